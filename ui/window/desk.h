// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/quotationmarks.h"
#include "models/annotation/quoterecord.h"
#include "models/library/articlestore.h"
#include "ui/annotations/annotationpane.h"

#include <QObject>

namespace apostille {

class Reader;
class Session;

/// One open article: keeps the reader and the annotation pane in step and turns what the user does with a
/// selection into annotations.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Session &session, Reader &reader, AnnotationPane &pane, QObject *parent = nullptr);

    /// Opens the article's current version; at an annotation where one is named.
    void open(const QUuid &article, const QUuid &annotation = {});
    void close();
    [[nodiscard]] QUuid article() const;
    [[nodiscard]] const TextVersion &version() const;
    [[nodiscard]] const QString &text() const { return m_text; } ///< of that version
    /// It was unread until it was opened now.
    [[nodiscard]] bool isFirstTime() const { return m_isFirstTime; }
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] std::optional<CitedArticle> citedArticle() const; ///< the open one

    /// A new annotation of these parts, saved and current; null where they hold no words.
    QUuid annotate(const std::vector<TextRange> &parts, MarkColour colour, SpeechKind speech,
                   const QString &name);
    void highlight(MarkColour colour);
    void startQuote(AnnotationPane::Field field); ///< of the selection, else of the current annotation
    void startNote();
    void trashCurrent();
    /// Moves an annotation whose words were lost to the selected ones; null: the current annotation.
    void attachToSelection(const QUuid &annotation = {});
    void step(int annotations); ///< to the next or previous card, as they stand
    /// Of the annotation; null: of the selection, else of the current annotation.
    void copyQuote(const QUuid &annotation = {},
                   apostille::AnnotationPane::CopyAs form = AnnotationPane::CopyAs::Quote);
    void copyArticleLink();
    void chooseVerdict(); ///< on the claim of the current card

Q_SIGNALS:
    void opened(const QUuid &article);
    void textReplaced(const QUuid &article); ///< the open article has another version now
    void closed();
    void said(const QString &words);
    void failed(const apostille::Error &error);

private:
    void show(TextVersion version);
    void replaceText(const QUuid &article);
    void markRead();
    void showMarks();
    void follow(const QUuid &annotation);
    void confirmPlace(const QUuid &annotation);
    bool attach(const QUuid &annotation, const std::vector<TextRange> &parts, const QString &name);
    void recolour(const QUuid &annotation, MarkColour colour);
    /// A new annotation of the selection, saved; null where nothing is selected.
    [[nodiscard]] QUuid annotateSelection(MarkColour colour, SpeechKind speech, const QString &name);

    Session &m_session;
    Reader &m_reader;
    AnnotationPane &m_pane;
    TextVersion m_version;
    QString m_text;
    std::vector<Annotation> m_annotations;
    bool m_isFirstTime = false;
};

} // namespace apostille
