// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace apostille {

/// A printed byline without what introduces it: "Par Ann Lee" → "Ann Lee".
[[nodiscard]] QString withoutIntroduction(const QString &byline);

/// The persons and agencies in a byline: "euronews avec AFP" → Euronews, AFP; "Ann Lee and Bo Ek" → Ann Lee,
/// Bo Ek.
[[nodiscard]] QStringList personsIn(const QString &byline);

/// The names in one line, as a byline in that language has them: "Ann Lee, Bo Ek, and Cy Or".
[[nodiscard]] QString namesInWords(const QStringList &names, const QString &language);

/// Whether a text can be a name at all: no address, no sentence, no number.
[[nodiscard]] bool canBeName(const QString &text);

/// "Valley Press Ltd", "Talverlag GmbH": a company by its form.
[[nodiscard]] bool isCompany(const QString &name);

} // namespace apostille
