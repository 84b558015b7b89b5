// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagemessages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace apostille {

QString shortId(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QJsonArray asJson(const std::vector<Mark> &marks)
{
    QJsonArray list;
    for (const auto &mark : marks) {
        list.append(QJsonArray{shortId(mark.annotation), static_cast<qint64>(mark.start),
                               static_cast<qint64>(mark.end), static_cast<int>(mark.colour), mark.label});
    }
    return list;
}

QJsonArray asJson(const std::vector<PlacedPicture> &pictures)
{
    QJsonArray list;
    for (const PlacedPicture &picture : pictures)
        list.append(QJsonArray{picture.address, picture.hash, picture.width, picture.height});
    return list;
}

QRect asBox(const QJsonArray &box, qreal zoom)
{
    return QRectF{box.at(0).toDouble() * zoom, box.at(1).toDouble() * zoom, box.at(2).toDouble() * zoom,
                  box.at(3).toDouble() * zoom}
        .toAlignedRect();
}

QString directionOf(const QString &language)
{
    if (language.isEmpty())
        return u"auto"_s;
    return QLocale{language}.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

} // namespace apostille
