// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaningaudit.h"
#include "models/article/paywall.h"

#include <QTest>

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

CleaningAudit audited(const RawDocument &document)
{
    auto told = audit(document);
    if (!told)
        qFatal("no article");
    return std::move(*told);
}

const RemovedPart *partWith(const CleaningAudit &told, const QString &words)
{
    const auto &parts = told.article.removed;
    const auto found =
        std::ranges::find_if(parts, [&](const RemovedPart &part) { return part.text().contains(words); });
    return found == parts.end() ? nullptr : &*found;
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
        QTest::newRow("newsletter")
            << u"<div class=newsletter><p>Subscribe to our newsletter: the sea, every morning.</p></div>"_s;
        QTest::newRow("another article")
            << u"<div class=related><p>Article réservé aux abonnés</p><a href=/1>The wall of Avre</a></div>"_s;
        QTest::newRow("hidden") << u"<div hidden><p>To continue reading, subscribe.</p></div>"_s;
        QTest::newRow("a text about it")
            << u"<p>The harbour’s own paper closes, too: its readers will soon be told “to continue reading, "
               "subscribe”, said its editor, who has fought for a free paper for twenty years and who will "
               "now "
               "leave the town for good. He had asked the council for help three times since the winter, and "
               "each time it was refused by a single vote, that of the mayor, who says that a paper has to "
               "live "
               "on what its readers are ready to pay, as everybody else in the harbour does.</p>"_s;
    }

    void isNotMisled()
    {
        QFETCH(const QString, below);
        const CleaningAudit told = audited(page(below));
        QCOMPARE(told.article.metadata.paywalled, QString());
        QVERIFY(std::ranges::none_of(told.article.removed,
                                     [](const RemovedPart &part) { return part.reason == u"paywall"_s; }));
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
