// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace apostille {

class SourceWindow;
struct Anchor;
struct Theme;
struct WindowParts;

/// Opens the page source of the article on the desk, at the selected words or the current annotation's. One
/// window for one main window: asked for again, it shows what is asked for now.
class PageSourceOpener : public QObject
{
    Q_OBJECT

public:
    PageSourceOpener(WindowParts &parts, QObject *parent);

    void setTheme(const Theme &theme);

private:
    void open();
    [[nodiscard]] Anchor wanted() const;

    WindowParts &m_parts;
    QPointer<SourceWindow> m_source;
};

} // namespace apostille
