// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/vocabularydetail.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/chipfield.h"
#include "ui/annotations/choicebox.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/noteeditor.h"
#include "ui/claims/usesdelegate.h"
#include "ui/claims/verdictmenu.h"
#include "ui/theme/fonts.h"

#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::chrono::milliseconds savingPause{600};
constexpr std::array sourceKinds{SourceKind::Person, SourceKind::Organisation, SourceKind::Publication,
                                 SourceKind::Document, SourceKind::Address};

/// Names have no ids of their own: a chip is known by its words.
QUuid chipId(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

/// Only things that are there: a merge makes none.
ProposalSource known(ProposalSource all, const VocabularyEntry &but)
{
    return [all = std::move(all), &but](const QString &typed) {
        auto proposals = all(typed);
        std::erase_if(proposals,
                      [&](const Proposal &proposal) { return proposal.create || proposal.id == but.id; });
        return proposals;
    };
}

} // namespace

VocabularyDetail::VocabularyDetail(Session &session, VocabularyKind kind,
                                   const KSyntaxHighlighting::Repository &syntax, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_words(vocabularyWords(kind))
    , m_uses(session, kind)
{
    setObjectName(u"vocabularyDetail"_s);
    makeFields(syntax, theme);
    makeButtons();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(savingPause);
    connectFields();
    connect(&session, &Session::vocabularyChanged, this, &VocabularyDetail::follow);
    connect(&m_uses, &QAbstractItemModel::modelReset, this, &VocabularyDetail::showUses);
    showEntry();
}

void VocabularyDetail::makeFields(const KSyntaxHighlighting::Repository &syntax, const Theme &theme)
{
    m_name = new GrowingEdit(this);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(m_words.name);
    m_name->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
    m_state = new ChoiceBox(this);
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(m_words.state);
    if (m_kind == VocabularyKind::Claims) {
        for (const Verdict verdict : allVerdicts())
            m_state->addItem(verdictIcon(verdict, theme), capitalised(verdictName(verdict)),
                             static_cast<int>(verdict));
    } else {
        for (const SourceKind sourceKind : sourceKinds)
            m_state->addItem(capitalised(sourceKindName(sourceKind)), static_cast<int>(sourceKind));
        m_address = new QLineEdit(this);
        m_address->setObjectName(u"address"_s);
        m_address->setAccessibleName(tr("Web address"));
        m_address->setPlaceholderText(u"https://"_s);
    }
    m_otherNames = new ChipField([](const QString &) { return std::vector<Proposal>(); }, theme, this,
                                 CompletionField::Takes::FreeWords);
    m_otherNames->line().setObjectName(u"anotherName"_s);
    m_otherNames->line().setAccessibleName(m_words.anotherName);
    m_otherNames->line().setPlaceholderText(m_words.anotherName);
    m_note = new NoteEditor(syntax, m_session.library(), theme, this);
    m_note->setAccessibleName(m_words.note);
    m_note->setLeastLines(3);
    m_usesView = new QListView(this);
    m_usesView->setObjectName(u"uses"_s);
    m_usesView->setAccessibleName(tr("Quotes, by article"));
    m_usesView->setModel(&m_uses);
    m_delegate = new UsesDelegate(theme, this);
    m_usesView->setItemDelegate(m_delegate);
    m_usesView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_usesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_usesView->setResizeMode(QListView::Adjust);
    m_usesView->setMouseTracking(true);
    m_usesView->setFrameShape(QFrame::NoFrame);
    m_usesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_usesView->setMinimumHeight(120);
}

void VocabularyDetail::makeButtons()
{
    const auto button = [this](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_merge = button("merge", tr("&Merge into…"));
    m_articles = button("showArticles", tr("Show &articles"));
    m_trash = button("trash", tr("&Delete"));
    m_restore = button("restore", tr("&Restore"));
    m_allQuotes = button("allQuotes", tr("All in the table of quotes"));
    m_allQuotes->setProperty("look", u"quiet"_s);
    const Library &library = m_session.library();
    m_mergeTarget = new CompletionField(
        known(m_kind == VocabularyKind::Claims ? claimProposals(library) : sourceProposals(library), m_entry),
        CompletionField::Takes::Names, this);
    m_mergeTarget->setObjectName(u"mergeTarget"_s);
    m_mergeTarget->setAccessibleName(m_words.mergeInto);
    m_mergeTarget->setPlaceholderText(m_words.mergeInto);
    m_mergeTarget->hide();
    m_trashed = new QLabel(this);
    m_trashed->setWordWrap(true);
    m_trashed->setProperty("dim", true);
    m_usesTitle = new QLabel(this);
    m_usesTitle->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
}

void VocabularyDetail::layOut()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_words.state, m_state);
    if (m_address)
        form->addRow(tr("Address"), m_address);
    form->addRow(m_words.otherNames, m_otherNames);
    form->addRow(m_words.note, m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_merge, m_articles, m_trash, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *usesHead = new QHBoxLayout;
    usesHead->addWidget(m_usesTitle, 1);
    usesHead->addWidget(m_allQuotes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_trashed);
    column->addWidget(m_name);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_mergeTarget);
    column->addSpacing(8);
    column->addLayout(usesHead);
    column->addWidget(m_usesView, 1);
}

