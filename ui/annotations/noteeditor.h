// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mentions.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/proposals.h"
#include "ui/theme/theme.h"

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace apostille {

class Library;
class ProposalList;

/// The syntax definitions with our own among them. Reading the list takes a while: one for the whole program.
[[nodiscard]] std::unique_ptr<KSyntaxHighlighting::Repository> syntaxRepository();

/// Writes a note in Markdown. @, # and [[ complete from the library.
class NoteEditor : public GrowingEdit
{
    Q_OBJECT

public:
    NoteEditor(const KSyntaxHighlighting::Repository &repository, const Library &library, const Theme &theme,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// A completion was accepted and stands in the text. A proposal without id is to be made.
    void mentioned(apostille::MentionKind kind, const apostille::Proposal &proposal);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void propose();
    void insert(const Proposal &proposal);
    [[nodiscard]] std::vector<Proposal> proposalsFor(const MentionStart &start) const;

    const KSyntaxHighlighting::Repository &m_repository;
    const Library &m_library;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    ProposalList *m_list;
};

} // namespace apostille
