// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QFile>
#include <QJsonValue>

namespace apostille::cli {

/// Where a command speaks: results to standard output, messages and progress to standard error.
class Terminal
{
public:
    Terminal();

    void print(const QString &text);
    void print(const QByteArray &utf8);
    void print(const QJsonValue &value); ///< indented, with a line feed

    void complain(const QString &sentence); ///< "apostille-cli: …" on a line of its own
    void complain(const Error &error);
    void note(const QString &line); ///< a line for people on standard error

    /// Replaces the progress line; nothing where standard error is no terminal.
    void progress(const QString &line);
    void endProgress();

    [[nodiscard]] bool hasBoldText() const { return m_outputIsTerminal; }

    /// Whether everything printed has arrived; complains where it has not (a full disk behind a ">").
    [[nodiscard]] bool flush();

private:
    QFile m_output;
    QFile m_errors;
    bool m_outputIsTerminal = false;
    bool m_errorsAreTerminal = false;
    bool m_lost = false;
    bool m_progressShown = false;
};

} // namespace apostille::cli
