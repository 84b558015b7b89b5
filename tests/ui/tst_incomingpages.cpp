// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"
#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/snapshotdocument.h"
#include "tests/intake/localserver.h"
#include "tests/library/libraryfixture.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/add/incoming.h"
#include "ui/add/incomingpages.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/messagebar.h"

#include <QPushButton>
#include <QThreadPool>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

// Qt 6.8's QTRY_ macros narrow milliseconds to int themselves.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace apostille;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LocalServer;
using test::Request;
using test::Response;

namespace {

constexpr std::chrono::milliseconds patience = 20s;

QString said(int page, int paragraph)
{
    return u"Paragraph %1 of page %2 tells what people have always wanted to know about wells, at the length "
           "that a paragraph of a newspaper usually has, and then a little more."_s.arg(paragraph)
               .arg(page);
}

/// Page `number` of one story; `next`: what it names as its next.
QByteArray page(int number, const QString &next)
{
    QString html = u"<!DOCTYPE html><html lang=en><head><title>All about wells</title>"_s;
    if (!next.isEmpty())
        html += u"<link rel=next href='%1'>"_s.arg(next);
    html +=
        u"</head><body><article><h1>All about wells</h1><p>Water has been drawn from the deep by those who "
        "live on the dry side of the hills for as long as anybody there can tell.</p>"_s;
    for (int i = 1; i <= 3; ++i)
        html += u"<p>"_s + said(number, i) + u"</p>"_s;
    return (html + u"</article></body></html>"_s).toUtf8();
}

} // namespace

