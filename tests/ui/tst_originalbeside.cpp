// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaner.h"
#include "models/article/joinedpages.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "models/library/textchange.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/original/originalpage.h"
#include "ui/settings/preferences.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/textpair.h"

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace apostille;
using namespace Qt::StringLiterals;

/// The captured page beside the cleaned article: what cleaning took away is there, the two scroll together,
/// and nothing in it runs or leaves.
class TestOriginalBeside : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatCleaningTookAway();
    void scrollsWithTheArticle();
    void theArticleScrollsWithIt();
    void followsToFurtherPages();
    void followsToAnotherArticle();
    void nothingRunsAndNothingLeaves();
    void escapeInItClosesIt();
    void givesWayToASecondArticle();

private:
    [[nodiscard]] QByteArray page() const;
    [[nodiscard]] QUuid add(const QByteArray &bytes) const;
    void openOriginal();
    [[nodiscard]] OriginalPage *original() const { return m_window->findChild<OriginalPage *>(); }
    [[nodiscard]] QWebEnginePage *shown() const
    {
        return m_window->findChild<QWebEngineView *>(u"originalView"_s)->page();
    }
    static QVariant evaluate(QWebEnginePage *page, const QString &script);
    /// The top of a paragraph of the page in its view.
    [[nodiscard]] double topOf(int paragraph) const
    {
        return evaluate(shown(),
                        u"document.getElementById('p%1').getBoundingClientRect().top"_s.arg(paragraph))
            .toDouble();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTcpServer> m_server;
    int m_visits = 0;
    QUuid m_article;
};

void TestOriginalBeside::init()
{
    Preferences().clear();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_visits = 0;
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { ++m_visits; });
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"t.apostille"_s);
    QVERIFY(Library::open(m_path, Library::Mode::Create));
    m_article = add(page());
    m_window = windowOver(m_path, {1500, 700});
    openPainted(*m_window, m_article);
}

void TestOriginalBeside::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

/// Forty paragraphs between a menu and a footer, with all that pages do to be noticed.
QByteArray TestOriginalBeside::page() const
{
    const QByteArray away = "http://127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "/x";
    QByteArray html =
        "<!DOCTYPE html><html lang=en><head><title>All about wells</title><base href='" + away +
        "'><link rel=stylesheet href='" + away +
        "'><script>document.title='ran'</script>"
        "<meta http-equiv=refresh content='0;url=" +
        away +
        "'></head><body onload=\"document.title='ran'\">"
        "<nav><ul><li><a href='/sport'>Sport pages</a><li><a href='/weather'>Weather pages</a></ul></nav>"
        "<img src='" +
        away + "' onerror=\"document.title='ran'\"><iframe src='" + away +
        "'></iframe>"
        "<article><h1>All about wells</h1>";
    for (int i = 0; i < 40; ++i)
        html +=
            "<p id=p" + QByteArray::number(i) + ">Number " + QByteArray::number(i) +
            " tells what people have always wanted to know about wells, at the length that a paragraph of a "
            "newspaper usually has, with a second sentence behind the first. And it goes on for a while.</p>";
    return html + "</article><footer>Imprint and privacy</footer></body></html>";
}

QUuid TestOriginalBeside::add(const QByteArray &bytes) const
{
    auto library = Library::open(m_path, Library::Mode::ReadWrite).value();
    const auto article = clean({.bytes = bytes, .mediaType = "text/html"});
    return library->articles()
        .add({.bytes = bytes, .mediaType = "text/html", .captured = QDateTime::currentDateTimeUtc()},
             article.value(), cleanerVersion)
        .value();
}

