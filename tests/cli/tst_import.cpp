// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/intake/localserver.h"

using namespace Qt::StringLiterals;
using apostille::test::LocalServer;
using apostille::test::Program;
using apostille::test::Ran;

class TestImport : public QObject
{
    Q_OBJECT

    QByteArray m_page;

private Q_SLOTS:
    void initTestCase()
    {
        QFile fixture(Program::fixture(u"marais.fr.html"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        m_page = fixture.readAll();
    }

    void keepsAnArticleOnce()
    {
        const Program program;
        const QString page = Program::fixture(u"marais.fr.html"_s);
        const QJsonObject first = program.work({u"import"_s, u"--json"_s, page}).array().at(0).toObject();
        QCOMPARE(first["input"_L1].toString(), page);
        QCOMPARE(first["title"_L1].toString(), u"Le marais de Brévolle rendu à la mer"_s);
        QCOMPARE(first["language"_L1].toString(), u"fr"_s);
        QVERIFY(first["words"_L1].toInt() > 150);
        QCOMPARE(first["added"_L1].toBool(), true);
        const QJsonObject again = program.work({u"import"_s, u"--json"_s, page}).array().at(0).toObject();
        QCOMPARE(again["added"_L1].toBool(), false);
        QCOMPARE(again["id"_L1], first["id"_L1]);
        QVERIFY(program.work({u"import"_s, page}).text().contains("(was there already)"_L1));
        QCOMPARE(program.work({u"list"_s, u"--json"_s}).array().size(), 1);
    }

    void listsWhatItKept()
    {
        const Program program;
        QCOMPARE(program.work({u"import"_s, Program::fixture(u"marais.fr.html"_s)}).code, 0);
        const QJsonObject row = program.work({u"list"_s, u"--json"_s}).array().at(0).toObject();
        QCOMPARE(row.keys(), QStringList({u"added"_s, u"address"_s, u"annotations"_s, u"byline"_s, u"id"_s,
                                          u"language"_s, u"outlet"_s, u"published"_s, u"starred"_s,
                                          u"title"_s, u"unread"_s, u"words"_s}));
        QCOMPARE(row["byline"_L1].toString(), u"Aline Kerdrel"_s);
        QCOMPARE(row["outlet"_L1].toString(), u"Le Quotidien du Littoral"_s);
        QCOMPARE(row["published"_L1].toString(), u"2026-03-14T08:30:00+01:00"_s);
        QCOMPARE(row["annotations"_L1].toInt(), 0);
        QCOMPARE(row["unread"_L1].toBool(), true);
        QCOMPARE(row["starred"_L1].toBool(), false);
        QVERIFY(QDateTime::fromString(row["added"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(!QUuid(row["id"_L1].toString()).isNull());
        const Ran plain = program.work({u"list"_s});
        QVERIFY(plain.text().startsWith(row["id"_L1].toString()));
        QVERIFY(plain.text().contains(u"2026-03-14"_s));
        QVERIFY(
            plain.text().endsWith(u"Le marais de Brévolle rendu à la mer · Le Quotidien du Littoral\n"_s));
    }

    void fetchesAddresses()
    {
        const Program program;
        LocalServer server;
        server.redirect("/short", "/article");
        server.serve("/article", {.body = m_page});
        const Ran ran = program.work({u"import"_s, server.address(u"/short"_s).toString(), u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.array().at(0)["title"_L1].toString(), u"Le marais de Brévolle rendu à la mer"_s);
        QCOMPARE(ran.err, QByteArray());
    }

    void followsAnArticleToItsLastPage()
    {
        LocalServer server;
        const auto page = [](int number, const QByteArray &next) {
            QByteArray html = "<!DOCTYPE html><html lang=en><head><title>All about wells</title>" + next +
                              "</head><body><article><h1>All about wells</h1>";
            for (int i = 1; i <= 4; ++i)
                html += "<p>Paragraph " + QByteArray::number(i) + " of page " + QByteArray::number(number) +
                        " tells what people have always wanted to know about wells, at the length that a "
                        "paragraph of a newspaper usually has, and then a little more.</p>";
            return html + "</article></body></html>";
        };
        server.serve("/wells", {.body = page(1, "<link rel=next href=/wells/2>")});
        server.serve("/wells/2", {.body = page(2, "<link rel=next href=/wells/3>")});
        const Program program;
        const QString address = server.address(u"/wells"_s).toString();
        const Ran ran = program.work({u"import"_s, u"--json"_s, address});
        QCOMPARE(ran.code, 1); // there is no third page, and what is there is kept
        QVERIFY2(ran.said().contains(u"/wells/3"_s) && ran.said().contains(u"404"_s), qPrintable(ran.said()));
        const QJsonObject kept = ran.array().at(0).toObject();
        QVERIFY(kept["added"_L1].toBool());
        const int words = kept["words"_L1].toInt();
        QCOMPARE(program.work({u"list"_s, u"--json"_s}).array().at(0)["words"_L1].toInt(), words);
        QVERIFY2(words > 8 * 25, qPrintable(QString::number(words)));
        QVERIFY(!program.work({u"search"_s, u"--json"_s, u"wells"_s}).array().isEmpty());
    }

    void saysWhatIsWrong()
    {
        const Program program;
        LocalServer server;
        server.serve("/film", {.headers = "Content-Type: video/mp4\r\n", .body = "x"});
        server.serve("/nothing", {.body = ""});
        server.redirect("/round", "/round");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString nobody = u"http://127.0.0.1:%1/"_s.arg(closed.serverPort());
        closed.close();
        const std::vector<std::pair<QString, QString>> cases = {
            {server.address(u"/missing"_s).toString(), u"(status 404)"_s},
            {server.address(u"/film"_s).toString(), u"cannot read"_s},
            {server.address(u"/nothing"_s).toString(), u"is empty"_s},
            {server.address(u"/round"_s).toString(), u"in circles"_s},
            {nobody, u"No connection could be made"_s},
            {u"http://"_s, u"not a web address"_s},
            {u"ftp://127.0.0.1/page.html"_s, u"not a web address"_s},
            {program.path(u"missing.html"_s), u"does not exist"_s},
        };
        QStringList inputs;
        for (const auto &[input, words] : cases) {
            const Ran ran = program.work({u"import"_s, input});
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.said().contains(words), qPrintable(input + u": "_s + ran.said()));
            QVERIFY2(ran.said().contains(input), qPrintable(input + u": "_s + ran.said()));
            inputs << input;
        }
        // None of them stops the others.
        const Ran all = program.work(QStringList{u"import"_s, u"--json"_s} + inputs +
                                     QStringList{Program::fixture(u"marais.fr.html"_s)});
        QCOMPARE(all.code, 1);
        QCOMPARE(all.array().size(), 9);
        QCOMPARE(all.array().last()["added"_L1].toBool(), true);
        QVERIFY(!all.array().first()["error"_L1].toString().isEmpty());
    }

    void twoImportIntoOneLibraryAtOnce()
    {
        const Program program;
        QStringList first{u"import"_s};
        QStringList second{u"import"_s};
        for (int i = 0; i < 16; ++i) {
            QByteArray page = m_page;
            page.replace("mardi soir", "le " + QByteArray::number(i + 1) + " mars au soir")
                .replace("marais-de-brevolle", "article-" + QByteArray::number(i));
            (i % 2 ? first : second) << program.write(u"page%1.html"_s.arg(i), page);
        }
        QProcess one;
        QProcess two;
        program.start(one, first << u"--library"_s << program.library());
        program.start(two, second << u"--library"_s << program.library());
        QVERIFY(one.waitForFinished(60000));
        QVERIFY(two.waitForFinished(60000));
        QCOMPARE(one.readAllStandardError(), QByteArray());
        QCOMPARE(two.readAllStandardError(), QByteArray());
        QCOMPARE(one.exitCode() + two.exitCode(), 0);
        QCOMPARE(program.work({u"list"_s, u"--json"_s}).array().size(), 16);
        QCOMPARE(program.work({u"check"_s}).code, 0);
    }

    void refusesWhatIsNoLibrary()
    {
        const Program program;
        program.write(u"test.apostille"_s, QByteArray("Dear diary, this is no database. ").repeated(100));
        const Ran ran = program.work({u"import"_s, Program::fixture(u"marais.fr.html"_s)});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.said().contains("is not an Apostille library"_L1), qPrintable(ran.said()));
    }

    void wantsALibraryForAllElse()
    {
        const Program program;
        for (const QStringList &command : {QStringList{u"list"_s},
                                           {u"search"_s, u"x"_s},
                                           {u"check"_s},
                                           {u"export"_s, u"--format=csv"_s},
                                           {u"annotate"_s, u"01234567"_s, u"--quote=x"_s}}) {
            const Ran ran = program.work(command);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.said().contains("does not exist"_L1), qPrintable(ran.said()));
            QVERIFY(!QFile::exists(program.library())); // looking makes nothing
        }
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
