// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/links.h"

namespace apostille {

QString annotationLink(const QUuid &annotation)
{
    return QStringLiteral("apostille:annotation/") + annotation.toString(QUuid::WithoutBraces);
}

QString articleLink(const QUuid &article)
{
    return QStringLiteral("apostille:article/") + article.toString(QUuid::WithoutBraces);
}

} // namespace apostille
