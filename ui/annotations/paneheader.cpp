// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/paneheader.h"

#include "ui/settings/preferences.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr auto alignedKey = "annotations/aligned"_L1;
constexpr auto orderKey = "annotations/order"_L1;
constexpr auto collapsedKey = "annotations/collapsed"_L1;

QToolButton *quietButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", u"quiet"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

PaneView keptView()
{
    const Preferences settings;
    return {.aligned = settings.value(alignedKey, true).toBool(),
            .order = settings.value(orderKey).toString() == "newest"_L1 ? CardOrder::Newest : CardOrder::Text,
            .collapsed = settings.value(collapsedKey, false).toBool()};
}

void keep(const PaneView &view)
{
    Preferences settings;
    settings.setValue(alignedKey, view.aligned);
    settings.setValue(orderKey, view.order == CardOrder::Newest ? u"newest"_s : u"text"_s);
    settings.setValue(collapsedKey, view.collapsed);
}

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_count(quietButton("annotationHeader", this))
    , m_filter(quietButton("filterCards", this))
    , m_view(keptView())
{
    m_filter->setText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter annotations"));
    m_filter->setCheckable(true);
    m_count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_count->setMinimumWidth(1); // its words are shortened to the room there is
    m_count->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 10, 4);
    row->setSpacing(4);
    row->addWidget(m_count, 1, Qt::AlignLeading);
    row->addWidget(m_filter);
    connect(m_filter, &QToolButton::toggled, this, &PaneHeader::filterToggled);
    makeMenu();
    showWords();
}

void PaneHeader::makeMenu()
{
    auto *menu = new QMenu(m_count);
    const auto addChoice = [this, menu](QActionGroup *group, const char *name, const QString &text, bool on,
                                        auto change) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, change](bool checked) {
            PaneView view = m_view;
            change(view, checked);
            choose(view);
        });
    };
    auto *place = new QActionGroup(menu);
    addChoice(place, "alignCards", tr("&Beside their words"), m_view.aligned,
              [](PaneView &view, bool) { view.aligned = true; });
    addChoice(place, "stackCards", tr("One &below the other"), !m_view.aligned,
              [](PaneView &view, bool) { view.aligned = false; });
    menu->addSeparator();
    auto *order = new QActionGroup(menu);
    addChoice(order, "textOrder", tr("Order of the &text"), m_view.order == CardOrder::Text,
              [](PaneView &view, bool) { view.order = CardOrder::Text; });
    addChoice(order, "newestFirst", tr("&Newest first"), m_view.order == CardOrder::Newest,
              [](PaneView &view, bool) { view.order = CardOrder::Newest; });
    menu->addSeparator();
    addChoice(nullptr, "collapseCards", tr("One &line each"), m_view.collapsed,
              [](PaneView &view, bool checked) { view.collapsed = checked; });
    m_count->setMenu(menu);
}

void PaneHeader::choose(const PaneView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    keep(view);
    showWords();
    Q_EMIT viewChanged();
}

void PaneHeader::setCounts(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    showWords();
}

void PaneHeader::setFiltering(bool filtering)
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setChecked(filtering);
}

void PaneHeader::showWords()
{
    const QString count = m_shown == m_all
                              ? tr("%n annotation(s)", nullptr, m_all)
                              //: how many of the annotations the filter lets through
                              : tr("%1 of %2").arg(locale().toString(m_shown), locale().toString(m_all));
    const QString order = m_view.order == CardOrder::Newest ? tr("newest first") : tr("text order");
    const QString words = count + u" · "_s + order;
    m_count->setAccessibleName(words);
    m_count->setToolTip(tr("How the annotations stand"));
    m_count->setText(words + u" ▾"_s);
    const QMargins margins = layout()->contentsMargins();
    const int room =
        width() - margins.left() - margins.right() - layout()->spacing() - m_filter->sizeHint().width();
    if (const int excess = m_count->sizeHint().width() - room; excess > 0) {
        const int left = fontMetrics().horizontalAdvance(words) - excess;
        m_count->setText(fontMetrics().elidedText(words, Qt::ElideRight, std::max(left, 0)) + u" ▾"_s);
    }
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords();
}

} // namespace apostille
