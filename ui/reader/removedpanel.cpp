// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/removedpanel.h"

#include "ui/reader/removedpartdelegate.h"
#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int panelWidth = 400;
/// The list is the part that gives way on a low screen.
int highestListOn(const QScreen &screen)
{
    constexpr int usual = 380;
    return std::min(usual, screen.availableGeometry().height() * 2 / 5);
}

constexpr int lowestList = 64;

} // namespace

RemovedPanel::RemovedPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_delegate(new RemovedPartDelegate(theme, this))
    , m_shown(new QCheckBox(tr("Show them in the text"), this))
    , m_putBack(new QPushButton(tr("Put back"), this))
    , m_cleanAgain(new QPushButton(tr("Clean again"), this))
    , m_site(new QLabel(this))
    , m_improve(new QPushButton(tr("Improve cleaning for this site"), this))
    , m_forget(new QPushButton(tr("Forget"), this))
{
    setObjectName(u"removedPanel"_s);
    setAccessibleName(tr("Removed parts"));
    m_list->setObjectName(u"removedParts"_s);
    m_list->setAccessibleName(tr("Removed parts"));
    m_list->setItemDelegate(m_delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_shown->setObjectName(u"removedShown"_s);
    m_putBack->setObjectName(u"putBackPart"_s);
    m_cleanAgain->setObjectName(u"cleanAgainHere"_s);
    m_cleanAgain->setToolTip(
        tr("This article came in before the choices for its site, or by an earlier cleaner."));
    m_improve->setObjectName(u"improveSite"_s);
    m_forget->setObjectName(u"forgetSite"_s);
    m_site->setObjectName(u"siteChoices"_s);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &RemovedPanel::chosen);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { Q_EMIT putBackRequested(current()); }); // Enter
    connect(m_putBack, &QPushButton::clicked, this, [this] { Q_EMIT putBackRequested(current()); });
    connect(m_shown, &QCheckBox::toggled, this, &RemovedPanel::shownToggled);
    connect(m_cleanAgain, &QPushButton::clicked, this, &RemovedPanel::cleanAgainRequested);
    connect(m_improve, &QPushButton::clicked, this, &RemovedPanel::improveRequested);
    connect(m_forget, &QPushButton::clicked, this, &RemovedPanel::forgetRequested);
    setTheme(theme);
}

void RemovedPanel::layOut()
{
    m_title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_site->setWordWrap(true);
    for (QPushButton *button : {m_putBack, m_cleanAgain, m_improve, m_forget})
        button->setAutoDefault(false);
    auto *const line = new QFrame(this);
    line->setObjectName(u"removedLine"_s);
    line->setFixedHeight(1);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cleanAgain);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    foot->addWidget(m_putBack);
    auto *const site = new QHBoxLayout;
    site->setSpacing(8);
    site->addWidget(m_improve);
    site->addStretch(1);
    site->addWidget(m_forget);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addLayout(foot);
    column->addWidget(line);
    column->addWidget(m_site);
    column->addLayout(site);
    setFixedWidth(widthFor(font(), panelWidth));
}

void RemovedPanel::setTheme(const Theme &theme)
{
    setStyleSheet(u"#removedPanel { background: %1; border: 1px solid %2; }"
                  "#removedLine { background: %2; } #siteChoices { color: %3; }"
                  "#removedParts { background: %1; border: none; }"_s.arg(
                      theme.card.name(), theme.line.name(), theme.dim.name()));
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void RemovedPanel::setPutBackKeys(const QList<QKeySequence> &keys)
{
    m_putBackKeys = keys;
}

int RemovedPanel::current() const
{
    return m_list->currentRow();
}

void RemovedPanel::setState(const State &state)
{
    const int row = current();
    const QSignalBlocker quiet(m_list);
    fill(state.rows);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_title->setText(tr("%n part(s) removed", nullptr, m_list->count()));
    m_putBack->setEnabled(m_list->count() > 0 && state.canChange);
    const QSignalBlocker still(m_shown);
    m_shown->setChecked(state.shown);
    m_shown->setEnabled(m_list->count() > 0);
    showSite(state);
    adjustHeight();
}

void RemovedPanel::fill(const std::vector<Row> &rows)
{
    m_list->clear();
    for (const Row &row : rows) {
        constexpr qsizetype enough = 240;
        const QString beginning = row.text.left(enough).trimmed().replace(u'\n', u" · "_s);
        auto *const item = new QListWidgetItem(beginning.simplified(), m_list);
        item->setData(RemovedPartDelegate::ReasonRole, row.reason);
        if (!row.quotation.isEmpty())
            item->setData(RemovedPartDelegate::QuotationRole, tr("“%1”", "a quotation").arg(row.quotation));
        const QString words = row.reason + u". "_s + item->text();
        item->setData(Qt::AccessibleTextRole,
                      row.quotation.isEmpty() ? words : words + u' ' + tr("Quotes: %1").arg(row.quotation));
    }
}

void RemovedPanel::showSite(const State &state)
{
    m_site->setText(
        state.host.isEmpty()
            ? tr("This article came without an address: nothing can be remembered for its site.")
        : state.remembered > 0
            ? tr("%n choice(s) remembered for %1.", nullptr, static_cast<int>(state.remembered))
                  .arg(state.host)
        : state.hasChoices
            ? tr("What you put back and removed can hold for all of %1.").arg(state.host)
            : tr("Put back or remove parts first; then it can hold for all of %1.").arg(state.host));
    m_cleanAgain->setVisible(state.isOutdated);
    m_cleanAgain->setEnabled(state.canChange);
    m_improve->setEnabled(state.hasChoices && state.canChange && !state.host.isEmpty());
    m_improve->setVisible(!state.host.isEmpty());
    m_forget->setVisible(state.remembered > 0);
    m_forget->setEnabled(state.canChange);
    m_forget->setAccessibleName(tr("Forget what is remembered for %1").arg(state.host));
}

void RemovedPanel::adjustHeight()
{
    m_list->setFixedWidth(width() - 32);
    m_list->doItemsLayout();
    const int highest = highestListOn(*screen());
    int height = 2;
    for (int row = 0; row < m_list->count() && height < highest; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(height, m_list->count() > 0 ? lowestList : 0, highest));
    layout()->activate();
    resize(width(), sizeHint().height());
}

void RemovedPanel::openBelow(const QWidget &anchor, int part)
{
    adjustHeight();
    const QRect screen = anchor.screen()->availableGeometry();
    const bool rightToLeft = anchor.layoutDirection() == Qt::RightToLeft;
    // At the window's edge, over the cards: the text that it speaks of is to be seen.
    const QRect window(anchor.window()->mapToGlobal(QPoint()), anchor.window()->size());
    const QPoint corner(rightToLeft ? window.left() + 8 : window.right() - 8 - width(),
                        anchor.mapToGlobal(QPoint(0, anchor.height() + 4)).y());
    move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_list->setFocus();
    if (part >= 0)
        m_list->setCurrentRow(part);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

/// In a window of its own: the key of the main window's command does not come here by itself.
bool RemovedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (!m_putBack->isEnabled() || !m_putBackKeys.contains(QKeySequence(key->keyCombination())))
        return QFrame::eventFilter(watched, event);
    Q_EMIT putBackRequested(current());
    return true;
}

} // namespace apostille
