// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/quotemime.h"

#include "models/exchange/formattedquote.h"
#include "models/lists/thingsmime.h"

#include <QMimeData>

namespace apostille {

std::unique_ptr<QMimeData> quoteMime(const QuoteRecord &record)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(formattedQuoteHtml(record, {}));
    mime->setText(formattedQuote(record, {}));
    mime->setData(QStringLiteral("text/markdown"), formattedQuoteMarkdown(record, {}).toUtf8());
    if (!record.annotation.id.isNull())
        addThings(*mime, {.annotations = {record.annotation.id}});
    return mime;
}

} // namespace apostille
