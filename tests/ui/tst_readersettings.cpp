// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/readingpanel.h"
#include "ui/theme/readingthemes.h"

#include <QCheckBox>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

QString styleOf(ShownReader &shown, const QString &selector, const QString &property)
{
    return shown.evaluate(u"getComputedStyle(document.querySelector('%1')).%2"_s.arg(selector, property))
        .toString();
}

/// Scrolls and waits until the reader has told which part of the text is in view.
TextRange goneTo(ShownReader &shown, qsizetype offset)
{
    QSignalSpy moved(&shown.reader, &Reader::placeChanged);
    shown.reader.goTo(offset);
    return ShownReader::arrives(moved) ? moved.last().first().value<TextRange>() : TextRange{};
}

} // namespace

/// The text is set as the reader likes it, live: nothing is loaded anew, nobody loses the line.
class tst_ReaderSettings : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void everySettingReachesThePage_data();
    void everySettingReachesThePage();
    void keepsSelectionAndPlace();
    void wearsItsOwnTheme();
    void goesBackToTheSamePlace();
    void tellsTheWholeOfAShortText();
    void wheelWithControlZooms();
    void panelTellsEveryTouch();
};

void tst_ReaderSettings::everySettingReachesThePage_data()
{
    QTest::addColumn<ReadingSettings>("settings");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const ReadingSettings &settings, const QString &property,
                        const QString &value) { QTest::newRow(name) << settings << property << value; };
    row("size", {.size = 25}, u"fontSize"_s, u"25px"_s);
    row("line height", {.size = 20, .lineHeight = 200}, u"lineHeight"_s, u"40px"_s);
    row("letter spacing", {.size = 20, .letterSpacing = 10}, u"letterSpacing"_s, u"2px"_s);
    row("paragraph spacing", {.size = 20, .paragraphSpacing = 150}, u"marginBottom"_s, u"30px"_s);
    row("no hyphens", {.hyphenation = false}, u"hyphens"_s, u"manual"_s);
    row("hyphens", {.hyphenation = true}, u"hyphens"_s, u"auto"_s);
    row("justified", {.justification = true}, u"textAlign"_s, u"justify"_s);
    row("sans", {.font = ReadingFont::Sans}, u"fontFamily.split(',')[0]"_s, u"Inter"_s);
}

void tst_ReaderSettings::everySettingReachesThePage()
{
    QFETCH(ReadingSettings, settings);
    QFETCH(QString, property);
    QFETCH(QString, value);
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    shown.reader.setReading(settings);
    QTRY_COMPARE(styleOf(shown, u".article-body > p"_s, property).remove(u'"'), value);
}

void tst_ReaderSettings::keepsSelectionAndPlace()
{
    ShownReader shown;
    const Article article = longArticle();
    QVERIFY(shown.show(article));
    const TextRange before = goneTo(shown, 9'000);
    QVERIFY2(before.start > 8'800 && before.start <= 9'000, qPrintable(QString::number(before.start)));
    QVERIFY(shown.select(before.start + 200, before.start + 260));
    shown.evaluate(u"globalThis.sameDocument = true"_s);
    QSignalSpy moved(&shown.reader, &Reader::placeChanged);

    for (int size = 19; size <= 28; ++size)
        shown.reader.setReading({.size = size, .lineHeight = 180, .column = ReadingColumn::Wide});
    QTRY_COMPARE(styleOf(shown, u".article-body > p"_s, u"fontSize"_s), u"28px"_s);
    QTRY_VERIFY(!moved.isEmpty());
    shown.reader.setReading({});
    QTRY_COMPARE(styleOf(shown, u".article-body > p"_s, u"fontSize"_s), u"18px"_s);

    QVERIFY(shown.evaluate(u"globalThis.sameDocument"_s).toBool());
    QCOMPARE(shown.reader.selection(), (TextRange{before.start + 200, before.start + 260}));
    QTRY_VERIFY(!moved.isEmpty() &&
                std::abs(moved.last().first().value<TextRange>().start - before.start) < 100);
}

void tst_ReaderSettings::wearsItsOwnTheme()
{
    ShownReader shown(lightTheme());
    QVERIFY(shown.show(frenchArticle()));
    const auto ground = [&] { return styleOf(shown, u"html"_s, u"backgroundColor"_s); };
    const auto rgb = [](const QColor &colour) {
        return u"rgb(%1, %2, %3)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
    };
    QCOMPARE(ground(), rgb(lightTheme().panel));
    shown.reader.setReading({.theme = ReadingTheme::Sepia});
    QTRY_COMPARE(ground(), rgb(sepiaTheme().panel));
    shown.reader.setTheme(darkTheme());
    QTest::qWait(0);
    QCOMPARE(ground(), rgb(sepiaTheme().panel));
    shown.reader.setReading({.theme = ReadingTheme::System});
    QTRY_COMPARE(ground(), rgb(darkTheme().panel));
}

void tst_ReaderSettings::goesBackToTheSamePlace()
{
    ShownReader shown;
    QVERIFY(shown.show(longArticle()));
    for (const qsizetype offset : {5'000, 123, 12'345}) {
        const TextRange there = goneTo(shown, offset);
        QVERIFY2(there.start <= offset && offset < there.start + 100,
                 qPrintable(QString::number(there.start)));
        goneTo(shown, 0);
        QCOMPARE(shown.evaluate(u"window.scrollY"_s).toInt(), 0);
        QCOMPARE(goneTo(shown, there.start).start, there.start);
    }
}

void tst_ReaderSettings::tellsTheWholeOfAShortText()
{
    ShownReader shown(lightTheme(), {900, 900});
    QSignalSpy told(&shown.reader, &Reader::placeChanged);
    Article article;
    article.metadata.title = u"Short"_s;
    article.blocks = {paragraph(u"Two words."_s)};
    QVERIFY(shown.show(article));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().first().value<TextRange>(), (TextRange{0, 10}));
}

void tst_ReaderSettings::wheelWithControlZooms()
{
    ShownReader shown;
    QVERIFY(shown.show(longArticle()));
    QSignalSpy zoomed(&shown.reader, &Reader::zoomRequested);
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        const QPoint place(100, 100);
        QWheelEvent wheel(place, shown.surface()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.surface(), &wheel);
    };
    turn(120, Qt::ControlModifier);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed.last().first().toInt(), 1);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(zoomed.size(), 1);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(zoomed.last().first().toInt(), -1);
    turn(-120, Qt::NoModifier);
    QCOMPARE(zoomed.size(), 2);
}

void tst_ReaderSettings::panelTellsEveryTouch()
{
    ReadingPanel panel(lightTheme(), nullptr);
    QSignalSpy changed(&panel, &ReadingPanel::changed);
    panel.setState({.settings = {.size = 22, .theme = ReadingTheme::Dark}, .hasArticle = true});
    QVERIFY2(changed.isEmpty(), "bringing it in step is no touch");
    const auto sliders = panel.findChildren<QSlider *>();
    QCOMPARE(sliders.front()->value(), 22);
    QTest::keyClick(sliders.front(), Qt::Key_Right);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<ReadingSettings>().size, 23);
    QCOMPARE(changed.last().first().value<ReadingSettings>().theme, ReadingTheme::Dark);
    for (auto *const control : panel.findChildren<QWidget *>()) {
        if (control->focusPolicy() != Qt::NoFocus) {
            const auto *const button = qobject_cast<QAbstractButton *>(control);
            QVERIFY(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        }
    }
}

QTEST_MAIN(tst_ReaderSettings)

#include "tst_readersettings.moc"
