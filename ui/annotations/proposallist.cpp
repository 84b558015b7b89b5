// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/proposallist.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace apostille {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int padding = 8;
constexpr int least = 220;
constexpr int most = 460;

/// The name, and what kind of thing it is, dimmed at the end of the line.
class ProposalDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.highlight());
            painter->drawRoundedRect(option.rect, 5, 5);
        }
        const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
        const QString detail = index.data(detailRole).toString();
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + padding;
        const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                           room.width() - detailWidth);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(room, side(option, Qt::AlignLeft), name);
        // A style sheet makes a view's own placeholder colour paler than the theme's.
        painter->setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
        painter->drawText(room, side(option, Qt::AlignRight), detail);
    }

    static int side(const QStyleOptionViewItem &option, Qt::Alignment alignment)
    {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString words = index.data().toString() + index.data(detailRole).toString();
        return {option.fontMetrics.horizontalAdvance(words) + 3 * padding, option.fontMetrics.height() + 10};
    }
};

} // namespace

ProposalList::ProposalList(QWidget *field)
    : QListWidget(field)
    , m_field(field)
{
    setObjectName(QStringLiteral("proposals"));
    setAccessibleName(tr("Proposals"));
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new ProposalDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    hide();
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *clicked) { accept(row(clicked)); });
    connect(this, &QListWidget::itemEntered, this,
            [this](QListWidgetItem *entered) { setCurrentItem(entered); });
    m_field->installEventFilter(this);
    // Once shown, the list belongs to the window and would outlive its field.
    connect(m_field, &QObject::destroyed, this, &QObject::deleteLater);
}

void ProposalList::propose(std::vector<Proposal> proposals, const QRect &beside)
{
    if (proposals.empty() || !m_field->hasFocus()) {
        dismiss();
        return;
    }
    m_proposals = std::move(proposals);
    clear();
    for (const Proposal &proposal : m_proposals) {
        auto *line =
            new QListWidgetItem(proposal.create ? tr("Create “%1”").arg(proposal.name) : proposal.name, this);
        line->setData(detailRole, proposal.create ? QString() : proposal.detail);
        line->setData(Qt::AccessibleTextRole, line->text() + QStringLiteral(", ") + proposal.detail);
    }
    setCurrentRow(m_preselects ? 0 : -1);
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    place(beside);
    show();
    raise();
    speakCurrent();
}

// Back with its field, which may go to another window before it is asked again; the one it was shown in may
// go for good.
void ProposalList::dismiss()
{
    hide();
    m_proposals.clear();
    if (parentWidget() != m_field)
        setParent(m_field);
}

void ProposalList::place(const QRect &beside)
{
    const QWidget *window = parentWidget();
    const QRect field(m_field->mapTo(window, beside.topLeft()), beside.size());
    const int frame = height() - viewport()->height();
    const int wantedHeight = sizeHintForRow(0) * count() + std::max(frame, 8);
    // As wide as its field at least: beside it would stick out what it covers.
    const int widest = std::max(most, field.width());
    const int wantedWidth = std::clamp(sizeHintForColumn(0) + 16, std::max(least, field.width()), widest);
    const int width = std::min(wantedWidth, window->width() - 8);
    const int under = window->height() - field.bottom() - 6;
    const bool above = under < wantedHeight && field.top() - 6 > under;
    const int height = std::min(wantedHeight, above ? field.top() - 6 : under);
    const int left = std::clamp(field.left(), 4, std::max(4, window->width() - width - 4));
    setGeometry(left, above ? field.top() - 3 - height : field.bottom() + 3, width, height);
}

bool ProposalList::takesKey(QKeyEvent *event)
{
    if (!isVisible() || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (currentRow() < 0) {
            dismiss();
            return false;
        }
        accept(currentRow());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void ProposalList::move(int by)
{
    const int from = currentRow() < 0 && by < 0 ? 0 : currentRow();
    setCurrentRow((from + by + count()) % count());
    speakCurrent();
}

void ProposalList::accept(int row)
{
    if (row < 0 || row >= static_cast<int>(m_proposals.size()))
        return;
    const Proposal chosen = m_proposals[static_cast<std::size_t>(row)];
    dismiss();
    Q_EMIT accepted(chosen);
}

// The focus stays in the field, so a screen reader must be told.
void ProposalList::speakCurrent()
{
    if (!QAccessible::isActive() || !currentItem())
        return;
    QAccessibleAnnouncementEvent announcement(m_field,
                                              currentItem()->data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&announcement);
}

/// The style sheet fills the viewport alone: what lies below would look through between it and the border.
bool ProposalList::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        constexpr qreal radius = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().toolTipBase());
        painter.drawRoundedRect(rect(), radius, radius);
    }
    return QListWidget::event(event);
}

bool ProposalList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        dismiss();
    return QListWidget::eventFilter(watched, event);
}

} // namespace apostille
