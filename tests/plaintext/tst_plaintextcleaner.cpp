// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/plaintextcleaner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

QString blockMark(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return u"#"_s;
    case BlockKind::ListItem:
        return block.ordered ? u"1."_s : u"-"_s;
    case BlockKind::Quotation:
        return u">"_s;
    case BlockKind::Caption:
        return u"caption:"_s;
    default:
        return u"¶"_s;
    }
}

void addLine(QString &text, const QString &mark, const QString &value)
{
    if (!value.isEmpty())
        text += mark + u' ' + value + u'\n';
}

// The article in the form in which the .expected files read like its structure.
QString structureOf(const Article &article)
{
    const Metadata &metadata = article.metadata;
    QString text;
    addLine(text, u"T"_s, metadata.title);
    addLine(text, u"B"_s, metadata.byline);
    addLine(text, u"authors:"_s, metadata.authors.join(u"; "_s));
    addLine(text, u"outlet:"_s, metadata.outlet);
    addLine(text, u"published:"_s, metadata.published);
    addLine(text, u"modified:"_s, metadata.modified);
    addLine(text, u"language:"_s, metadata.language);
    std::size_t part = 0;
    for (std::size_t index = 0; index <= article.blocks.size(); ++index) {
        for (; part < article.removed.size() &&
               article.removed[part].blockBefore == static_cast<qsizetype>(index);
             ++part)
            addLine(text, u"    -- "_s + article.removed[part].reason + u':',
                    article.removed[part].text().replace(u'\n', u" / "_s));
        if (index < article.blocks.size())
            addLine(text, blockMark(article.blocks[index]), article.blocks[index].text);
    }
    return text;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString fixture(const QString &name)
{
    return QStringLiteral(APOSTILLE_FIXTURES "/plaintext/") + name;
}

Article cleaned(const QString &text)
{
    const Expected<Article> article = cleanPlainText(text, Cleaning::Article);
    return article ? *article : Article{};
}

// Everything that the article, its metadata and its removed parts hold.
QString accountOf(const Article &article)
{
    QString all = article.text() + u'\n' + article.metadata.title + u'\n' + article.metadata.byline;
    for (const RemovedPart &part : article.removed)
        all += u'\n' + part.text();
    return all;
}

const QString prose =
    u"The council voted on Thursday to reopen the old canal to boats, after a long campaign."_s;

} // namespace

class PlainTextCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansLikeTheFixtureSays_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(fixture({}));
        for (const QString &file : folder.entryList({u"*.expected"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file.chopped(9);
    }

    // Run with APOSTILLE_UPDATE_EXPECTED=1 to write what comes out now, then read the difference.
    void cleansLikeTheFixtureSays()
    {
        QFETCH(QString, name);
        const Expected<Article> article = cleanPlainText(read(fixture(name + u".txt"_s)), Cleaning::Article);
        QVERIFY(article);
        const QString actual = structureOf(*article);
        const QString path = fixture(name + u".expected"_s);
        if (qEnvironmentVariableIsSet("APOSTILLE_UPDATE_EXPECTED")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
        }
        const QStringList expected = read(path).split(u'\n');
        QCOMPARE(actual.split(u'\n'), expected);
    }

    void cleansTheSample()
    {
        const QString text = read(QStringLiteral(APOSTILLE_SHARED "/samples/euronews-poutine-xi.fr.txt"));
        if (text.isEmpty())
            QSKIP("The sample article is not here: ../shared/samples is missing.");
        const Expected<Article> article = cleanPlainText(text, Cleaning::Article);
        QVERIFY(article);
        const Metadata &metadata = article->metadata;
        QCOMPARE(
            metadata.title,
            u"Vladimir Poutine dit à Xi Jinping vouloir renforcer la coopération militaire russo-chinoise"_s);
        QCOMPARE(metadata.byline, u"euronews avec AFP"_s);
        QCOMPARE(metadata.authors, QStringList({u"euronews"_s, u"AFP"_s}));
        QCOMPARE(metadata.outlet, u"euronews"_s);
        QCOMPARE(metadata.published, QString()); // the only date is the picture's
        QCOMPARE(metadata.language, u"fr"_s);
        QStringList kinds;
        for (const Block &block : article->blocks)
            kinds.append(blockMark(block));
        QCOMPARE(kinds.join(u' '), u"caption: ¶ ¶ ¶ ¶ ¶ ¶ # ¶ ¶ ¶ ¶"_s);
        QCOMPARE(
            QString(article->blocks.front().text).replace(QChar::Nbsp, u' '),
            u"Rencontre entre Vladimir Poutine et Xi Jinping, 4 février 2022 Tous droits réservés ALEXEI DRUZHININ/AFP"_s);
        QCOMPARE(article->blocks[7].text, u"Moscou cherche des soutiens"_s);
        QVERIFY(article->blocks[1].text.startsWith(u"Dans un contexte d'isolement"_s));
        QVERIFY(article->blocks.back().text.endsWith(u"dépendance énergétique russe."_s));
        for (const QString &debris : {u"Partager"_s, u"Copier"_s, u"PUBLICITÉ"_s, u"découvrir"_s, u"Macron"_s,
                                      u"statistiques"_s, u"responsable"_s})
            QVERIFY2(!article->text().contains(debris), qPrintable(debris));
    }

    void givesEveryLineAccount_data() { cleansLikeTheFixtureSays_data(); }

    // Nothing is lost in silence: each line is in the text, in the metadata or among the removed parts.
    void givesEveryLineAccount()
    {
        QFETCH(QString, name);
        if (name == u"fr-courriel" || name == u"en-oldtext")
            return; // wrapped lines are put together, so they are not found one by one
        const QString text = read(fixture(name + u".txt"_s));
        const QString account = accountOf(cleaned(text));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString words = line.simplified();
            const bool byline =
                !cleaned(text).metadata.byline.isEmpty() && words.contains(cleaned(text).metadata.byline);
            QVERIFY2(byline || account.contains(words), qPrintable(words));
        }
    }

    void keepsAllOfACleanText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one sentence") << prose;
        QTest::newRow("a paragraph and a half")
            << prose + u"\n\nBoats will pay a toll of four euros, which “nobody asked us about”."_s;
        QTest::newRow("French, quoted")
            << u"Le conseil a voté jeudi la réouverture du vieux canal, après une longue campagne.\n\n"
               u"« Nous l’avons attendu vingt ans », a dit la maire, qui préside le comité.\n\n"
               u"Une longue attente\n\n"
               u"Les premiers bateaux sont annoncés pour le mois de mai, si le temps le permet.\n\n"
               u"« Et s’il ne le permet pas ? »\n\n"
               u"« Alors ce sera juin. »"_s;
        QTest::newRow("German interview")
            << u"Was haben Sie in den Akten gefunden?\n\n"
               u"Vor allem Namen. Sie standen am Rand, ohne Vornamen, neben der Höhe der Strafe.\n\n"
               u"Und was sagen diese Strafen?\n\n"
               u"»Sehr viel. Sie nennen den Preis einer Stunde Stillstand, auf den Pfennig genau.«\n\n"
               u"Geht es weiter?\n\n"
               u"Ja, aber die Bestände sind auf vier Archive und zwei Familien verteilt."_s;
        QTest::newRow("Spanish with a list")
            << u"El ayuntamiento aprobó el jueves la reapertura del canal y anunció tres medidas:\n\n"
               u"• un peaje de cuatro euros\n\n• dos esclusas nuevas\n\n• un museo en el viejo molino\n\n"
               u"Las obras empezarán en mayo, según explicó la alcaldesa en una rueda de prensa."_s;
        QTest::newRow("verse in prose")
            << u"On the lock stands a verse that every child of the town knows by heart, and it goes so:\n\n"
               u"The water waits, the water stands,\n\nthe gate is in the keeper’s hands,\n\n"
               u"and he who would go down to sea\n\nmust ask the keeper for the key.\n\n"
               u"Nobody knows who wrote it, though the mill’s accounts of 1788 have a line for paint."_s;
    }

    // Somebody who pastes an article without anything around it must not lose a line.
    void keepsAllOfACleanText()
    {
        QFETCH(QString, text);
        const Article article = cleaned(text);
        QVERIFY2(article.removed.empty(),
                 article.removed.empty() ? "" : qPrintable(article.removed.front().text()));
        const QString kept = article.text() + u'\n' + article.metadata.title;
        for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
            line.remove(u"• "_s);
            QVERIFY2(QString(kept).replace(QChar::Nbsp, u' ').contains(line), qPrintable(line));
        }
    }

    // No list of phrases knows these: they are prose, and only their words and place tell.
    void takesAwayProseOfThePage_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::newRow("consent")
            << u"We and our partners store or access information on your device, such as "
               u"cookies, and process personal data for the purposes described below. "
               u"You may click to consent, or manage your choices at any time."_s
            << QString();
        QTest::newRow("teasers") << QString()
                                 << u"Five museums to see before summer\n\nBy Ann Lee\n\n3 hours ago\n\n"
                                    u"Why the harbour bridge stays closed\n\nBy Bo Ek\n\n5 hours ago\n\n"
                                    u"The baker who never sleeps\n\nBy Ann Lee\n\n1 day ago"_s;
    }

    void takesAwayProseOfThePage()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        const QString body =
            prose + u"\n\nThe mayor said that the first boats would come in May, “if the locks hold”, "
                    u"and that the toll would be four euros for each of them.\n\nIts keepers had "
                    u"closed the canal in 1974, when the last mill on its banks gave up for good."_s;
        const QString menu = u"Home\n\nNews\n\nSport\n\nCulture\n\nSign in\n\n"_s;
        const QString title = u"Old canal is to reopen to boats"_s;
        const Article article = cleaned(menu + above + u"\n\n"_s + title + u"\n\n"_s + body + u"\n\n"_s +
                                        below + u"\n\nContact us\n\nPrivacy policy"_s);
        QCOMPARE(QString(article.text()).replace(QChar::Nbsp, u' '), body);
        QCOMPARE(article.metadata.title, title);
    }

    void saysWhatIsNoArticle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QString() << ErrorCode::EmptyInput;
        QTest::newRow("white space") << u" \t\r\n\f\u00a0\n\ufeff"_s << ErrorCode::EmptyInput;
        QTest::newRow("one word") << u"Harbour"_s << ErrorCode::NoArticle;
        QTest::newRow("links") << read(fixture(u"links.txt"_s)) << ErrorCode::NoArticle;
        QTest::newRow("login page") << read(fixture(u"login.txt"_s)) << ErrorCode::NoArticle;
    }

    void saysWhatIsNoArticle()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const Expected<Article> article = cleanPlainText(text, Cleaning::Article);
        QVERIFY(!article);
        QCOMPARE(article.error().code, code);
    }

    void keepsTheWholePageOnRequest()
    {
        const QString text = read(fixture(u"links.txt"_s));
        const Expected<Article> article = cleanPlainText(text, Cleaning::WholePage);
        QVERIFY(article);
        QCOMPARE(article->blocks.size(), static_cast<std::size_t>(text.count(u'\n')));
        QCOMPARE(QString(article->blocks.front().text).replace(QChar::Nbsp, u' '), u"Home"_s);
        QVERIFY(article->removed.empty());
        QVERIFY(!cleanPlainText(u" \n"_s, Cleaning::WholePage));
    }

    void staysCalmOnAnyInput()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes;
            const int size = random.bounded(3000);
            for (int index = 0; index < size; ++index)
                bytes.append(static_cast<char>(random.bounded(round % 2 == 0 ? 256 : 128)));
            const QString text = QString::fromLatin1(bytes);
            (void)cleanPlainText(text, Cleaning::Article);
            (void)cleanPlainText(QString::fromUtf8(bytes), Cleaning::Article);
            (void)cleanPlainText(text, Cleaning::WholePage);
        }
    }

    // Lines of an article in random order with marks of every kind between them.
    void staysCalmOnShuffledLines()
    {
        QStringList lines;
        for (const QString &name : {u"fr-quotidien"_s, u"en-daily"_s, u"de-zeitung"_s})
            lines += read(fixture(name + u".txt"_s)).split(u'\n');
        lines += {u"1. One"_s, u"3) Three"_s, u"• bullet"_s, u"- dash"_s, u"> quoted"_s,
                  u":"_s,      u"/"_s,        u"(AFP)"_s,    u"By"_s,     u"Foto:"_s};
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int index = 0; index < 60; ++index)
                text += lines.at(random.bounded(static_cast<int>(lines.size()))) + u'\n';
            for (const RemovedPart &part : cleaned(text).removed)
                QVERIFY(!part.reason.isEmpty() && !part.text().isEmpty());
        }
    }

    void takesTimeInProportion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line of 5 MB") << QString(prose + u' ').repeated(58'000);
        QTest::newRow("one word of 5 MB") << u"a"_s.repeated(5'000'000);
        QTest::newRow("5 MB of quotation marks") << u"\"'«»"_s.repeated(1'250'000);
        QTest::newRow("9,800 short lines, all voted on")
            << u"Next page\nPolitics and more\n"_s.repeated(4'900);
        QTest::newRow("200,000 short lines") << u"Next page\nPolitics and more\n"_s.repeated(100'000);
        QTest::newRow("200,000 lines of paragraphs")
            << u"The boats are back on the water.\n\n"_s.repeated(100'000);
        QTest::newRow("200,000 items") << u"1. One thing of many\n2. Another thing\n"_s.repeated(100'000);
    }

    void takesTimeInProportion()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        (void)cleanPlainText(text, Cleaning::Article);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(PlainTextCleanerTest)
#include "tst_plaintextcleaner.moc"
