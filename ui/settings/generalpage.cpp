// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/settings/motion.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>

namespace apostille {

namespace {

QString reopenKey()
{
    return QStringLiteral("start/reopen");
}

} // namespace

bool reopensLastArticle()
{
    return Preferences().value(reopenKey(), true).toBool();
}

GeneralPage::GeneralPage(QWidget *parent)
    : SettingsPage(QStringLiteral("general"), tr("General"), parent)
{
    addRow(tr("Language of the window"), makeLanguages());
    QComboBox *themes = makeThemes();
    addRow(tr("Theme"), themes);
    auto *less = new QCheckBox(tr("Nothing glides: everything is in its new place at once"), this);
    less->setObjectName(QStringLiteral("lessMotion"));
    less->setChecked(wantsLessMotion());
    less->setAccessibleName(less->text());
    connect(less, &QCheckBox::toggled, this, [this, themes](bool on) {
        setLessMotion(on);
        Q_EMIT themeChosen(themes->currentData().toString()); // windows and page are styled anew
    });
    addRow(tr("Motion"), less);
    auto *reopen = new QCheckBox(tr("Open the article that was open last"), this);
    reopen->setObjectName(QStringLiteral("reopen"));
    reopen->setChecked(reopensLastArticle());
    connect(reopen, &QCheckBox::toggled, this, [](bool on) { Preferences().setValue(reopenKey(), on); });
    addRow(tr("At the start"), reopen);
    reopen->setAccessibleName(reopen->text());
    endWithSpace();
}

QComboBox *GeneralPage::makeLanguages()
{
    auto *languages = new QComboBox(this);
    languages->setObjectName(QStringLiteral("language"));
    languages->addItem(tr("Like the system"), QString());
    // Languages are named in themselves, whatever the interface speaks.
    languages->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    languages->setCurrentIndex(
        languages->findData(Preferences().value(QStringLiteral("language"), QString())));
    connect(languages, &QComboBox::activated, this,
            [this, languages] { Q_EMIT languageChosen(languages->currentData().toString()); });
    return languages;
}

QComboBox *GeneralPage::makeThemes()
{
    auto *themes = new QComboBox(this);
    themes->setObjectName(QStringLiteral("theme"));
    themes->addItem(tr("Like the system"), QStringLiteral("system"));
    themes->addItem(tr("Light"), QStringLiteral("light"));
    themes->addItem(tr("Dark"), QStringLiteral("dark"));
    themes->setCurrentIndex(
        themes->findData(Preferences().value(QStringLiteral("theme"), QStringLiteral("system"))));
    connect(themes, &QComboBox::activated, this,
            [this, themes] { Q_EMIT themeChosen(themes->currentData().toString()); });
    return themes;
}

} // namespace apostille
