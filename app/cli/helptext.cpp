// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

constexpr qsizetype lineWidth = 80;

/// Text broken at spaces into lines that fit beside a margin; its own line breaks stay.
QStringList wrapped(const QString &text, qsizetype margin)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && margin + line.size() + 1 + word.size() > lineWidth) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines.append(line);
    }
    return lines;
}

struct Entry
{
    QString term;
    QString text;
};

/// "  term   text" with all texts in one column, broken over as many lines as they need.
QString table(const std::vector<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, entry.term.size());
    width = std::min<qsizetype>(width, 26);
    const QString margin(width + 4, u' ');
    QString out;
    for (const Entry &entry : entries) {
        const QString term = u"  "_s + entry.term.leftJustified(width);
        out += entry.term.size() > width ? term + u'\n' + margin : term + u"  "_s;
        out += wrapped(entry.text, margin.size()).join(u'\n' + margin) + u'\n';
    }
    return out;
}

QString termOf(const Option &option)
{
    if (option.name == "help"_L1)
        return u"-h, --help"_s;
    if (!option.choices.isEmpty())
        return "--"_L1 + option.name + u' ' + option.choices.join(u'|');
    return "--"_L1 + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

std::vector<Entry> entriesOf(const std::vector<Option> &options)
{
    std::vector<Entry> entries;
    for (const Option &option : options)
        entries.push_back({termOf(option), option.help});
    return entries;
}

QString section(const QString &heading, const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + heading + u'\n' + body;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u'\n' + wrapped(text, 0).join(u'\n') + u'\n';
}

} // namespace

QString overview(const std::vector<Command> &commands)
{
    std::vector<Entry> entries;
    for (const Command &command : commands)
        entries.push_back({command.name, command.summary});
    return QCoreApplication::translate("Cli", "Usage: %1")
               .arg(u"apostille-cli [--library FILE] [--json] COMMAND …\n"_s) +
           paragraph(QCoreApplication::translate("Cli", "Reads news articles without what stands around "
                                                        "them, keeps them with annotations in a library, "
                                                        "and hands quotes out.")) +
           section(QCoreApplication::translate("Cli", "Commands:"), table(entries)) +
           section(QCoreApplication::translate("Cli", "Options of every command, before or after its name:"),
                   table(entriesOf(commonOptions()))) +
           paragraph(QCoreApplication::translate(
                         "Cli", "“%1” tells all of a command.\nMessages go to standard error. Exit code 0: "
                                "done; 1: something "
                                "failed, the message says what; 2: the command line was wrong.")
                         .arg(u"apostille-cli COMMAND --help"_s));
}

QString helpOf(const Command &command)
{
    QString usage;
    for (const QString &form : command.usages)
        usage += (usage.isEmpty() ? QString() : u"       "_s) + "apostille-cli "_L1 + command.name +
                 (form.isEmpty() ? QString() : u' ' + form) + u'\n';
    return QCoreApplication::translate("Cli", "Usage: %1").arg(usage) + paragraph(command.summary) +
           section(QCoreApplication::translate("Cli", "Options:"), table(entriesOf(command.options))) +
           paragraph(command.notes) +
           paragraph(QCoreApplication::translate("Cli", "With --json: %1").arg(command.json)) +
           section(QCoreApplication::translate("Cli", "Options of every command, before or after its name:"),
                   table(entriesOf(commonOptions())));
}

} // namespace apostille::cli
