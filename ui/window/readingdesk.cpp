// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingdesk.h"

#include "models/editing/session.h"
#include "models/library/hitmarker.h"
#include "models/library/readingstore.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerfind.h"
#include "ui/reader/readernotice.h"
#include "ui/reader/readingpanel.h"
#include "ui/window/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/readingprogress.h"
#include "ui/window/windowactions.h"

#include <QToolButton>

namespace apostille {

ReadingDesk::ReadingDesk(const Around &around, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_session(around.session)
    , m_reader(around.reader)
    , m_desk(around.desk)
    , m_articles(around.articles)
    , m_actions(around.actions)
    , m_window(*window)
    , m_progress(new ReadingProgress(m_session, m_reader, m_desk, this))
    , m_find(new ReaderFind(m_reader, theme))
    , m_notice(new ReaderNotice(theme, m_reader))
    , m_panel(new ReadingPanel(theme, window))
    , m_contents(new ContentsPopup(theme, window))
    , m_ofLibrary(m_session.library().reading().settings())
    , m_shown(m_ofLibrary)
{
    m_reader.setReading(m_shown);
    connect(&m_reader, &Reader::zoomRequested, this, &ReadingDesk::zoom);
    connect(&m_desk, &Desk::opened, this, &ReadingDesk::opened);
    connect(&m_desk, &Desk::closed, this, &ReadingDesk::closed);
    connect(m_progress, &ReadingProgress::changed, this, &ReadingDesk::progressChanged);
    connect(m_progress, &ReadingProgress::failed, this, &ReadingDesk::failed);
    connect(m_find, &ReaderFind::said, this, &ReadingDesk::said);
    connect(m_panel, &ReadingPanel::changed, this, &ReadingDesk::change);
    connect(m_panel, &ReadingPanel::scopeChosen, this, &ReadingDesk::chooseScope);
    connect(m_panel, &ReadingPanel::resetRequested, this, &ReadingDesk::reset);
    connect(m_contents, &ContentsPopup::chosen, this, [this](qsizetype start) {
        m_reader.goTo(start);
        m_reader.setFocus(Qt::OtherFocusReason);
    });
    connectActions(m_actions);
    closed();
}

void ReadingDesk::connectActions(WindowActions &actions)
{
    connect(actions.readingSettings, &QAction::triggered, this, [this] {
        showState();
        m_panel->openBelow(anchorOf(*m_actions.readingSettings));
    });
    connect(actions.zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { zoom(0); });
    connect(actions.find, &QAction::triggered, m_find, &ReaderFind::open);
    connect(actions.findNext, &QAction::triggered, this, [this] { m_find->step(1); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { m_find->step(-1); });
    connect(actions.contents, &QAction::triggered, this, &ReadingDesk::openContents);
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
    const QString own = m_session.library().reading().ownOf(article);
    m_ofArticle = !own.isEmpty();
    m_shown = withOwnReading(m_ofLibrary, own);
    m_reader.setReading(m_shown);

    const Article &content = m_desk.version().content;
    const QString text = content.text();
    const QString searched = m_articles.searched();
    m_find->setText(text, searched.isEmpty() ? std::vector<TextRange>()
                                             : HitMarker(searchQuery(searched)).marks(text));
    m_sections = sectionsOf(content);
    m_actions.contents->setEnabled(!m_sections.empty());
    for (QAction *action : {m_actions.find, m_actions.findNext, m_actions.findPrevious})
        action->setEnabled(true);
}

void ReadingDesk::closed()
{
    m_ofArticle = false;
    m_shown = m_ofLibrary;
    m_reader.setReading(m_shown);
    m_find->setText({});
    m_sections.clear();
    for (QAction *action : {m_actions.contents, m_actions.find, m_actions.findNext, m_actions.findPrevious})
        action->setEnabled(false);
}

void ReadingDesk::showState()
{
    const ReadingSettings plain = m_ofArticle ? m_ofLibrary : ReadingSettings{};
    m_panel->setState({.settings = m_shown,
                       .hasArticle = !m_desk.article().isNull(),
                       .ofArticle = m_ofArticle,
                       .isPlain = m_shown == plain});
}

/// What the library cannot keep (because it is read-only) still holds for as long as the window is open.
void ReadingDesk::change(const ReadingSettings &settings)
{
    m_shown = settings;
    if (!m_ofArticle)
        m_ofLibrary = settings;
    m_reader.setReading(m_shown);
    showState();
    if (m_session.library().isReadOnly())
        return;
    ReadingStore &store = m_session.library().reading();
    const auto kept = m_ofArticle ? store.setOwn(m_desk.article(), ownReading(m_shown, m_ofLibrary))
                                  : store.setSettings(m_ofLibrary);
    if (!kept)
        Q_EMIT failed(kept.error());
}

/// Giving up an article's own settings goes back to the library's; taking some up begins with these.
void ReadingDesk::chooseScope(bool ofArticle)
{
    if (!ofArticle && m_ofArticle)
        change(m_ofLibrary);
    m_ofArticle = ofArticle;
    showState();
}

void ReadingDesk::reset()
{
    change(m_ofArticle ? m_ofLibrary : ReadingSettings{});
}

void ReadingDesk::zoom(int steps)
{
    ReadingSettings settings = m_shown;
    settings.size = steps != 0    ? steppedSize(settings.size, steps)
                    : m_ofArticle ? m_ofLibrary.size
                                  : ReadingSettings{}.size;
    if (settings != m_shown)
        change(settings);
    m_notice->say(tr("Text size: %1 px").arg(settings.size));
}

void ReadingDesk::openContents()
{
    if (!m_sections.empty())
        m_contents->open(m_sections, m_progress->here(), anchorOf(*m_actions.contents));
}

const QWidget &ReadingDesk::anchorOf(const QAction &action) const
{
    for (const QObject *object : action.associatedObjects()) {
        const auto *const button = qobject_cast<const QToolButton *>(object);
        if (button && button->isVisible())
            return *button;
    }
    return m_window;
}

} // namespace apostille