/// Articles on several pages, from a real server, in the real window.
class TestIncomingPages : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        m_fixture->close();
        m_window = windowOver(m_fixture->path(), {1280, 800});
        m_server = std::make_unique<LocalServer>();
        m_ends.clear();
        connect(m_window->findChild<IncomingPages *>(), &IncomingPages::finished, this,
                [this](const QUuid &, int pages, const std::optional<Error> &missing) {
                    m_ends << u"%1 %2"_s.arg(pages).arg(missing ? int(missing->code) : -1);
                });
    }

    void cleanup()
    {
        m_window.reset();
        QThreadPool::globalInstance()->waitForDone();
        m_server.reset();
        m_fixture.reset();
    }

    void followsThemToTheLast()
    {
        serve(3);
        add();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, QStringList{u"2 -1"_s}, patience);
        const QString text = desk().text();
        for (int number = 1; number <= 3; ++number)
            QCOMPARE(text.count(said(number, 2)), 1);
        QVERIFY(text.indexOf(said(1, 3)) < text.indexOf(said(2, 1)));
        QVERIFY(text.indexOf(said(2, 3)) < text.indexOf(said(3, 1)));
        QCOMPARE(text.count(u"Water has been drawn"_s), 1); // stands on each page
        QVERIFY(messages().words().isEmpty());
        QCOMPARE(m_server->requests().size(), 3U);

        // What each page was is kept, and the audit tells of all of them.
        const auto library = Library::open(m_fixture->path(), Library::Mode::ReadOnly).value();
        const auto pages = library->articles().furtherPages(desk().article()).value();
        QCOMPARE(pages.size(), 2U);
        QCOMPARE(pages[1].bytes, page(3, {}));
        QCOMPARE(pages[1].address, m_server->address(u"/wells/3"_s));
        const CleaningAudit audit = auditOf(*library, desk().version()).value();
        QVERIFY(!audit.isOutdated);
        const auto repeated = std::ranges::count(audit.article.removed, u"repeated"_s, &RemovedPart::reason);
        QCOMPARE(repeated, 2);
        QVERIFY(choicesIn(audit).empty());
        QCOMPARE(cleanAgain(*library, desk().version())->text(), text);
        QVERIFY(library->check());
    }

    void keepsWhatIsThereWhenAPageFails()
    {
        serve(3);
        m_server->serve("/wells/3", {.status = "503 Service Unavailable", .body = "later"});
        add();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, patience);
        QVERIFY(m_ends.first().startsWith(u"1 "_s));
        QVERIFY(desk().text().contains(said(2, 3)));
        QVERIFY2(messages().words().startsWith(u"Page 3 of this article could not be fetched"_s),
                 qPrintable(messages().words()));

        // Again, and with what was annotated meanwhile.
        const QUuid annotation = annotate(said(2, 2));
        m_server->serve("/wells/3", {.body = page(3, {})});
        answer(u"Try again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, patience);
        QCOMPARE(m_ends.last(), u"1 -1"_s);
        QVERIFY(desk().text().contains(said(3, 3)));
        const auto library = Library::open(m_fixture->path(), Library::Mode::ReadOnly).value();
        QCOMPARE(library->annotations().get(annotation)->version, desk().version().id);
        QCOMPARE(placed(*library->annotations().get(annotation), desk().text()).state, PlacementState::Exact);
    }

    void keepsWhatIsThereWhenCancelled()
    {
        serve(3);
        m_server->serve("/wells/3", {.body = page(3, {}), .stopsHalfway = true});
        add();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() == 3, patience);
        QTRY_COMPARE(messages().words(), u"Fetching page 3 of “All about wells”…"_s);
        answer(u"Cancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, patience);
        QVERIFY(desk().text().contains(said(2, 3)));
        QVERIFY(!desk().text().contains(said(3, 1)));
        QTRY_COMPARE(messages().words(), u"This article goes on on page 3."_s);
    }

    void doesNotLeaveTheHostNorGoInCircles()
    {
        m_server->serve("/wells/1", {.body = page(1, u"/wells/2"_s)});
        m_server->serve("/wells/2", {.body = page(2, u"/wells/1"_s)});
        add();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, QStringList{u"1 -1"_s}, patience);
        QCOMPARE(m_server->requests().size(), 2U);
        QVERIFY(messages().words().isEmpty());

        LocalServer other;
        const QUrl elsewhere(u"http://localhost:%1/far/2"_s.arg(other.serverPort()));
        other.serve("/far/2", {.body = page(2, {})});
        m_server->serve("/far/1", {.body = page(7, u"/far/2"_s)});
        m_server->redirect("/far/2", elsewhere.toEncoded());
        m_window->findChild<Incoming *>()->addAddress(m_server->address(u"/far/1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, patience);
        QVERIFY(m_ends.last().startsWith(u"0 "_s));
        QVERIFY(!desk().text().contains(said(2, 1)));
    }

    void stopsAfterTwenty()
    {
        for (int number = 1; number <= 30; ++number)
            m_server->serve("/wells/" + QByteArray::number(number),
                            {.body = page(number, u"/wells/%1"_s.arg(number + 1))});
        add();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, QStringList{u"19 -1"_s}, 60s);
        QCOMPARE(m_server->requests().size(), 20U);
        QTRY_COMPARE(messages().words(), u"This article goes on on page 21."_s);
    }

    /// Nothing is fetched that was not asked for.
    void offersTheNextPageOfAFile()
    {
        serve(2);
        QFile file(m_folder.filePath(u"wells.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page(1, m_server->address(u"/wells/2"_s).toString())
                       .replace("<head>", "<head><link rel=canonical href='" +
                                              m_server->address(u"/wells/1"_s).toEncoded() + "'>"));
        file.close();
        m_window->findChild<Incoming *>()->addFiles({file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(messages().words(), u"This article goes on on page 2."_s, patience);
        QCOMPARE(m_server->requests().size(), 0U);
        answer(u"Fetch page 2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, QStringList{u"1 -1"_s}, patience);
        QVERIFY(desk().text().contains(said(2, 3)));
        QVERIFY(messages().words().isEmpty());
        QVERIFY(!m_window->findChild<QAction *>(u"fetchNextPage"_s)->isEnabled());
    }

    /// Below the text, which is no text, and by name.
    void saysWhereTheTextEndsTooSoon()
    {
        m_server->serve("/wells/1", {.body = page(1, u"/wells/2"_s)});
        add();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, patience); // there is no second one
        const QString foot = u"document.querySelector('main > .foot')?.innerText ?? ''"_s;
        QTRY_COMPARE(evaluate(foot).toString(),
                     u"This article goes on on a page that was not fetched. Fetch the next page"_s);
        evaluate(u"document.getSelection().selectAllChildren(document.querySelector('main'))"_s);
        auto &reader = *m_window->findChild<Reader *>(u"reader"_s);
        QTRY_COMPARE(reader.selection(), (TextRange{0, desk().text().size()}));

        serve(3);
        Q_EMIT reader.linkClicked(m_server->address(u"/wells/2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, patience);
        QVERIFY(desk().text().contains(said(3, 3)));
        QTRY_COMPARE(evaluate(foot).toString(), QString());
    }

    /// A box that asks for money is no text, but where it stood the text may end.
    void saysThatThereMayBeMoreForSubscribers()
    {
        const QString box = u"Subscribe to read the rest of this article."_s;
        m_server->serve("/wells/1", {.body = page(1, {}).replace("</article>", "<div><p>" + box.toUtf8() +
                                                                                   "</p></div></article>")});
        add();
        QTRY_VERIFY_WITH_TIMEOUT(desk().text().endsWith(said(1, 3)), patience);
        QTRY_COMPARE(evaluate(u"document.querySelector('main > .foot')?.innerText ?? ''"_s).toString(),
                     u"The site keeps this article for its subscribers: the text above may be only its "
                     "beginning."_s);
    }

private:
    void serve(int pages) const
    {
        for (int number = 1; number <= pages; ++number)
            m_server->serve(
                "/wells/" + QByteArray::number(number),
                {.body = page(number, number < pages ? u"/wells/%1"_s.arg(number + 1) : QString())});
    }

    void add() const { m_window->findChild<Incoming *>()->addAddress(m_server->address(u"/wells/1"_s)); }

    void answer(const QString &words) const
    {
        for (auto *button : messages().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                return button->click();
        }
        QFAIL(qPrintable(words));
    }

    QVariant evaluate(const QString &script) const
    {
        std::optional<QVariant> result;
        m_window->findChild<QWebEngineView *>()->page()->runJavaScript(
            script, QWebEngineScript::ApplicationWorld, [&result](const QVariant &value) { result = value; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : QVariant();
    }

    [[nodiscard]] QUuid annotate(const QString &words) const
    {
        const qsizetype start = desk().text().indexOf(words);
        return desk().annotate({{start, start + words.size()}}, MarkColour::Yellow, SpeechKind::None,
                               u"highlight"_s);
    }

    [[nodiscard]] Desk &desk() const { return *m_window->findChild<Desk *>(); }
    [[nodiscard]] MessageBar &messages() const { return *m_window->findChild<MessageBar *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LocalServer> m_server;
    QStringList m_ends; ///< pages, error code
};

QTEST_MAIN(TestIncomingPages)
#include "tst_incomingpages.moc"
