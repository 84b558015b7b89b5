// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk.h"

#include "models/annotation/passage.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/exchange/links.h"
#include "models/library/annotationstore.h"
#include "models/library/quotestore.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/window/articlemarks.h"
#include "ui/window/quotecopy.h"
#include "ui/window/spokenmark.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// A whole quotation is direct speech, words out of one are partial; outside of marks nobody can tell.
SpeechKind speechOf(const QString &text, const Anchor &anchor)
{
    const auto quotation = quotationAround(text, anchor.start);
    if (!quotation || anchor.end > quotation->end + 1)
        return SpeechKind::Indirect;
    return anchor.start <= quotation->start && anchor.end >= quotation->end ? SpeechKind::Direct
                                                                            : SpeechKind::Partial;
}

} // namespace

Desk::Desk(Session &session, Reader &reader, AnnotationPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
    , m_pane(pane)
{
    connect(&reader, &Reader::markClicked, &pane, &AnnotationPane::setCurrent);
    connect(&reader, &Reader::markClicked, &reader, &Reader::setCurrentMark);
    connect(&reader, &Reader::highlightRequested, this, &Desk::highlight);
    connect(&reader, &Reader::quoteRequested, this, [this] { startQuote(AnnotationPane::Field::Speaker); });
    connect(&reader, &Reader::noteRequested, this, &Desk::startNote);
    connect(&reader, &Reader::claimRequested, this, [this] { startQuote(AnnotationPane::Field::Claim); });
    connect(&reader, &Reader::speakerRequested, this, [this] { startQuote(AnnotationPane::Field::Speaker); });
    pane.standBeside(&reader);
    connect(&reader, &Reader::placesChanged, &pane, &AnnotationPane::setPlaces);
    connect(&reader, &Reader::scrolled, &pane, &AnnotationPane::followText);
    connect(&pane, &AnnotationPane::textScrollAsked, &reader, &Reader::scrollBy);
    reader.setMarkNames(session.markNames());
    connect(&session, &Session::markNamesChanged, this, [this] {
        m_reader.setMarkNames(m_session.markNames());
        showMarks(); // their names are said
    });
    connect(&pane, &AnnotationPane::currentChanged, this, &Desk::follow);
    connect(&pane, &AnnotationPane::copyRequested, this, &Desk::copyQuote);
    connect(&pane, &AnnotationPane::attachRequested, this, &Desk::attachToSelection);
    connect(&pane, &AnnotationPane::placeConfirmed, this, &Desk::confirmPlace);
    connect(&session, &Session::textChanged, this, &Desk::replaceText);
    connect(&session, &Session::annotationChanged, this, [this](const QUuid &article) {
        if (article.isNull() || article == m_version.article)
            showMarks();
    });
}

void Desk::open(const QUuid &article, const QUuid &annotation)
{
    if (article != m_version.article) {
        m_pane.flush();
        auto version = m_session.library().articles().currentVersion(article);
        if (!version) {
            Q_EMIT failed(version.error());
            return;
        }
        show(std::move(*version));
        markRead();
        Q_EMIT opened(article);
    }
    if (!annotation.isNull()) {
        m_pane.setCurrent(annotation);
        follow(annotation);
    }
}

void Desk::show(TextVersion version)
{
    m_version = std::move(version);
    m_text = m_version.content.text();
    m_reader.showArticle(m_version);
    showMarks();
    m_pane.showArticle(m_version.article, m_version.content.metadata.language, m_text);
}

/// A part was put back or taken away: the same article, and the same card, with another text.
void Desk::replaceText(const QUuid &article)
{
    if (article != m_version.article || article.isNull())
        return;
    auto version = m_session.library().articles().currentVersion(article);
    if (!version || version->id == m_version.id)
        return;
    const QUuid current = m_pane.current();
    show(std::move(*version));
    Q_EMIT textReplaced(article);
    if (!current.isNull()) {
        m_pane.setCurrent(current);
        m_reader.setCurrentMark(current);
    }
}

/// Where it was read before, nothing has to be written, and nobody told.
void Desk::markRead()
{
    const auto row = m_session.library().articles().row(m_version.article);
    m_isFirstTime = row && row->unread;
    if (m_isFirstTime && !m_session.library().isReadOnly())
        m_session.setRead(m_version.article, true);
}

void Desk::close()
{
    m_pane.flush();
    m_version = {};
    m_text.clear();
    m_annotations.clear();
    m_reader.showNothing();
    m_pane.showNothing();
    Q_EMIT closed();
}

QUuid Desk::article() const
{
    return m_version.article;
}

const TextVersion &Desk::version() const
{
    return m_version;
}

bool Desk::hasSelection() const
{
    const TextRange range = m_reader.selection();
    return range.end > range.start;
}

void Desk::showMarks()
{
    if (m_version.article.isNull())
        return;
    auto annotations = m_session.library().annotations().ofArticle(m_version.article);
    if (!annotations)
        return;
    m_annotations = std::move(*annotations);
    m_reader.setMarks(marksOf(m_annotations, m_text, m_session.markNames()));
}

void Desk::follow(const QUuid &annotation)
{
    m_reader.setCurrentMark(annotation);
    const auto found = std::ranges::find(m_annotations, annotation, &Annotation::id);
    if (found == m_annotations.end())
        return;
    if (const Passage passage = placed(*found, m_text); passage.isPlaced()) {
        m_reader.scrollTo(passage.parts.front().start, passage.parts.front().end, true);
        m_reader.hands().announce(spokenMark(*found, m_session.markNames()) + u". "_s + wordsOf(*found));
    } else
        Q_EMIT said(tr("These words no longer stand in this version of the article. The card keeps them."));
}

QUuid Desk::annotateSelection(MarkColour colour, SpeechKind speech, const QString &name)
{
    return annotate({m_reader.selection()}, colour, speech, name);
}

QUuid Desk::annotate(const std::vector<TextRange> &parts, MarkColour colour, SpeechKind speech,
                     const QString &name)
{
    Annotation annotation = withParts({}, m_text, parts);
    if (annotation.anchor.exact.isEmpty())
        return {};
    annotation.id = newIdentifier();
    annotation.article = m_version.article;
    annotation.version = m_version.id;
    annotation.colour = colour;
    annotation.speech = speech == SpeechKind::None ? speech : speechOf(m_text, annotation.anchor);
    if (!m_session.saveAnnotation(annotation, name))
        return {};
    m_reader.clearSelection();
    m_reader.setCurrentMark(annotation.id);
    m_pane.setCurrent(annotation.id);
    return annotation.id;
}

void Desk::highlight(MarkColour colour)
{
    if (!hasSelection()) {
        if (const QUuid current = m_pane.current(); !current.isNull())
            recolour(current, colour);
        else
            Q_EMIT said(tr("Select words in the article first."));
        return;
    }
    static_cast<void>(annotateSelection(colour, SpeechKind::None, tr("highlight")));
}

void Desk::recolour(const QUuid &annotation, MarkColour colour)
{
    auto known = m_session.library().annotations().get(annotation);
    if (!known || known->colour == colour)
        return;
    known->colour = colour;
    m_session.saveAnnotation(*known, tr("mark as “%1”").arg(m_session.markNames().name(colour)));
}

void Desk::attachToSelection(const QUuid &annotation)
{
    const QUuid wanted = annotation.isNull() ? m_pane.current() : annotation;
    const TextRange range = m_reader.selection();
    const Anchor anchor = anchorAt(m_text, range.start, range.end);
    if (wanted.isNull() || anchor.exact.isEmpty()) {
        Q_EMIT said(tr("Choose a card and select the words in the article that it speaks of."));
        return;
    }
    if (attach(wanted, {range}, tr("attach quote to selection")))
        m_reader.clearSelection();
}

void Desk::confirmPlace(const QUuid &annotation)
{
    const auto found = std::ranges::find(m_annotations, annotation, &Annotation::id);
    if (found == m_annotations.end())
        return;
    if (const Passage passage = placed(*found, m_text); passage.state == PlacementState::Moved)
        attach(annotation, passage.parts, tr("confirm place of quote"));
}

bool Desk::attach(const QUuid &annotation, const std::vector<TextRange> &parts, const QString &name)
{
    m_pane.flush();
    auto known = m_session.library().annotations().get(annotation);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    known = withParts(*known, m_text, parts);
    known->version = m_version.id;
    if (!m_session.saveAnnotation(*known, name))
        return false;
    m_pane.setCurrent(annotation);
    follow(annotation);
    return true;
}

void Desk::startQuote(AnnotationPane::Field field)
{
    const QUuid annotation = hasSelection()
                                 ? annotateSelection(MarkColour::Yellow, SpeechKind::Direct, tr("quote"))
                                 : m_pane.current();
    if (annotation.isNull())
        Q_EMIT said(tr("Select a quote in the article first."));
    else
        m_pane.edit(annotation, field);
}

void Desk::startNote()
{
    const QUuid annotation =
        hasSelection() ? annotateSelection(MarkColour::Yellow, SpeechKind::None, tr("highlight and note"))
                       : m_pane.current();
    if (annotation.isNull())
        Q_EMIT said(tr("Select words in the article first."));
    else
        m_pane.edit(annotation, AnnotationPane::Field::Note);
}

void Desk::trashCurrent()
{
    if (const QUuid current = m_pane.current(); !current.isNull())
        m_session.trashAnnotation(current);
}

void Desk::chooseVerdict()
{
    if (const QUuid current = m_pane.current(); !current.isNull())
        m_pane.chooseVerdict(current);
    else
        Q_EMIT said(tr("Choose a card first."));
}

void Desk::step(int annotations)
{
    const QUuid next = m_pane.neighbour(annotations);
    if (next.isNull())
        return;
    m_pane.setCurrent(next);
    follow(next);
}

void Desk::copyQuote(const QUuid &annotation, AnnotationPane::CopyAs form)
{
    const QUuid wanted = annotation.isNull() ? m_pane.current() : annotation;
    if (annotation.isNull() && hasSelection()) {
        if (const auto record = quoteOf(m_session.library(), m_version, m_text, m_reader.selection()))
            Q_EMIT said(apostille::copyQuote(*record, form));
        return;
    }
    if (wanted.isNull()) {
        Q_EMIT said(tr("Select a quote in the article or a card first."));
        return;
    }
    m_pane.flush();
    if (const auto record = m_session.library().quotes().record(wanted))
        Q_EMIT said(apostille::copyQuote(*record, form));
    else
        Q_EMIT failed(record.error());
}

void Desk::copyArticleLink()
{
    if (m_version.article.isNull())
        return;
    QGuiApplication::clipboard()->setText(articleLink(m_version.article));
    Q_EMIT said(tr("Link to the article copied."));
}

std::optional<CitedArticle> Desk::citedArticle() const
{
    return apostille::citedArticle(m_session.library(), m_version);
}

} // namespace apostille