void VocabularyDetail::connectFields()
{
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_pause, &QTimer::timeout, this, &VocabularyDetail::flush);
    connect(m_name, &QPlainTextEdit::textChanged, &m_pause, later);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, later);
    if (m_address)
        connect(m_address, &QLineEdit::textEdited, &m_pause, later);
    connect(m_state, &QComboBox::activated, this, &VocabularyDetail::chooseState);
    connect(m_otherNames, &ChipField::added, this,
            [this](const Proposal &proposal) { addName(proposal.name); });
    connect(m_otherNames, &ChipField::removed, this, [this](const QUuid &id) {
        flush();
        VocabularyEntry changed = m_entry;
        const auto gone = [&](const QString &name) { return chipId(name) == id; };
        changed.otherNames.removeIf(gone);
        save(changed, m_words.otherNamesChanged);
    });
    connect(m_merge, &QPushButton::clicked, this, &VocabularyDetail::askMergeTarget);
    connect(m_mergeTarget, &CompletionField::accepted, this, [this](const Proposal &proposal) {
        m_mergeTarget->setSettledText({});
        m_mergeTarget->hide();
        if (!proposal.id.isNull())
            Q_EMIT mergeRequested(proposal.id);
    });
    connect(m_articles, &QPushButton::clicked, this, &VocabularyDetail::articlesRequested);
    connect(m_allQuotes, &QPushButton::clicked, this, &VocabularyDetail::quotesRequested);
    connect(m_trash, &QPushButton::clicked, this, &VocabularyDetail::trashRequested);
    connect(m_restore, &QPushButton::clicked, this, &VocabularyDetail::restoreRequested);
    const auto open = [this](const QModelIndex &index) {
        const QUuid annotation = index.data(VocabularyUsesModel::AnnotationRole).toUuid();
        if (!annotation.isNull())
            Q_EMIT openRequested(index.data(VocabularyUsesModel::ArticleRole).toUuid(), annotation);
    };
    connect(m_usesView, &QListView::activated, this, open);
    connect(m_usesView, &QListView::clicked, this, open);
}

void VocabularyDetail::setTheme(const Theme &theme)
{
    m_otherNames->setTheme(theme);
    m_note->setTheme(theme);
    m_delegate->setTheme(theme);
    m_usesView->viewport()->update();
    if (m_kind != VocabularyKind::Claims)
        return;
    for (int row = 0; row < m_state->count(); ++row)
        m_state->setItemIcon(row, verdictIcon(static_cast<Verdict>(m_state->itemData(row).toInt()), theme));
}

void VocabularyDetail::setWatched(bool watched)
{
    m_uses.setWatched(watched);
}

void VocabularyDetail::show(const QUuid &thing)
{
    if (thing == m_entry.id)
        return;
    flush();
    const auto entry = thing.isNull()
                           ? VocabularyEntry()
                           : vocabularyEntry(m_session.library(), m_kind, thing).value_or(VocabularyEntry());
    m_entry = entry;
    m_entry.kind = m_kind;
    const QSignalBlocker quietName(m_name);
    const QSignalBlocker quietNote(m_note);
    m_name->setPlainText(m_entry.name);
    m_note->setPlainText(m_entry.note);
    if (m_address)
        m_address->setText(m_entry.address);
    m_mergeTarget->hide();
    m_uses.show(m_entry.id);
    showEntry();
}

