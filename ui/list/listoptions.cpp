// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listoptions.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apostille {

ListOptions::ListOptions(QWidget *parent)
    : QWidget(parent)
    , m_look(keptListLook())
    , m_words(new QLabel(this))
    , m_save(new QToolButton(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_orders(new QActionGroup(this))
{
    m_words->setObjectName(QStringLiteral("listWords"));
    m_words->setProperty("dim", true);
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_save->setText(tr("Keep"));
    m_save->setAccessibleName(tr("Keep this search in the sidebar"));
    m_save->setToolTip(tr("Keep this search in the sidebar"));
    m_save->setProperty("look", QStringLiteral("quiet"));
    m_save->hide();
    m_button->setObjectName(QStringLiteral("listOptions"));
    m_button->setAccessibleName(tr("Sort and show"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setProperty("look", QStringLiteral("quiet"));
    fillMenu();
    showLook();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 6, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_save);
    row->addWidget(m_button);
    connect(m_save, &QToolButton::clicked, this, &ListOptions::saveSearchRequested);
}

void ListOptions::describe(const QString &words)
{
    m_words->setText(words);
}

void ListOptions::setSearching(bool searching, bool byRank)
{
    m_save->setVisible(searching);
    if (byRank != m_byRank) {
        m_byRank = byRank;
        showLook();
    }
}

void ListOptions::fillMenu()
{
    addOrder(tr("By date added"), tr("Added"), ArticleOrder::Key::Added);
    addOrder(tr("By date published"), tr("Published"), ArticleOrder::Key::Published);
    addOrder(tr("By title"), tr("Title"), ArticleOrder::Key::Title);
    addOrder(tr("By outlet"), tr("Outlet"), ArticleOrder::Key::Outlet);
    addOrder(tr("By annotations"), tr("Annotations"), ArticleOrder::Key::Annotations);
    m_menu->addSeparator();
    m_ascending = m_menu->addAction(tr("Ascending"));
    m_ascending->setCheckable(true);
    connect(m_ascending, &QAction::triggered, this, [this](bool on) {
        ListLook look = m_look;
        look.order.ascending = on;
        change(look);
    });
    m_menu->addSeparator();
    m_byDay = addSwitch(tr("Group by day"), &ListLook::byDay);
    m_oneLine = addSwitch(tr("One line each"), &ListLook::oneLine);
}

void ListOptions::addOrder(const QString &name, const QString &shortName, ArticleOrder::Key key)
{
    QAction *action = m_orders->addAction(name);
    action->setCheckable(true);
    action->setData(static_cast<int>(key));
    action->setIconText(shortName); // on the button
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, key] {
        ListLook look = m_look;
        // Names read from A, dates and numbers from the latest and largest.
        const bool names = key == ArticleOrder::Key::Title || key == ArticleOrder::Key::Outlet;
        if (look.order.key != key)
            look.order = {key, names};
        change(look);
    });
}

QAction *ListOptions::addSwitch(const QString &name, bool ListLook::*part)
{
    QAction *action = m_menu->addAction(name);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, part](bool on) {
        ListLook look = m_look;
        look.*part = on;
        change(look);
    });
    return action;
}

void ListOptions::change(const ListLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    keep(m_look);
    showLook();
    Q_EMIT lookChanged(m_look);
}

void ListOptions::showLook()
{
    const bool dated =
        m_look.order.key == ArticleOrder::Key::Added || m_look.order.key == ArticleOrder::Key::Published;
    m_ascending->setChecked(m_look.order.ascending);
    m_byDay->setChecked(m_look.byDay);
    m_byDay->setEnabled(dated && !m_byRank);
    m_oneLine->setChecked(m_look.oneLine);
    for (QAction *order : m_orders->actions()) {
        const bool chosen = order->data().toInt() == static_cast<int>(m_look.order.key);
        order->setChecked(chosen);
        order->setEnabled(!m_byRank);
        if (chosen)
            m_button->setText(order->iconText() + (m_look.order.ascending ? u" ↑"_s : u" ↓"_s));
    }
    m_ascending->setEnabled(!m_byRank);
    if (m_byRank)
        m_button->setText(u"⋯"_s);
    m_button->setToolTip(m_button->accessibleName());
}

} // namespace apostille
