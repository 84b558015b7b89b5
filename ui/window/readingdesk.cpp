// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingdesk.h"

#include "models/editing/session.h"
#include "models/library/hitmarker.h"
#include "models/library/readingstore.h"
#include "ui/add/incoming.h"
#include "ui/add/incomingpages.h"
#include "ui/add/incomingpictures.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerfind.h"
#include "ui/reader/readernotice.h"
#include "ui/reader/readingpanel.h"
#include "ui/window/desk.h"
#include "ui/window/keptpictures.h"
#include "ui/window/readingprogress.h"
#include "ui/window/secondarticle.h"
#include "ui/window/textpair.h"
#include "ui/window/windowparts.h"
#include "ui/window/windowtools.h"

#include <QMainWindow>
#include <QToolButton>

namespace apostille {

ReadingDesk::ReadingDesk(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_progress(new ReadingProgress(parts.session, *parts.reader, this))
    , m_find(new ReaderFind(*parts.reader, parts.theme))
    , m_notice(new ReaderNotice(parts.theme, *parts.reader))
    , m_panel(new ReadingPanel(parts.theme, &parts.window))
    , m_contents(new ContentsPopup(parts.theme, &parts.window))
    , m_pictures(new IncomingPictures(parts.session, this))
    , m_shown(parts.session.reading())
{
    connect(parts.reader, &Reader::zoomRequested, this, &ReadingDesk::zoom);
    connect(parts.desk, &Desk::opened, this, &ReadingDesk::opened);
    connect(parts.desk, &Desk::textReplaced, this, &ReadingDesk::opened);
    connect(parts.desk, &Desk::closed, this, &ReadingDesk::closed);
    connect(parts.articles, &ArticleList::listed, this, &ReadingDesk::followSearch);
    connect(m_progress, &ReadingProgress::changed, this, &ReadingDesk::progressChanged);
    connect(m_progress, &ReadingProgress::failed, this, &ReadingDesk::failed);
    connect(m_find, &ReaderFind::said, this, &ReadingDesk::said);
    connect(m_panel, &ReadingPanel::changed, this, &ReadingDesk::change);
    connect(m_panel, &ReadingPanel::scopeChosen, this, &ReadingDesk::chooseScope);
    connect(&parts.session, &Session::readingChanged, this, &ReadingDesk::followLibrary);
    connect(m_panel, &ReadingPanel::resetRequested, this, &ReadingDesk::reset);
    connect(m_contents, &ContentsPopup::chosen, this, [this](qsizetype start) {
        m_parts.reader->goTo(start);
        m_parts.reader->setFocus(Qt::OtherFocusReason);
    });
    connectPictures();
    connectActions();
    closed();
}

void ReadingDesk::connectPictures()
{
    readPicturesFrom(m_parts.session.library(), *m_parts.reader);
    connect(m_parts.incoming, &Incoming::kept, m_pictures, [this](const QUuid &article, bool wasThere) {
        if (!wasThere)
            m_pictures->fetchFor(article);
    });
    connect(m_parts.pages, &IncomingPages::finished, m_pictures, [this](const QUuid &article, int pages) {
        if (pages > 0)
            m_pictures->fetchFor(article);
    });
    connect(m_pictures, &IncomingPictures::kept, this, [this](const QUuid &article, int, int missing) {
        if (article == m_parts.desk->article())
            showPictures();
        if (missing > 0)
            Q_EMIT said(tr("%n picture(s) could not be fetched.", nullptr, missing));
    });
}

void ReadingDesk::showPictures()
{
    showPicturesOf(m_parts.desk->article(), m_parts.session.library(), *m_parts.reader);
}

void ReadingDesk::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.readingSettings, &QAction::triggered, this, [this] {
        showState();
        m_panel->openBelow(anchorOf(*m_parts.actions.readingSettings));
    });
    connect(actions.zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { zoom(0); });
    connect(actions.find, &QAction::triggered, this, [this] { find().open(); });
    connect(actions.findNext, &QAction::triggered, this, [this] { find().step(1); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { find().step(-1); });
    connect(actions.contents, &QAction::triggered, this, &ReadingDesk::openContents);
}

/// In the article that has the keyboard.
ReaderFind &ReadingDesk::find() const
{
    const TextPair &texts = *m_parts.texts;
    return texts.isSecondMeant() ? texts.second()->find() : *m_find;
}

void ReadingDesk::setTheme(const Theme &theme)
{
    m_find->setTheme(theme);
    m_notice->setTheme(theme);
    m_panel->setTheme(theme);
    m_contents->setTheme(theme);
}

void ReadingDesk::flush()
{
    m_progress->flush();
}

void ReadingDesk::opened(const QUuid &article)
{
    const QString own = m_parts.session.library().reading().ownOf(article);
    m_ofArticle = !own.isEmpty();
    m_own = own;
    followLibrary();
    showPictures();

    m_progress->open(m_parts.desk->version());
    const Article &content = m_parts.desk->version().content;
    m_searched = m_parts.articles->searched();
    m_find->setText(content.text(), searchedPlaces());
    m_sections = sectionsOf(content);
    m_parts.actions.contents->setEnabled(!m_sections.empty());
    for (QAction *action : {m_parts.actions.find, m_parts.actions.findNext, m_parts.actions.findPrevious})
        action->setEnabled(true);
}

std::vector<TextRange> ReadingDesk::searchedPlaces() const
{
    if (m_searched.isEmpty() || m_parts.desk->article().isNull())
        return {};
    return HitMarker(searchQuery(m_searched)).marks(m_parts.desk->version().content.text());
}

void ReadingDesk::followSearch()
{
    if (std::exchange(m_searched, m_parts.articles->searched()) != m_searched)
        m_find->setSearched(searchedPlaces());
}

void ReadingDesk::closed()
{
    m_progress->close();
    m_ofArticle = false;
    m_own.clear();
    followLibrary();
    m_find->setText({});
    m_sections.clear();
    for (QAction *action : {m_parts.actions.contents, m_parts.actions.find, m_parts.actions.findNext,
                            m_parts.actions.findPrevious})
        action->setEnabled(false);
}

void ReadingDesk::showState()
{
    const ReadingSettings plain = m_ofArticle ? m_parts.session.reading() : ReadingSettings{};
    m_panel->setState({.settings = m_shown,
                       .hasArticle = !m_parts.desk->article().isNull(),
                       .ofArticle = m_ofArticle,
                       .isPlain = m_shown == plain});
}

/// The library's settings have changed, here or on their page: what the article has for itself stays.
void ReadingDesk::followLibrary()
{
    m_shown = withOwnReading(m_parts.session.reading(), m_own);
    m_parts.reader->setReading(m_shown);
    showState();
}

void ReadingDesk::change(const ReadingSettings &settings)
{
    if (!m_ofArticle) {
        m_parts.session.saveReading(settings);
        return;
    }
    m_own = ownReading(settings, m_parts.session.reading());
    followLibrary();
    Library &library = m_parts.session.library();
    if (library.isReadOnly())
        return;
    if (const auto kept = library.reading().setOwn(m_parts.desk->article(), m_own); !kept)
        Q_EMIT failed(kept.error());
}

/// Giving up an article's own settings goes back to the library's; taking some up begins with these.
void ReadingDesk::chooseScope(bool ofArticle)
{
    if (!ofArticle && m_ofArticle)
        change(m_parts.session.reading());
    m_ofArticle = ofArticle;
    showState();
}

void ReadingDesk::reset()
{
    change(m_ofArticle ? m_parts.session.reading() : ReadingSettings{});
}

void ReadingDesk::zoom(int steps)
{
    ReadingSettings settings = m_shown;
    settings.size = steps != 0    ? steppedSize(settings.size, steps)
                    : m_ofArticle ? m_parts.session.reading().size
                                  : ReadingSettings{}.size;
    if (settings != m_shown)
        change(settings);
    m_notice->say(tr("Text size: %1 px").arg(settings.size));
}

void ReadingDesk::openContents()
{
    if (!m_sections.empty())
        m_contents->open(m_sections, m_progress->here(), anchorOf(*m_parts.actions.contents));
}

const QWidget &ReadingDesk::anchorOf(const QAction &action) const
{
    const auto *const button = m_parts.window.findChild<const QToolButton *>(toolName(action));
    return button && button->isVisible() ? static_cast<const QWidget &>(*button) : m_parts.window;
}

} // namespace apostille
