// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/readingthemes.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

Theme themeOf(const QString &name)
{
    if (name == u"sepia"_s)
        return sepiaTheme();
    if (name == u"black"_s)
        return blackTheme();
    return name == u"dark"_s ? darkTheme() : lightTheme();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormulaKnowsBlackAndWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyWordCanBeRead_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("behind");
        QTest::addColumn<double>("least");
        for (const QString &name : {u"light"_s, u"dark"_s, u"sepia"_s, u"black"_s}) {
            const Theme theme = themeOf(name);
            const auto add = [&](const QString &place, const QColor &words, const QColor &behind,
                                 double least) {
                QTest::newRow(qPrintable(name + u": "_s + place)) << place << words << behind << least;
            };
            const std::pair<QString, QColor> grounds[] = {{u"ground"_s, theme.ground},
                                                          {u"panel"_s, theme.panel},
                                                          {u"side"_s, theme.side},
                                                          {u"card"_s, theme.card},
                                                          {u"selection"_s, theme.selection}};
            for (const auto &[where, behind] : grounds) {
                add(u"ink on "_s + where, theme.ink, behind, textContrast);
                add(u"dim on "_s + where, theme.dim, behind, textContrast);
                add(u"accent on "_s + where, theme.accent, behind, textContrast);
                add(u"alarm on "_s + where, theme.alarm, behind, textContrast);
            }
            for (std::size_t i = 0; i < theme.marks.size(); ++i) {
                const QString mark = u"mark %1"_s.arg(i + 1);
                add(u"ink on "_s + mark, theme.ink, theme.marks[i].background, textContrast);
                add(mark + u"'s line on panel"_s, theme.marks[i].line, theme.panel, graphicsContrast);
                add(mark + u"'s line on card"_s, theme.marks[i].line, theme.card, graphicsContrast);
            }
            add(u"ink on found words"_s, theme.ink, foundColour(theme), textContrast);
            add(u"panel on the current one of them"_s, theme.panel, theme.accent, textContrast);
            add(u"focus ring on side"_s, theme.accent, theme.side, graphicsContrast);
            add(u"focus ring on panel"_s, theme.accent, theme.panel, graphicsContrast);
            add(u"focus ring on card"_s, theme.accent, theme.card, graphicsContrast);
            add(u"claim and tag mentions on card"_s, theme.mark(MarkColour::Purple).line, theme.card,
                textContrast);
            add(u"words on a primary button"_s, theme.dark ? theme.side : theme.panel, theme.accent,
                textContrast);
        }
    }

    void everyWordCanBeRead()
    {
        QFETCH(QString, place);
        QFETCH(QColor, words);
        QFETCH(QColor, behind);
        QFETCH(double, least);
        const double reached = contrast(words, behind);
        QVERIFY2(reached >= least, qPrintable(u"%1: %2"_s.arg(place).arg(reached, 0, 'f', 2)));
    }

    void neighbouringMarksDifferInMoreThanColour()
    {
        for (const Theme &theme : {lightTheme(), darkTheme(), sepiaTheme(), blackTheme()}) {
            for (std::size_t i = 1; i < theme.marks.size(); ++i)
                QVERIFY(theme.marks[i].underline != theme.marks[i - 1].underline);
        }
    }

    void allThemesGiveAMarkTheSameCue()
    {
        for (const Theme &theme : {darkTheme(), sepiaTheme(), blackTheme()}) {
            for (std::size_t i = 0; i < lightTheme().marks.size(); ++i)
                QCOMPARE(theme.marks[i].underline, lightTheme().marks[i].underline);
        }
    }

    void pageFollowsTheWindowOnlyWhereToldSo()
    {
        QCOMPARE(pageTheme(ReadingTheme::System, darkTheme()).panel, darkTheme().panel);
        QCOMPARE(pageTheme(ReadingTheme::Light, darkTheme()).panel, lightTheme().panel);
        QCOMPARE(pageTheme(ReadingTheme::Black, lightTheme()).panel, QColor(Qt::black));
    }

    void styleSheetHasNoNameLeft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    void styleSheetHasNoNameLeft()
    {
        QFETCH(QString, name);
        const QString sheet = applicationStyleSheet(themeOf(name));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 60)));
        static const QRegularExpression image(u"url\\(([^)]+)\\)"_s);
        for (const auto &match : image.globalMatch(sheet))
            QVERIFY2(QFile::exists(match.captured(1)), qPrintable(match.captured(1)));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }

    void readerGetsTheSameColours()
    {
        const Theme theme = darkTheme();
        const QString css = theme.cssProperties();
        QVERIFY(css.contains(u"--ink: %1;"_s.arg(theme.ink.name())));
        QVERIFY(css.contains(u"--mark-8: %1;"_s.arg(theme.marks[7].background.name())));
    }

    void fontsGrowWithTheirBase()
    {
        QFont base = interfaceFont();
        QVERIFY(QFontInfo(base).pixelSize() >= 13);
        base.setPixelSize(26);
        QCOMPARE(serifFont(base, 1.5).pixelSize(), 39);
        const QFontMetricsF fixed(fixedFont(base));
        QCOMPARE(fixed.horizontalAdvance(u'i'), fixed.horizontalAdvance(u'M'));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
