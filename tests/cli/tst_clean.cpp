// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "models/library/sitechoicestore.h"
#include "tests/cli/program.h"
#include "tests/intake/gzipped.h"

#include <QRegularExpression>

using namespace apostille;
using namespace Qt::StringLiterals;
using apostille::test::gzipped;
using apostille::test::Program;
using apostille::test::Ran;

namespace {

QString codePoints(const QString &text, qint64 start, qint64 end)
{
    const auto points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
}

QStringList textsOf(const QJsonObject &article, const QString &kind)
{
    QStringList texts;
    const QString text = article.value("text"_L1).toString();
    for (const auto &block : article.value("blocks"_L1).toArray()) {
        if (block["kind"_L1].toString() == kind)
            texts.append(codePoints(text, block["start"_L1].toInteger(), block["end"_L1].toInteger()));
    }
    return texts;
}

} // namespace

class TestClean : public QObject
{
    Q_OBJECT

    Program m_program;
    const QString m_page = Program::fixture(u"marais.fr.html"_s);

private Q_SLOTS:
    void printsTheArticleAlone()
    {
        const Ran ran = m_program.run({u"clean"_s, m_page});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY2(ran.text().startsWith(u"La digue de Brévolle sera ouverte"_s),
                 qPrintable(ran.text().left(200)));
        QVERIFY(ran.text().endsWith(u"pendant dix ans.\n"_s));
        QVERIFY(ran.text().contains(u"\n\nUn précédent à trente kilomètres\n\n"_s));
        for (const QString &other : {u"Partager"_s, u"Accueil"_s, u"À lire aussi"_s, u"Tous droits"_s})
            QVERIFY2(!ran.text().contains(other), qPrintable(ran.text()));
    }

    void tellsAllAsJson()
    {
        const Ran ran = m_program.run({u"clean"_s, u"--format"_s, u"json"_s, m_page});
        QCOMPARE(ran.code, 0);
        const QJsonObject article = ran.object();
        QCOMPARE(article["title"_L1].toString(), u"Le marais de Brévolle rendu à la mer"_s);
        QCOMPARE(article["byline"_L1].toString(), u"Aline Kerdrel"_s);
        QCOMPARE(article["outlet"_L1].toString(), u"Le Quotidien du Littoral"_s);
        QCOMPARE(article["published"_L1].toString(), u"2026-03-14T08:30:00+01:00"_s);
        QCOMPARE(article["language"_L1].toString(), u"fr"_s);
        QCOMPARE(article["canonicalAddress"_L1].toString(),
                 u"https://quotidien-littoral.example/2026/03/14/marais-de-brevolle"_s);
        QCOMPARE(article["file"_L1].toString(), m_page);
        QCOMPARE(textsOf(article, u"heading"_s), QStringList{u"Un précédent à trente kilomètres"_s});
        const QStringList paragraphs = textsOf(article, u"paragraph"_s);
        QCOMPARE(paragraphs.size(), 5);
        QVERIFY(paragraphs.at(3).startsWith(u"À Saint-Oustrille"_s)); // after a character of two code units
        QCOMPARE(m_program.run({u"clean"_s, m_page}).text(), article["text"_L1].toString() + u'\n');
        QCOMPARE(m_program.run({u"--json"_s, u"clean"_s, m_page}).object(), article);
    }

