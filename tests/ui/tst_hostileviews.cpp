// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/cleaner.h"
#include "models/exchange/formattedquote.h"
#include "tests/article/attacks/attackfile.h"
#include "tests/article/attacks/safetywalk.h"
#include "tests/ui/shownreader.h"
#include "ui/print/articleprinter.h"
#include "ui/reader/articlehead.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/requestgate.h"

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineProfile>

using namespace Qt::StringLiterals;
using namespace apostille;
using namespace apostille::testing;

namespace {

Article withEveryValue(const QString &text)
{
    Article article;
    article.metadata = {.title = text,
                        .kicker = text,
                        .standfirst = text,
                        .byline = text,
                        .outlet = text,
                        .published = text,
                        .language = text,
                        .canonicalAddress = text};
    article.blocks = {{.text = text, .spans = {{0, text.size(), SpanKind::Link, text}}},
                      {.kind = BlockKind::Image, .address = text, .alternative = text}};
    return article;
}

QuoteRecord quoteWithEveryValue(const QString &text)
{
    QuoteRecord quote;
    quote.article = {
        .title = text, .byline = text, .outlet = text, .published = text, .address = text, .language = text};
    quote.annotation.anchor = {.exact = text};
    quote.annotation.speech = SpeechKind::Direct;
    quote.annotation.speakerAsWritten = text;
    quote.annotation.note = text;
    quote.claims.push_back({.claim = {.statement = text}});
    quote.tags = {text};
    return quote;
}

QString findingsIn(const QString &document)
{
    QStringList findings;
    for (const std::string &finding : unsafeIn(document.toStdString()))
        findings.append(QString::fromStdString(finding));
    return findings.join(u"; "_s);
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument{QJsonArray::fromStringList(texts)}.toJson(QJsonDocument::Compact));
}

} // namespace

/// All attacks of tests/article/attacks, on all ways that an article takes to somebody's eyes. That they work
/// where they are let is what tst_attackswork is for.
class tst_HostileViews : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void initTestCase();
    void init() { m_visits = 0; }

    void writtenPagesAreSafe_data();
    void writtenPagesAreSafe();
    void articlesDoNothingInTheReader();
    void textsDoNothingInTheReader();
    void attacksPastTheSerializerDoNothing();
    void printingAsksForNothing();

private:
    [[nodiscard]] Prey prey() const
    {
        return {.server = "http://127.0.0.1:" + QByteArray::number(m_server.serverPort())};
    }
    [[nodiscard]] QList<Article> cleanedAttacks() const;
    void nothingHappenedIn(ShownReader &shown);

    QTcpServer m_server;
    int m_visits = 0;
};

void tst_HostileViews::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *const visitor = m_server.nextPendingConnection()) {
            ++m_visits;
            visitor->close();
        }
    });
}

/// One article for each group of attacks, with all that came out of them.
QList<Article> tst_HostileViews::cleanedAttacks() const
{
    QMap<QByteArray, Article> byGroup;
    for (const Attack &attack : pageAttacks(prey()) + charsetAttacks(prey())) {
        for (const QByteArray &page : pagesAround(attack.bytes)) {
            const auto cleaned = clean({.bytes = page,
                                        .format = SourceFormat::Html,
                                        .address = QUrl(QString::fromLatin1(prey().server + "/page"))},
                                       Cleaning::WholePage);
            if (!cleaned)
                continue;
            Article &all = byGroup[attack.group];
            all.metadata = cleaned->metadata;
            all.blocks.insert(all.blocks.end(), cleaned->blocks.begin(), cleaned->blocks.end());
        }
    }
    return byGroup.values();
}

/// No script left its trace, no request was even tried, and Chromium's own tree holds nothing but text and
/// its markup.
void tst_HostileViews::nothingHappenedIn(ShownReader &shown)
{
    QCOMPARE(shown.evaluate(u"document.documentElement.dataset.ran"_s).toString(), QString{});
    QCOMPARE(shown.view()->url(), QUrl{u"apostille://reader/"_s});
    const QString strangers =
        shown
            .evaluate(
                u"(() => { const tags = new Set('header h1 h2 h3 h4 h5 h6 p div blockquote ul ol li table "
                u"tbody tr "
                "td figure figcaption img pre a em strong code sup sub span th section aside'.split(' '));"
                "const names = new Set('elementtiming data-start data-time data-author data-address dir "
                "class lang href "
                "alt'.split(' '));"
                "const found = new Set();"
                "for (const element of document.querySelectorAll('main *')) {"
                "  if (!tags.has(element.localName)) found.add(element.localName);"
                "  for (const { name } of element.attributes) if (!names.has(name)) found.add('@' + name);"
                "  if (element.href && !/^(https?:|mailto:)/.test(element.href)) found.add(element.href);"
                "} return [...found].join(' '); })()"_s)
            .toString();
    QCOMPARE(strangers, QString{});
}

