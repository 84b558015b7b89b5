// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mentions.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/namedrafts.h"
#include "ui/annotations/proposals.h"
#include "ui/annotations/quotefields.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace apostille {

class ClaimRow;
class Session;

/// A card being edited. What is typed is saved 600 ms after the last key and on leaving a field; choices at
/// once.
class QuoteForm : public QWidget
{
    Q_OBJECT

public:
    QuoteForm(Session &session, const KSyntaxHighlighting::Repository &syntax, const QuoteRecord &record,
              const QString &language, const Theme &theme, QWidget *parent = nullptr);
    ~QuoteForm() override;

    [[nodiscard]] const QUuid &annotation() const { return m_draft.id; }
    void enter(AnnotationPane::Field field);
    [[nodiscard]] AnnotationPane::Field field() const; ///< that has the cursor; None: another
    void setTheme(const Theme &theme);

    /// The library's record changed (by us, undo, another program): shown, except where newer text is being
    /// typed.
    void follow(const QuoteRecord &record);
    /// Saves everything now, half-typed names too; false where something could not be saved and still stands
    /// here.
    bool flush();
    /// Saves texts now and half-typed names as drafts: the user goes on with them in a moment.
    bool keep();

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void left();  ///< Escape
    void ended(); ///< Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Typing
    {
        QString name;
        QString mergeKey;
    };

    void connectText();
    void connectChoices();
    void connectLinks();
    void followNames();
    void typed(QString Annotation::*member, const QString &text, const QString &name,
               const QString &mergeKey);
    bool savePending();
    bool saveNow(const QString &name);

    void setSpeaker(const Proposal &proposal);
    void addSource(const Proposal &proposal, SourceRole role);
    void addClaim(const Proposal &proposal, Stance stance);
    void addTag(const Proposal &proposal);
    void linkMention(MentionKind kind, const Proposal &proposal);
    void removeSource(const QUuid &source);
    void removeTag(const QUuid &tag);
    [[nodiscard]] QString sourceName(const QUuid &source) const; ///< for the text of a step
    [[nodiscard]] QString tagName(const QUuid &tag) const;
    void offerSourceMenu(const QUuid &source, QWidget *chip);
    [[nodiscard]] QUuid resolveSource(const Proposal &proposal, SourceRole role);
    [[nodiscard]] QUuid resolveClaim(const Proposal &proposal);
    [[nodiscard]] QUuid resolveTag(const Proposal &proposal);

    void followTexts(const Annotation &theirs);
    void showChoices();
    void showLinks(const QuoteRecord &record);
    void showClaims(const QuoteRecord &record);
    void addClaimRow(const CitedClaim &cited);
    void watchFocus();

    Session &m_session;
    QuoteFields m_fields;
    Theme m_theme;
    NameDrafts m_names;
    Annotation m_saved; ///< as the library has it
    Annotation m_draft; ///< as the form shows it
    std::optional<Typing> m_typing;
    std::vector<ClaimRow *> m_claimRows;
    QTimer m_pause;
};

} // namespace apostille
