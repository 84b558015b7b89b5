// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/auditedpage.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

const QString head =
    u"<!DOCTYPE html><html><head><title>The harbour closes</title>%1</head><body><main><article>"
    "<h1>The harbour closes</h1>"
    "<p>The harbour of Saint-Avre will be closed to all ships from Monday, the town council "
    "decided on Thursday night after a debate of six hours.</p>"
    "<p>Fishermen had asked for another winter, but the mayor said that the old wall would not "
    "hold, and that nobody would answer for the lives of those behind it.</p>"
    "<p>The work will take two years, cost eleven million and leave a basin that is twice as "
    "deep, according to the plans which were shown on Thursday.</p>"_s;

RawDocument page(const QString &below, const QString &said = {})
{
    return {.bytes = (head.arg(said) + below + u"</article></main></body></html>"_s).toUtf8(),
            .format = SourceFormat::Html,
            .address = QUrl(u"https://harbour.example/closes"_s)};
}

const RemovedPart *partWith(const CleaningAudit &told, const QString &words)
{
    const qsizetype index = indexOf(told.article.removed, words);
    return index < 0 ? nullptr : &told.article.removed[static_cast<std::size_t>(index)];
}

} // namespace

/// The reader is told where a site stops giving its article away, and only there.
class TestPaywall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheBox_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"To continue reading, subscribe from €1 a week."_s;
        QTest::newRow("French") << u"La suite est réservée aux abonnés."_s;
        QTest::newRow("label") << u"RÉSERVÉ AUX ABONNÉS"_s;
        QTest::newRow("question") << u"Chcesz czytać dalej?"_s;
        QTest::newRow("how much is left") << u"Il vous reste 73.5% de cet article à lire."_s;
        QTest::newRow("apostrophe") << u"Pour accéder à l’intégralité de cet article, connectez-vous."_s;
        QTest::newRow("German") << u"Um weiterzulesen, wählen Sie ein Abo."_s;
        QTest::newRow("Spanish") << u"Suscríbete para seguir leyendo"_s;
        QTest::newRow("Italian") << u"Questo contenuto è riservato agli abbonati"_s;
        QTest::newRow("Portuguese") << u"Conteúdo exclusivo para assinantes"_s;
        QTest::newRow("Polish") << u"Aby czytać dalej, zaloguj się."_s;
        QTest::newRow("Dutch") << u"Dit artikel is alleen voor abonnees."_s;
        QTest::newRow("Arabic") << u"لمتابعة القراءة سجل الدخول"_s;
    }

    void seesTheBox()
    {
        QFETCH(const QString, words);
        const CleaningAudit told = audited(page(
            u"<div class=box><h3>Offer</h3><p>%1</p><p>Already with us? Log in.</p></div>"_s.arg(words)));
        QCOMPARE(told.article.metadata.paywalled, u"part"_s);
        const RemovedPart *part = partWith(told, words);
        QVERIFY(part);
        QCOMPARE(part->reason, u"paywall"_s);
        QVERIFY(part->text().contains(u"Already with us?"_s)); // all of the box, and nothing else
        QVERIFY(part->text().contains(u"Offer"_s));
        QCOMPARE(told.article.blocks.size(), 3U);
    }

    void seesTheBoxAround_data()
    {
        QTest::addColumn<QString>("below");
        const QString words = u"<p>To continue reading, subscribe.</p><p>Already with us? Log in.</p>"_s;
        QTest::newRow("picture behind") << u"<div>%1<img src=/cards.png alt=Cards></div>"_s.arg(words);
        QTest::newRow("picture before") << u"<div><img src=/cards.png alt=Cards>%1</div>"_s.arg(words);
        QTest::newRow("names of other things")
            << u"<div class=paywall><div class=paywall-header>%1</div></div>"_s.arg(words);
        QTest::newRow("an aside that says so") << u"<aside class=paywall>%1</aside>"_s.arg(words);
        QTest::newRow("below a heading of the rest") << u"<h2>What comes next</h2><div>%1</div>"_s.arg(words);
    }

    void seesTheBoxAround()
    {
        QFETCH(const QString, below);
        const CleaningAudit told = audited(page(below));
        QCOMPARE(told.article.metadata.paywalled, u"part"_s);
        const RemovedPart *part = partWith(told, u"To continue reading"_s);
        QVERIFY(part);
        QVERIFY(part->text().contains(u"Already with us?"_s));
        QCOMPARE(told.article.blocks.size(), 3U);
        QVERIFY(told.article.text().endsWith(u"shown on Thursday."_s));
    }

    /// One paragraph, and then the box.
    void seesWhatFollowsTheFirstParagraph()
    {
        const RawDocument document{
            .bytes =
                "<html><head><title>The harbour closes</title></head><body><article><h1>The harbour "
                "closes</h1><p>The harbour of Saint-Avre will be closed to all ships from Monday, the town "
                "council decided on Thursday night after a debate of six hours, to the anger of all those "
                "who live by the sea and had asked for another winter.</p><div><p>To continue reading, "
                "subscribe.</p></div></article></body></html>",
            .format = SourceFormat::Html};
        const CleaningAudit told = audited(document);
        QCOMPARE(told.article.metadata.paywalled, u"part"_s);
        QCOMPARE(told.article.blocks.size(), 1U);
    }

    /// Some sites say so in the last paragraph of the text.
    void seesTheLastParagraph()
    {
        const QString words = u"The rest of this article is for members of the harbour’s friends."_s;
        const CleaningAudit told = audited(page(u"<p>%1</p>"_s.arg(words)));
        QCOMPARE(told.article.metadata.paywalled, u"part"_s);
        QVERIFY(!told.article.text().contains(words));
        QVERIFY(partWith(told, words));
    }

    void isNotMisled_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("nothing below") << QString();
        QTest::newRow("newsletter") << u"<div><p>Subscribe to read our newsletter every morning.</p></div>"_s;
        QTest::newRow("archive")
            << u"<div><p>Subscribe now to continue reading and get access to the archive.</p></div>"_s;
        QTest::newRow("a name that begins so") << u"<div><p>Subscribe to Reader’s Harbour.</p></div>"_s;
        QTest::newRow("another article")
            << u"<div class=related><p>Article réservé aux abonnés</p><a href=/1>The wall of Avre</a></div>"_s;
        QTest::newRow("other articles")
            << u"<h2>Lire aussi</h2><ul><li><a href=/1>La digue d’Avre</a></li><li>Article réservé aux "
               "abonnés</li></ul>"_s;
        QTest::newRow("aside") << u"<aside><p>Exklusiv für Abonnenten</p></aside>"_s;
        QTest::newRow("foot") << u"<footer><p>Exklusiv für Abonnenten</p></footer>"_s;
        QTest::newRow("hidden by its name")
            << u"<div class='regwall hidden'><p>To continue reading, register.</p></div>"_s;
        QTest::newRow("hidden") << u"<div hidden><p>To continue reading, subscribe.</p></div>"_s;
        QTest::newRow("a text about it")
            << u"<p>The harbour’s own paper closes, too: its readers will soon be told “to continue reading, "
               "subscribe”, said its editor, who has fought for a free paper for twenty years and who will "
               "now leave the town for good. He had asked the council for help three times since the winter, "
               "and "
               "each time it was refused by a single vote, that of the mayor, who says that a paper has to "
               "live on what its readers are ready to pay, as everybody else in the harbour does.</p>"_s;
    }

    void isNotMisled()
    {
        QFETCH(const QString, below);
        const CleaningAudit told = audited(page(below));
        QCOMPARE(told.article.metadata.paywalled, QString());
        QVERIFY(std::ranges::none_of(told.article.removed,
                                     [](const RemovedPart &part) { return part.reason == u"paywall"_s; }));
    }

    /// What follows is text of the article: nothing of it is lost.
    void goesOnBelowAnAdvertisement()
    {
        const QString more =
            u"<p>The council will meet again in March, when the plans for the fish market, which "
            "has to leave the quay as well, are to be shown to everybody who cares to come.</p>"_s;
        const QString last =
            u"<p>Until then the boats lie in Avre, two hours to the north, where a berth costs "
            "twice as much and where the market opens three hours later than at home, which is "
            "too late for most of those who buy for the towns.</p>"_s;
        const CleaningAudit told = audited(page(
            u"<section><div><p>To continue reading, subscribe.</p></div>%1%2</section>"_s.arg(more, last)));
        QCOMPARE(told.article.metadata.paywalled, QString());
        QVERIFY(told.article.text().contains(u"The council will meet again"_s));
        QVERIFY(told.article.text().contains(u"Until then the boats"_s));
    }

    /// A reader who knows better puts the part back, and the note is gone.
    void letsTheReaderDecide()
    {
        const QString words = u"To continue reading, subscribe."_s;
        const RawDocument document = page(u"<div><p>%1</p></div>"_s.arg(words));
        const auto article =
            clean(document, Cleaning::Article, {{.kept = true, .words = choiceWords(words)}});
        QVERIFY(article);
        QVERIFY(article->text().endsWith(words));
        QCOMPARE(article->metadata.paywalled, QString());
    }

    /// In time that grows with the page and no faster.
    void endsOnHugePages()
    {
        QElapsedTimer timer;
        timer.start();
        QString below;
        for (int i = 0; i < 100'000; ++i)
            below += u"<img src=/%1.png alt=x>"_s.arg(i);
        const CleaningAudit told = audited(page(u"<div>%1</div>"_s.arg(below)));
        QCOMPARE(told.article.metadata.paywalled, QString());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// What machines are told may be wrong; what a visitor sees is not.
    void believesThePage()
    {
        const QString free = u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                             "\"isAccessibleForFree\":true}</script>"_s;
        QCOMPARE(audited(page({}, free)).article.metadata.paywalled, u"no"_s);
        QCOMPARE(audited(page(u"<div><p>To continue reading, subscribe.</p></div>"_s, free))
                     .article.metadata.paywalled,
                 u"part"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaywall)
#include "tst_paywall.moc"
