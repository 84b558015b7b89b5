// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"

#include <QString>

namespace apostille {

/// A page whose cleaning is plain: three paragraphs, and between the first two a box of links in which
/// somebody is quoted.
struct HarbourPage
{
    const QString first =
        QStringLiteral("The harbour of Saint-Avre will be closed to all ships from Monday, the town "
                       "council decided on Thursday night after a debate of six hours.");
    const QString second =
        QStringLiteral("Fishermen had asked for another winter, but the mayor said that the old "
                       "wall would not hold, and that nobody would answer for the lives of those "
                       "behind it.");
    const QString third =
        QStringLiteral("The work will take two years, cost eleven million and leave a basin that is "
                       "twice as deep, according to the plans which were shown on Thursday.");
    const QString quoted = QStringLiteral("We were never asked for it");
    const QString address = QStringLiteral("https://www.harbour.example/closes");

    [[nodiscard]] RawDocument document() const
    {
        const QString html =
            QStringLiteral(
                "<!DOCTYPE html><html lang=en><head><title>The harbour closes</title></head><body>"
                "<nav class=menu><ul>%5</ul></nav><main><article class=story><h1>The harbour closes</h1>"
                "<div class=text><p>%1</p><aside class=related-box><h3>Read also</h3><ul>"
                "<li>“%6”</li>%4</ul></aside><p>%2</p><p>%3</p></div></article></main>"
                "<footer><p>All rights reserved.</p></footer></body></html>")
                .arg(first, second, third, links(QStringLiteral("Another harbour"), 30),
                     links(QStringLiteral("Section"), 8), quoted);
        return {.bytes = html.toUtf8(),
                .format = SourceFormat::Html,
                .address = QUrl(address),
                .mediaType = "text/html; charset=utf-8"};
    }

private:
    static QString links(const QString &about, int count)
    {
        QString list;
        for (int i = 0; i < count; ++i)
            list += QStringLiteral("<li><a href='/%2'>%1 number %2</a></li>").arg(about).arg(i);
        return list;
    }
};

} // namespace apostille
