// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/intake/gzipped.h"

#include <QDir>

using namespace Qt::StringLiterals;
using apostille::test::gzipped;
using apostille::test::Program;
using apostille::test::Ran;

class TestBatch : public QObject
{
    Q_OBJECT

    Program m_program;
    QByteArray m_page;

    QJsonObject written() const
    {
        QFile file(m_program.path(u"out.json"_s));
        [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    Ran batch(const QString &folder, const QStringList &more = {}) const
    {
        return m_program.run(QStringList{u"clean"_s, u"--batch"_s, m_program.path(folder), u"--out"_s,
                                         m_program.path(u"out.json"_s)} +
                             more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile fixture(Program::fixture(u"marais.fr.html"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        m_page = fixture.readAll();
        QVERIFY(QDir(m_program.path({})).mkpath(u"pages/deep/er"_s));
        m_program.write(u"pages/one.html"_s, m_page);
        m_program.write(u"pages/deep/two.HTM.gz"_s, gzipped(m_page));
        m_program.write(u"pages/deep/er/three.v2.xhtml"_s, m_page);
        m_program.write(
            u"pages/four.txt"_s,
            "Une note\n\nUne phrase qui fait un paragraphe entier, avec assez de mots pour compter.\n\n"
            "Une autre phrase qui fait un paragraphe entier, avec assez de mots pour compter.\n");
        m_program.write(u"pages/five.html"_s, "<nav><a href=/>Accueil</a></nav>");
        m_program.write(u"pages/six.html"_s, "");
        m_program.write(u"pages/picture.png"_s, "\x89PNG");
        m_program.write(u"pages/data.json"_s, "{}");
    }

    void writesTheTextOfEveryPage()
    {
        const Ran ran = batch(u"pages"_s);
        QCOMPARE(ran.code, 0);
        const QJsonObject out = written();
        QCOMPARE(out.keys(),
                 QStringList({u"five"_s, u"four"_s, u"one"_s, u"six"_s, u"three.v2"_s, u"two"_s}));
        const QString text = m_program.run({u"clean"_s, m_program.path(u"pages/one.html"_s)}).text();
        for (const QString &key : {u"one"_s, u"two"_s, u"three.v2"_s})
            QCOMPARE(out[key].toString() + u'\n', text);
        QCOMPARE(out["five"_L1].toString(), QString());
        QCOMPARE(out["six"_L1].toString(), QString());
        static const QRegularExpression figures(
            u"^5 page(s|\\(s\\)): mean [\\d.]+ ms, median [\\d.]+ ms, p95 [\\d.]+ ms a page; [\\d.]+ MB/s; 2 without an article\\n$"_s);
        QVERIFY2(figures.match(ran.text()).hasMatch(), qPrintable(ran.text()));
        QCOMPARE(ran.err, QByteArray()); // no progress where nobody watches
    }

    void takesAFolderAsTyped_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("relative") << u"pages"_s;
        QTest::newRow("with a slash") << u"pages/"_s;
        QTest::newRow("from here") << u"./pages"_s;
        QTest::newRow("here and back") << u"pages/deep/.."_s;
    }
    void takesAFolderAsTyped()
    {
        QFETCH(const QString, folder);
        const Ran ran = m_program.run({u"clean"_s, u"--batch"_s, folder, u"--out"_s, u"out.json"_s});
        QCOMPARE(ran.said(), QString());
        QCOMPARE(ran.code, 0);
        QCOMPARE(written().keys(),
                 QStringList({u"five"_s, u"four"_s, u"one"_s, u"six"_s, u"three.v2"_s, u"two"_s}));
        QVERIFY(!written()["two"_L1].toString().isEmpty());
    }

    void writesMetadata()
    {
        QCOMPARE(batch(u"pages"_s, {u"--metadata"_s}).code, 0);
        const QJsonObject page = written()["one"_L1].toObject();
        QCOMPARE(page.keys(), QStringList({u"author"_s, u"authors"_s, u"language"_s, u"published"_s,
                                           u"text"_s, u"title"_s}));
        QCOMPARE(page["title"_L1].toString(), u"Le marais de Brévolle rendu à la mer"_s);
        QCOMPARE(page["author"_L1].toString(), u"Aline Kerdrel"_s);
        QCOMPARE(page["authors"_L1].toArray(), QJsonArray({u"Aline Kerdrel"_s}));
        QCOMPARE(page["published"_L1].toString().left(10), u"2026-03-14"_s);
        QCOMPARE(page["language"_L1].toString(), u"fr"_s);
        QCOMPARE(written()["five"_L1]["text"_L1].toString(), QString());
    }

    void tellsFiguresAsJson()
    {
        const Ran ran = batch(u"pages"_s, {u"--json"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject figures = ran.object();
        QCOMPARE(figures["pages"_L1].toInt(), 5);
        QCOMPARE(figures["withoutArticle"_L1].toInt(), 2);
        QCOMPARE(figures["unreadable"_L1].toInt(), 0);
        QVERIFY(figures["meanMilliseconds"_L1].toDouble() > 0);
        QVERIFY(figures["p95Milliseconds"_L1].toDouble() >= figures["medianMilliseconds"_L1].toDouble());
        QVERIFY(figures["megabytesPerSecond"_L1].toDouble() > 0);
        QVERIFY(ran.err.startsWith("5 page"));
    }

    void givesTheSameBytesEachTime()
    {
        const auto bytes = [this] {
            QFile file(m_program.path(u"out.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(batch(u"pages"_s).code, 0);
        const QByteArray first = bytes();
        QCOMPARE(batch(u"pages"_s).code, 0);
        QCOMPARE(bytes(), first);
    }

    void tellsPagesOfOneNameApart()
    {
        QVERIFY(QDir(m_program.path({})).mkpath(u"same/a"_s));
        QVERIFY(QDir(m_program.path({})).mkpath(u"same/b"_s));
        m_program.write(u"same/a/index.html"_s, m_page);
        m_program.write(u"same/b/index.html"_s, m_page);
        m_program.write(u"same/b/index.html.gz"_s, gzipped(m_page));
        m_program.write(u"same/other.html"_s, m_page);
        QCOMPARE(batch(u"same"_s).code, 0);
        QCOMPARE(written().keys(),
                 QStringList({u"a/index"_s, u"b/index"_s, u"b/index.html.gz"_s, u"other"_s}));
    }

    void goesOnAfterAnUnreadableFile()
    {
        QVERIFY(QDir(m_program.path({})).mkpath(u"broken"_s));
        m_program.write(u"broken/a.html.gz"_s, gzipped(m_page).chopped(20));
        m_program.write(u"broken/b.html"_s, m_page);
        const Ran ran = batch(u"broken"_s);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.said().contains("a.html.gz"_L1));
        QCOMPARE(written()["a"_L1].toString(), QString());
        QVERIFY(!written()["b"_L1].toString().isEmpty());
    }

    void leavesTheOldOutputWhereItCannotWrite()
    {
        const Ran ran = m_program.run({u"clean"_s, u"--batch"_s, m_program.path(u"pages"_s), u"--out"_s,
                                       m_program.path(u"nowhere/out.json"_s)});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.said().contains("could not be written"_L1));
        QCOMPARE(ran.out, QByteArray());
    }

    void wantsAFolder()
    {
        const Ran ran = batch(u"missing"_s);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.said().contains("does not exist"_L1));
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
