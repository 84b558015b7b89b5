// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "models/base/errorsentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace apostille::cli {

Terminal::Terminal()
    : m_outputIsTerminal(isatty(STDOUT_FILENO) == 1)
    , m_errorsAreTerminal(isatty(STDERR_FILENO) == 1)
{
    m_lost = !m_output.open(stdout, QIODevice::WriteOnly);
    // Where standard error is closed there is nobody to tell it to.
    std::ignore = m_errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Terminal::print(const QByteArray &utf8)
{
    m_lost = m_output.write(utf8) != utf8.size() || m_lost;
}

void Terminal::print(const QString &text)
{
    print(text.toUtf8());
}

void Terminal::print(const QJsonValue &value)
{
    print((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
}

void Terminal::note(const QString &line)
{
    endProgress();
    m_errors.write((line + u'\n').toUtf8());
}

void Terminal::complain(const QString &sentence)
{
    note("apostille-cli: "_L1 + sentence);
}

void Terminal::complain(const Error &error)
{
    complain(sentence(error));
    if (!error.detail.isEmpty() && error.code != ErrorCode::HttpStatus) // whose sentence has its number
        note(u"    "_s + error.detail.trimmed());
}

void Terminal::progress(const QString &line)
{
    if (!m_errorsAreTerminal)
        return;
    m_errors.write(("\r\x1b[K"_L1 + line).toUtf8());
    m_errors.flush();
    m_progressShown = true;
}

void Terminal::endProgress()
{
    if (!m_progressShown)
        return;
    m_errors.write("\r\x1b[K");
    m_progressShown = false;
}

bool Terminal::flush()
{
    endProgress();
    m_lost = !m_output.flush() || m_lost;
    if (m_lost)
        complain(QCoreApplication::translate("Cli", "The output could not be written completely: %1")
                     .arg(m_output.errorString()));
    return !m_lost;
}

} // namespace apostille::cli
