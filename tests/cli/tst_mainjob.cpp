// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace Qt::StringLiterals;
using apostille::test::Program;
using apostille::test::Ran;

/// The whole way: an article comes in, a quote is annotated, found, and handed out.
class TestMainJob : public QObject
{
    Q_OBJECT

    Program m_program;
    QString m_id;

    static QList<QByteArray> lines(const QByteArray &csv) { return csv.trimmed().split('\n'); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_program.library());
        const Ran ran = m_program.work({u"import"_s, u"--json"_s, Program::fixture(u"marais.fr.html"_s)});
        QCOMPARE(ran.code, 0);
        m_id = ran.array().at(0)["id"_L1].toString();
    }

    void quoteGoesFromTextToSpreadsheet()
    {
        const Ran annotated = m_program.work(
            {u"annotate"_s,     m_id,
             u"--quote"_s,      u"Nous ne luttons plus contre la mer, nous lui faisons une place"_s,
             u"--speaker"_s,    u"Hélène Corvec"_s,
             u"--as-written"_s, u"la maire"_s,
             u"--verb"_s,       u"a déclaré"_s,
             u"--source"_s,     u"Le Quotidien du Littoral"_s,
             u"--source"_s,     u"AFP"_s,
             u"--claim"_s,      u"La digue coûte 400 000 euros par an"_s,
             u"--tag"_s,        u"#climat"_s,
             u"--tag"_s,        u"littoral"_s,
             u"--note"_s,       u"À *vérifier* auprès de la mairie."_s,
             u"--colour"_s,     u"red"_s,
             u"--json"_s});
        QVERIFY2(annotated.code == 0, annotated.err.constData());
        const QJsonObject annotation = annotated.object();
        QCOMPARE(annotation["article"_L1].toString(), m_id);
        QCOMPARE(annotation["speech"_L1].toString(), u"direct"_s);
        QCOMPARE(annotation["colour"_L1].toString(), u"red"_s);
        QVERIFY(annotation["prefix"_L1].toString().endsWith(u'«') ||
                annotation["prefix"_L1].toString().contains(u'«'));

        QCOMPARE(m_program.work({u"list"_s, u"--json"_s}).array().at(0)["annotations"_L1].toInt(), 1);

        const QJsonArray found =
            m_program.work({u"search"_s, u"verifier"_s, u"mairie"_s, u"--json"_s}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)["annotation"_L1].toString(), annotation["id"_L1].toString());

        const Ran csv = m_program.work({u"export"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.startsWith("\xef\xbb\xbf"));
        QCOMPARE(lines(csv.out).size(), 2);
        for (const QString &cell :
             {u"Nous ne luttons plus contre la mer, nous lui faisons une place"_s, u"Hélène Corvec"_s,
              u"Le Quotidien du Littoral"_s, u"AFP"_s, u"La digue coûte 400 000 euros par an"_s,
              u"À *vérifier* auprès de la mairie."_s, u"climat"_s, u"littoral"_s,
              u"Le marais de Brévolle rendu à la mer"_s, u"Aline Kerdrel"_s, u"2026-03-14"_s,
              u"https://quotidien-littoral.example/2026/03/14/marais-de-brevolle"_s})
            QVERIFY2(csv.text().contains(cell), qPrintable(cell + u" is missing in "_s + csv.text()));

        const Ran markdown = m_program.work({u"export"_s, u"--format=markdown"_s, u"--context=none"_s});
        QCOMPARE(markdown.code, 0);
        QVERIFY(markdown.text().contains("> "_L1));
        QVERIFY(markdown.text().contains(u"Hélène Corvec"_s));
        QCOMPARE(m_program.work({u"check"_s}).code, 0);
    }

    void countsPositionsInCodePoints()
    {
        const QString quote =
            u"C'est le mot-dièse que les défenseurs du projet ont choisi"_s; // after a wave emoji
        const QJsonObject annotation =
            m_program.work({u"annotate"_s, m_id, u"--quote"_s, quote, u"--json"_s}).object();
        const QString text = m_program.run({u"clean"_s, u"--json"_s, Program::fixture(u"marais.fr.html"_s)})
                                 .object()["text"_L1]
                                 .toString();
        const auto points = text.toUcs4();
        const qint64 start = annotation["start"_L1].toInteger();
        const qint64 end = annotation["end"_L1].toInteger();
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start),
            quote);
    }

    void refusesWordsThatAreNotThere()
    {
        const Ran ran = m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"Nous luttons contre la mer"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.said().contains(u"“Nous luttons contre la mer” does not stand in the article"_s),
                 qPrintable(ran.said()));
        QCOMPARE(m_program.work({u"list"_s, u"--json"_s}).array().at(0)["annotations"_L1].toInt(), 0);
    }

    void asksWhichOfTwoPlaces()
    {
        const Ran asked = m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"sans un mot"_s});
        QCOMPARE(asked.code, 1);
        QVERIFY2(asked.said().contains(u"stands in the article 2 times; say which with --occurrence"_s),
                 qPrintable(asked.said()));
        QVERIFY(asked.said().contains(u"    1  "_s));
        QVERIFY(asked.said().contains(u"    2  "_s));
        const QJsonObject second = m_program
                                       .work({u"annotate"_s, m_id, u"--quote"_s, u"sans un mot"_s,
                                              u"--occurrence"_s, u"2"_s, u"--json"_s})
                                       .object();
        QVERIFY(second["suffix"_L1].toString().startsWith(u", répond-il"_s));
        const Ran beyond =
            m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"sans un mot"_s, u"--occurrence=3"_s});
        QCOMPARE(beyond.code, 1);
        QVERIFY2(beyond.said().contains(u"stands in the article 2 times"_s), qPrintable(beyond.said()));
    }

    void takesMarksAndSpacesAsEqual()
    {
        const QJsonObject annotation =
            m_program
                .work({u"annotate"_s, m_id, u"--quote"_s, u"n’a plus  les moyens d’une digue"_s, u"--json"_s})
                .object();
        QCOMPARE(annotation["quote"_L1].toString(),
                 u"n'a plus les moyens d'une digue"_s); // the article's own characters
        QCOMPARE(annotation["speech"_L1].toString(), u"none"_s);
    }

    void findsAnArticleByTheBeginningOfItsId()
    {
        QCOMPARE(m_program.work({u"annotate"_s, m_id.left(13), u"--quote"_s, u"un marais salé"_s}).code, 0);
        const Ran none = m_program.work({u"annotate"_s, u"ffffffff"_s, u"--quote"_s, u"un marais salé"_s});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.said().contains(u"No article in the library fits “ffffffff”"_s),
                 qPrintable(none.said()));
    }

    void makesOneSourceOfOneName()
    {
        for (const QString &quote : {u"un marais salé"_s, u"trente hectares"_s})
            QCOMPARE(m_program
                         .work({u"annotate"_s, m_id, u"--quote"_s, quote, u"--source"_s, u"Préfecture"_s,
                                u"--claim"_s, u"Une seule"_s})
                         .code,
                     0);
        const QJsonObject counts = m_program.work({u"check"_s, u"--json"_s}).object();
        QCOMPARE(counts["ok"_L1].toBool(), true);
        QCOMPARE(counts["sources"_L1].toInt(), 1);
        QCOMPARE(counts["claims"_L1].toInt(), 1);
        QCOMPARE(counts["damages"_L1].toArray(), QJsonArray());
    }

    void marksWhatWasFound()
    {
        const QJsonObject hit =
            m_program.work({u"search"_s, u"precedent"_s, u"--json"_s}).array().at(0).toObject();
        QVERIFY(hit["annotation"_L1].isNull());
        const QString snippet = hit["snippet"_L1].toString();
        const auto points = snippet.toUcs4();
        const QJsonObject mark = hit["snippetMarks"_L1].toArray().at(0).toObject();
        const qint64 start = mark["start"_L1].toInteger();
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start,
                                   mark["end"_L1].toInteger() - start),
                 u"précédent"_s);
        QCOMPARE(m_program.work({u"search"_s, u"hippopotame"_s, u"--json"_s}).array(), QJsonArray());
        const Ran nothing = m_program.work({u"search"_s, u"hippopotame"_s});
        QCOMPARE(nothing.code, 0);
        QCOMPARE(nothing.out, QByteArray());
    }

    void exportsWhatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("restriction");
        QTest::addColumn<int>("quotes");
        QTest::newRow("all") << QStringList{} << 2;
        QTest::newRow("article") << QStringList{u"--article"_s, u"ID"_s} << 2;
        QTest::newRow("search") << QStringList{u"--search"_s, u"marais"_s} << 2;
        QTest::newRow("search that finds nothing") << QStringList{u"--search"_s, u"hippopotame"_s} << 0;
        QTest::newRow("source") << QStringList{u"--source"_s, u"yves ledantec"_s} << 1;
        QTest::newRow("claim") << QStringList{u"--claim"_s, u"Les terres sont prises"_s} << 1;
        QTest::newRow("tag") << QStringList{u"--tag"_s, u"digue"_s} << 1;
        QTest::newRow("unknown tag") << QStringList{u"--tag"_s, u"volcan"_s} << 0;
        QTest::newRow("together") << QStringList{u"--tag"_s, u"digue"_s, u"--source"_s, u"Yves Ledantec"_s}
                                  << 0;
    }
    void exportsWhatIsAskedFor()
    {
        QFETCH(QStringList, restriction);
        QFETCH(const int, quotes);
        restriction.replaceInStrings(u"ID"_s, m_id);
        QCOMPARE(m_program
                     .work({u"annotate"_s, m_id, u"--quote"_s, u"On nous prend nos terres"_s, u"--speaker"_s,
                            u"Yves Ledantec"_s, u"--claim"_s, u"Les terres sont prises"_s})
                     .code,
                 0);
        QCOMPARE(
            m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"trente hectares"_s, u"--tag"_s, u"digue"_s})
                .code,
            0);
        const Ran ran =
            m_program.work(QStringList{u"export"_s, u"--format=csv"_s, u"--json"_s} + restriction);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object()["quotes"_L1].toInt(), quotes);
        QCOMPARE(lines(ran.object()["content"_L1].toString().toUtf8()).size(), quotes + 1);
        QCOMPARE(ran.err.isEmpty(), quotes > 0); // says that there is nothing
    }

    void writesAFileWholeOrNotAtAll()
    {
        QCOMPARE(m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"trente hectares"_s}).code, 0);
        const QString out = m_program.path(u"quotes.csv"_s);
        const Ran ran = m_program.work({u"export"_s, u"--format=csv"_s, u"--out"_s, out});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.text(), QString());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_program.work({u"export"_s, u"--format=csv"_s}).out);
        const Ran lost =
            m_program.work({u"export"_s, u"--format=csv"_s, u"--out"_s, m_program.path(u"no/where.csv"_s)});
        QCOMPARE(lost.code, 1);
        QVERIFY(lost.said().contains("could not be written"_L1));
    }

    void takesTheContextThatIsAskedFor()
    {
        QCOMPARE(m_program.work({u"annotate"_s, m_id, u"--quote"_s, u"un marais salé"_s}).code, 0);
        const auto csv = [this](const QString &context) {
            return m_program.work({u"export"_s, u"--format=csv"_s, u"--context"_s, context}).text();
        };
        const QString sentence = u"La digue de Brévolle sera ouverte"_s;
        const QString next = u"Le conseil municipal l'a décidé"_s;
        QVERIFY(!csv(u"none"_s).contains(sentence));
        QVERIFY(csv(u"sentence"_s).contains(sentence) && !csv(u"sentence"_s).contains(next));
        QVERIFY(csv(u"neighbours"_s).contains(next));
        QVERIFY(csv(u"paragraph"_s).contains(u"trois heures de débat."_s));
    }

    void findsDamage()
    {
        QFile library(m_program.library());
        QVERIFY(library.open(QIODevice::ReadWrite));
        const qint64 size = library.size();
        QVERIFY(size > 3 * 4096);
        for (qint64 page = 4096; page < size; page += 4096) {
            library.seek(page + 8);
            library.write(QByteArray(400, '\x5a'));
        }
        library.close();
        const Ran ran = m_program.work({u"check"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.said().contains("damaged"_L1), qPrintable(ran.said()));
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
