// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"

#include <QFile>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString article =
    u"Le président russe a dit vendredi vouloir renforcer la coopération militaire avec la Chine, louant la "
    "résistance de Moscou et Pékin face aux \"pressions\" occidentales.\n\n"
    "\"Dans le contexte des pressions sans précédent et des provocations de l'Occident, nous défendons nos "
    "positions de principe\", s'est félicité M. Poutine.\n\n"
    "La Chine s'est gardée cependant de soutenir l'attaque russe contre son voisin."_s;

Anchor anchorOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return anchorAt(text, start, start + words.size());
}

/// "=[pressions]" for exact, "~" moved, "?" ambiguous, "-" orphan.
QString described(const Placement &placement, const QString &text)
{
    switch (placement.state) {
    case PlacementState::Exact:
        return u"=["_s + text.sliced(placement.start, placement.end - placement.start) + u"]"_s;
    case PlacementState::Moved:
        return u"~["_s + text.sliced(placement.start, placement.end - placement.start) + u"]"_s;
    case PlacementState::Ambiguous:
        return u"?"_s;
    case PlacementState::Orphan:
        return u"-"_s;
    }
    return {};
}

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionBecomesAnchor_data();
    void selectionBecomesAnchor();
    void contextIsCutBetweenCharacters();
    void everySelectionIsFoundAgain();
    void articleChanges_data();
    void articleChanges();
    void repeatedWordsNeedTheirContext();
    void damagedAnchorsAreOrphans();
    void quotesAreFound_data();
    void quotesAreFound();
    void euronewsQuotesAreFound();
};

void AnchorTest::selectionBecomesAnchor_data()
{
    QTest::addColumn<QString>("selected"); // between the bars
    QTest::addColumn<QString>("exact");
    QTest::newRow("words") << u"face aux |pressions| occidentales"_s << u"pressions"_s;
    QTest::newRow("outer white space")
        << u"face aux| \n\u00a0pressions\u202f |occidentales"_s << u"pressions"_s;
    QTest::newRow("inner white space stays") << u"a |b \u00a0 c| d"_s << u"b \u00a0 c"_s;
    QTest::newRow("nothing") << u"face ||aux"_s << u""_s;
    QTest::newRow("only white space") << u"face| \n |aux"_s << u""_s;
    QTest::newRow("half an accent") << u"pre|c|\u0301e\u0301dent"_s << u"c\u0301"_s;
    QTest::newRow("starting with an accent") << u"pre|\u0301c|edent"_s << u"e\u0301c"_s;
    QTest::newRow("half a family") << u"a |👨\u200d|👩\u200d👧 b"_s << u"👨\u200d👩\u200d👧"_s;
    QTest::newRow("half a flag") << u"🇫🇷🇩|🇪|🇨🇳"_s << u"🇩🇪"_s;
}

void AnchorTest::selectionBecomesAnchor()
{
    QFETCH(QString, selected);
    const qsizetype start = selected.indexOf(u'|');
    selected.remove(start, 1);
    const qsizetype end = selected.indexOf(u'|');
    selected.remove(end, 1);
    const Anchor anchor = anchorAt(selected, start, end);
    QTEST(anchor.exact, "exact");
    QCOMPARE(selected.sliced(anchor.start, anchor.end - anchor.start), anchor.exact);
    QCOMPARE(anchorAt(selected, end, start), anchor); // dragged backwards
}

