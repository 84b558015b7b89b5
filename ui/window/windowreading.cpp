// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowreading.h"

#include "models/annotation/librarylink.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/settingstore.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/settings/generalpage.h"
#include "ui/window/desk.h"
#include "ui/window/linkquestion.h"
#include "ui/window/readingdesk.h"
#include "ui/window/statusline.h"
#include "ui/window/welcome.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace apostille {

namespace {

QString openArticleKey()
{
    return QStringLiteral("window.article");
}

} // namespace

WindowReading::WindowReading(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_desk(new ReadingDesk(parts, this))
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(std::chrono::seconds(1));
    connect(&m_keeping, &QTimer::timeout, this, &WindowReading::keepOpenArticle);
    connect(parts.articles, &ArticleList::chosen, parts.desk, &Desk::open);
    connect(parts.reader, &Reader::linkHovered, parts.status, &StatusLine::showLink);
    connect(parts.reader, &Reader::linkClicked, this, [this](const QUrl &address) {
        if (address != QUrl(m_parts.desk->version().content.metadata.nextPage)) // ArticlePages' own
            askAboutLink(*m_parts.messages, address);
    });
    connect(parts.desk, &Desk::opened, this, &WindowReading::articleOpened);
    connect(parts.desk, &Desk::textReplaced, parts.status,
            [this] { m_parts.status->describe(m_parts.desk->version()); });
    connect(parts.desk, &Desk::closed, this, &WindowReading::articleClosed);
    connect(parts.desk, &Desk::said, parts.status,
            [this](const QString &words) { m_parts.status->showMessage(words, 4000); });
    connect(parts.desk, &Desk::failed, this, &WindowReading::failed);
    connect(m_desk, &ReadingDesk::failed, this, &WindowReading::failed);
    connect(m_desk, &ReadingDesk::said, parts.status,
            [this](const QString &words) { m_parts.status->showMessage(words, 4000); });
    connect(m_desk, &ReadingDesk::progressChanged, parts.status, &StatusLine::showProgress);
    connect(&parts.session, &Session::articlesChanged, this, &WindowReading::showReaderOrWelcome);
}

void WindowReading::setTheme(const Theme &theme)
{
    m_desk->setTheme(theme);
}

void WindowReading::flush()
{
    m_desk->flush();
    if (m_keeping.isActive())
        keepOpenArticle();
}

void WindowReading::articleOpened()
{
    m_parts.middle->setCurrentWidget(m_parts.reader);
    m_parts.status->describe(m_parts.desk->version());
    m_parts.articles->select(m_parts.desk->article());
    m_keeping.start(); // not for each of ten that one leafs through
    m_parts.window.setWindowTitle(m_parts.desk->version().content.metadata.title);
}

void WindowReading::articleClosed()
{
    m_parts.status->describeNothing();
    m_parts.window.setWindowTitle(tr("Apostille"));
    showReaderOrWelcome();
}

void WindowReading::showReaderOrWelcome()
{
    const auto counts = m_parts.session.library().articles().counts();
    const bool empty = counts && counts->all == 0 && counts->trash == 0;
    if (empty && m_parts.desk->article().isNull())
        m_parts.middle->setCurrentWidget(m_parts.welcome);
    else
        m_parts.middle->setCurrentWidget(m_parts.reader);
}

void WindowReading::keepOpenArticle()
{
    m_keeping.stop();
    Library &library = m_parts.session.library();
    if (library.isReadOnly() || m_parts.desk->article().isNull())
        return;
    const auto kept = library.settings().setValue(openArticleKey(), m_parts.desk->article().toString());
    if (!kept)
        Q_EMIT failed(kept.error());
}

void WindowReading::reopen()
{
    Library &library = m_parts.session.library();
    const QUuid article(library.settings().value(openArticleKey(), {}));
    const auto row = library.articles().row(article);
    if (row && !row->trashed && reopensLastArticle())
        m_parts.desk->open(article);
    m_parts.reader->prepare();
}

void WindowReading::follow(const QString &address)
{
    const auto link = libraryLink(address);
    if (!link) {
        Q_EMIT failed({ErrorCode::BadAddress, address});
        return;
    }
    if (link->kind == LibraryLink::Kind::Article)
        return m_parts.desk->open(link->id);
    const auto annotation = m_parts.session.library().annotations().get(link->id);
    if (annotation)
        m_parts.desk->open(annotation->article, annotation->id);
    else
        Q_EMIT failed(annotation.error());
}

} // namespace apostille
