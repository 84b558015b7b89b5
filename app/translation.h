// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace apostille {

/// Makes the program speak `language` ("fr"); empty: the first of the user's languages (LANGUAGE, LC_ALL,
/// LANG) that Apostille speaks. What is not translated stays English.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace apostille