    /// Markdown is turned into HTML by others: nothing of a page may begin a block of its own in it.
    void writesMarkdownWithoutMarkup()
    {
        const QByteArray words =
            "<p>It fell all night, said the office, from one end of the long valley to the other, "
            "and nobody there had ever seen it before, or said so. ";
        const QByteArray picture = "<img src=\"data:image/png," + QByteArray(2100, 'x') +
                                   "\n\n<div onmouseover=alert(1) \\\" alt='a\n\n<script>alert(1)</script>'>";
        const QString page = m_program.write(u"hostile.html"_s, "<title>Snow</title><article>" + words +
                                                                    "&amp;lt;b&amp;gt;</p>" + picture +
                                                                    words + "</p></article>");
        const QString markdown = m_program.run({u"clean"_s, u"--format=markdown"_s, page}).text();
        QVERIFY2(markdown.contains(u"](<data:image/png,xxx"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"%0A%0A%3Cdiv"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\\&lt;b\\&gt;"_s), qPrintable(markdown));
        static const QRegularExpression tag(u"(?<![\\\\(])<[a-z]"_s);
        QVERIFY2(!markdown.contains(tag), qPrintable(markdown));
    }

    void writesMarkdown()
    {
        const QString page = m_program.write(
            u"m.html"_s, "<html lang=en><title>Snow_in*June</title><article><h1>Snow_in*June</h1>"
                         "<p>It fell <b>all</b> night, said the <a href='https://weather.example/a'>weather "
                         "[office]</a>, from one end of "
                         "the long valley to the other, and nobody there had ever seen it.</p>"
                         "<p># is not a heading and * is no list, wrote the editor of the valley's paper in "
                         "a note to its readers.</p>"
                         "<h2>How it came</h2><ul><li>Cold air came from the north, along the river and over "
                         "the hills.</li>"
                         "<li>Warm rain came from the south, over the sea and up the slopes.</li></ul>"
                         "<blockquote><p>I have seen nothing like it in the seventy years that I have lived "
                         "here.</p></blockquote>"
                         "<p>By noon the next day all of it had melted, and the river had risen by the "
                         "height of a hand.</p></article>");
        const QString markdown = m_program.run({u"clean"_s, u"--format=markdown"_s, page}).text();
        QVERIFY2(markdown.startsWith(u"# Snow\\_in\\*June\n"_s), qPrintable(markdown));
        QVERIFY2(
            markdown.contains(
                u"It fell **all** night, said the [weather \\[office\\]](<https://weather.example/a>), from"_s),
            qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\n\n\\# is not a heading and \\* is no list"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\n\n## How it came\n\n- Cold air"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"hills.\n- Warm rain"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"\n\n> I have seen"_s), qPrintable(markdown));
    }

    void writesHtml()
    {
        const QString html = m_program.run({u"clean"_s, u"--format=html"_s, m_page}).text();
        QVERIFY(html.contains("<html"_L1));
        QVERIFY(html.contains(u"Le marais de Brévolle rendu à la mer"_s));
        QVERIFY(html.contains("<h2"_L1));
        QVERIFY(!html.contains("<nav"_L1));
    }

    void explainsWhatItRemoved()
    {
        const Ran ran = m_program.run({u"clean"_s, u"--explain"_s, m_page});
        QCOMPARE(ran.code, 0);
        QVERIFY2(!ran.text().contains(u"pendant dix ans"_s), qPrintable(ran.text()));
        QVERIFY(ran.text().contains(u"\n    Partager"_s));
        QVERIFY(ran.text().contains(u"À lire aussi"_s));

        const QJsonObject article = m_program.run({u"--json"_s, u"clean"_s, u"--explain"_s, m_page}).object();
        const QJsonArray removed = article["removed"_L1].toArray();
        QVERIFY(ran.text().startsWith(QString::number(removed.size()) + u" part(s) removed\n"_s) ||
                ran.text().startsWith(QString::number(removed.size()) + u" parts removed\n"_s));
        for (const auto &part : removed) {
            QVERIFY(!part["reason"_L1].toString().isEmpty());
            QVERIFY(!part["words"_L1].toString().isEmpty());
            for (const QString &line : part["text"_L1].toString().split(u'\n'))
                QVERIFY2(ran.text().contains(u"    "_s + line + u'\n'), qPrintable(line));
        }
    }

    /// As the app exports them, and those of a library; the file's count where both speak.
    void cleansByTheChoicesForTheSite()
    {
        const QString choices = m_program.write(
            u"choices.json"_s,
            R"({"apostille-cleaning": 1, "sites": {"quotidien-littoral.example": [)"
            R"({"keep": false, "words": "Un précédent à trente kilomètres"}, {"keep": true, "words": "Partager cet article Copier le lien"}],)"
            R"( "other.example": [{"keep": true, "words": "Accueil"}]}})");
        const QString text = m_program.run({u"clean"_s, u"--choices"_s, choices, m_page}).text();
        QVERIFY(!text.contains(u"Un précédent à trente kilomètres"_s));
        QVERIFY(text.contains(u"Partager"_s));
        QVERIFY(!text.contains(u"Accueil"_s));
        const QString told =
            m_program.run({u"clean"_s, u"--explain"_s, u"--choices"_s, choices, m_page}).text();
        QVERIFY2(told.contains(u" your choice for this site, before"_s), qPrintable(told));
        QVERIFY2(told.endsWith(
                     u"\nkept by your choice for this site:\n    Partager cet article Copier le lien\n"_s),
                 qPrintable(told));

        {
            const auto library = Library::open(m_program.library(), Library::Mode::Create).value();
            QVERIFY(library->siteChoices().put(
                {{u"quotidien-littoral.example"_s,
                  {{.words = u"partager cet article copier le lien"_s},
                   {.words = choiceWords(u"Un précédent à trente kilomètres"_s)}}}}));
        }
        QCOMPARE(m_program.work({u"clean"_s, u"--choices"_s, choices, m_page}).text(), text);
        QVERIFY(!m_program.work({u"clean"_s, m_page}).text().contains(u"Un précédent à trente"_s));

        const Ran wrong = m_program.run({u"clean"_s, u"--choices"_s, m_page, m_page});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.said().contains(u"holds no cleaning choices"_s), qPrintable(wrong.said()));
        QVERIFY(wrong.out.isEmpty());
    }

    /// What is quoted in a box beside the text is somebody's words that the article lacks.
    void marksARemovedQuotation()
    {
        const QString page = m_program.write(
            u"box.html"_s,
            "<html lang=en><title>Snow in June</title><article><h1>Snow in June</h1>"
            "<p>It fell all night, said the weather office, from one end of the long valley to the other, "
            "and "
            "nobody there had ever seen it 🚢.</p>"
            "<aside class='sidebar related'><h3>More</h3><a href=https://weather.example/x>“There was never "
            "such a summer in all "
            "our "
            "years”, she said</a><p>The mayor wrote: “There is nothing left of the harvest, and nobody will "
            "pay for it”. <a href=https://weather.example/y>Read more</a></p>"
            "<ul><li><a href=https://weather.example/1>Rain on the hills</a>"
            "<li><a href=https://weather.example/2>A year without wind</a></ul></aside>"
            "<p>By noon the next day all of it had melted, and the river had risen by the height of a hand, "
            "as far as anybody could tell.</p></article>");
        const QJsonArray removed =
            m_program.run({u"clean"_s, u"--explain"_s, u"--json"_s, page}).object()["removed"_L1].toArray();
        QStringList quoted;
        for (const auto &part : removed) {
            if (!part["quotation"_L1].toString().isEmpty()) {
                quoted.append(part["quotation"_L1].toString());
                QVERIFY(part["path"_L1].toString().contains("aside.sidebar.related"_L1));
            }
        }
        QCOMPARE(quoted, QStringList{u"There is nothing left of the harvest, and nobody will pay for it"_s});
        const QString text = m_program.run({u"clean"_s, u"--explain"_s, page}).text();
        QCOMPARE(text.count(u" “ "_s), 1);
        QVERIFY2(text.contains(u"before “By noon the next day"_s), qPrintable(text));
    }

    void readsStandardInput()
    {
        QFile page(m_page);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray bytes = page.readAll();
        const Ran plain = m_program.run({u"clean"_s, m_page});
        QCOMPARE(m_program.run({u"clean"_s, u"-"_s}, bytes).out, plain.out);
        QCOMPARE(m_program.run({u"clean"_s, u"-"_s}, gzipped(bytes)).out, plain.out);
    }

    void goesOnAfterAFailure()
    {
        const QString missing = m_program.path(u"missing.html"_s);
        const Ran ran = m_program.run({u"clean"_s, m_page, missing, m_page});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.text().count(u"==> "_s + m_page + u" <==\n"_s), 2);
        QCOMPARE(ran.said(), u"“%1” does not exist; check the name and the folder.\n"_s.arg(missing));

        const QJsonArray json = m_program.run({u"clean"_s, u"--json"_s, m_page, missing}).array();
        QCOMPARE(json.size(), 2);
        QVERIFY(json.at(0)["blocks"_L1].isArray());
        QCOMPARE(json.at(1)["file"_L1].toString(), missing);
        QVERIFY(json.at(1)["error"_L1].toString().contains("does not exist"_L1));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << u"a.html"_s << QByteArray() << u"is empty"_s;
        QTest::newRow("binary") << u"b.txt"_s
                                << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", 24)
                                << u"binary"_s;
        QTest::newRow("pdf") << u"c.pdf"_s << QByteArray("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
                             << u"type that Apostille cannot read"_s;
        QTest::newRow("no article") << u"d.html"_s
                                    << QByteArray(
                                           "<!DOCTYPE html><title>x</title><nav><a href=/>Home</a></nav>")
                                    << u"No article was found in"_s;
        QTest::newRow("cut archive") << u"e.html.gz"_s << gzipped("<p>Bonjour le monde").chopped(10)
                                     << u"damaged or cut short"_s;
        QTest::newRow("bomb") << u"f.html.gz"_s << gzipped(QByteArray(80 << 20, ' ')) << u"too big"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        const QString path = m_program.write(name, bytes);
        const Ran ran = m_program.run({u"clean"_s, path});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.said().contains(words), qPrintable(ran.said()));
        QVERIFY2(ran.said().contains(name), qPrintable(ran.said()));
    }

    void takesTheWholePageWhereAsked()
    {
        const QString path = m_program.write(
            u"links.html"_s, "<!DOCTYPE html><title>x</title><nav><a href=/>Home page</a></nav>");
        const Ran ran = m_program.run({u"clean"_s, u"--whole-page"_s, path});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.text().contains("Home page"_L1));
    }

