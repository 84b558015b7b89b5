// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/defaultlibrary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

template <typename Named>
const Named *named(const std::vector<Named> &things, const QString &name)
{
    const auto found = std::ranges::find(things, name, &Named::name);
    return found == things.end() ? nullptr : &*found;
}

/// One pass over the arguments.
class Parser
{
public:
    Parser(const QStringList &arguments, const std::vector<Command> &commands)
        : m_arguments(arguments)
        , m_commands(commands)
    {
    }

    std::expected<Parsed, Misuse> run();

private:
    std::expected<void, Misuse> take(const QString &argument);
    std::expected<void, Misuse> takeOption(const QString &argument);
    std::expected<void, Misuse> takeOperand(const QString &argument);
    std::expected<void, Misuse> store(const Option &option, const QString &value);
    std::expected<void, Misuse> checkWhole() const;

    [[nodiscard]] const Option *option(const QString &name) const;
    [[nodiscard]] std::unexpected<Misuse> misuse(const QString &sentence) const
    {
        return std::unexpected(Misuse{sentence, m_parsed.command});
    }

    const QStringList &m_arguments;
    const std::vector<Command> &m_commands;
    const std::vector<Option> m_common = commonOptions();
    qsizetype m_next = 0;
    bool m_optionsEnded = false;
    Parsed m_parsed;
};

const Option *Parser::option(const QString &name) const
{
    if (const Option *common = named(m_common, name))
        return common;
    return m_parsed.command ? named(m_parsed.command->options, name) : nullptr;
}

std::expected<void, Misuse> Parser::store(const Option &option, const QString &value)
{
    QStringList &values = m_parsed.invocation.given[option.name];
    if (!values.isEmpty() && !option.repeatable && !option.value.isEmpty())
        return misuse(QCoreApplication::translate("Cli", "--%1 is given twice.").arg(option.name));
    if (!option.choices.isEmpty() && !option.choices.contains(value))
        return misuse(QCoreApplication::translate("Cli", "--%1 takes one of %2, not “%3”.")
                          .arg(option.name, option.choices.join(", "_L1), value));
    values.append(value);
    return {};
}

std::expected<void, Misuse> Parser::takeOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument == "-h"_L1 ? u"help"_s : argument.left(equals).sliced(2);
    const Option *known = argument.startsWith("--"_L1) || argument == "-h"_L1 ? option(name) : nullptr;
    if (!known)
        return misuse(
            QCoreApplication::translate("Cli", "There is no option %1 here.").arg(argument.left(equals)));
    if (known->value.isEmpty()) {
        if (equals >= 0)
            return misuse(QCoreApplication::translate("Cli", "--%1 takes no value.").arg(name));
        return store(*known, {});
    }
    if (equals >= 0)
        return store(*known, argument.sliced(equals + 1));
    if (m_next == m_arguments.size())
        return misuse(QCoreApplication::translate("Cli", "--%1 needs a value: %2.").arg(name, known->value));
    return store(*known, m_arguments.at(m_next++));
}

std::expected<void, Misuse> Parser::takeOperand(const QString &argument)
{
    if (m_parsed.command) {
        m_parsed.invocation.operands.append(argument);
        return {};
    }
    m_parsed.command = named(m_commands, argument);
    if (!m_parsed.command)
        return misuse(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(argument));
    return {};
}

std::expected<void, Misuse> Parser::take(const QString &argument)
{
    if (!m_optionsEnded && argument == "--"_L1) {
        m_optionsEnded = true;
        return {};
    }
    const bool isOption = !m_optionsEnded && argument.size() > 1 && argument.startsWith(u'-');
    return isOption ? takeOption(argument) : takeOperand(argument);
}

std::expected<void, Misuse> Parser::checkWhole() const
{
    const Command *command = m_parsed.command;
    const Invocation &invocation = m_parsed.invocation;
    if (!command)
        return misuse(QCoreApplication::translate("Cli", "Name a command."));
    if (invocation.operands.size() < command->leastOperands)
        return misuse(QCoreApplication::translate("Cli", "%1 needs more: %2.")
                          .arg(command->name, command->usages.constFirst()));
    if (command->mostOperands >= 0 && invocation.operands.size() > command->mostOperands)
        return misuse(QCoreApplication::translate("Cli", "“%1” is too much for %2.")
                          .arg(invocation.operands.at(command->mostOperands), command->name));
    if (const QString sentence = command->misuse ? command->misuse(invocation) : QString();
        !sentence.isEmpty())
        return misuse(sentence);
    return {};
}

std::expected<Parsed, Misuse> Parser::run()
{
    while (m_next < m_arguments.size()) {
        if (const auto taken = take(m_arguments.at(m_next++)); !taken)
            return std::unexpected(taken.error());
    }
    Invocation &invocation = m_parsed.invocation;
    m_parsed.version = invocation.has(u"version"_s);
    invocation.help = invocation.has(u"help"_s);
    invocation.json = invocation.has(u"json"_s);
    invocation.library = invocation.value(u"library"_s);
    if (m_parsed.version || invocation.help)
        return m_parsed;
    if (invocation.has(u"library"_s) && invocation.library.isEmpty())
        return misuse(QCoreApplication::translate("Cli", "--library needs the name of a file."));
    if (invocation.library.isEmpty())
        invocation.library = defaultLibraryPath();
    return checkWhole().transform([this] { return m_parsed; });
}

} // namespace

std::vector<Option> commonOptions()
{
    return {
        {u"library"_s, u"FILE"_s,
         QCoreApplication::translate("Cli", "Work on this library instead of the usual one (%1).")
             .arg(defaultLibraryPath())},
        {u"json"_s,
         {},
         QCoreApplication::translate("Cli", "Print JSON for programs instead of text for people.")},
        {u"help"_s, {}, QCoreApplication::translate("Cli", "Print this help, or the help of the command.")},
        {u"version"_s, {}, QCoreApplication::translate("Cli", "Print the version.")},
    };
}

std::expected<Parsed, Misuse> parse(const QStringList &arguments, const std::vector<Command> &commands)
{
    return Parser(arguments, commands).run();
}

} // namespace apostille::cli
