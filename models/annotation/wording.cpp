// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/wording.h"

#include <QCoreApplication>
#include <QTranslator>

namespace apostille {

namespace {

/// The locale of the installed translations, which need not be the system's: the user can choose.
QLocale programLocale()
{
    return QLocale();
}

std::shared_ptr<const QTranslator> translationOf(const QLocale &locale)
{
    auto translator = std::make_shared<QTranslator>();
    const bool loaded =
        translator->load(locale, QStringLiteral("apostille"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    return loaded ? translator : nullptr;
}

} // namespace

Wording::Wording(const QString &language)
    : m_locale(programLocale())
{
    const QLocale wanted(language);
    if (language.isEmpty() || wanted.language() == m_locale.language())
        return;
    // English is what the source is written in: its file holds plural forms only.
    m_sourceLanguage = wanted.language() == QLocale::English;
    if (!m_sourceLanguage)
        m_translator = translationOf(wanted);
    if (m_sourceLanguage || m_translator)
        m_locale = wanted;
}

QString Wording::translate(const char *context, const char *source, const char *comment) const
{
    if (m_sourceLanguage)
        return QString::fromUtf8(source);
    if (!m_translator)
        return QCoreApplication::translate(context, source, comment);
    const QString translated = m_translator->translate(context, source, comment);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace apostille
