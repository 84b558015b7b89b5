// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/articleprinter.h"

#include "models/exchange/wholefile.h"
#include "ui/reader/readeraddress.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/requestgate.h"

#include <QBuffer>
#include <QPrinter>
#include <QRegularExpression>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr quint32 scriptWorld = QWebEngineScript::ApplicationWorld;

QUrl sheetAddress()
{
    return QUrl{u"apostille://print/"_s};
}

/// How many pages a PDF has: its page tree says so, whatever else the engine writes.
int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression pattern(uR"(/Count\s+(\d+))"_s);
    int most = 0;
    auto matches = pattern.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext())
        most = std::max(most, matches.next().captured(1).toInt());
    return most;
}

} // namespace

/// The document and its style sheet, and nothing else.
class SheetSource : public QWebEngineUrlSchemeHandler
{
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setHtml(const QString &html) { m_html = html.toUtf8(); }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QString path = job->requestUrl().path();
        if (path == u"/")
            reply(*job, "text/html; charset=utf-8", m_html);
        else if (path == u"/print.css")
            reply(*job, "text/css; charset=utf-8", readerResource(u"print.css"));
        else
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }

private:
    static void reply(QWebEngineUrlRequestJob &job, const QByteArray &type, const QByteArray &content)
    {
        QMultiMap<QByteArray, QByteArray> headers;
        headers.insert("Content-Security-Policy"_ba,
                       "default-src 'none'; style-src apostille: 'unsafe-inline'; img-src apostille:"_ba);
        job.setAdditionalResponseHeaders(headers);
        auto *const body = new QBuffer(&job);
        body->setData(content);
        job.reply(type, body);
    }

    QByteArray m_html;
};

struct ArticlePrinter::Engine
{
    Engine()
        : page(&profile)
    {
        profile.setHttpCacheType(QWebEngineProfile::NoCache);
        profile.setUrlRequestInterceptor(&gate);
        profile.installUrlSchemeHandler(readerSchemeName, &source);
        page.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false); // of the page's own
        page.settings()->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    }

    RequestGate gate;
    SheetSource source;
    QWebEngineProfile profile; // without a name: keeps nothing
    QWebEnginePage page;
    std::unique_ptr<QPrinter> printer;
    std::unique_ptr<QWebEngineView> view;
};

ArticlePrinter::ArticlePrinter(PrintedArticle article, const PrintOptions &options, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_options(options)
{
}

ArticlePrinter::~ArticlePrinter() = default;

void ArticlePrinter::writePdf(const QString &path)
{
    m_target = path;
    begin([this] {
        m_engine->page.printToPdf(
            [this](const QByteArray &pdf) {
                if (!m_whenSet)
                    return;
                if (pdf.isEmpty())
                    giveUp();
                else
                    endFile(pdf);
            },
            printLayout(m_options.paper));
    });
}

void ArticlePrinter::print(std::unique_ptr<QPrinter> printer)
{
    printer->setPageLayout(printLayout(m_options.paper));
    begin([this] {
        m_engine->view = std::make_unique<QWebEngineView>();
        m_engine->view->setPage(&m_engine->page);
        connect(m_engine->view.get(), &QWebEngineView::printFinished, this, [this](bool done) {
            if (!done)
                giveUp();
            else if (std::exchange(m_whenSet, {}))
                Q_EMIT finished();
        });
        m_engine->view->print(m_engine->printer.get());
    });
    m_engine->printer = std::move(printer);
}

void ArticlePrinter::cancel()
{
    if (std::exchange(m_whenSet, {}))
        Q_EMIT cancelled();
}

void ArticlePrinter::begin(std::function<void()> whenSet)
{
    m_whenSet = std::move(whenSet);
    m_engine = std::make_unique<Engine>();
    m_engine->source.setHtml(printedHtml(m_article, m_options));
    connect(&m_engine->page, &QWebEnginePage::loadFinished, this, [this](bool done) {
        if (done)
            setMarks();
        else
            giveUp();
    });
    connect(&m_engine->page, &QWebEnginePage::renderProcessTerminated, this, &ArticlePrinter::giveUp);
    m_engine->page.load(sheetAddress());
}

void ArticlePrinter::setMarks()
{
    const QByteArray script = readerResource(u"offsets.js") + readerResource(u"print.js") + "setMarks(" +
                              printedMarks(m_article, m_options) + ");";
    m_engine->page.runJavaScript(QString::fromUtf8(script), scriptWorld,
                                 [this](const QVariant &) { countPages(); });
}

/// Set once without footers to learn how many pages there are.
void ArticlePrinter::countPages()
{
    if (!m_whenSet)
        return;
    m_engine->page.printToPdf([this](const QByteArray &pdf) { setFooters(pagesOf(pdf)); },
                              printLayout(m_options.paper));
}

void ArticlePrinter::setFooters(int pages)
{
    if (!m_whenSet)
        return;
    if (pages == 0) {
        giveUp();
        return;
    }
    const QByteArray script = "setFooters(" + printedFooters(m_article, m_options.paper, pages) + ");";
    m_engine->page.runJavaScript(QString::fromUtf8(script), scriptWorld, [this](const QVariant &) {
        if (m_whenSet)
            m_whenSet();
    });
}

void ArticlePrinter::endFile(const QByteArray &pdf)
{
    m_whenSet = {};
    if (const auto written = writeWhole(m_target, pdf))
        Q_EMIT finished();
    else
        Q_EMIT failed(written.error());
}

void ArticlePrinter::giveUp()
{
    if (std::exchange(m_whenSet, {}))
        Q_EMIT refused();
}

} // namespace apostille