void AnchorTest::contextIsCutBetweenCharacters()
{
    const QString before = u"👨\u200d👩\u200d👧"_s.repeated(5); // 8 code units each
    const QString text = before + u"x mot y"_s + before;
    const Anchor anchor = anchorOf(u"mot"_s, text);
    QVERIFY(anchor.prefix.size() <= 32 && anchor.suffix.size() <= 32);
    QCOMPARE(anchor.prefix, u"👨\u200d👩\u200d👧"_s.repeated(3) + u"x "_s);
    QCOMPARE(anchor.suffix, u" y"_s + u"👨\u200d👩\u200d👧"_s.repeated(3));
    QCOMPARE(anchorAt(text, -5, 10'000).exact, text);
}

void AnchorTest::everySelectionIsFoundAgain()
{
    for (qsizetype start = 0; start < article.size(); start += 7) {
        for (const qsizetype length : {1, 4, 30, 200}) {
            const Anchor anchor = anchorAt(article, start, start + length);
            if (anchor.exact.isEmpty())
                continue;
            const Placement placement = place(anchor, article);
            QCOMPARE(placement.state, PlacementState::Exact);
            QCOMPARE(placement.start, anchor.start);
            QCOMPARE(placement.end, anchor.end);
        }
    }
}

void AnchorTest::articleChanges_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("placed");
    const QString quote = u"pressions sans précédent"_s;
    QTest::newRow("unchanged") << quote << article << u"=[pressions sans précédent]"_s;
    QTest::newRow("appended") << quote << article + u"\n\nMis à jour."_s << u"=[pressions sans précédent]"_s;
    QTest::newRow("something before it")
        << quote << u"MIS À JOUR. "_s + article << u"~[pressions sans précédent]"_s;
    QTest::newRow("paragraph gone") << quote << article.section(u"\n\n"_s, 1)
                                    << u"~[pressions sans précédent]"_s;
    QTest::newRow("one word beside it changed")
        << quote << QString(article).replace(u"provocations"_s, u"agressions"_s)
        << u"=[pressions sans précédent]"_s;
    QTest::newRow("quote reworded") << quote << QString(article).replace(u"sans précédent"_s, u"énormes"_s)
                                    << u"-"_s;
    QTest::newRow("sentence gone") << quote << article.section(u"\n\n"_s, 0, 0) << u"-"_s;
    QTest::newRow("other article with the same words")
        << quote << u"Les prix subissent des pressions sans précédent, dit la BCE."_s << u"-"_s;
    QTest::newRow("short words elsewhere") << u"Chine"_s << u"Un vase de Chine vendu à Drouot."_s << u"-"_s;
    QTest::newRow("typography improved") << u"l'Occident, nous"_s
                                         << QString(article)
                                                .replace(u'\'', u'’')
                                                .replace(u"\"Dans"_s, u"«\u00a0Dans"_s)
                                                .replace(u"pe\""_s, u"pe\u00a0»"_s)
                                         << u"~[l’Occident, nous]"_s;
    QTest::newRow("empty article") << quote << u""_s << u"-"_s;
}

void AnchorTest::articleChanges()
{
    QFETCH(const QString, words);
    QFETCH(const QString, now);
    QTEST(described(place(anchorOf(words, article), now), now), "placed");
}

void AnchorTest::repeatedWordsNeedTheirContext()
{
    const QString sentence = u"Il a dit non aux sanctions et non aux menaces venues de l’étranger. "_s;
    const QString text = sentence + sentence + sentence;
    const qsizetype middle = sentence.size() + sentence.indexOf(u"sanctions"_s);
    const Anchor second = anchorAt(text, middle, middle + 9);
    QCOMPARE(place(second, text).start, second.start);

    const QString moved = u"Note. "_s + text;
    QCOMPARE(described(place(second, moved), moved), u"?"_s);

    // The context decides where one of the places has plainly more of it.
    const QString changed =
        u"Note. "_s + sentence + u"Puis vint le soir. Il a dit oui aux sanctions, hélas."_s;
    const Placement placement = place(second, changed);
    QCOMPARE(changed.count(u"aux sanctions"_s), 2);
    QCOMPARE(placement.state, PlacementState::Moved);
    QCOMPARE(placement.start, changed.indexOf(u"sanctions"_s));
}

void AnchorTest::damagedAnchorsAreOrphans()
{
    QCOMPARE(place({}, article).state, PlacementState::Orphan);
    QCOMPARE(place({.start = -4, .end = 2, .exact = u"Moskva"_s}, article).state, PlacementState::Orphan);
    QCOMPARE(place({.start = 1'000'000, .end = 1'000'006, .exact = u"Moskva"_s}, article).state,
             PlacementState::Orphan);
    // An "e" is not in "é": the accent is half of the character.
    QCOMPARE(place({.start = 1, .end = 2, .exact = u"e"_s, .prefix = u"p"_s}, u"pe\u0301age"_s).state,
             PlacementState::Orphan);
}

void AnchorTest::quotesAreFound_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString straight = u"Il a dit \"des pressions sans précédent\" hier."_s;
    const QString french = u"Il a dit «\u202fdes pressions sans précédent\u202f» hier."_s;
    QTest::newRow("bare") << u"pressions sans précédent"_s << straight << u"pressions sans précédent"_s;
    QTest::newRow("French marks") << u"« pressions sans précédent »"_s << straight
                                  << u"pressions sans précédent"_s;
    QTest::newRow("English marks") << u"“pressions sans précédent”"_s << french
                                   << u"pressions sans précédent"_s;
    QTest::newRow("nested marks") << u"“‘des pressions’”"_s << french << u"des pressions"_s;
    QTest::newRow("lone mark") << u"« pressions"_s << french << u"pressions"_s;
    QTest::newRow("inner marks differ") << u"dit “des pressions sans précédent” hier"_s << french
                                        << u"dit «\u202fdes pressions sans précédent\u202f» hier"_s;
    QTest::newRow("two quotations") << u"\"A b\", dit-il, \"c d\""_s << u"« A b », dit-il, « c d »."_s
                                    << u"« A b », dit-il, « c d »"_s;
    QTest::newRow("spaces") << u"sans  précédent\nhier"_s << u"sans\u00a0précédent\n\nhier"_s
                            << u"sans\u00a0précédent\n\nhier"_s;
    QTest::newRow("French punctuation")
        << u"prêt ? Oui !"_s << u"prêt\u202f? Oui! Non"_s << u"prêt\u202f? Oui!"_s;
    QTest::newRow("apostrophes") << u"l'Occident"_s << u"de l’Occident"_s << u"l’Occident"_s;
    QTest::newRow("ellipsis") << u"scène (...) sert"_s << u"la scène (…) sert à"_s << u"scène (…) sert"_s;
    QTest::newRow("ellipsis, contrary")
        << u"scène (…) sert"_s << u"la scène (...) sert à"_s << u"scène (...) sert"_s;
    QTest::newRow("half an ellipsis") << u".."_s << u"a… b"_s << u""_s;
    QTest::newRow("ligature") << u"manoeuvres"_s << u"des manœuvres navales"_s << u"manœuvres"_s;
    QTest::newRow("composed accents")
        << u"précédent"_s << u"sans pre\u0301ce\u0301dent."_s << u"pre\u0301ce\u0301dent"_s;
    QTest::newRow("soft hyphen") << u"coopération"_s << u"coopé\u00adration"_s << u"coopé\u00adration"_s;
    QTest::newRow("hyphens") << u"russo-chinoise"_s << u"russo\u2011chinoise"_s << u"russo\u2011chinoise"_s;
    QTest::newRow("case counts") << u"Pressions"_s << straight << u""_s;
    QTest::newRow("absent") << u"aucune pression"_s << straight << u""_s;
    QTest::newRow("nothing") << u"  «  » "_s << straight << u""_s;
    QTest::newRow("several") << u"non"_s << u"non et non"_s << u"non|non"_s;
    QTest::newRow("whole words first") << u"une"_s << u"la commune, une ville"_s << u"une"_s;
    QTest::newRow("part of a word") << u"mune"_s << u"la commune"_s << u"mune"_s;
    QTest::newRow("no half characters") << u"e"_s << u"pre\u0301 e"_s << u"e"_s;
    QTest::newRow("Chinese") << u"压力"_s << u"西方的压力，压力。"_s << u"压力|压力"_s;
    QTest::newRow("beyond the BMP") << u"🇫🇷 oui"_s << u"𝒳 🇫🇷 oui"_s << u"🇫🇷 oui"_s;
}

void AnchorTest::quotesAreFound()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, text);
    QStringList found;
    for (const Placement &placement : findQuote(quote, text))
        found += text.sliced(placement.start, placement.end - placement.start);
    QTEST(found.join(u'|'), "found");
}

void AnchorTest::euronewsQuotesAreFound()
{
    QFile file(QStringLiteral(APOSTILLE_SHARED "/samples/euronews-poutine-xi.fr.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The Euronews sample is not on this machine: shared/samples is missing.");
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &quote :
         {u"« pressions sans précédent »"_s, u"“ordre mondial juste et fondé sur le droit”"_s,
          u"l’intention de renforcer la coopération entre les forces armées"_s,
          u"la coordination entre Moscou et Pékin sur la scène internationale (…) sert"_s})
        QCOMPARE(findQuote(quote, text).size(), 1U);
}

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
