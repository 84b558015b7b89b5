// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release()); // owned by the application
}

/// The system's own habits where it speaks the language; English without a country writes the day before the
/// month, as most of the world does.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale asked(language);
    if (language.isEmpty() || asked.language() == system.language())
        return system;
    return asked.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : asked;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    for (QTranslator *before : application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale); // dates and numbers speak the same language
    // Qt's own words only where ours follow: a dialog in two languages is worse than one in English.
    if (install(application, locale, u"apostille"_s, u":/i18n"_s))
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else // English needs its file, too: for the plural forms
        install(application, QLocale(QLocale::English), u"apostille"_s, u":/i18n"_s);
}

} // namespace apostille
