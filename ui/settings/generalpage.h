// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace apostille {

/// Language, theme, and what a start shows.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(QWidget *parent);

Q_SIGNALS:
    void themeChosen(const QString &theme);   ///< "system", "light", "dark"
    void languageChosen(const QString &code); ///< "", "fr", "en"

private:
    [[nodiscard]] QComboBox *makeLanguages();
    [[nodiscard]] QComboBox *makeThemes();
};

/// Whether a start opens the article that was open last; chosen on the page.
[[nodiscard]] bool reopensLastArticle();

} // namespace apostille
