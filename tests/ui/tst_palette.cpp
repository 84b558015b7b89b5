// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/folding.h"
#include "tests/ui/shownwindow.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/palette/palette.h"
#include "ui/palette/paletteranking.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

using namespace apostille;
using namespace Qt::StringLiterals;

/// What a few letters mean, in which order, and that the palette needs nothing but the keyboard.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lettersNameThings_data();
    void lettersNameThings();
    void betterMatchesComeFirst();
    void whatWasUsedComesFirst();
    void nothingTypedOffersWhatWasUsedAndCommands();
    void anOldQuestionIsGivenUp();
    void enterRunsTheCommand();
    void articlesAndSourcesAreFound();
    void whatCannotBeDoneHasNoEffect();
    void aKeyDoesNotWaitForTenThousandArticles();
};

namespace {

PaletteEntry named(const QString &name, PaletteEntry::Kind kind = PaletteEntry::Kind::Article)
{
    return {.kind = kind, .key = name, .name = name, .detail = {}, .keys = {}, .folded = foldedName(name)};
}

QStringList order(const QStringList &names, const QString &typed, const QStringList &recent = {})
{
    auto entries = std::make_shared<PaletteEntries>();
    for (const QString &name : names)
        entries->push_back(named(name));
    QStringList found;
    for (const PaletteEntry &entry : ranked({entries}, typed, recent, 50))
        found.append(entry.name);
    return found;
}

QStringList shownNames(const ShownWindow &shown)
{
    const auto *model = shown.find<QListView>(u"paletteList"_s)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QLineEdit *openPalette(const ShownWindow &shown)
{
    shown.action(u"palette"_s)->trigger();
    return shown.find<QLineEdit>(u"paletteLine"_s);
}

} // namespace

void TestPalette::init()
{
    forgetPreferences();
}

void TestPalette::lettersNameThings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("matches");
    QTest::newRow("accents") << u"etoile"_s << u"Étoile"_s << true;
    QTest::newRow("ligature") << u"coeur"_s << u"Au cœur du débat"_s << true;
    QTest::newRow("initials") << u"aps"_s << u"Article précédent suivi"_s << true;
    QTest::newRow("words in any order") << u"poutine xi"_s << u"Xi Jinping reçoit Poutine"_s << true;
    QTest::newRow("word missing") << u"poutine xi"_s << u"Poutine à Pékin"_s << false;
    QTest::newRow("scattered") << u"expq"_s << u"Export quotes"_s << true;
    QTest::newRow("chance") << u"zxq"_s << u"Export quotes"_s << false;
    QTest::newRow("letters at random") << u"eoe"_s << u"Export quotes"_s << false;
    QTest::newRow("inside") << u"port"_s << u"Export quotes"_s << true;
}

void TestPalette::lettersNameThings()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const bool, matches);
    QCOMPARE(matchScore(foldedName(typed), foldedName(name)).has_value(), matches);
}

void TestPalette::betterMatchesComeFirst()
{
    QCOMPARE(order({u"Transport"_s, u"Nouveau port franc"_s, u"Port"_s, u"Portes ouvertes"_s,
                    u"Plan d’outils de recherche et de tri"_s},
                   u"port"_s),
             (QStringList{u"Port"_s, u"Portes ouvertes"_s, u"Nouveau port franc"_s,
                          u"Plan d’outils de recherche et de tri"_s, u"Transport"_s}));
}

void TestPalette::whatWasUsedComesFirst()
{
    QCOMPARE(order({u"Marie"_s, u"Marine"_s, u"Martin"_s}, u"mar"_s, {u"Martin"_s, u"Marine"_s}),
             (QStringList{u"Martin"_s, u"Marine"_s, u"Marie"_s}));
    QCOMPARE(order({u"Port"_s, u"Transport"_s}, u"port"_s, {u"Transport"_s}).constFirst(), u"Port"_s);
}

