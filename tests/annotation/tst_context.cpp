// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/context.h"
#include "models/annotation/sentences.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class ContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreTold_data();
    void sentencesAreTold();
    void contextIsCut_data();
    void contextIsCut();
    void badRangesHaveNoContext();
};

void ContextTest::sentencesAreTold_data()
{
    QTest::addColumn<QString>("marked"); // sentence ends are |
    const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
    row("plain", u"Un. |Deux ! |Trois ?"_s);
    row("French titles",
        u"M. Poutine et Mme. Macron ont vu MM. Xi et Li. |Le Dr. House et Me. Dupond aussi."_s);
    row("M. Le Pen", u"Il a cité M. Le Pen. |Elle rit."_s);
    row("initials", u"George W. Bush et J.-P. Raffarin sont venus. |J. K. Rowling aussi."_s);
    row("U.S.", u"The U.S. Senate voted. |He left the U.S. |The rest stayed."_s);
    row("English titles", u"Mr. Smith met Dr. Who and Mrs. Jones. |St. Paul wept."_s);
    row("p. ex.", u"Des villes, p. ex. Paris ou Lyon. |Voir p. 12 et art. 3. |Fin."_s);
    row("German",
        u"Am 3. Februar kam Hr. Scholz, z. B. Montag. |Der 2. Weltkrieg war aus. |Im Jahr 2022. |Dann nicht."_s);
    row("Spanish", u"El Sr. Sánchez y la Dra. Ruiz viajaron a EE. UU. ayer. |¿Por qué? |¡Basta!"_s);
    row("numbers", u"Il y en a 1.5 million, soit 3,2 %. |En 2022. |Le 30 aussi."_s);
    row("list number", u"1. Premier point. |2. est faux"_s);
    row("ellipsis", u"Il hésite… puis part… |Elle reste... |Fin."_s);
    row("omission", u"La coordination (...) Selon lui, sert (…) Moscou. |[...] La suite."_s);
    row("closing French marks",
        u"«\u00a0Oui.\u00a0» |Il part. |«\u00a0Non\u00a0?\u00a0» demande-t-elle. |Fin."_s);
    row("closing English marks", u"“We won.” |He left. |“Why?” she asked. |\"So!\" |They knew."_s);
    row("closing straight marks with a space", u"\"Non. \" |Il part."_s);
    row("brackets", u"Il part (enfin.) |Elle reste. |(Pas lui.) |Fin."_s);
    row("opening marks", u"Il part. |« Non. » |“Oui.” |– Bon."_s);
    row("quotation within", u"Selon lui, \"c’est sûr\". |M. Poutine rit."_s);
    row("domain", u"Voir euronews.com pour tout. |Fin."_s);
    row("Chinese", u"他走了。|她留下。"_s);
    row("no stop", u"Titre sans point"_s);
    row("nothing", u""_s);
}

void ContextTest::sentencesAreTold()
{
    QFETCH(const QString, marked);
    QString text = marked;
    text.remove(u'|');
    QStringList sentences;
    for (const TextRange &sentence : sentencesOf(text))
        sentences += text.sliced(sentence.start, sentence.end - sentence.start);
    QStringList expected = marked.split(u'|', Qt::SkipEmptyParts);
    for (QString &sentence : expected)
        sentence = sentence.trimmed();
    QCOMPARE(sentences, expected);
}

void ContextTest::contextIsCut_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<ContextWidth>("width");
    QTest::addColumn<QString>("context");
    const QString first = u"M. Poutine a parlé."_s;
    const QString second = u"\"Des pressions sans précédent\", a-t-il dit."_s;
    const QString third = u"Xi écoutait."_s;
    const QString fourth = u"Puis il partit."_s;
    const QString paragraph = QStringList({first, second, third, fourth}).join(u' ');
    const QString quote = u"pressions sans précédent"_s;
    QTest::newRow("none") << quote << ContextWidth::None << u""_s;
    QTest::newRow("sentence") << quote << ContextWidth::Sentence << second;
    QTest::newRow("neighbours") << quote << ContextWidth::Neighbours << first + u' ' + second + u' ' + third;
    QTest::newRow("neighbours of the first")
        << u"Poutine"_s << ContextWidth::Neighbours << first + u' ' + second;
    QTest::newRow("neighbours of the last") << u"Puis"_s << ContextWidth::Neighbours << third + u' ' + fourth;
    QTest::newRow("paragraph") << quote << ContextWidth::Paragraph << paragraph;
    QTest::newRow("over two sentences") << u"dit. Xi"_s << ContextWidth::Sentence << second + u' ' + third;
    QTest::newRow("over two paragraphs")
        << u"partit.\n\nFin"_s << ContextWidth::Sentence << fourth + u"\n\nFin de l’article."_s;
    QTest::newRow("heading alone") << u"Titre"_s << ContextWidth::Neighbours << u"Le Titre"_s;
}

void ContextTest::contextIsCut()
{
    const QString text =
        u"Le Titre\n\nM. Poutine a parlé. \"Des pressions sans précédent\", a-t-il dit. Xi écoutait. "
        "Puis il partit.\n\nFin de l’article. Vraiment."_s;
    QFETCH(const QString, quote);
    QFETCH(const ContextWidth, width);
    const qsizetype start = text.indexOf(quote);
    QVERIFY(start >= 0);
    QTEST(contextOf(text, start, start + quote.size(), width), "context");
}

void ContextTest::badRangesHaveNoContext()
{
    const QString text = u"Une phrase. Une autre."_s;
    QCOMPARE(contextOf(text, 5, 5, ContextWidth::Sentence), QString());
    QCOMPARE(contextOf(text, 9, 3, ContextWidth::Paragraph), QString());
    QCOMPARE(contextOf(text, -7, 3, ContextWidth::Sentence), u"Une phrase."_s);
    QCOMPARE(contextOf(text, 14, 900, ContextWidth::Sentence), u"Une autre."_s);
    QCOMPARE(contextOf({}, 0, 5, ContextWidth::Paragraph), QString());
}

QTEST_GUILESS_MAIN(ContextTest)
#include "tst_context.moc"
