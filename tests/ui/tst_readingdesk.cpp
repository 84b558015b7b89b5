// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "models/editing/session.h"
#include "models/library/picturestore.h"
#include "models/library/readingstore.h"
#include "tests/intake/pictureof.h"
#include "tests/library/libraryfixture.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

/// How the window keeps what belongs to reading: the place, the settings, the words of a search.
class tst_ReadingDesk : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void findsThePlaceAgain();
    void keepsThePlaceWhenClosed();
    void saysHowFarOneIs();
    void settingsOfTheLibraryStay();
    void articleHasItsOwnSettings();
    void marksTheWordsOfTheSearch();
    void readsOnlyWhereItMayNotWrite();
    void looks_data();
    void looks();

private:
    void openWindow(Library::Mode mode = Library::Mode::ReadWrite);
    void open(const QUuid &article);
    void perform(const char *action) { m_window->findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    [[nodiscard]] Reader *reader() const { return m_window->findChild<Reader *>(); }
    [[nodiscard]] double progress(const QUuid &article) const
    {
        return Library::open(m_fixture->path(), Library::Mode::ReadOnly).value()->reading().progress(article);
    }

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_long;
    QUuid m_other;
};

void tst_ReadingDesk::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    m_long = m_fixture->addArticle(longArticle());
    m_other = m_fixture->addArticle(frenchArticle());
    m_fixture->close();
}

void tst_ReadingDesk::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void tst_ReadingDesk::openWindow(Library::Mode mode)
{
    m_window.reset();
    m_window = windowOver(m_fixture->path(), {1280, 800}, mode);
}

void tst_ReadingDesk::open(const QUuid &article)
{
    openPainted(*m_window, article);
}

void tst_ReadingDesk::findsThePlaceAgain()
{
    openWindow();
    open(m_long);
    QSignalSpy moved(reader(), &Reader::placeChanged);
    reader()->goTo(10'000);
    QTRY_VERIFY(!moved.isEmpty());
    const TextRange left = moved.last().first().value<TextRange>();
    open(m_other); // saved with the switch, not only after a while
    QVERIFY(progress(m_long) > 0.2);
    moved.clear();
    open(m_long);
    QTRY_VERIFY(!moved.isEmpty());
    QTRY_COMPARE(moved.last().first().value<TextRange>(), left);
}

void tst_ReadingDesk::keepsThePlaceWhenClosed()
{
    openWindow();
    open(m_long);
    QSignalSpy moved(reader(), &Reader::placeChanged);
    reader()->goTo(10'000);
    QTRY_VERIFY(!moved.isEmpty());
    m_window->close();
    QVERIFY(progress(m_long) > 0.2);
    QVERIFY(!m_window->findChild<QAction *>(u"undo"_s)->isEnabled());
}

void tst_ReadingDesk::saysHowFarOneIs()
{
    openWindow();
    open(m_long);
    const auto *const label = m_window->findChild<QLabel *>(u"progress"_s);
    QTRY_VERIFY(label->text().startsWith(u"0"_s));
    reader()->goTo(longArticle().text().size() - 1);
    QTRY_COMPARE(label->text(), u"100 %"_s);
}

void tst_ReadingDesk::settingsOfTheLibraryStay()
{
    openWindow();
    open(m_other);
    perform("zoomIn");
    perform("zoomIn");
    perform("zoomOut");
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"readerNotice"_s)->isVisible());
    openWindow();
    QCOMPARE(Library::open(m_fixture->path(), Library::Mode::ReadOnly).value()->reading().settings().size,
             19);
    perform("zoomReset");
    QCOMPARE(Library::open(m_fixture->path(), Library::Mode::ReadOnly).value()->reading().settings().size,
             18);
}

void tst_ReadingDesk::articleHasItsOwnSettings()
{
    openWindow();
    open(m_other);
    auto *const panel = m_window->findChild<QWidget *>(u"readingPanel"_s);
    perform("readingSettings");
    QTRY_VERIFY(panel->isVisible());
    auto *const scope = panel->findChild<QAbstractButton *>(u"ofArticle"_s);
    QVERIFY(scope);
    scope->click();
    perform("zoomIn");
    const auto own = [&](const QUuid &article) {
        return Library::open(m_fixture->path(), Library::Mode::ReadOnly).value()->reading().ownOf(article);
    };
    QCOMPARE(own(m_other), u"size=19"_s);
    QCOMPARE(own(m_long), QString());
    open(m_long);
    perform("readingSettings");
    QVERIFY(!scope->isChecked());
    open(m_other);
    perform("readingSettings");
    QVERIFY(scope->isChecked());
    scope->click();
    QCOMPARE(own(m_other), QString());
    panel->hide();
}