void TestPalette::nothingTypedOffersWhatWasUsedAndCommands()
{
    auto entries = std::make_shared<PaletteEntries>();
    entries->push_back(named(u"Never opened"_s));
    entries->push_back(named(u"Export"_s, PaletteEntry::Kind::Command));
    entries->push_back(named(u"Opened before"_s));
    QStringList found;
    for (const PaletteEntry &entry : ranked({entries}, {}, {u"Opened before"_s}, 50))
        found.append(entry.name);
    QCOMPARE(found, (QStringList{u"Opened before"_s, u"Export"_s}));
}

void TestPalette::anOldQuestionIsGivenUp()
{
    auto entries = std::make_shared<PaletteEntries>();
    for (int i = 0; i < 5000; ++i)
        entries->push_back(named(u"Article %1"_s.arg(i)));
    QVERIFY(ranked({entries}, u"article"_s, {}, 50, [] { return true; }).empty());
}

void TestPalette::enterRunsTheCommand()
{
    const ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QLineEdit *line = openPalette(shown);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"full scr"_s);
    QTRY_VERIFY(!shownNames(shown).isEmpty() && shownNames(shown).constFirst() == u"Full screen"_s);
    QSignalSpy toggled(shown.action(u"focusMode"_s), &QAction::triggered);
    line->clear();
    QTest::keyClicks(line, u"text cards"_s);
    QTRY_VERIFY(!shownNames(shown).isEmpty() && shownNames(shown).constFirst() == u"Text and cards only"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(toggled.size(), 1);
    QVERIFY(line->parentWidget()->isHidden());
    openPalette(shown);
    QTRY_COMPARE(shownNames(shown).constFirst(), u"Text and cards only"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->parentWidget()->isHidden());
}

void TestPalette::articlesAndSourcesAreFound()
{
    ShownWindow shown;
    QLineEdit *line = openPalette(shown);
    QTest::keyClicks(line, u"fleuve dig"_s);
    QTRY_COMPARE(shownNames(shown), QStringList{u"Le fleuve et la digue"_s});
    const QSignalSpy painted(shown.window.get(), &MainWindow::painted);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
    QCOMPARE(shown.window->windowTitle(), u"Le fleuve et la digue"_s);
}

void TestPalette::whatCannotBeDoneHasNoEffect()
{
    const ShownWindow shown;
    QAction *undo = shown.action(u"restore"_s);
    QVERIFY(!undo->isEnabled());
    QSignalSpy ran(undo, &QAction::triggered);
    QLineEdit *line = openPalette(shown);
    QTest::keyClicks(line, u"restore from"_s);
    QTRY_VERIFY(!shownNames(shown).isEmpty() && shownNames(shown).constFirst() == u"Restore from trash"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(ran.isEmpty());
    QVERIFY2(line->isVisible(), "the palette stays: nothing was done");
}

void TestPalette::aKeyDoesNotWaitForTenThousandArticles()
{
    const ShownWindow shown;
    auto entries = PaletteEntries();
    for (int i = 0; i < 10000; ++i)
        entries.push_back(
            named(u"Vladimir Poutine dit à Xi Jinping vouloir renforcer la coopération %1"_s.arg(i)));
    const CardLibrary library;
    Palette palette(*library.session, lightTheme(), *shown.window);
    palette.open(std::move(entries));
    auto *line = palette.findChild<QLineEdit *>();
    auto *list = palette.findChild<QListView *>();
    qint64 longest = 0;
    for (const QChar letter : u"poutine coop 77"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(line, letter.toLatin1());
        longest = std::max(longest, timer.elapsed());
    }
    qInfo("longest key: %lld ms", longest);
    QTRY_VERIFY(list->model()->rowCount() == 50);
    QVERIFY(list->model()->index(0, 0).data().toString().endsWith(u" 77"_s));
}

int main(int argc, char *argv[])
{
    return runShownWindowTest<TestPalette>(argc, argv, u"apostille-test-palette"_s);
}

#include "tst_palette.moc"