    void cleansTheScrapedSampleExactly()
    {
        const QString sample = QStringLiteral(APOSTILLE_SHARED "/samples/euronews-poutine-xi.fr.txt");
        if (!QFile::exists(sample))
            QSKIP("The shared samples are not here.");
        const QJsonObject article = m_program.run({u"clean"_s, u"--json"_s, sample}).object();
        QCOMPARE(
            article["title"_L1].toString(),
            u"Vladimir Poutine dit à Xi Jinping vouloir renforcer la coopération militaire russo-chinoise"_s);
        QCOMPARE(article["byline"_L1].toString(), u"euronews avec AFP"_s);
        QCOMPARE(article["language"_L1].toString(), u"fr"_s);
        QCOMPARE(textsOf(article, u"heading"_s), QStringList{u"Moscou cherche des soutiens"_s});
        const QStringList paragraphs = textsOf(article, u"paragraph"_s);
        QCOMPARE(paragraphs.size(), 10);
        QVERIFY(paragraphs.first().startsWith(u"Dans un contexte d'isolement"_s));
        QVERIFY(paragraphs.at(5).endsWith(u"entre les forces armées de Russie et de Chine\"."_s));
        QVERIFY(paragraphs.last().endsWith(u"dépendance énergétique russe."_s));
        const QStringList captions = textsOf(article, u"caption"_s);
        QCOMPARE(captions.size(), 1);
        QVERIFY(captions.first().contains(u"Tous droits réservés\u00a0ALEXEI DRUZHININ/AFP"_s));
        for (const QString &other :
             {u"Partager"_s, u"PUBLICITÉ"_s, u"Copier/coller"_s, u"À découvrir"_s, u"Macron"_s})
            QVERIFY(!article["text"_L1].toString().contains(other));
        QCOMPARE(article["blocks"_L1].toArray().size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestClean)
#include "tst_clean.moc"
