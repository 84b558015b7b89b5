// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/contentspopup.h"

#include "models/article/displaytypography.h"

#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::size_t fewestSections = 3;
constexpr int popupWidth = 320;
constexpr int mostHeight = 480;
constexpr int inset = 16; ///< for each level

} // namespace

std::vector<Section> sectionsOf(const Article &article)
{
    std::vector<Section> sections;
    const auto starts = article.blockStarts();
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        if (block.kind == BlockKind::Heading && !block.text.isEmpty())
            sections.push_back({displayText(block, article.metadata.language).text, block.level, starts[i]});
    }
    if (sections.size() < fewestSections)
        return {};
    return sections;
}

ContentsPopup::ContentsPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setObjectName(u"contentsPopup"_s);
    setAccessibleName(tr("Contents"));
    m_list->setAccessibleName(tr("Contents"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *const box = new QVBoxLayout(this);
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(m_list);
    const auto choose = [this](const QListWidgetItem *item) {
        hide();
        Q_EMIT chosen(item->data(Qt::UserRole).toLongLong());
    };
    connect(m_list, &QListWidget::itemActivated, this, choose); // Enter
    connect(m_list, &QListWidget::itemClicked, this, [this, choose](const QListWidgetItem *item) {
        if (isVisible())
            choose(item);
    });
    setTheme(theme);
}

void ContentsPopup::setTheme(const Theme &theme)
{
    setStyleSheet(u"#contentsPopup { background: %1; border: 1px solid %2; }"
                  "QListWidget { background: %1; }"
                  "QListWidget::item { padding: 5px 8px; border-radius: 5px; }"
                  "QListWidget::item:selected { background: %3; color: %4; }"_s.arg(
                      theme.card.name(), theme.line.name(), theme.selection.name(), theme.ink.name()));
}

void ContentsPopup::open(const std::vector<Section> &sections, qsizetype here, const QWidget &anchor)
{
    m_list->clear();
    const int highest = std::ranges::min(sections, {}, &Section::level).level;
    int current = 0;
    for (const Section &section : sections) {
        // An indented text wraps below its own start only with an em space of each level's width; a
        // decoration of the right width does both.
        QPixmap room(std::max(1, inset * (section.level - highest)), 1);
        room.fill(Qt::transparent);
        auto *const item = new QListWidgetItem(section.heading, m_list);
        if (section.level > highest)
            item->setData(Qt::DecorationRole, room);
        item->setData(Qt::UserRole, static_cast<qlonglong>(section.start));
        if (section.start <= here)
            current = m_list->row(item);
    }
    QListWidgetItem *const reading = m_list->item(current);
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    reading->setFont(bold);
    m_list->setCurrentItem(reading);

    setFixedWidth(popupWidth);
    m_list->doItemsLayout();
    int height = 18;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    setFixedHeight(std::min(height, mostHeight));
    const QRect screen = anchor.screen()->availableGeometry();
    const bool rightToLeft = anchor.layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        anchor.mapToGlobal(QPoint(rightToLeft ? 0 : anchor.width() - width(), anchor.height() + 4));
    move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         corner.y());
    show();
    m_list->setFocus();
    m_list->scrollToItem(reading, QAbstractItemView::PositionAtCenter);
}

} // namespace apostille
