// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/window/windowpanes.h"
#include "ui/window/windowparts.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace apostille {

namespace {

constexpr QSize usualSize(1280, 800);

QList<int> usualWidths(const QFont &font)
{
    constexpr int mostForCards = 460; // the text comes first
    return {widthFor(font, 180), widthFor(font, 280), 620, std::min(widthFor(font, 340), mostForCards), 1240};
}

/// "layout/1920x1080 1280x1024": the screens from left to right.
QString screensGroup()
{
    QList<QScreen *> screens = QGuiApplication::screens();
    std::ranges::sort(screens, {}, [](const QScreen *screen) { return screen->geometry().x(); });
    QStringList sizes;
    for (const QScreen *screen : screens)
        sizes.append(
            QStringLiteral("%1x%2").arg(screen->geometry().width()).arg(screen->geometry().height()));
    return QStringLiteral("layout/") + sizes.join(u'-');
}

QString written(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

QList<int> numbersIn(const QString &words)
{
    QList<int> numbers;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        numbers.append(word.toInt());
    return numbers;
}

bool canBeSeen(const QRect &place)
{
    constexpr int enough = 100;
    return std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(place);
        return seen.width() >= enough && seen.height() >= enough;
    });
}

} // namespace

WindowLayout::WindowLayout(WindowParts &parts, const WindowPanes &panes, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panes(panes)
{
    // Several screens come and go together: one look when they have settled.
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(500);
    connect(settled, &QTimer::timeout, this, &WindowLayout::restore);
    for (const auto change : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, change, settled, qOverload<>(&QTimer::start));
}

void WindowLayout::save() const
{
    Preferences preferences;
    preferences.beginGroup(screensGroup());
    const QRect place = m_parts.window.isMaximized() || m_parts.window.isFullScreen()
                            ? m_parts.window.normalGeometry()
                            : m_parts.window.geometry();
    preferences.setValue(QStringLiteral("place"),
                         written({place.x(), place.y(), place.width(), place.height()}));
    preferences.setValue(QStringLiteral("maximised"), m_parts.window.isMaximized());
    preferences.setValue(QStringLiteral("sidebar"), m_panes.sidebarWanted());
    preferences.setValue(QStringLiteral("annotations"), m_parts.actions.showAnnotations->isChecked());
    // What is hidden now keeps the width it had.
    QList<int> before = numbersIn(preferences.value(QStringLiteral("panes")).toString());
    QList<int> widths = m_parts.panes->sizes();
    if (before.size() != widths.size())
        before = usualWidths(m_parts.window.font());
    for (qsizetype i = 0; i < widths.size() && i < before.size(); ++i)
        if (widths[i] == 0)
            widths[i] = before[i];
    preferences.setValue(QStringLiteral("panes"), written(widths));
}

void WindowLayout::restore()
{
    Preferences preferences;
    preferences.beginGroup(screensGroup());
    const QList<int> place = numbersIn(preferences.value(QStringLiteral("place")).toString());
    if (place.size() == 4 && canBeSeen({place[0], place[1], place[2], place[3]}))
        m_parts.window.setGeometry(place[0], place[1], place[2], place[3]);
    else if (!m_parts.window.isVisible())
        m_parts.window.resize(usualSize);
    if (preferences.value(QStringLiteral("maximised")).toBool())
        m_parts.window.setWindowState(Qt::WindowMaximized);
    m_parts.actions.showSidebar->setChecked(preferences.value(QStringLiteral("sidebar"), true).toBool());
    m_parts.actions.showAnnotations->setChecked(
        preferences.value(QStringLiteral("annotations"), true).toBool());
    const QList<int> widths = numbersIn(preferences.value(QStringLiteral("panes")).toString());
    m_parts.panes->setSizes(widths.size() == m_parts.panes->count() ? widths
                                                                    : usualWidths(m_parts.window.font()));
}

} // namespace apostille