void tst_HostileViews::writtenPagesAreSafe_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const Attack &attack : textAttacks())
        QTest::addRow("%d", ++number) << QString::fromUtf8(attack.bytes);
}

void tst_HostileViews::writtenPagesAreSafe()
{
    QFETCH(QString, text);
    const Article article = withEveryValue(text);
    const QuoteRecord quote = quoteWithEveryValue(text);
    QCOMPARE(findingsIn(QString::fromStdString(
                 documentOf((articleHeadHtml(article) + bodyHtml(article)).toStdString()))),
             QString{});
    QCOMPARE(findingsIn(printedHtml({article, quote.article, {quote}}, {})), QString{});
    QCOMPARE(findingsIn(QString::fromStdString(documentOf(formattedQuoteHtml(quote, {}).toStdString()))),
             QString{});
}

void tst_HostileViews::articlesDoNothingInTheReader()
{
    const QList<Article> articles = cleanedAttacks();
    QVERIFY(articles.size() >= 10);
    ShownReader shown;
    for (const Article &article : articles) {
        QVERIFY(shown.show(article));
        nothingHappenedIn(shown);
    }
    QTest::qWait(300); // for what may still come
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.reader.findChild<RequestGate *>()->blockedRequests(), 0);
}

void tst_HostileViews::textsDoNothingInTheReader()
{
    ShownReader shown;
    QString all;
    Article blocks;
    for (const Attack &attack : textAttacks(prey())) {
        const QString text = QString::fromUtf8(attack.bytes);
        all += text + u'\n';
        const Article one = withEveryValue(text);
        blocks.blocks.insert(blocks.blocks.end(), one.blocks.begin(), one.blocks.end());
    }
    for (const Article &article : {withEveryValue(all), blocks}) {
        QVERIFY(shown.show(article));
        nothingHappenedIn(shown);
    }
    QTest::qWait(300);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.reader.findChild<RequestGate *>()->blockedRequests(), 0);
}

/// As if cleaner and serializer had let everything pass: the page itself must hold.
void tst_HostileViews::attacksPastTheSerializerDoNothing()
{
    QStringList pieces;
    for (const Attack &attack : pageAttacks(prey()) + textAttacks(prey()))
        pieces.append(QString::fromUtf8(attack.bytes));
    ShownReader shown;
    QVERIFY(shown.show({.blocks = {{.text = u"Nothing but text."_s}}}));
    shown.evaluate(u"for (const piece of %1) { const nest = document.createElement('div');"
                   "document.body.append(nest); nest.innerHTML = piece;"
                   "for (const part of nest.querySelectorAll('link, base, meta, style'))"
                   "  document.head.append(part); } 1"_s.arg(jsonOf(pieces)));
    QTest::qWait(500);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.evaluate(u"document.documentElement.dataset.ran"_s).toString(), QString{});
    QCOMPARE(shown.view()->url(), QUrl{u"apostille://reader/"_s});
}

void tst_HostileViews::printingAsksForNothing()
{
    QTemporaryDir folder;
    PrintedArticle printed;
    for (const Article &article : cleanedAttacks())
        printed.content.blocks.insert(printed.content.blocks.end(), article.blocks.begin(),
                                      article.blocks.begin() +
                                          std::min<qsizetype>(20, std::ssize(article.blocks)));
    const QString text = QString::fromUtf8(textAttacks(prey()).constFirst().bytes);
    printed.content.metadata.title = text;
    printed.cited = quoteWithEveryValue(text).article;
    ArticlePrinter printer(printed, {}, nullptr);
    QSignalSpy finished(&printer, &ArticlePrinter::finished);
    printer.writePdf(folder.filePath(u"article.pdf"_s));
    QVERIFY(ShownReader::arrives(finished));
    QCOMPARE(m_visits, 0);
}

QTEST_MAIN(tst_HostileViews)

#include "tst_hostileviews.moc"
