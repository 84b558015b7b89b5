// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotespage.h"

#include "models/editing/session.h"
#include "ui/quotes/columnmenu.h"
#include "ui/quotes/quotedelegate.h"
#include "ui/quotes/quotefilterbar.h"
#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr auto columnsSetting = "quotes/columns"_L1;
constexpr int linesOfRow = 2;

int place(QuoteColumn column)
{
    return static_cast<int>(column);
}

/// The quote takes what the others leave.
void setUsualColumns(QHeaderView &header)
{
    for (const auto &[column, width] :
         {std::pair(QuoteColumn::Speaker, 130), std::pair(QuoteColumn::Claim, 164),
          std::pair(QuoteColumn::Verdict, 116), std::pair(QuoteColumn::Outlet, 116),
          std::pair(QuoteColumn::Date, 90), std::pair(QuoteColumn::Speech, 100),
          std::pair(QuoteColumn::Tags, 110), std::pair(QuoteColumn::Note, 180),
          std::pair(QuoteColumn::Colour, 110), std::pair(QuoteColumn::Title, 180),
          std::pair(QuoteColumn::Added, 120)})
        header.resizeSection(place(column), width);
    for (const QuoteColumn hidden : {QuoteColumn::Speech, QuoteColumn::Tags, QuoteColumn::Note,
                                     QuoteColumn::Colour, QuoteColumn::Title, QuoteColumn::Added})
        header.hideSection(place(hidden));
    header.setSortIndicator(place(QuoteColumn::Added), Qt::DescendingOrder);
}

} // namespace

QuotesPage::QuotesPage(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(session)
    , m_filters(new QuoteFilterBar(session.library(), theme, this))
    , m_count(new QLabel(this))
    , m_columns(new QMenu(this))
    , m_table(new QTableView(this))
    , m_delegate(new QuoteDelegate(theme, this))
    , m_pages(new QStackedLayout)
    , m_emptyWords(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show all quotes"), this))
{
    setObjectName(u"quotesPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    makeTable();
    layOut();
    connect(m_filters, &QuoteFilterBar::changed, this, &QuotesPage::applyFilter);
    connect(&m_model, &QuoteTableModel::loaded, this, &QuotesPage::modelLoaded);
    connect(m_table, &QTableView::activated, this, &QuotesPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_current = m_model.keyAt(index.row());
                m_table->viewport()->update();
            });
    connect(m_showAll, &QPushButton::clicked, this, [this] { showOnly({}); });
}

QuotesPage::~QuotesPage()
{
    keepColumns(*m_table->horizontalHeader(), columnsSetting);
}

void QuotesPage::makeTable()
{
    m_table->setObjectName(u"quotes"_s);
    m_table->setAccessibleName(tr("Quotes"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_delegate->setQuoteColumn(place(QuoteColumn::Quote));
    m_delegate->setVerdictColumn(place(QuoteColumn::Verdict), QuoteTableModel::VerdictRole);
    m_delegate->setColourColumn(place(QuoteColumn::Colour), QuoteTableModel::ColourRole);
    m_delegate->setHintRole(QuoteTableModel::HintRole);
    // All rows are as high: however many there are, none is measured.
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(linesOfRow * QFontMetrics(serifFont(font())).lineSpacing() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(64);
    if (!restoreColumns(*header, columnsSetting))
        setUsualColumns(*header);
    header->setSectionResizeMode(place(QuoteColumn::Quote), QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    offerColumns(*m_columns, *m_table);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
}

void QuotesPage::layOut()
{
    auto *columns = new QToolButton(this);
    columns->setObjectName(u"columns"_s);
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Choose which columns the table shows"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setMenu(m_columns);
    m_filters->addControl(columns);
    m_count->setObjectName(u"quoteCount"_s);
    m_count->setProperty("dim", true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_filters);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_pages, 1);
}

QWidget *QuotesPage::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignHCenter);
    m_emptyWords->setProperty("dim", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_emptyWords);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void QuotesPage::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_filters->setTheme(theme);
    m_table->viewport()->update();
}

void QuotesPage::focusTable()
{
    if (m_pages->currentIndex() == 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_filters->focusLine();
}

void QuotesPage::focusFilter()
{
    m_filters->focusLine();
}

void QuotesPage::showOnly(const std::vector<FilterEntry> &entries)
{
    m_filters->setEntries(entries);
}

QUuid QuotesPage::current() const
{
    return m_table->currentIndex().data(QuoteTableModel::AnnotationRole).toUuid();
}

QuoteFilter QuotesPage::filter() const
{
    return filterOf(m_filters->entries());
}

QString QuotesPage::filterName() const
{
    QStringList names;
    for (const FilterEntry &entry : m_filters->entries())
        names.append(chipText(entry));
    return names.join(u", "_s);
}

void QuotesPage::applyFilter()
{
    m_model.show(filter());
}

/// The row one was at stays the current one, wherever it stands now.
void QuotesPage::modelLoaded()
{
    const int quotes = m_model.rowCount();
    m_count->setText(tr("%Ln quote(s)", nullptr, quotes));
    const bool filtered = m_model.filter() != QuoteFilter();
    m_emptyWords->setText(filtered
                              ? tr("No quote fits these filters.")
                              : tr("No quotes yet. Select words in an article and press Q to quote them."));
    m_showAll->setVisible(filtered);
    m_pages->setCurrentIndex(quotes > 0 ? 0 : 1);
    const QModelIndex current = m_model.placeOf(m_current);
    if (quotes > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(current.isValid() ? current : m_model.index(0, 0));
}

void QuotesPage::open(const QModelIndex &index)
{
    const QUuid annotation = index.data(QuoteTableModel::AnnotationRole).toUuid();
    if (!annotation.isNull())
        Q_EMIT openRequested(index.data(QuoteTableModel::ArticleRole).toUuid(), annotation);
}

void QuotesPage::showEvent(QShowEvent *event)
{
    m_model.setWatched(true);
    QWidget::showEvent(event);
}

void QuotesPage::hideEvent(QHideEvent *event)
{
    m_model.setWatched(false);
    QWidget::hideEvent(event);
}

} // namespace apostille
