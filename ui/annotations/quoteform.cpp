// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/quoteform.h"

#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/editing/session.h"
#include "ui/annotations/chipfield.h"
#include "ui/annotations/choicebox.h"
#include "ui/annotations/claimrow.h"
#include "ui/annotations/colourrow.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/noteeditor.h"
#include "ui/annotations/typingpause.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

QuoteForm::QuoteForm(Session &session, const KSyntaxHighlighting::Repository &syntax,
                     const QuoteRecord &record, const QString &language, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(this, session.library(), syntax, record, language, theme)
    , m_theme(theme)
    , m_names(session, record.annotation.id)
    , m_saved(record.annotation)
    , m_draft(record.annotation)
{
    setObjectName(u"quoteForm"_s);
    setProperty("form", true); // letters are letters here, whatever control has the focus
    setAccessibleName(tr("Quote record of “%1”").arg(wordsOf(record.annotation)));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { savePending(); });
    m_fields.speaker->setPlaceholderText(tr("Who says it"));
    m_fields.original->setPlainText(m_draft.originalWording);
    m_fields.note->setPlainText(m_draft.note);
    m_fields.written->setSettledText(m_draft.speakerAsWritten);
    m_fields.verb->setSettledText(m_draft.reportingVerb);
    showChoices();
    showLinks(record);
    showClaims(record);
    m_fields.colours->setNames(session.markNames());
    connect(&session, &Session::markNamesChanged, this,
            [this] { m_fields.colours->setNames(m_session.markNames()); });
    connectText();
    connectChoices();
    connectLinks();
    followNames();
    watchFocus();
}

// Fields lose the focus while they are taken down; there is nobody left then to save for.
QuoteForm::~QuoteForm()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void QuoteForm::connectText()
{
    connect(m_fields.written, &QLineEdit::textChanged, this, [this](const QString &text) {
        typed(&Annotation::speakerAsWritten, text, tr("edit name as written"), u"written"_s);
    });
    connect(m_fields.verb, &QLineEdit::textChanged, this, [this](const QString &text) {
        typed(&Annotation::reportingVerb, text, tr("edit reporting verb"), u"verb"_s);
    });
    connect(m_fields.original, &QPlainTextEdit::textChanged, this, [this] {
        typed(&Annotation::originalWording, m_fields.original->text(), tr("edit original wording"),
              u"original"_s);
    });
    connect(m_fields.note, &QPlainTextEdit::textChanged, this,
            [this] { typed(&Annotation::note, m_fields.note->text(), tr("edit note"), u"note"_s); });
    connect(m_fields.note, &NoteEditor::mentioned, this, &QuoteForm::linkMention);
}

void QuoteForm::connectChoices()
{
    connect(m_fields.colours, &ColourRow::chosen, this, [this](MarkColour colour) {
        m_draft.colour = colour;
        saveNow(tr("mark as “%1”").arg(m_session.markNames().name(colour)));
    });
    connect(m_fields.speech, &QComboBox::activated, this, [this] {
        m_draft.speech = static_cast<SpeechKind>(m_fields.speech->currentData().toInt());
        saveNow(tr("set kind of speech to “%1”").arg(speechName(m_draft.speech)));
    });
    connect(m_fields.language, &QComboBox::activated, this, [this] {
        m_draft.translatedFrom = m_fields.language->currentData().toString();
        m_fields.layout->setRowVisible(m_fields.original, !m_draft.translatedFrom.isEmpty());
        saveNow(m_draft.translatedFrom.isEmpty()
                    ? tr("set “not a translation”")
                    : tr("set original language to “%1”").arg(languageName(m_draft.translatedFrom)));
    });
}

void QuoteForm::connectLinks()
{
    connect(m_fields.speaker, &CompletionField::accepted, this, &QuoteForm::setSpeaker);
    connect(m_fields.sources, &ChipField::added, this, [this](const Proposal &proposal) {
        addSource(proposal, static_cast<SourceRole>(m_fields.role->currentData().toInt()));
    });
    connect(m_fields.sources, &ChipField::removed, this, &QuoteForm::removeSource);
    connect(m_fields.sources, &ChipField::chipClicked, this, &QuoteForm::offerSourceMenu);
    connect(m_fields.claim, &CompletionField::accepted, this, [this](const Proposal &proposal) {
        m_fields.claim->setSettledText({});
        addClaim(proposal, Stance::Makes);
    });
    connect(m_fields.tags, &ChipField::added, this, &QuoteForm::addTag);
    connect(m_fields.tags, &ChipField::removed, this, &QuoteForm::removeTag);
}

