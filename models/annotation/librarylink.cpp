// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/librarylink.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QLatin1StringView scheme = "apostille:"_L1;
constexpr QLatin1StringView articlePart = "article/"_L1;
constexpr QLatin1StringView annotationPart = "annotation/"_L1;

/// QUuid takes braces and more; a link has the bare form alone.
QUuid identifierIn(QStringView text)
{
    const QUuid id = QUuid::fromString(text);
    return id.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0 ? id : QUuid();
}

} // namespace

QString addressOf(const LibraryLink &link)
{
    const QLatin1StringView part = link.kind == LibraryLink::Kind::Article ? articlePart : annotationPart;
    return scheme + part + link.id.toString(QUuid::WithoutBraces);
}

std::optional<LibraryLink> libraryLink(const QString &address)
{
    if (!hasLibraryScheme(address))
        return std::nullopt;
    const QStringView rest = QStringView(address).sliced(scheme.size());
    for (const auto &[part, kind] : {std::pair{articlePart, LibraryLink::Kind::Article},
                                     std::pair{annotationPart, LibraryLink::Kind::Annotation}}) {
        if (!rest.startsWith(part))
            continue;
        const QUuid id = identifierIn(rest.sliced(part.size()));
        return id.isNull() ? std::nullopt : std::optional(LibraryLink{kind, id});
    }
    return std::nullopt;
}

bool hasLibraryScheme(const QString &address)
{
    return address.startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace apostille
