// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keptpictures.h"

#include "models/library/library.h"
#include "models/library/picturestore.h"
#include "ui/reader/reader.h"

namespace apostille {

void readPicturesFrom(const Library &library, Reader &reader)
{
    reader.setPictureSource([library = &library](const QString &hash) {
        return library->pictures().picture(hash).value_or(std::nullopt);
    });
}

void showPicturesOf(const QUuid &article, const Library &library, Reader &reader)
{
    if (const auto pictures = library.pictures().ofArticle(article))
        reader.setPictures(*pictures);
}

} // namespace apostille
