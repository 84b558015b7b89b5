// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "models/intake/fetcher.h"
#include "models/intake/gunzip.h"
#include "tests/intake/gzipped.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace apostille;
using namespace Qt::StringLiterals;
using test::gzipped;

class TestCapture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        [&] { QVERIFY(out.open(QIODevice::WriteOnly)); }();
        out.write(bytes);
        return out.fileName();
    }

private Q_SLOTS:
    void readsFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kept");
        const QByteArray html = "<!DOCTYPE html><p>Bonjour";
        QTest::newRow("html") << u"a.html"_s << html << u"a.html"_s;
        QTest::newRow("htm") << u"A.HTM"_s << html << u"A.HTM"_s;
        QTest::newRow("xhtml") << u"a.xhtml"_s << html << u"a.xhtml"_s;
        QTest::newRow("text") << u"Un été.txt"_s << QByteArray("Bonjour") << u"Un été.txt"_s;
        QTest::newRow("another suffix, but a page") << u"article.php"_s << html << u"article.php"_s;
        QTest::newRow("no suffix, but text")
            << u"README"_s << QByteArray("Bonjour le monde.\n") << u"README"_s;
        // What is wrong with them the cleaner says: it knows more than the suffix.
        QTest::newRow("binary in disguise") << u"a.txt"_s << QByteArray("\x89PNG\0\0", 6) << u"a.txt"_s;
    }
    void readsFiles()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, kept);
        for (const bool packed : {false, true}) {
            const auto capture =
                captureFile(packed ? file(name + u".gz"_s, gzipped(bytes)) : file(name, bytes));
            QVERIFY(capture);
            QCOMPARE(capture->document.bytes, bytes);
            QCOMPARE(capture->document.fileName, kept);
            QCOMPARE(capture->document.format, SourceFormat::Detect);
            QCOMPARE(capture->origin, u"file"_s);
            QVERIFY(capture->captured.secsTo(QDateTime::currentDateTimeUtc()) < 10);
        }
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray packed = gzipped("<p>Bonjour le monde, une phrase.");
        QByteArray damaged = packed;
        damaged[damaged.size() - 6] = static_cast<char>(damaged.at(damaged.size() - 6) ^ 0x55);
        QTest::newRow("empty") << u"a.html"_s << QByteArray() << int(ErrorCode::EmptyInput);
        QTest::newRow("empty gz") << u"a.html.gz"_s << QByteArray() << int(ErrorCode::EmptyInput);
        QTest::newRow("nothing inside") << u"b.html.gz"_s << gzipped({}) << int(ErrorCode::EmptyInput);
        QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj")
                             << int(ErrorCode::UnsupportedType);
        QTest::newRow("rtf") << u"a.rtf"_s << QByteArray("{\\rtf1\\ansi Bonjour}")
                             << int(ErrorCode::UnsupportedType);
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                 << int(ErrorCode::UnsupportedType);
        QTest::newRow("packed picture")
            << u"a.png.gz"_s << gzipped(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))
            << int(ErrorCode::UnsupportedType);
        QTest::newRow("cut short") << u"c.html.gz"_s << packed.chopped(9) << int(ErrorCode::DamagedArchive);
        QTest::newRow("head only") << u"h.html.gz"_s << packed.left(5) << int(ErrorCode::DamagedArchive);
        QTest::newRow("wrong checksum") << u"d.html.gz"_s << damaged << int(ErrorCode::DamagedArchive);
        QTest::newRow("no gzip at all")
            << u"e.html.gz"_s << QByteArray("<p>Bonjour") << int(ErrorCode::DamagedArchive);
        QTest::newRow("bomb") << u"bomb.html.gz"_s << gzipped(QByteArray(largestFile + 1, ' '))
                              << int(ErrorCode::TooBig);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const QString path = file(name, bytes);
        const auto capture = captureFile(path);
        QVERIFY(!capture);
        QCOMPARE(int(capture.error().code), code);
        QCOMPARE(capture.error().subject, path);
    }

    void looksAtTheSizeBeforeReading()
    {
        QFile sparse(file(u"huge.html"_s, "<p>"));
        QVERIFY(sparse.resize(1LL << 40)); // a terabyte, on the disk a few bytes
        const auto capture = captureFile(sparse.fileName());
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::TooBig);
    }

    void readsAllMembersOfAnArchive()
    {
        const auto capture =
            captureFile(file(u"two.txt.gz"_s, gzipped("un ") + gzipped("deux") + QByteArray(512, '\0')));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes, "un deux");
    }

    void unpacksGzipUnderAPlainName()
    {
        const auto capture = captureFile(file(u"saved.html"_s, gzipped("<p>Bonjour")));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes, "<p>Bonjour");
    }

    void countsTheLimitToTheByte()
    {
        QVERIFY(gunzip(gzipped(QByteArray(1000, 'a')), 1000));
        const auto tooBig = gunzip(gzipped(QByteArray(1001, 'a')), 1000);
        QVERIFY(!tooBig);
        QCOMPARE(tooBig.error().code, ErrorCode::TooBig);
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(captureFile(m_folder.filePath(u"missing.html"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(captureFile(m_folder.path()).error().code, ErrorCode::FolderGiven);
        QCOMPARE(captureFile(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
        const QString pipe = m_folder.filePath(u"pipe.html"_s);
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(captureFile(pipe).error().code, ErrorCode::FileUnreadable);
    }

    void tellsAMissingPermission()
    {
        QFile locked(file(u"locked.html"_s, "<p>Bonjour"));
        QVERIFY(locked.setPermissions({}));
        if (QFile probe(locked.fileName()); probe.open(QIODevice::ReadOnly))
            QSKIP("This user may read everything (root).");
        QCOMPARE(captureFile(locked.fileName()).error().code, ErrorCode::FileUnreadable);
    }

    void takesPastes_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("address");
        const int text = int(SourceFormat::PlainText);
        const int page = int(SourceFormat::Html);
        QTest::newRow("text") << u"Un été 😀"_s << QString() << u"Un été 😀"_s << text << QString();
        QTest::newRow("html wins") << u"Un été"_s << u"<p>Un <b>été</b>"_s << u"<p>Un <b>été</b>"_s << page
                                   << QString();
        QTest::newRow("empty html") << u"Un été"_s << u" \n"_s << u"Un été"_s << text << QString();
        QTest::newRow("page source as text")
            << u"\n<!DOCTYPE html>\n<html lang=fr><p>é"_s << QString()
            << u"\n<!DOCTYPE html>\n<html lang=fr><p>é"_s << page << QString();
        QTest::newRow("comment, then page") << u"<!-- saved --><html><p>é"_s << QString()
                                            << u"<!-- saved --><html><p>é"_s << page << QString();
        QTest::newRow("text with a less-than sign")
            << u"<3 le monde"_s << QString() << u"<3 le monde"_s << text << QString();
        QTest::newRow("Firefox")
            << u"é"_s << u"<html><body>\n<!--StartFragment--><p>é</p><!--EndFragment-->\n</body>\n</html>"_s
            << u"<p>é</p>"_s << page << QString();
        QTest::newRow("Chrome")
            << u"é"_s << u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><p>é</p>"_s
            << u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><p>é</p>"_s << page
            << QString();
        QTest::newRow("Windows") << u"é"_s
                                 << u"Version:0.9\r\nStartHTML:00000145\r\nEndHTML:00000250\r\nStartFragment:"
                                    u"00000181\r\nEndFragment:00000214\r\n"
                                    "SourceURL:https://www.example.org/"
                                    "article?id=1\r\n<html><body>\r\n<!--StartFragment--><p>é</p>"
                                    "<!--EndFragment-->\r\n</body></html>"_s
                                 << u"<p>é</p>"_s << page << u"https://www.example.org/article?id=1"_s;
        QTest::newRow("Windows, from a file")
            << u"é"_s << u"Version:1.0\nStartHTML:1\nSourceURL:file:///C:/x.html\n<html><p>é</p></html>"_s
            << u"<html><p>é</p></html>"_s << page << QString();
        QTest::newRow("marks in the wrong order")
            << u"é"_s << u"<!--EndFragment--><p>é<!--StartFragment--><b>à</b>"_s << u"<b>à</b>"_s << page
            << QString();
    }
    void takesPastes()
    {
        QFETCH(const QString, plain);
        QFETCH(const QString, html);
        QFETCH(const QString, bytes);
        QFETCH(const int, format);
        QFETCH(const QString, address);
        const Capture capture = capturePaste(plain, html);
        QCOMPARE(QString::fromUtf8(capture.document.bytes), bytes);
        QCOMPARE(int(capture.document.format), format);
        QCOMPARE(capture.document.address.toString(), address);
        QCOMPARE(capture.origin, u"paste"_s);
        // So that a <meta charset> of the old page does not count.
        QVERIFY(capture.document.mediaType.endsWith("charset=utf-8"));
    }

    void understandsTypedAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto same = [](const char *address) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(address);
        };
        same("https://www.example.org/2022/12/30/article.html?x=1&y=%C3%A9#part");
        same("http://example.org/");
        same("http://127.0.0.1:8080/a");
        same("https://fr.wikipedia.org/wiki/Paris_(Texas)");
        QTest::newRow("no scheme") << u"www.example.org/a"_s << u"https://www.example.org/a"_s;
        QTest::newRow("bare host") << u"example.org"_s << u"https://example.org"_s;
        QTest::newRow("host and port") << u"example.org:8443/a"_s << u"https://example.org:8443/a"_s;
        QTest::newRow("localhost") << u"localhost:8080"_s << u"https://localhost:8080"_s;
        QTest::newRow("spaces around") << u"  https://example.org/a \n"_s << u"https://example.org/a"_s;
        QTest::newRow("pointed brackets") << u"<https://example.org/a>"_s << u"https://example.org/a"_s;
        QTest::newRow("round brackets") << u"(https://example.org/a)"_s << u"https://example.org/a"_s;
        QTest::newRow("quotation marks") << u"« https://example.org/a »"_s << u"https://example.org/a"_s;
        QTest::newRow("shouted") << u"HTTPS://EXAMPLE.ORG/A"_s << u"https://example.org/A"_s;
        QTest::newRow("international") << u"https://exämple.org/ä"_s << u"https://exämple.org/ä"_s;
        QTest::newRow("IPv6") << u"http://[::1]:80/"_s << u"http://[::1]:80/"_s;
        QTest::newRow("password") << u"https://me:secret@example.org/a"_s << u"https://example.org/a"_s;
        for (const char *refused :
             {"", "   ", "Bonjour", "Bonjour le monde", "e.g", "ftp://example.org/a", "file:///etc/passwd",
              "javascript:alert(1)", "mailto:me@example.org", "data:text/html,x", "https://", "https:///a",
              "http://a b.org", "about:blank", "2022.12", "fin."})
            QTest::newRow(qPrintable(u"refused: "_s + QString::fromUtf8(refused)))
                << QString::fromUtf8(refused) << QString();
    }
    void understandsTypedAddresses()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, address);
        const auto understood = addressFromTyped(typed);
        QCOMPARE(understood ? understood->toString() : QString(),
                 address.isEmpty() ? QString() : QUrl(address).toString());
        if (!understood)
            QCOMPARE(understood.error().code, ErrorCode::BadAddress);
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
