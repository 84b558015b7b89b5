// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/reader/readeraddress.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/requestgate.h"
#include "ui/reader/schemehandler.h"

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
#include <QWheelEvent>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 scriptWorld = QWebEngineScript::ApplicationWorld;

QWebEngineScript worldScript()
{
    QWebEngineScript script;
    script.setName(u"reader"_s);
    script.setWorldId(scriptWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(readerScript());
    return script;
}

} // namespace

ReaderView::ReaderView(QObject &channel, QWidget *parent)
    : QWebEngineView(parent)
{
    makeProfile();
    makePage(channel);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ReaderView::showMenu);
}

ReaderView::~ReaderView() = default;

void ReaderView::makeProfile()
{
    m_profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    m_profile->setPushServiceEnabled(false);
    m_profile->setUrlRequestInterceptor(new RequestGate{this});
    m_schemeHandler = new SchemeHandler{this};
    m_profile->installUrlSchemeHandler(readerSchemeName, m_schemeHandler);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void ReaderView::makePage(QObject &channel)
{
    m_page = std::make_unique<ReaderPage>(m_profile.get());
    auto *const webChannel = new QWebChannel{m_page.get()};
    webChannel->registerObject(u"reader"_s, &channel);
    m_page->setWebChannel(webChannel, scriptWorld);
    m_page->scripts().insert(worldScript());
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &ReaderView::rendererDied);
    connect(m_page.get(), &QWebEnginePage::linkHovered, this, &ReaderView::linkHovered);
    connect(m_page.get(), &ReaderPage::linkClicked, this, &ReaderView::linkClicked);
    setPage(m_page.get());
}

void ReaderView::loadPage()
{
    m_page->load(readerAddress());
}

void ReaderView::setPictureSource(SchemeHandler::PictureSource source)
{
    m_schemeHandler->setPictureSource(std::move(source));
}

void ReaderView::setThemeCss(const QString &css, const QColor &background)
{
    m_schemeHandler->setThemeCss(css);
    m_page->setBackgroundColor(background); // no white flash before the first frame
}

/// Files and addresses dropped here are the window's to take in: the widget that the engine puts into the
/// view (and replaces at times) must not catch them.
void ReaderView::childEvent(QChildEvent *event)
{
    QWebEngineView::childEvent(event);
    if (event->type() == QEvent::ChildPolished && event->child()->isWidgetType()) {
        static_cast<QWidget *>(event->child())->setAcceptDrops(false);
        event->child()->installEventFilter(this);
    }
}

/// Ctrl and wheel change the size of the text, which the program keeps; the engine's own zoom would not be.
bool ReaderView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWebEngineView::eventFilter(watched, event);
    const auto *const wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return QWebEngineView::eventFilter(watched, event);
    m_wheel += wheel->angleDelta().y();
    if (const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep; steps != 0) {
        m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
        Q_EMIT zoomRequested(steps);
    }
    return true;
}

/// Copy, and what the window has added to the reader as actions of its own. The engine asks for the menu from
/// within its own work: who waited here for an answer would keep the page standing still.
void ReaderView::showMenu(const QPoint &position)
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