QVariant TestOriginalBeside::evaluate(QWebEnginePage *page, const QString &script)
{
    QVariant value;
    bool done = false;
    page->runJavaScript(script, QWebEngineScript::UserWorld, [&](const QVariant &result) {
        value = result;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10'000); }();
    return value;
}

void TestOriginalBeside::openOriginal()
{
    m_window->findChild<Reader *>(u"reader"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    QVERIFY(original());
    QSignalSpy stands(original(), &OriginalPage::shown);
    QVERIFY(stands.wait(20'000));
}

void TestOriginalBeside::showsWhatCleaningTookAway()
{
    openOriginal();
    const QString text = evaluate(shown(), u"document.body.innerText"_s).toString();
    QVERIFY(text.contains(u"Weather pages"_s));
    QVERIFY(text.contains(u"Imprint and privacy"_s));
    QVERIFY(text.contains(u"Number 39 tells"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    QTRY_VERIFY(!original());
}

void TestOriginalBeside::scrollsWithTheArticle()
{
    openOriginal();
    auto &reader = *m_window->findChild<Reader *>(u"reader"_s);
    const QString text = m_window->findChild<Desk *>()->version().content.text();
    reader.goTo(text.indexOf(u"Number 20 tells"_s));
    QTRY_VERIFY(std::abs(topOf(20)) < 30);
    reader.goTo(text.indexOf(u"Number 7 tells"_s));
    QTRY_VERIFY(std::abs(topOf(7)) < 30);
}

void TestOriginalBeside::theArticleScrollsWithIt()
{
    openOriginal();
    TextRange inView;
    connect(m_window->findChild<Reader *>(u"reader"_s), &Reader::placeChanged, this,
            [&inView](const TextRange &range) { inView = range; });
    const qsizetype wanted =
        m_window->findChild<Desk *>()->version().content.text().indexOf(u"Number 25 tells"_s);
    evaluate(shown(), u"document.getElementById('p25').scrollIntoView()"_s);
    QTRY_VERIFY(std::abs(inView.start - wanted) < 60);
    QTest::qWait(600); // it is not moved back by the article's answer
    QVERIFY(std::abs(topOf(25)) < 5);
}

/// Of an article on two pages, the original of the one that is read is shown.
void TestOriginalBeside::followsToFurtherPages()
{
    QByteArray second = page();
    second.replace("Number ", "Figure ");
    {
        auto library = Library::open(m_path, Library::Mode::ReadWrite).value();
        const TextVersion version = library->articles().currentVersion(m_article).value();
        const Article further = clean({.bytes = second, .mediaType = "text/html"}).value();
        QVERIFY(library->articles().addPages(
            version, joinedPages({version.content, further}),
            {{.bytes = second, .mediaType = "text/html", .captured = QDateTime::currentDateTimeUtc()}}));
    }
    m_window = windowOver(m_path, {1500, 700});
    openPainted(*m_window, m_article);
    openOriginal();
    const auto title = [this] { return original()->findChild<ElidedLabel *>()->text(); };
    QVERIFY2(title().contains(u"1 of 2"_s), qPrintable(title()));
    const QString text = m_window->findChild<Desk *>()->version().content.text();
    const auto goTo = [&](const QString &words) {
        QSignalSpy stands(original(), &OriginalPage::shown);
        m_window->findChild<Reader *>(u"reader"_s)->goTo(text.indexOf(words));
        return stands.wait(20'000);
    };
    QVERIFY(goTo(u"Figure 20 tells"_s));
    QVERIFY2(title().contains(u"2 of 2"_s), qPrintable(title()));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(topOf(20)) < 30, 20'000);
    QVERIFY(evaluate(shown(), u"document.body.innerText"_s).toString().contains(u"Figure 20 tells"_s));
    QVERIFY(goTo(u"Number 7 tells"_s));
    QVERIFY2(title().contains(u"1 of 2"_s), qPrintable(title()));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(topOf(7)) < 30, 20'000);
}

void TestOriginalBeside::followsToAnotherArticle()
{
    openOriginal();
    QByteArray other = page();
    other.replace("wells", "bells");
    const QUuid second = add(other);
    openPainted(*m_window, second);
    QTRY_VERIFY(evaluate(shown(), u"document.body.innerText"_s).toString().contains(u"about bells"_s));
}

void TestOriginalBeside::nothingRunsAndNothingLeaves()
{
    openOriginal();
    QTest::qWait(500);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown()->title(), u"All about wells"_s);
    QCOMPARE(shown()->url(), QUrl(u"apostille://original/"_s));
}

void TestOriginalBeside::escapeInItClosesIt()
{
    openOriginal();
    original()->setFocus();
    QTRY_VERIFY(original()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!original());
    QVERIFY(m_window->findChild<Reader *>(u"reader"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestOriginalBeside::givesWayToASecondArticle()
{
    QByteArray other = page();
    other.replace("wells", "bells");
    const QUuid second = add(other);
    openPainted(*m_window, second);
    openOriginal();
    m_window->findChild<QAction *>(u"readBeside"_s)->trigger();
    QTRY_VERIFY(!original());
    QVERIFY(m_window->findChild<TextPair *>()->second());
    QVERIFY(!m_window->findChild<QAction *>(u"showOriginal"_s)->isChecked());
    m_window->findChild<QAction *>(u"showOriginal"_s)->trigger();
    QVERIFY(original());
    QVERIFY(!m_window->findChild<TextPair *>()->second());
    QVERIFY(!m_window->findChild<QAction *>(u"readBeside"_s)->isChecked());
}

QTEST_MAIN(TestOriginalBeside)

#include "tst_originalbeside.moc"
