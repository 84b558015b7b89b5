// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

struct WindowParts;

/// The choices that reach beyond the window: library, theme, language. Whoever owns the window makes them
/// true.
class WindowChoices : public QObject
{
    Q_OBJECT

public:
    WindowChoices(WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void libraryRequested(const QString &path, bool create);
    void themeRequested(const QString &theme);   ///< "system", "light", "dark"
    void languageRequested(const QString &code); ///< "", "fr", "en"

private:
    void chooseLibrary(bool create);
    void checkCurrent();

    WindowParts &m_parts;
};

} // namespace apostille
