// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/vocabularyentry.h"
#include "models/lists/vocabularyusesmodel.h"
#include "ui/claims/vocabularywords.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace apostille {

class ChipField;
class ChoiceBox;
class CompletionField;
class GrowingEdit;
class NoteEditor;
class Session;
class UsesDelegate;

/// One claim or source: everything that is said of it, to be changed in place, and where it is used. What is
/// typed is saved by itself.
class VocabularyDetail : public QWidget
{
    Q_OBJECT

public:
    VocabularyDetail(Session &session, VocabularyKind kind, const KSyntaxHighlighting::Repository &syntax,
                     const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const QUuid &thing); ///< null: nothing
    void flush();                  ///< saves what is being typed
    void askMergeTarget();
    void setWatched(bool watched);
    [[nodiscard]] QUuid thing() const { return m_entry.id; }

Q_SIGNALS:
    void openRequested(const QUuid &article, const QUuid &annotation);
    void mergeRequested(const QUuid &into);
    void articlesRequested();
    void quotesRequested(); ///< as a table
    void trashRequested();
    void restoreRequested();

private:
    void makeFields(const KSyntaxHighlighting::Repository &syntax, const Theme &theme);
    void makeButtons();
    void layOut();
    void connectFields();
    void follow();
    void showEntry();
    void showUses();
    void save(const VocabularyEntry &changed, const QString &name, const QString &mergeKey = {});
    void addName(const QString &name);
    void chooseState();
    [[nodiscard]] QString nameTyped() const;

    Session &m_session;
    VocabularyKind m_kind;
    VocabularyWords m_words;
    VocabularyEntry m_entry;
    VocabularyUsesModel m_uses;
    GrowingEdit *m_name = nullptr;
    ChoiceBox *m_state = nullptr;
    QLineEdit *m_address = nullptr; ///< of a source
    ChipField *m_otherNames = nullptr;
    NoteEditor *m_note = nullptr;
    CompletionField *m_mergeTarget = nullptr;
    QLabel *m_trashed = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_articles = nullptr;
    QPushButton *m_trash = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_usesTitle = nullptr;
    QListView *m_usesView = nullptr;
    QPushButton *m_allQuotes = nullptr;
    UsesDelegate *m_delegate = nullptr;
    QTimer m_pause;
};

} // namespace apostille
