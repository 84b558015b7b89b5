// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"
#include "ui/theme/readingthemes.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

const QString marked = u"Mesures et pressions"_s; ///< in each paragraph

/// As many paragraphs as there are colours, then a link, a caption, code.
Article article()
{
    Article made;
    made.metadata.title = u"Couleurs"_s;
    made.metadata.language = u"fr"_s;
    for (int colour = 1; colour <= 8; ++colour)
        made.blocks.push_back(paragraph(u"%1. %2 de la vallée."_s.arg(colour).arg(marked)));
    const auto inside = [](SpanKind kind) {
        return std::vector<Span>{
            {.start = 0, .end = marked.size(), .kind = kind, .address = u"https://example.org/"_s}};
    };
    made.blocks.push_back(paragraph(marked + u" en lien."_s, inside(SpanKind::Link)));
    made.blocks.push_back(paragraph(marked + u" en code."_s, inside(SpanKind::Code)));
    made.blocks.push_back(block(BlockKind::Caption, marked + u" en légende."_s));
    return made;
}

std::vector<TextRange> places(const Article &article)
{
    std::vector<TextRange> found;
    const QString text = article.text();
    for (qsizetype at = text.indexOf(marked); at >= 0; at = text.indexOf(marked, at + 1))
        found.push_back({at, at + marked.size()});
    return found;
}

struct Measured
{
    QColor behind; ///< the commonest colour
    double contrast = 0;
};

/// How the words stand out in a picture of nothing but them: at full strength letters have no antialiased
/// edge, and there are always some such pixels.
Measured measured(const QImage &picture)
{
    constexpr qsizetype few = 24;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto commonest = std::max_element(counts.cbegin(), counts.cend());
    const QColor behind = commonest == counts.cend() ? QColor() : QColor::fromRgb(commonest.key());
    std::vector<double> all;
    for (const auto &[colour, count] : counts.asKeyValueRange())
        all.insert(all.end(), static_cast<std::size_t>(count), contrast(QColor::fromRgb(colour), behind));
    std::ranges::sort(all, std::greater());
    return {.behind = behind, .contrast = std::ssize(all) > few ? all[few] : 0};
}

bool isNear(const QColor &a, const QColor &b)
{
    constexpr int tolerance = 3; // colours go through the compositor
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

} // namespace

/// What the page really looks like: words on every mark in every theme, measured on the picture.
class tst_MarkContrast : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void wordsOnMarksCanBeRead_data();
    void wordsOnMarksCanBeRead();

private:
    QImage lettersAt(ShownReader &shown, std::size_t number);
};

void tst_MarkContrast::wordsOnMarksCanBeRead_data()
{
    QTest::addColumn<ReadingTheme>("theme");
    QTest::addColumn<bool>("darkWindow");
    QTest::newRow("light") << ReadingTheme::Light << true;
    QTest::newRow("sepia") << ReadingTheme::Sepia << false;
    QTest::newRow("dark") << ReadingTheme::Dark << false;
    QTest::newRow("black") << ReadingTheme::Black << false;
    QTest::newRow("system, light") << ReadingTheme::System << false;
    QTest::newRow("system, dark") << ReadingTheme::System << true;
}

/// The words' upper part: the mark's line runs below their foot.
QImage tst_MarkContrast::lettersAt(ShownReader &shown, std::size_t number)
{
    const QVariantList box =
        shown
            .evaluate(u"(() => { const walker = document.createTreeWalker(document.querySelector('main'), 4);"
                      "let left = %1; for (let node; (node = walker.nextNode());) {"
                      "const at = node.data.indexOf('%2'); if (at < 0 || left-- > 0) continue;"
                      "const range = new Range(); range.setStart(node, at);"
                      "range.setEnd(node, at + %3); const box = range.getBoundingClientRect();"
                      "return [box.x, box.y, box.width, box.height]; } return []; })()"_s.arg(
                          QString::number(number), marked, QString::number(marked.size())))
            .toList();
    if (box.size() != 4)
        return {};
    const QRectF place(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
    const QRectF letters(place.x() + 1, place.y() + place.height() * 0.2, place.width() - 2,
                         place.height() * 0.55);
    return shown.picture().copy(letters.toAlignedRect());
}

void tst_MarkContrast::wordsOnMarksCanBeRead()
{
    QFETCH(const ReadingTheme, theme);
    QFETCH(const bool, darkWindow);
    const Theme window = darkWindow ? darkTheme() : lightTheme();
    const Theme page = pageTheme(theme, window);
    const Article content = article();
    const std::vector<TextRange> words = places(content);
    ShownReader shown(window, {900, 900});
    shown.reader.setReading({.theme = theme});
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < words.size(); ++i)
        marks.push_back({.annotation = QUuid::createUuid(),
                         .start = words[i].start,
                         .end = words[i].end,
                         .colour = static_cast<MarkColour>(i % 8 + 1)});
    QVERIFY(shown.show(content, marks));

    const auto verify = [&](std::size_t number, const QColor &behind, const char *what) {
        Measured seen;
        const bool drawn = QTest::qWaitFor([&] {
            seen = measured(lettersAt(shown, number));
            return isNear(seen.behind, behind);
        });
        QVERIFY2(drawn, qPrintable(u"%1 of %2: %3, not %4"_s.arg(QLatin1StringView(what))
                                       .arg(number)
                                       .arg(seen.behind.name(), behind.name())));
        QVERIFY2(seen.contrast >= textContrast,
                 qPrintable(u"%1 of %2: %3"_s.arg(QLatin1StringView(what)).arg(number).arg(seen.contrast)));
    };
    for (std::size_t i = 0; i < words.size(); ++i)
        verify(i, page.marks[i % 8].background, "mark");

    shown.reader.setCurrentMark(marks[2].annotation);
    verify(2, page.marks[2].background, "current mark");
    QVERIFY(shown.select(words[3].start, words[3].end));
    verify(3, page.selection, "selection");
    shown.reader.clearSelection();
    shown.reader.showFound({words[4], words[5]}, 1);
    verify(4, foundColour(page), "found words");
    verify(5, page.accent, "current one of the found");
}

QTEST_MAIN(tst_MarkContrast)
#include "tst_markcontrast.moc"
