// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/helptext.h"
#include "app/cli/terminal.h"
#include "app/defaultlibrary.h"
#include "app/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace apostille::cli;

ExitCode misused(Terminal &terminal, const Misuse &misuse)
{
    const QString help = misuse.command ? "apostille-cli "_L1 + misuse.command->name + " --help"_L1
                                        : u"apostille-cli --help"_s;
    terminal.complain(misuse.sentence);
    terminal.note(QCoreApplication::translate("Cli", "“%1” tells what there is.").arg(help));
    return Misused;
}

ExitCode run(const QStringList &arguments, Terminal &terminal)
{
    const std::vector<Command> commands = allCommands();
    const auto parsed = parse(arguments, commands);
    if (!parsed)
        return misused(terminal, parsed.error());
    if (parsed->version)
        terminal.print("apostille-cli "_L1 + QCoreApplication::applicationVersion() + u'\n');
    else if (parsed->invocation.help)
        terminal.print(parsed->command ? helpOf(*parsed->command) : overview(commands));
    else
        return parsed->command->run(parsed->invocation, terminal);
    return Done;
}

} // namespace

int main(int argc, char **argv)
{
    // In the C locale (cron, a bare ssh) Qt takes UTF-8, as we want it, but talks of it at length.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    apostille::nameApplication();
    apostille::installTranslations(application);
    Terminal terminal;
    const ExitCode code = run(QCoreApplication::arguments().sliced(1), terminal);
    return terminal.flush() ? code : Failed;
}
