// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/dateline.h"
#include "models/article/plaintext/listmark.h"
#include "models/article/plaintext/plaintextcleaner.h"
#include "models/article/plaintext/textlines.h"
#include "models/article/plaintext/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apostille;
using namespace apostille::plaintext;

class PlainTextPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("modified");
        QTest::newRow("fr both") << u"Publié le 30/12/2022 à 14h02 • Mis à jour le 31/12/2022"_s << u"fr"_s
                                 << u"2022-12-30T14:02"_s << u"2022-12-31"_s;
        QTest::newRow("fr month") << u"Le 1er février 2023"_s << u"fr"_s << u"2023-02-01"_s << QString();
        QTest::newRow("en month first")
            << u"December 30, 2022 2:02 PM"_s << u"en"_s << u"2022-12-30T14:02"_s << QString();
        QTest::newRow("en midnight") << u"Jan. 2nd, 2024, 12:05 am"_s << u"en"_s << u"2024-01-02T00:05"_s
                                     << QString();
        QTest::newRow("en undecidable") << u"03/04/2024"_s << u"en"_s << QString() << QString();
        QTest::newRow("en decidable") << u"12/30/2022"_s << u"en"_s << u"2022-12-30"_s << QString();
        QTest::newRow("de") << u"Stand: 30.12.2022, 14:02 Uhr"_s << u"de"_s << QString()
                            << u"2022-12-30T14:02"_s;
        QTest::newRow("de month") << u"3. März 2024"_s << u"de"_s << u"2024-03-03"_s << QString();
        QTest::newRow("es") << u"12 de octubre de 2023 - 18:40 h"_s << u"es"_s << u"2023-10-12T18:40"_s
                            << QString();
        QTest::newRow("iso") << u"2022-12-30"_s << u"fr"_s << u"2022-12-30"_s << QString();
        QTest::newRow("no day") << u"31/02/2022"_s << u"fr"_s << QString() << QString();
    }

    void readsDates()
    {
        QFETCH(QString, line);
        QFETCH(QString, language);
        const LineDates dates = datesOf(line, language);
        QTEST(dates.published, "published");
        QTEST(dates.modified, "modified");
        QCOMPARE(dates.nothingElse, dates.any());
    }

    void tellsDateLinesFromHeadlines()
    {
        QVERIFY(!datesOf(u"Rencontre à Pékin, 4 février 2022", u"fr").nothingElse);
        QVERIFY(!datesOf(u"The 2024 budget at a glance", u"en").any());
    }

    void readsBylines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QString>("outlet");
        QTest::newRow("agency") << u"Par\u00a0euronews avec\u00a0AFP"_s << u"euronews avec AFP"_s
                                << QStringList{u"euronews"_s, u"AFP"_s} << u"euronews"_s;
        QTest::newRow("two") << u"By Ann Lee and Bo Ek"_s << u"Ann Lee and Bo Ek"_s
                             << QStringList{u"Ann Lee"_s, u"Bo Ek"_s} << QString();
        QTest::newRow("date behind") << u"By Ann Lee | March 3, 2024"_s << u"Ann Lee"_s
                                     << QStringList{u"Ann Lee"_s} << QString();
        QTest::newRow("particle") << u"Von Ursula von der Heide"_s << u"Ursula von der Heide"_s
                                  << QStringList{u"Ursula von der Heide"_s} << QString();
        QTest::newRow("bracket") << u"Par Yann Le Goff (AFP)"_s << u"Yann Le Goff (AFP)"_s
                                 << QStringList{u"Yann Le Goff"_s, u"AFP"_s} << QString();
        QTest::newRow("sentence") << u"By Friday the army had taken the city"_s << QString() << QStringList{}
                                  << QString();
        QTest::newRow("headline") << u"Par quels moyens l’Europe compte agir"_s << QString() << QStringList{}
                                  << QString();
    }

    void readsBylines()
    {
        QFETCH(QString, line);
        const Byline byline = introducedByline(line).value_or(Byline{});
        QTEST(byline.printed, "printed");
        QTEST(byline.authors, "authors");
        QTEST(byline.outlet, "outlet");
    }

    void knowsListMarks()
    {
        QCOMPARE(listMarkOf(u"• one"_s)->text, u"one"_s);
        QCOMPARE(listMarkOf(u"12) twelve"_s)->number, 12);
        QVERIFY(!listMarkOf(u"— Tu viens ? dit-elle."_s));
        QVERIFY(!listMarkOf(u"- Tu viens ?"_s));
        QVERIFY(!listMarkOf(u"3.5 percent more"_s));
        QVERIFY(!listMarkOf(u"2024. What a year"_s));
    }

    void recognisesLabels_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("case and accents") << u"publicite"_s << u"advertising"_s;
        QTest::newRow("glued labels") << u"Partager cet articleClose Button"_s << u"share-button"_s;
        QTest::newRow("chain") << u"Facebook | Twitter · WhatsApp 12"_s << u"share-button"_s;
        QTest::newRow("number") << u"3 Kommentare"_s << u"comments"_s;
        QTest::newRow("apostrophe") << u"J’aime"_s << u"share-button"_s;
        QTest::newRow("prefix") << u"Lire aussi : la suite de notre enquête"_s << u"related-link"_s;
        QTest::newRow("a sentence that holds a label") << u"The share price fell"_s << QString();
        QTest::newRow("numbers only") << u"12 13"_s << QString();
    }

    void recognisesLabels()
    {
        QFETCH(QString, line);
        const FoldedLine plain(line);
        PhraseMatch match = Vocabulary::shipped().match(plain);
        if (!match)
            match = Vocabulary::shipped().match(FoldedLine(line, FoldedLine::Glued::Split));
        const QString reason = match ? match.group->reason : QString();
        QTEST(reason, "reason");
    }

    void mendsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("line ends") << u"a\r\nb\rc\fd\u2028e"_s
                                   << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("invisible") << u"\ufeffco\u00adope\u200bration"_s << QStringList{u"cooperation"_s};
        QTest::newRow("no-break spaces stay")
            << u"«\u00a0Oui\u202f!\u00a0»  \t dit"_s << QStringList{u"«\u00a0Oui\u202f!\u00a0» dit"_s};
        QTest::newRow("Windows-1252 controls")
            << u"l\u0092\u0153uvre \u0096 \u0093oui\u0094"_s << QStringList{u"l’œuvre – “oui”"_s};
        QTest::newRow("UTF-8 read as 1252")
            << u"dÃ©jÃ\u00a0 vu, lâ€™Ã©tÃ©"_s << QStringList{u"déjà vu, l’été"_s};
        QTest::newRow("true capitals") << u"SÃO PAULO Â"_s << QStringList{u"SÃO PAULO Â"_s};
    }

    void mendsLines()
    {
        QFETCH(QString, text);
        QStringList lines;
        for (const TextLine &line : textLines(text))
            lines.append(line.text);
        QTEST(lines, "lines");
    }

    void joinsWrappedLines()
    {
        const QString wrapped = u"On most evenings a small crowd gathers at the corner of the\n"
                                "street to watch an old man light a lamp which has not been a\n"
                                "gas lamp for many years.\nSo it goes on.\n\n"
                                "“People ask me why I bother,” said the man, who polishes the\nbrass."_s;
        const std::vector<TextLine> lines = textLines(wrapped);
        QCOMPARE(lines.size(), 3U);
        QVERIFY(lines[0].text.endsWith(u"for many years."_s));
        QVERIFY(lines[2].text.endsWith(u"the brass."_s));
    }

    void leavesOneLineParagraphsAlone()
    {
        const QString text =
            u"Home\nNews\nThis first paragraph is a line of its own and ends here.\nSo is this one."_s;
        QCOMPARE(textLines(text).size(), 4U);
    }
};

QTEST_GUILESS_MAIN(PlainTextPartsTest)
#include "tst_plaintextparts.moc"
