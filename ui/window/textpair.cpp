// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/textpair.h"

#include "ui/original/originalpage.h"
#include "ui/window/secondarticle.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace apostille {

namespace {

/// Two columns of some forty letters: less is better read one under the other.
constexpr int besideFrom = 720;

} // namespace

TextPair::TextPair(QWidget &first, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("texts"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(&first);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

/// The focus wanders while the texts go, and may not be followed any more.
TextPair::~TextPair()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void TextPair::placeBeside(QWidget &widget)
{
    addWidget(&widget);
    widget.show();
    const int half = std::max(1, (orientation() == Qt::Horizontal ? width() : height()) / 2);
    setSizes({half, half});
    Q_EMIT besideOpened();
    Q_EMIT besideChanged();
}

void TextPair::setSecond(SecondArticle *second)
{
    closeOriginal();
    m_second = second;
    placeBeside(*second);
}

void TextPair::setOriginal(OriginalPage *original)
{
    closeSecond();
    m_original = original;
    placeBeside(*original);
}

void TextPair::closeOriginal()
{
    if (OriginalPage *gone = std::exchange(m_original, nullptr)) {
        disconnect(gone, &OriginalPage::scrolled, nullptr, nullptr);
        disconnect(gone, &OriginalPage::shown, nullptr, nullptr);
        gone->hide();
        gone->deleteLater(); // it may be its own button that asks
        Q_EMIT besideChanged();
    }
}

OriginalPage *TextPair::original() const
{
    return m_original;
}

void TextPair::closeSecond()
{
    mean(false);
    if (SecondArticle *gone = std::exchange(m_second, nullptr)) {
        gone->hide();
        gone->flush();
        gone->deleteLater(); // it may be its own button that asks
        Q_EMIT besideChanged();
    }
}

SecondArticle *TextPair::second() const
{
    return m_second;
}

bool TextPair::isSecondMeant() const
{
    return m_second && m_secondHadFocus;
}

void TextPair::meanFirst()
{
    mean(false);
}

void TextPair::mean(bool second)
{
    if (std::exchange(m_secondHadFocus, second) != second)
        Q_EMIT meantChanged();
}

void TextPair::setTheme(const Theme &theme)
{
    if (m_second)
        m_second->setTheme(theme);
    if (m_original)
        m_original->setTheme(theme);
}

/// Menus, dialogs and the palette come and go over the panes and change nothing.
void TextPair::followFocus(const QWidget *now)
{
    const QWidget *panes = parentWidget();
    if (now && panes && panes->isAncestorOf(now))
        mean(m_second && m_second->isAncestorOf(now));
}

void TextPair::resizeEvent(QResizeEvent *event)
{
    constexpr double usualLetters = 13.0;
    const double larger = std::max(1.0, QFontInfo(font()).pixelSize() / usualLetters);
    const auto wanted = width() >= qRound(besideFrom * larger) ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation())
        setOrientation(wanted);
    QSplitter::resizeEvent(event);
}

} // namespace apostille
