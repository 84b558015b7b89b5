// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/secondarticle.h"

#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/readingstore.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerfind.h"
#include "ui/reader/readerhands.h"
#include "ui/theme/icons.h"
#include "ui/window/articlemarks.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/keptpictures.h"
#include "ui/window/readingprogress.h"
#include "ui/window/spokenmark.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apostille {

SecondArticle::SecondArticle(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_swap(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_reader(new Reader(theme, this))
    , m_find(new ReaderFind(*m_reader, theme))
    , m_progress(new ReadingProgress(session, *m_reader, this))
{
    setObjectName(u"secondArticle"_s);
    setAccessibleName(tr("Second article"));
    setMinimumSize(300, 160);
    m_reader->setAccessibleName(tr("Second article"));
    m_reader->setMarkNames(session.markNames());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_reader, 1);
    connectReader();
    connectSession();
    setTheme(theme);
}

SecondArticle::~SecondArticle()
{
    flush();
}

QWidget *SecondArticle::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"secondHead"_s);
    head->setAttribute(Qt::WA_StyledBackground);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("dim", true);
    m_swap->setObjectName(u"swapSecond"_s);
    m_swap->setAccessibleName(tr("Swap the two articles"));
    m_swap->setToolTip(tr("Swap: this one becomes the article that is annotated"));
    m_close->setObjectName(u"closeSecond"_s);
    m_close->setAccessibleName(tr("Close the second article"));
    m_close->setToolTip(tr("Close the second article (Esc)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 6, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_swap, m_close}) {
        button->setProperty("look", u"quiet"_s);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_swap, &QToolButton::clicked, this, &SecondArticle::swapRequested);
    connect(m_close, &QToolButton::clicked, this, &SecondArticle::closeRequested);
    return head;
}

void SecondArticle::connectReader()
{
    readPicturesFrom(m_session.library(), *m_reader);
    connect(m_reader, &Reader::zoomRequested, this, &SecondArticle::zoom);
    connect(m_reader, &Reader::markClicked, this, &SecondArticle::sayMark);
    connect(&m_reader->hands(), &ReaderHands::left, this, &SecondArticle::closeRequested);
    connect(m_find, &ReaderFind::said, this, &SecondArticle::said);
    connect(m_progress, &ReadingProgress::failed, this, &SecondArticle::failed);
}

void SecondArticle::connectSession()
{
    connect(&m_session, &Session::markNamesChanged, this, [this] {
        m_reader->setMarkNames(m_session.markNames());
        showMarks();
    });
    connect(&m_session, &Session::readingChanged, this, &SecondArticle::showReading);
    connect(&m_session, &Session::textChanged, this, [this](const QUuid &article) {
        if (!article.isNull() && article == m_version.article)
            static_cast<void>(open(article));
    });
    connect(&m_session, &Session::annotationChanged, this, [this](const QUuid &article) {
        if (article.isNull() || article == m_version.article)
            showMarks();
    });
}

bool SecondArticle::open(const QUuid &article)
{
    auto version = m_session.library().articles().currentVersion(article);
    if (!version) {
        Q_EMIT failed(version.error());
        return false;
    }
    m_version = std::move(*version);
    m_text = m_version.content.text();
    showReading();
    m_reader->showArticle(m_version);
    showMarks();
    showPicturesOf(article, m_session.library(), *m_reader);
    m_find->setText(m_text);
    m_progress->open(m_version);
    m_title->setText(m_version.content.metadata.title);
    m_title->setToolTip(m_title->text());
    if (!m_session.library().isReadOnly())
        m_session.setRead(article, true);
    return true;
}

void SecondArticle::showMarks()
{
    if (const auto annotations = m_session.library().annotations().ofArticle(m_version.article))
        m_reader->setMarks(marksOf(*annotations, m_text, m_session.markNames()));
}

void SecondArticle::showReading()
{
    const QString own = m_session.library().reading().ownOf(m_version.article);
    m_reader->setReading(withOwnReading(m_session.reading(), own));
}

/// Of the article alone where it has settings of its own, else of all.
void SecondArticle::zoom(int steps)
{
    ReadingStore &store = m_session.library().reading();
    const QString own = store.ownOf(m_version.article);
    ReadingSettings settings = withOwnReading(m_session.reading(), own);
    settings.size = steppedSize(settings.size, steps);
    if (own.isEmpty()) {
        m_session.saveReading(settings);
        return;
    }
    if (const auto kept = store.setOwn(m_version.article, ownReading(settings, m_session.reading())); !kept)
        Q_EMIT failed(kept.error());
    showReading();
}

/// Its card is not on the screen.
void SecondArticle::sayMark(const QUuid &annotation)
{
    if (const auto known = m_session.library().annotations().get(annotation)) {
        Q_EMIT said(spokenMark(*known, m_session.markNames()));
        m_reader->hands().announce(spokenMark(*known, m_session.markNames()));
    }
}

void SecondArticle::setTheme(const Theme &theme)
{
    m_reader->setTheme(theme);
    m_find->setTheme(theme);
    m_swap->setIcon(themeIcon(u"swap"_s, theme));
    m_close->setIcon(themeIcon(u"close"_s, theme));
}

void SecondArticle::flush()
{
    m_progress->flush();
}

void SecondArticle::focusInEvent(QFocusEvent *event)
{
    m_reader->setFocus(event->reason());
}

} // namespace apostille