void tst_ReadingDesk::marksTheWordsOfTheSearch()
{
    openWindow();
    auto *const field = m_window->findChild<ArticleList *>()->findChild<QLineEdit *>();
    field->setText(u"ressource"_s);
    QTRY_COMPARE(m_window->findChild<ArticleList *>()->searched(), u"ressource"_s);
    open(m_other);
    QTest::qWait(0);
    perform("findNext");
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"findBar"_s)->isHidden());
}

void tst_ReadingDesk::readsOnlyWhereItMayNotWrite()
{
    openWindow(Library::Mode::ReadOnly);
    open(m_long);
    QSignalSpy moved(reader(), &Reader::placeChanged);
    reader()->goTo(10'000);
    QTRY_VERIFY(!moved.isEmpty());
    perform("zoomIn");
    open(m_other);
    QCOMPARE(progress(m_long), 0.0);
    QCOMPARE(Library::open(m_fixture->path(), Library::Mode::ReadOnly).value()->reading().settings().size,
             18);
}

void tst_ReadingDesk::looks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<ReadingSettings>("settings");
    QTest::newRow("usual") << u"usual"_s << QSize(1440, 900) << false << ReadingSettings{};
    QTest::newRow("dark") << u"dark"_s << QSize(1440, 900) << true << ReadingSettings{};
    QTest::newRow("sepia, small window")
        << u"sepia"_s << QSize(1024, 640) << false
        << ReadingSettings{.size = 16, .column = ReadingColumn::Narrow, .theme = ReadingTheme::Sepia};
    QTest::newRow("black in light, large")
        << u"black"_s << QSize(1440, 900) << false
        << ReadingSettings{
               .font = ReadingFont::Sans, .size = 28, .justification = true, .theme = ReadingTheme::Black};
}

/// Pictures for people who want to look: in the folder APOSTILLE_PICTURES.
void tst_ReadingDesk::looks()
{
    const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES");
    if (folder.isEmpty())
        QSKIP("APOSTILLE_PICTURES names no folder");
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(ReadingSettings, settings);
    const Theme theme = dark ? darkTheme() : lightTheme();
    installTranslations(*qApp, u"fr"_s);
    qApp->setStyle(u"Fusion"_s);
    qApp->setPalette(theme.palette());
    qApp->setFont(interfaceFont());
    qApp->setStyleSheet(applicationStyleSheet(theme));
    m_fixture->open();
    QVERIFY(m_fixture->library().reading().setSettings(settings));
    Article article = frenchArticle();
    const QByteArray bytes = test::pictureOf("png", {800, 420});
    article.blocks.insert(
        article.blocks.begin() + 1,
        {{.kind = BlockKind::Image, .address = u"https://e.example/a"_s, .alternative = u"Un puits"_s},
         block(BlockKind::Caption, u"Un puits de Vaucresson, en mai. © Agence"_s),
         {.kind = BlockKind::Image,
          .address = u"https://e.example/b"_s,
          .alternative = u"Carte de la vallée de l’Orge et de ses puits"_s}});
    for (const QString &heading : {u"Trois puits"_s, u"Les \"pressions\" des industriels"_s}) {
        article.blocks.push_back(block(BlockKind::Heading, heading, heading.size() > 12 ? 3 : 2));
        article.blocks.push_back(frenchArticle().blocks[2]);
    }
    const QUuid illustrated = m_fixture->addArticle(article);
    QVERIFY(m_fixture->library().pictures().add(
        illustrated, u"https://e.example/a"_s,
        {.bytes = bytes, .mediaType = "image/png", .width = 800, .height = 420}));
    m_fixture->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        std::make_unique<Session>(Library::open(m_fixture->path(), Library::Mode::ReadWrite).value()), theme);
    m_window->resize(size);
    m_window->show();
    open(illustrated);
    const auto keep = [&](QWidget &widget, const QString &what) {
        QTest::qWait(400);
        widget.grab().save(u"%1/reading-%2-%3.png"_s.arg(folder, name, what));
    };
    keep(*m_window, u"window"_s);
    perform("readingSettings");
    keep(*m_window->findChild<QWidget *>(u"readingPanel"_s), u"panel"_s);
    m_window->findChild<QWidget *>(u"readingPanel"_s)->hide();
    perform("contents");
    keep(*m_window->findChild<QWidget *>(u"contentsPopup"_s), u"contents"_s);
    m_window->findChild<QWidget *>(u"contentsPopup"_s)->hide();
    perform("find");
    auto *const field = m_window->findChild<QLineEdit *>(u"findField"_s);
    field->setText(u"les"_s);
    Q_EMIT field->textEdited(u"les"_s);
    keep(*m_window, u"find"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    perform("zoomIn");
    keep(*m_window, u"zoom"_s);
}

QTEST_MAIN(tst_ReadingDesk)

#include "tst_readingdesk.moc"