void QuoteForm::enter(AnnotationPane::Field field)
{
    using Field = AnnotationPane::Field;
    QWidget *wanted = m_fields.speaker;
    if (field == Field::Note || (field == Field::None && m_draft.speech == SpeechKind::None))
        wanted = m_fields.note;
    else if (field == Field::Claim)
        wanted = m_fields.claim;
    else if (field == Field::Tag)
        wanted = &m_fields.tags->line();
    else if (field == Field::Speech)
        wanted = m_fields.speech;
    wanted->setFocus(Qt::OtherFocusReason);
    if (wanted == m_fields.note)
        m_fields.note->moveCursor(QTextCursor::End);
    else if (wanted == m_fields.speaker)
        m_fields.speaker->selectAll();
}

AnnotationPane::Field QuoteForm::field() const
{
    using Field = AnnotationPane::Field;
    const QWidget *here = focusWidget();
    if (here == m_fields.note)
        return Field::Note;
    if (here == m_fields.speaker)
        return Field::Speaker;
    if (here == m_fields.claim)
        return Field::Claim;
    if (here == &m_fields.tags->line())
        return Field::Tag;
    return here == m_fields.speech ? Field::Speech : Field::None;
}

void QuoteForm::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_fields.setTheme(theme);
    for (ClaimRow *row : m_claimRows)
        row->setTheme(theme);
}

void QuoteForm::typed(QString Annotation::*member, const QString &text, const QString &name,
                      const QString &mergeKey)
{
    if (m_draft.*member == text)
        return;
    if (m_typing && m_typing->mergeKey != mergeKey)
        savePending();
    m_draft.*member = text;
    m_typing = Typing{name, mergeKey};
    m_pause.start();
}

bool QuoteForm::savePending()
{
    m_pause.stop();
    if (!m_typing)
        return true;
    const Typing typing = *m_typing;
    if (!m_session.saveAnnotation(m_draft, typing.name, typing.mergeKey))
        return false; // the text stays, and so does the wish to save it
    m_typing.reset();
    return true;
}

bool QuoteForm::saveNow(const QString &name)
{
    const Annotation wanted = m_draft;
    // The typing before this choice is a step of its own, without the choice.
    m_draft.colour = m_saved.colour;
    m_draft.speech = m_saved.speech;
    m_draft.translatedFrom = m_saved.translatedFrom;
    m_draft.sources = m_saved.sources;
    m_draft.claims = m_saved.claims;
    m_draft.tags = m_saved.tags;
    const bool typingSaved = savePending();
    const Annotation before = m_draft;
    m_draft = wanted;
    if (typingSaved && m_session.saveAnnotation(m_draft, name))
        return true;
    m_draft = before;
    showChoices();
    return false;
}

void QuoteForm::followNames()
{
    m_names.follow(*m_fields.speaker, u"speaker"_s);
    m_names.follow(m_fields.sources->line(), u"source"_s);
    m_names.follow(*m_fields.claim, u"claim"_s);
    m_names.follow(m_fields.tags->line(), u"tag"_s);
}

bool QuoteForm::flush()
{
    for (CompletionField *field :
         {m_fields.speaker, m_fields.claim, &m_fields.sources->line(), &m_fields.tags->line()})
        field->commit();
    return keep();
}

bool QuoteForm::keep()
{
    bool saved = savePending();
    for (ClaimRow *row : m_claimRows)
        saved = row->flush() && saved;
    m_names.keep();
    return saved;
}

int QuoteForm::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void QuoteForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Whatever no field wanted must not reach the list of cards, where Delete means the whole card.
    event->accept();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT ended();
    else if (enter)
        focusNextChild();
}

// Everything is saved when a field loses the focus, whatever takes it: a menu, another field, another window.
void QuoteForm::watchFocus()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(this);
    }
}

bool QuoteForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        savePending();
        for (ClaimRow *row : m_claimRows)
            row->flush();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace apostille
