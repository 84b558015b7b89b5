// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/charsetlabel.h"
#include "models/article/decoding.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class DecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDeclared_data();
    void readsWhatIsDeclared();
    void guessesWhatIsNot_data();
    void guessesWhatIsNot();
    void trustsUtf8OverStaleLabels();
    void refuses_data();
    void refuses();
    void knowsLabels_data();
    void knowsLabels();
};

void DecodingTest::readsWhatIsDeclared_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mediaType");
    const QString text = u"<p>Pressions « sans précédent » — 10 €</p>"_s;
    const QByteArray latin = encoded(text, "windows-1252");
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray();
    QTest::newRow("byte order mark wins")
        << "\xef\xbb\xbf" + text.toUtf8() << QByteArray("text/html; charset=iso-8859-1");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xff\xfe") + encoded(text, "UTF-16LE") << QByteArray();
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xfe\xff") + encoded(text, "UTF-16BE") << QByteArray();
    QTest::newRow("UTF-16LE without") << encoded(text, "UTF-16LE") << QByteArray();
    QTest::newRow("header") << latin << QByteArray("text/html; charset=\"ISO-8859-1\"");
    QTest::newRow("header over meta")
        << "<meta charset=utf-8>" + latin << QByteArray("text/html;charset=windows-1252");
    QTest::newRow("meta") << "<meta charset='latin1'>" + latin << QByteArray();
    QTest::newRow("old meta") << "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=iso-8859-1\">" +
                                     latin
                              << QByteArray();
    QTest::newRow("meta in a comment does not count")
        << "<!-- <meta charset=shift_jis> --><meta charset=cp1252>" + latin << QByteArray();
    QTest::newRow("XML declaration") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + latin
                                     << QByteArray();
    QTest::newRow("meta cannot say UTF-16") << "<meta charset=utf-16>" + text.toUtf8() << QByteArray();
    QTest::newRow("unknown label") << "<meta charset=klingon>" + text.toUtf8() << QByteArray();
    QTest::newRow("nothing said") << latin << QByteArray();
}

void DecodingTest::readsWhatIsDeclared()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, mediaType);
    const auto text = decodedUtf8(bytes, mediaType, true);
    QVERIFY(text.has_value());
    QVERIFY2(QString::fromUtf8(*text).contains(u"Pressions « sans précédent » — 10 €"_s), text->constData());
}

void DecodingTest::guessesWhatIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("French")
        << u"Le président a répété hier qu’il n’était « pas question » de céder à la pression étrangère, malgré les difficultés économiques."_s
        << QByteArray("windows-1252");
    QTest::newRow("German")
        << u"Die Bürgermeisterin erklärte, dass die größten Straßen künftig für Fußgänger geöffnet würden, während die Behörde prüft."_s
        << QByteArray("windows-1252");
    QTest::newRow("Polish")
        << u"Rząd zapowiedział, że w przyszłym tygodniu przedstawi szczegóły ustawy o pomocy dla mieszkańców dotkniętych powodzią, którzy stracili domy."_s
        << QByteArray("windows-1250");
    QTest::newRow("Russian")
        << u"Правительство сообщило, что новые правила вступят в силу со следующего месяца, несмотря на возражения местных жителей."_s
        << QByteArray("windows-1251");
    QTest::newRow("Greek")
        << u"Η κυβέρνηση ανακοίνωσε ότι τα νέα μέτρα θα εφαρμοστούν από τον επόμενο μήνα, παρά τις αντιδράσεις των κατοίκων."_s
        << QByteArray("windows-1253");
    QTest::newRow("Arabic")
        << u"أعلنت الحكومة أن القواعد الجديدة ستدخل حيز التنفيذ اعتبارا من الشهر المقبل رغم اعتراض السكان المحليين."_s
        << QByteArray("windows-1256");
    QTest::newRow("Hebrew")
        << u"הממשלה הודיעה כי הכללים החדשים ייכנסו לתוקף בחודש הבא, למרות התנגדות התושבים המקומיים באזור."_s
        << QByteArray("windows-1255");
    QTest::newRow("Japanese")
        << u"政府は来月から新しい規則を施行すると発表した。地元の住民は反対しているが、計画は予定通り進められる見込みだ。"_s
        << QByteArray("Shift_JIS");
    QTest::newRow("Chinese")
        << u"政府宣布新规定将于下个月生效，尽管当地居民表示反对，但计划仍将按时进行，有关部门正在准备。"_s
        << QByteArray("GB18030");
    QTest::newRow("Korean")
        << u"정부는 다음 달부터 새로운 규칙을 시행한다고 발표했다. 지역 주민들은 반대하고 있지만 계획은 예정대로 진행될 전망이다."_s
        << QByteArray("windows-949");
}

void DecodingTest::guessesWhatIsNot()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoding);
    const QByteArray bytes = "<html><body><div class='story'><p>" + encoded(text, encoding.constData()) +
                             "</p></div></body></html>";
    const auto decoded = decodedUtf8(bytes, {}, true);
    QVERIFY(decoded.has_value());
    QVERIFY2(QString::fromUtf8(*decoded).contains(text), decoded->constData());
}

void DecodingTest::trustsUtf8OverStaleLabels()
{
    const auto text = decodedUtf8("<meta charset=iso-8859-1><p>d\xc3\xa9j\xc3\xa0 vu</p>", {}, true);
    QVERIFY(text.has_value());
    QVERIFY(QString::fromUtf8(*text).contains(u"déjà vu"_s));
}

void DecodingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("nothing", {}, ErrorCode::EmptyInput);
    row("white space", " \n\t ", ErrorCode::EmptyInput);
    row("only a mark", "\xef\xbb\xbf", ErrorCode::EmptyInput);
    row("PDF", "%PDF-1.7\n…", ErrorCode::BinaryInput);
    row("zip", "PK\x03\x04rest", ErrorCode::BinaryInput);
    row("PNG", "\x89PNG\r\n\x1a\n", ErrorCode::BinaryInput);
    row("JPEG", "\xff\xd8\xff\xe0rest", ErrorCode::BinaryInput);
    row("NULs", "some" + QByteArray(20, '\0') + "thing", ErrorCode::BinaryInput);
    QByteArray noise;
    QRandomGenerator random(7);
    while (noise.size() < 4000)
        noise.append(static_cast<char>(random.bounded(1, 256)));
    row("noise", noise, ErrorCode::UnreadableEncoding);
}

void DecodingTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const auto text = decodedUtf8(bytes, {}, true);
    QVERIFY2(!text.has_value(), text ? text->constData() : "");
    QCOMPARE(static_cast<int>(text.error().code), code);
}

void DecodingTest::knowsLabels_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("latin 1 is 1252") << QByteArray(" ISO-8859-1 ") << QByteArray("windows-1252");
    QTest::newRow("ascii") << QByteArray("us-ascii") << QByteArray("windows-1252");
    QTest::newRow("user defined") << QByteArray("x-user-defined") << QByteArray("windows-1252");
    QTest::newRow("gb2312") << QByteArray("GB2312") << QByteArray("GB18030");
    QTest::newRow("none") << QByteArray("no-such-thing") << QByteArray();
    QTest::newRow("utf-7 is never read") << QByteArray("utf-7") << QByteArray();
}

void DecodingTest::knowsLabels()
{
    QFETCH(const QByteArray, label);
    QFETCH(const QByteArray, encoding);
    QCOMPARE(encodingOfLabel(label), encoding);
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
