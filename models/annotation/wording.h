// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace apostille {

/// The words of one language: the program's own (the default), or another that the user exports in, whose
/// translation is then read beside it. A language that we have no translation of falls back to the program's.
class Wording
{
public:
    explicit Wording(const QString &language = {});

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *comment = nullptr) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    bool m_sourceLanguage = false;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace apostille
