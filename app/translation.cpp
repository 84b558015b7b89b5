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

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale); // dates and numbers speak the same language
    // Qt's own words only where ours follow: a dialog in two languages is worse than one in English.
    if (install(application, locale, u"apostille"_s, u":/i18n"_s))
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else // English needs its file, too: for the plural forms
        install(application, QLocale(QLocale::English), u"apostille"_s, u":/i18n"_s);
}

} // namespace apostille
