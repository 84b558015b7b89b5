// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sealedview.h"

#include "ui/reader/readeraddress.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/requestgate.h"

#include <QApplication>
#include <QChildEvent>
#include <QClipboard>
#include <QMenu>
#include <QWebChannel>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineUrlSchemeHandler>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 scriptWorld = QWebEngineScript::ApplicationWorld;

QWebEngineScript worldScript(const SealedPage &page)
{
    QWebEngineScript script;
    script.setName(page.channelName);
    script.setWorldId(scriptWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(page.script);
    return script;
}

} // namespace

SealedView::SealedView(const SealedPage &page, QWebEngineUrlSchemeHandler *handler, QWidget *parent)
    : QWebEngineView(parent)
{
    makeProfile(handler);
    makePage(page);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &SealedView::showMenu);
}

SealedView::~SealedView() = default;

void SealedView::makeProfile(QWebEngineUrlSchemeHandler *handler)
{
    m_profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    m_profile->setPushServiceEnabled(false);
    m_profile->setUrlRequestInterceptor(new RequestGate{this});
    handler->setParent(this);
    m_profile->installUrlSchemeHandler(readerSchemeName, handler);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void SealedView::makePage(const SealedPage &page)
{
    m_page = std::make_unique<ReaderPage>(page.address, m_profile.get());
    auto *const webChannel = new QWebChannel{m_page.get()};
    webChannel->registerObject(page.channelName, &page.channel);
    m_page->setWebChannel(webChannel, scriptWorld);
    m_page->scripts().insert(worldScript(page));
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &SealedView::rendererDied);
    connect(m_page.get(), &QWebEnginePage::linkHovered, this, &SealedView::linkHovered);
    connect(m_page.get(), &ReaderPage::linkClicked, this, &SealedView::linkClicked);
    setPage(m_page.get());
}

void SealedView::loadPage()
{
    m_page->open();
}

/// Files and addresses dropped here are the window's to take in: the widget that the engine puts into the
/// view (and replaces at times) must not catch them.
void SealedView::childEvent(QChildEvent *event)
{
    QWebEngineView::childEvent(event);
    if (event->type() == QEvent::ChildPolished && event->child()->isWidgetType())
        static_cast<QWidget *>(event->child())->setAcceptDrops(false);
}

/// Copy, and what the window has added to the view's parent as actions of its own. The engine asks for the
/// menu from within its own work: who waited here for an answer would keep the page standing still.
void SealedView::showMenu(const QPoint &position)
{
    auto *const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *const copy =
        menu->addAction(tr("Copy"), m_page.get(), [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(hasSelection());
    if (const QUrl link = lastContextMenuRequest() ? lastContextMenuRequest()->linkUrl() : QUrl{};
        link.isValid()) {
        menu->addAction(tr("Copy link address"), this, [link] {
            QApplication::clipboard()->setText(link.toDisplayString(QUrl::FullyEncoded));
        });
    }
    menu->addActions(parentWidget()->actions());
    menu->popup(mapToGlobal(position));
}

} // namespace apostille