/// From the library, without losing what is being typed.
void VocabularyDetail::follow()
{
    if (m_entry.id.isNull())
        return;
    const auto entry = vocabularyEntry(m_session.library(), m_kind, m_entry.id);
    if (!entry || *entry == m_entry)
        return;
    const QSignalBlocker quietName(m_name);
    const QSignalBlocker quietNote(m_note);
    if (nameTyped() == m_entry.name)
        m_name->follow(entry->name);
    if (m_note->toPlainText() == m_entry.note)
        m_note->follow(entry->note);
    if (m_address && m_address->text().trimmed() == m_entry.address)
        m_address->setText(entry->address);
    m_entry = *entry;
    showEntry();
}

void VocabularyDetail::showEntry()
{
    const int state = m_kind == VocabularyKind::Claims ? static_cast<int>(m_entry.verdict)
                                                       : static_cast<int>(m_entry.sourceKind);
    m_state->setCurrentIndex(m_state->findData(state));
    std::vector<ChipField::Entry> chips;
    for (const QString &name : m_entry.otherNames)
        chips.push_back({chipId(name), name});
    m_otherNames->setEntries(chips);
    const bool trashed = m_entry.trashed.has_value();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_state, m_otherNames, m_note})
        field->setEnabled(!trashed);
    m_merge->setVisible(!trashed);
    m_articles->setVisible(!trashed);
    m_trash->setVisible(!trashed);
    m_restore->setVisible(trashed);
    m_trashed->setVisible(trashed);
    if (!trashed)
        return;
    const auto kept = vocabularyEntry(m_session.library(), m_kind, m_entry.mergedInto);
    m_trashed->setText(kept ? tr("Merged into “%1”.").arg(kept->name) : tr("In the trash."));
}

void VocabularyDetail::showUses()
{
    int quotes = 0;
    for (int row = 0; row < m_uses.rowCount(); ++row)
        quotes += m_uses.index(row).data(VocabularyUsesModel::AnnotationRole).toUuid().isNull() ? 0 : 1;
    m_usesTitle->setText(quotes == 0      ? tr("Not used by any quote")
                         : m_uses.isCut() ? tr("The newest quotes")
                                          : tr("%Ln quote(s)", nullptr, quotes));
    m_allQuotes->setVisible(quotes > 0);
}

QString VocabularyDetail::nameTyped() const
{
    return m_name->toPlainText().simplified();
}

void VocabularyDetail::save(const VocabularyEntry &changed, const QString &name, const QString &mergeKey)
{
    if (changed == m_entry)
        return;
    m_entry = changed;
    saveEntry(m_session, changed, name, mergeKey);
    showEntry();
}

/// An emptied name is not saved: a thing without a name could not be found again.
void VocabularyDetail::flush()
{
    m_pause.stop();
    if (m_entry.id.isNull() || m_entry.trashed)
        return;
    VocabularyEntry changed = m_entry;
    if (const QString typed = nameTyped(); !typed.isEmpty())
        changed.name = typed;
    save(changed, m_words.renamed, u"name"_s);
    changed.note = m_note->toPlainText();
    save(changed, m_words.noteChanged, u"note"_s);
    if (!m_address)
        return;
    changed.address = m_address->text().trimmed();
    save(changed, tr("set address"), u"address"_s);
}

void VocabularyDetail::addName(const QString &name)
{
    flush();
    VocabularyEntry changed = m_entry;
    if (!changed.otherNames.contains(name) && name != changed.name)
        changed.otherNames.append(name);
    save(changed, m_words.otherNamesChanged);
}

void VocabularyDetail::chooseState()
{
    flush();
    VocabularyEntry changed = m_entry;
    if (m_kind == VocabularyKind::Claims)
        changed.verdict = static_cast<Verdict>(m_state->currentData().toInt());
    else
        changed.sourceKind = static_cast<SourceKind>(m_state->currentData().toInt());
    const QString state =
        m_kind == VocabularyKind::Claims ? verdictName(changed.verdict) : sourceKindName(changed.sourceKind);
    save(changed, m_words.stateChanged.arg(state));
}

void VocabularyDetail::askMergeTarget()
{
    m_mergeTarget->show();
    m_mergeTarget->setFocus(Qt::ShortcutFocusReason);
}

} // namespace apostille
