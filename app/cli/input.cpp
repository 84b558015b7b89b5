// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "models/intake/gunzip.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

Error about(Error error, const QString &operand)
{
    if (error.subject.isEmpty())
        error.subject = operand;
    return error;
}

Expected<Capture> readStandardInput()
{
    const QString name = QCoreApplication::translate("Cli", "standard input");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileUnreadable, name, input.errorString()});
    Capture capture;
    QByteArray &bytes = capture.document.bytes;
    // A pipe gives what it has: only nothing at all is its end.
    for (QByteArray piece = input.read(largestFile); !piece.isEmpty(); piece = input.read(largestFile)) {
        bytes += piece;
        if (bytes.size() > largestFile)
            return std::unexpected(Error{ErrorCode::TooBig, name, {}});
    }
    if (isGzip(bytes)) {
        const auto unpacked = gunzip(bytes, largestFile);
        if (!unpacked)
            return std::unexpected(about(unpacked.error(), name));
        bytes = *unpacked;
    }
    capture.origin = u"file"_s;
    capture.captured = QDateTime::currentDateTimeUtc();
    return capture;
}

Cleaning cleaningAsked(const Invocation &invocation)
{
    return invocation.has(u"whole-page"_s) ? Cleaning::WholePage : Cleaning::Article;
}

} // namespace

Expected<Capture> readInput(const QString &operand)
{
    return operand == "-"_L1 ? readStandardInput() : captureFile(operand);
}

Expected<Article> cleanInput(const Capture &capture, const QString &operand, const Invocation &invocation,
                             const CleaningChoices &choices)
{
    return clean(capture.document, cleaningAsked(invocation), choices)
        .transform_error([&operand](const Error &error) { return about(error, operand); });
}

Expected<Article> cleanInputFor(const Library &library, const Capture &capture, const QString &operand,
                                const Invocation &invocation)
{
    return cleanFor(library, capture.document, cleaningAsked(invocation))
        .transform_error([&operand](const Error &error) { return about(error, operand); });
}

Expected<CleaningAudit> auditInput(const Capture &capture, const QString &operand,
                                   const Invocation &invocation, const CleaningChoices &choices)
{
    return audit(capture.document, cleaningAsked(invocation), choices)
        .transform_error([&operand](const Error &error) { return about(error, operand); });
}

Option wholePageOption()
{
    return {u"whole-page"_s,
            {},
            QCoreApplication::translate(
                "Cli", "Take the text of the whole page: for pages in which no article is found.")};
}

} // namespace apostille::cli
