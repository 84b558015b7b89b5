// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportformat.h"

#include "models/exchange/csv.h"
#include "models/exchange/markdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QByteArray markdownBytes(const std::vector<CitedText> &texts, const ExportOptions &options)
{
    return quotesToMarkdown(texts, options).toUtf8();
}

} // namespace

QString ExportFormat::translatedName() const
{
    return QCoreApplication::translate("ExportFormats", name);
}

QString ExportFormat::fileFilter() const
{
    return u"%1 (*.%2)"_s.arg(translatedName(), QString::fromLatin1(suffix));
}

QString ExportFormat::text(const std::vector<CitedText> &texts, const ExportOptions &options) const
{
    QString whole = QString::fromUtf8(write(texts, options));
    if (whole.startsWith(QChar::ByteOrderMark))
        whole.remove(0, 1);
    return whole.replace(u"\r\n"_s, u"\n"_s);
}

const std::array<ExportFormat, 2> &exportFormats()
{
    static constexpr std::array<ExportFormat, 2> formats{{
        {.key = "csv",
         .name = QT_TRANSLATE_NOOP("ExportFormats", "Table, CSV"),
         .suffix = "csv",
         .mediaType = "text/csv",
         .definition = "CSV",
         .wraps = false,
         .write = quotesToCsv},
        {.key = "markdown",
         .name = QT_TRANSLATE_NOOP("ExportFormats", "Text, Markdown"),
         .suffix = "md",
         .mediaType = "text/markdown",
         .definition = "Markdown",
         .wraps = true,
         .write = markdownBytes},
    }};
    return formats;
}

} // namespace apostille
