// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/nextpage.h"

#include "models/article/addresses.h"
#include "models/article/metatags.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// What the pages of one article share: "/valley/boats", of "/valley/boats/2", "/valley/boats,page-2.html"
/// and
/// "/valley/boats?page=2".
QString withoutNumber(const QUrl &address)
{
    static const QRegularExpression number(
        u"(?:[/,_-](?:page|seite|pagina|p)?[/,_-]?\\d{1,2})?(\\.[a-z]{3,5})?/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QUrlQuery query(address);
    for (const QString &name : {u"page"_s, u"p"_s, u"seite"_s, u"pagina"_s, u"pg"_s})
        query.removeAllQueryItems(name);
    return address.host() + QString(address.path()).remove(number) + u'?' + query.toString();
}

} // namespace

QString nextPage(const PageFacts &facts, const QUrl &address)
{
    for (const PageFacts::Link &link : facts.links) {
        if (!isSameName(link.relation, "next"))
            continue;
        const QUrl next(webAddress(link.address, address));
        if (!next.isEmpty() && next != address && withoutNumber(next) == withoutNumber(address))
            return next.toString(QUrl::FullyEncoded);
    }
    return {};
}

} // namespace apostille
