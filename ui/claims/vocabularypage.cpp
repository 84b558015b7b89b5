// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/vocabularypage.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/editing/vocabularyentry.h"
#include "ui/claims/verdictmenu.h"
#include "ui/claims/vocabularydetail.h"
#include "ui/quotes/columnmenu.h"
#include "ui/quotes/quotedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

enum DetailPage { NothingPage, OnePage, SeveralPage };

int placeOf(VocabularyColumn column)
{
    return static_cast<int>(column);
}

QString columnsKey(VocabularyKind kind)
{
    return kind == VocabularyKind::Claims ? u"claims/columns"_s : u"sources/columns"_s;
}

} // namespace

VocabularyPage::VocabularyPage(Session &session, VocabularyKind kind,
                               const KSyntaxHighlighting::Repository &syntax, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_words(vocabularyWords(kind))
    , m_theme(theme)
    , m_model(session, kind)
    , m_filter(new QLineEdit(this))
    , m_deleted(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_delegate(new QuoteDelegate(theme, this))
    , m_empty(new QLabel(this))
    , m_tables(new QStackedWidget(this))
    , m_detail(new VocabularyDetail(session, kind, syntax, theme, this))
    , m_several(new QLabel(this))
    , m_merge(new QPushButton(tr("&Merge…"), this))
    , m_details(new QStackedWidget(this))
    , m_columns(new QSplitter(this))
{
    setObjectName(kind == VocabularyKind::Claims ? u"claimsPage"_s : u"sourcesPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    makeTable();
    layOut();
    connectDetail();
    connect(m_filter, &QLineEdit::textChanged, &m_model, &VocabularyTableModel::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &VocabularyPage::focusTable);
    connect(m_deleted, &QToolButton::toggled, &m_model, &VocabularyTableModel::showTrashed);
    connect(&m_model, &VocabularyTableModel::loaded, this, &VocabularyPage::modelLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VocabularyPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_merge, &QPushButton::clicked, this, &VocabularyPage::offerMerge);
}

VocabularyPage::~VocabularyPage()
{
    keepColumns(*m_table->horizontalHeader(), columnsKey(m_kind));
}

void VocabularyPage::makeTable()
{
    m_table->setObjectName(u"things"_s);
    m_table->setAccessibleName(m_words.place);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_delegate->setVerdictColumn(placeOf(VocabularyColumn::State), VocabularyTableModel::VerdictRole);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    if (!restoreColumns(*header, columnsKey(m_kind))) {
        for (const auto &[column, width] :
             {std::pair(VocabularyColumn::State, 118), std::pair(VocabularyColumn::Quotes, 78),
              std::pair(VocabularyColumn::Articles, 74), std::pair(VocabularyColumn::Changed, 104)})
            header->resizeSection(placeOf(column), width);
        header->setSortIndicator(placeOf(VocabularyColumn::Name), Qt::AscendingOrder);
    }
    header->setSectionResizeMode(placeOf(VocabularyColumn::Name), QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    auto *columns = new QMenu(this);
    offerColumns(*columns, *m_table);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [header, columns](const QPoint &at) { columns->popup(header->mapToGlobal(at)); });
}

void VocabularyPage::layOut()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(m_words.filter);
    m_filter->setPlaceholderText(m_words.filter);
    m_filter->setClearButtonEnabled(true);
    m_deleted->setObjectName(u"deleted"_s);
    m_deleted->setText(tr("Deleted"));
    m_deleted->setToolTip(tr("Show what was deleted or merged, to restore it"));
    m_deleted->setCheckable(true);
    m_deleted->setFocusPolicy(Qt::StrongFocus);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setMargin(24);
    m_empty->setProperty("dim", true);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_deleted);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tables, 1);

    m_details->addWidget(new QWidget(this));
    m_details->addWidget(m_detail);
    m_details->addWidget(makeSeveralPage());
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(left);
    m_columns->addWidget(m_details);
    left->setMinimumWidth(320);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setSizes({600, 400});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_columns);
}

QWidget *VocabularyPage::makeSeveralPage()
{
    auto *page = new QWidget(this);
    m_several->setWordWrap(true);
    m_merge->setObjectName(u"mergeChosen"_s);
    auto *remove = new QPushButton(tr("&Delete"), page);
    connect(remove, &QPushButton::clicked, m_detail, &VocabularyDetail::trashRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_merge);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_several);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

void VocabularyPage::connectDetail()
{
    connect(m_detail, &VocabularyDetail::openRequested, this,
            [this](const QUuid &article, const QUuid &annotation) {
                Q_EMIT openRequested(article, annotation, m_detail->thing(), currentName());
            });
    connect(m_detail, &VocabularyDetail::articlesRequested, this,
            [this] { Q_EMIT articlesRequested(m_detail->thing(), currentName()); });
    connect(m_detail, &VocabularyDetail::quotesRequested, this,
            [this] { Q_EMIT quotesRequested(m_detail->thing(), currentName()); });
    connect(m_detail, &VocabularyDetail::mergeRequested, this, &VocabularyPage::mergeInto);
    connect(m_detail, &VocabularyDetail::trashRequested, this, [this] {
        flush();
        if (m_session.trash(m_kind, chosen()))
            Q_EMIT trashed();
    });
    connect(m_detail, &VocabularyDetail::restoreRequested, this,
            [this] { m_session.restore(m_kind, chosen()); });
}

void VocabularyPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_detail->setTheme(theme);
    m_table->viewport()->update();
}

void VocabularyPage::focusTable()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        focusFilter();
}

void VocabularyPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void VocabularyPage::flush()
{
    m_detail->flush();
}

void VocabularyPage::select(const QUuid &thing)
{
    m_current = thing;
    if (const QModelIndex place = m_model.placeOf(thing); place.isValid())
        m_table->setCurrentIndex(place);
}

std::vector<QUuid> VocabularyPage::chosen() const
{
    std::vector<QUuid> things;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        things.push_back(index.data(VocabularyTableModel::IdRole).toUuid());
    const QUuid current = m_table->currentIndex().data(VocabularyTableModel::IdRole).toUuid();
    if (const auto place = std::ranges::find(things, current); place != things.end())
        std::rotate(things.begin(), place, place + 1);
    return things;
}

QString VocabularyPage::currentName() const
{
    return m_table->currentIndex().siblingAtColumn(placeOf(VocabularyColumn::Name)).data().toString();
}

/// The one that was chosen stays chosen, wherever it stands now.
void VocabularyPage::modelLoaded()
{
    const bool some = m_model.rowCount() > 0;
    const VocabularyListing &listing = m_model.listing();
    m_empty->setText(!listing.words.isEmpty() ? tr("Nothing found for “%1”.").arg(listing.words)
                     : listing.trashed        ? tr("Nothing was deleted.")
                                              : m_words.none);
    m_tables->setCurrentIndex(some ? 0 : 1);
    if (some && !m_table->selectionModel()->hasSelection()) {
        const QModelIndex place = m_model.placeOf(m_current);
        m_table->setCurrentIndex(place.isValid() ? place : m_model.index(0, 0));
    }
    if (!some)
        showChosen();
}

void VocabularyPage::showChosen()
{
    const std::vector<QUuid> things = chosen();
    m_detail->show(things.size() == 1 ? things.front() : QUuid());
    if (things.size() == 1)
        m_current = things.front();
    if (things.size() > 1)
        m_several->setText(tr("%Ln chosen", "claims or sources", static_cast<int>(things.size())));
    m_merge->setVisible(!m_model.listing().trashed);
    m_details->setCurrentIndex(things.empty() ? NothingPage : things.size() == 1 ? OnePage : SeveralPage);
}

/// Everything that is chosen goes into `into`, whether it is one of them or not.
void VocabularyPage::mergeInto(const QUuid &into)
{
    flush();
    std::vector<QUuid> others = chosen();
    std::erase(others, into);
    if (others.empty() || !m_session.merge(m_kind, into, others))
        return;
    m_table->clearSelection();
    m_current = into;
    Q_EMIT merged();
}

void VocabularyPage::offerMerge()
{
    auto *menu = new QMenu(tr("Which one stays?"), this);
    menu->setObjectName(u"mergeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *heading = menu->addAction(tr("Which one stays?"));
    heading->setEnabled(false);
    menu->addSeparator();
    for (const QUuid &thing : chosen()) {
        const QString name = m_model.placeOf(thing).data().toString();
        const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, width() / 2);
        menu->addAction(QString(shown).replace(u'&', "&&"_L1), this, [this, thing] { mergeInto(thing); });
    }
    menu->popup(m_merge->mapToGlobal(QPoint(0, m_merge->height())));
    menu->setActiveAction(menu->actions().at(2));
}

void VocabularyPage::chooseVerdict()
{
    const std::vector<QUuid> claims = chosen();
    if (m_kind != VocabularyKind::Claims || claims.empty())
        return;
    flush();
    const auto first = vocabularyEntry(m_session.library(), m_kind, claims.front());
    if (!first)
        return;
    const QPoint place =
        m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft());
    const QString about = claims.size() == 1
                              ? first->name
                              : tr("%Ln chosen", "claims or sources", static_cast<int>(claims.size()));
    auto *menu = VerdictMenu::open(about, first->verdict, m_theme, place, this);
    connect(menu, &VerdictMenu::chosen, this,
            [this, claims](Verdict verdict) { setVerdict(claims, verdict); });
}

/// One step for all that change.
void VocabularyPage::setVerdict(std::vector<QUuid> claims, Verdict verdict)
{
    std::erase_if(claims, [&](const QUuid &claim) {
        const auto entry = vocabularyEntry(m_session.library(), m_kind, claim);
        return !entry || entry->verdict == verdict;
    });
    if (claims.empty())
        return;
    m_session.history().beginMacro(m_words.stateChanged.arg(verdictName(verdict)));
    for (const QUuid &claim : claims)
        m_session.setVerdict(claim, verdict);
    m_session.history().endMacro();
}

void VocabularyPage::showEvent(QShowEvent *event)
{
    m_model.setWatched(true);
    m_detail->setWatched(true);
    QWidget::showEvent(event);
}

void VocabularyPage::hideEvent(QHideEvent *event)
{
    flush();
    m_model.setWatched(false);
    m_detail->setWatched(false);
    QWidget::hideEvent(event);
}

} // namespace apostille
