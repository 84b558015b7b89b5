// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/vocabularytablemodel.h"
#include "ui/claims/vocabularywords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace apostille {

class QuoteDelegate;
class VocabularyDetail;

/// The claims or the sources of the library: a table, and beside it the one that is chosen. Several that are
/// chosen can be merged into one of them.
class VocabularyPage : public QWidget
{
    Q_OBJECT

public:
    VocabularyPage(Session &session, VocabularyKind kind, const KSyntaxHighlighting::Repository &syntax,
                   const Theme &theme, QWidget *parent = nullptr);
    ~VocabularyPage() override;

    void setTheme(const Theme &theme);
    void focusTable();
    void focusFilter();
    void flush(); ///< saves what is being typed
    void select(const QUuid &thing);
    void chooseVerdict();                            ///< of the chosen claims, from a menu beside them
    [[nodiscard]] std::vector<QUuid> chosen() const; ///< the current one first
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void openRequested(const QUuid &article, const QUuid &annotation, const QUuid &thing,
                       const QString &name);
    void articlesRequested(const QUuid &thing, const QString &name);
    void quotesRequested(const QUuid &thing, const QString &name);
    void merged(); ///< and what follows: done, and can be undone
    void trashed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    void layOut();
    [[nodiscard]] QWidget *makeSeveralPage();
    void connectDetail();
    void modelLoaded();
    void showChosen();
    void mergeInto(const QUuid &into);
    void offerMerge();
    void setVerdict(std::vector<QUuid> claims, Verdict verdict);

    Session &m_session;
    VocabularyKind m_kind;
    VocabularyWords m_words;
    Theme m_theme;
    VocabularyTableModel m_model;
    QLineEdit *m_filter;
    QToolButton *m_deleted;
    QTableView *m_table;
    QuoteDelegate *m_delegate;
    QLabel *m_empty;
    QStackedWidget *m_tables; ///< table or words for none
    VocabularyDetail *m_detail;
    QLabel *m_several;
    QPushButton *m_merge;
    QStackedWidget *m_details; ///< nothing, one, several
    QSplitter *m_columns;
    QUuid m_current; ///< survives a reload of the model
};

} // namespace apostille
