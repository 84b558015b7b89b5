// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/noteeditor.h"

#include "ui/annotations/proposallist.h"
#include "ui/theme/fonts.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QKeyEvent>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace apostille {

std::unique_ptr<KSyntaxHighlighting::Repository> syntaxRepository()
{
    auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
    repository->addCustomSearchPath(u":/syntax-root"_s);
    return repository;
}

NoteEditor::NoteEditor(const KSyntaxHighlighting::Repository &repository, const Library &library,
                       const Theme &theme, QWidget *parent)
    : GrowingEdit(parent)
    , m_repository(repository)
    , m_library(library)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
    , m_list(new ProposalList(this))
{
    setObjectName(u"note"_s);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Note in Markdown; @source, #tag and [[claim]] link"));
    setFont(fixedFont(font()));
    m_highlighter->setDefinition(repository.definitionForName(u"Apostille Note"_s));
    setTheme(theme);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { propose(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!mentionAt(toPlainText(), textCursor().position()))
            m_list->dismiss();
    });
    connect(m_list, &ProposalList::accepted, this, [this](const Proposal &proposal) { insert(proposal); });
}

void NoteEditor::setTheme(const Theme &theme)
{
    const auto wanted = m_repository.theme(theme.dark ? u"Apostille Dark"_s : u"Apostille Light"_s);
    const auto usual = m_repository.defaultTheme(theme.dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                            : KSyntaxHighlighting::Repository::LightTheme);
    m_highlighter->setTheme(wanted.isValid() ? wanted : usual);
    m_highlighter->rehighlight();
}

std::vector<Proposal> NoteEditor::proposalsFor(const MentionStart &start) const
{
    switch (start.kind) {
    case MentionKind::Source:
        return sourceProposals(m_library)(start.typed);
    case MentionKind::Claim:
        return claimProposals(m_library)(start.typed);
    case MentionKind::Tag:
        return tagProposals(m_library)(start.typed);
    }
    return {};
}

void NoteEditor::propose()
{
    const auto start = mentionAt(toPlainText(), textCursor().position());
    if (!start || !hasFocus() || textCursor().hasSelection()) {
        m_list->dismiss();
        return;
    }
    m_list->propose(proposalsFor(*start), cursorRect().translated(viewport()->pos()));
}

void NoteEditor::insert(const Proposal &proposal)
{
    const auto start = mentionAt(toPlainText(), textCursor().position());
    if (!start)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(start->range.start));
    cursor.setPosition(static_cast<int>(start->range.end), QTextCursor::KeepAnchor);
    const QString after = toPlainText().mid(start->range.end, 1);
    cursor.insertText(mentionText(start->kind, proposal.name) + (after.isEmpty() ? u" "_s : QString()));
    setTextCursor(cursor);
    m_list->dismiss();
    Q_EMIT mentioned(start->kind, proposal);
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool listKey = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Escape;
        if (listKey && m_list->isVisible()) {
            event->accept();
            return event->type() == QEvent::ShortcutOverride || m_list->takesKey(key);
        }
    }
    return GrowingEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_list->takesKey(event)) {
        event->accept();
        return;
    }
    const bool leaves =
        event->key() == Qt::Key_Escape || (event->modifiers() & Qt::ControlModifier &&
                                           (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter));
    if (leaves)
        event->ignore(); // the form's
    else
        GrowingEdit::keyPressEvent(event);
}

} // namespace apostille
