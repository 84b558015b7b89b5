// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/choicesjson.h"
#include "models/editing/session.h"
#include "models/intake/capture.h"
#include "models/library/articlestore.h"
#include "models/library/sitechoicestore.h"
#include "tests/library/libraryfixture.h"
#include "tests/ui/contrast.h"
#include "tests/ui/harbourpage.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/reader/removedpanel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/cleaningfiles.h"
#include "ui/window/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace apostille;
using namespace Qt::StringLiterals;

/// What cleaning took away, in the real window: told, shown, put back, removed, remembered.
class TestRemovedParts : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init()
    {
        Preferences().clear();
        m_fixture = std::make_unique<LibraryFixture>();
        const RawDocument document = m_page.document();
        const Capture capture{.document = document, .origin = u"address"_s, .requested = document.address};
        m_article = keep(m_fixture->library(), capture, clean(document).value()).value().article;
        m_fixture->close();
        m_window = windowOver(m_fixture->path(), {1280, 800});
        openPainted(*m_window, m_article);
        QTRY_VERIFY(action("removedParts")->isEnabled());
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void tellsHowMuchAndOfALostQuotation()
    {
        const auto *tool = m_window->findChild<QToolButton *>(u"removedPartsTool"_s);
        QTRY_VERIFY(tool->isVisible());
        const int parts = panel().findChild<QListWidget *>()->count();
        QVERIFY(parts >= 3);
        QVERIFY(tool->text().startsWith(QString::number(parts)));
        QTRY_VERIFY(messages().words().contains(m_page.quoted));

        // Once: who opens it again knows.
        messages().dismiss();
        m_window->findChild<Desk *>()->close();
        QVERIFY(!action("removedParts")->isEnabled());
        QTRY_VERIFY(!tool->isVisible());
        openPainted(*m_window, m_article);
        QTRY_VERIFY(action("removedParts")->isEnabled());
        QVERIFY(messages().words().isEmpty());
    }

    void listsThemWithReasons()
    {
        action("removedParts")->trigger();
        QVERIFY(panel().isVisible());
        const int row = rowOf(m_page.quoted);
        QVERIFY(row >= 0);
        const auto *item = list().item(row);
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().startsWith(u"other articles. Read also"_s));
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().endsWith(m_page.quoted));
        QVERIFY(list().hasFocus());
        panel().hide();
    }

    void showsThemInTheTextWithoutBeingText()
    {
        QCOMPARE(evaluate(u"document.querySelectorAll('.removed-part').length"_s).toInt(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_U);
        QVERIFY(action("showRemoved")->isChecked());
        QTRY_COMPARE(evaluate(u"document.querySelectorAll('.removed-part').length"_s).toInt(),
                     list().count());
        QVERIFY(evaluate(u"document.querySelector('.removed-part').innerText"_s)
                    .toString()
                    .startsWith(u"Removed: "_s));
        // Between its neighbours …
        QCOMPARE(
            evaluate(
                u"[...document.querySelectorAll('.removed-part')].find(e => e.innerText.includes('Another "
                "harbour')).previousElementSibling.innerText"_s)
                .toString(),
            m_page.first);
        // … and what is selected behind it has the offsets that it has in the text.
        const qsizetype start = text().indexOf(u"eleven million"_s);
        QSignalSpy selected(&reader(), &Reader::selectionChanged);
        reader().select(start, start + 14);
        QTRY_VERIFY(!selected.isEmpty());
        QCOMPARE(evaluate(u"document.getSelection().toString()"_s).toString(), u"eleven million"_s);
        QCOMPARE(reader().selection(), (TextRange{start, start + 14}));
        evaluate(u"document.getSelection().selectAllChildren(document.querySelector('main'))"_s);
        QTRY_COMPARE(reader().selection(), (TextRange{0, text().size()}));
        action("showRemoved")->setChecked(false);
        QTRY_COMPARE(evaluate(u"document.querySelectorAll('.removed-part').length"_s).toInt(), 0);
    }

    void putsBackByKeyAndUndoes()
    {
        const QString before = text();
        action("removedParts")->trigger();
        list().setCurrentRow(rowOf(m_page.quoted));
        QTest::keyClick(&list(), Qt::Key_P);
        QTRY_VERIFY(text().contains(m_page.quoted));
        QVERIFY(text().indexOf(m_page.first) < text().indexOf(m_page.quoted));
        QVERIFY(text().indexOf(m_page.quoted) < text().indexOf(m_page.second));
        QTRY_COMPARE(rowOf(m_page.quoted), -1); // it is no removed part any more
        panel().hide();
        QTRY_VERIFY(
            evaluate(u"document.querySelector('main').innerText"_s).toString().contains(m_page.quoted));
        QCOMPARE(action("undo")->text().remove(u'&'), u"Undo: put back a part"_s);
        action("undo")->trigger();
        QCOMPARE(text(), before);
        QTRY_VERIFY(rowOf(m_page.quoted) >= 0);
    }

    void putsBackInTheText()
    {
        action("showRemoved")->setChecked(true);
        QTRY_COMPARE(evaluate(u"document.querySelectorAll('.removed-part').length"_s).toInt(),
                     list().count());
        reader().setFocus();
        evaluate(u"[...document.querySelectorAll('.removed-part')].find(e => e.innerText.includes('Another "
                 "harbour')).focus()"_s);
        QTRY_COMPARE(evaluate(u"document.querySelectorAll('.removed-part.chosen').length"_s).toInt(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QTRY_VERIFY(text().contains(m_page.quoted));
    }

    void removesTheBlockThatIsMeant()
    {
        // Nothing is meant: nothing goes.
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QVERIFY(text().contains(m_page.second));
        const qsizetype start = text().indexOf(u"another winter"_s);
        QSignalSpy selected(&reader(), &Reader::selectionChanged);
        reader().select(start, start + 7);
        QTRY_VERIFY(!selected.isEmpty());
        // Who types an X does not mean it.
        auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_X);
        QVERIFY(text().contains(m_page.second));
        search->clear();
        reader().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QTRY_VERIFY(!text().contains(m_page.second));
        QTRY_VERIFY(rowOf(u"another winter"_s) >= 0);
        QVERIFY(list()
                    .item(rowOf(u"another winter"_s))
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"by you"_s));
    }

    void remembersForTheSite()
    {
        const auto *improve = panel().findChild<QPushButton *>(u"improveSite"_s);
        QVERIFY(!improve->isEnabled()); // nothing was chosen yet
        action("removedParts")->trigger();
        list().setCurrentRow(rowOf(m_page.quoted));
        QTest::keyClick(&list(), Qt::Key_P);
        QTRY_VERIFY(improve->isEnabled());
        panel().findChild<QPushButton *>(u"improveSite"_s)->click();
        QCOMPARE(remembered().host, u"harbour.example"_s);
        QCOMPARE(remembered().choices.size(), 1U);

        auto *files = m_window->findChild<CleaningFiles *>();
        const QString path = m_folder.filePath(u"choices.json"_s);
        QVERIFY(action("exportCleaning")->isEnabled());
        files->exportTo(path);
        panel().findChild<QPushButton *>(u"forgetSite"_s)->click();
        QVERIFY(remembered().host.isEmpty());
        QVERIFY(!action("exportCleaning")->isEnabled());
        files->importFrom(path);
        QCOMPARE(remembered().host, u"harbour.example"_s);
        QCOMPARE(remembered().choices.size(), 1U);

        // In the settings all sites are listed, and forgotten.
        panel().hide();
        action("settings")->trigger();
        auto *settings = m_window->findChild<SettingsWindow *>();
        settings->showPage(u"cleaningPage"_s);
        const auto *sites = settings->findChild<QTreeWidget *>(u"cleanedSites"_s);
        QCOMPARE(sites->topLevelItemCount(), 1);
        QCOMPARE(sites->topLevelItem(0)->text(0), u"harbour.example"_s);
        QVERIFY(sites->topLevelItem(0)->child(0)->text(0).startsWith(u"keep "_s));
        settings->findChild<QPushButton *>(u"forgetCleanedSite"_s)->click();
        QVERIFY(remembered().host.isEmpty());
        QCOMPARE(sites->topLevelItemCount(), 0);
        settings->close();
        action("undo")->trigger();
        QCOMPARE(remembered().host, u"harbour.example"_s);
    }

    void isCleanedAgainWhenTheSiteHasOtherChoices()
    {
        const auto *again = panel().findChild<QPushButton *>(u"cleanAgainHere"_s);
        action("removedParts")->trigger();
        QVERIFY(!again->isVisible()); // it is as it would come in now
        panel().hide();
        QFile file(m_folder.filePath(u"choices.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(siteChoicesToJson({{u"harbour.example"_s, {{.words = choiceWords(m_page.second)}}}}));
        file.close();
        m_window->findChild<CleaningFiles *>()->importFrom(file.fileName());
        QTRY_VERIFY(!again->isHidden());
        action("removedParts")->trigger();
        QTRY_VERIFY(again->isVisible());
        QTest::mouseClick(const_cast<QPushButton *>(again), Qt::LeftButton);
        QTRY_VERIFY(!text().contains(m_page.second));
        QTRY_VERIFY(rowOf(m_page.second.left(20)) >= 0);
        QVERIFY(list()
                    .item(rowOf(m_page.second.left(20)))
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"your choice for this site"_s));
        QTRY_VERIFY(again->isHidden());
        panel().hide();
        action("undo")->trigger();
        QVERIFY(text().contains(m_page.second));
    }

    void canBeReadInAllThemes()
    {
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            m_window->setTheme(theme);
            action("showRemoved")->setChecked(true);
            QTRY_VERIFY(evaluate(u"document.querySelectorAll('.removed-part').length"_s).toInt() > 0);
            // The hatching's darker stripe, as the page mixes it.
            const QString stripe =
                u"(() => { const probe = document.createElement('i'); probe.style.color ="
                " 'color-mix(in srgb, var(--dim) 9%, var(--ground))';"
                " document.body.append(probe); const colour = getComputedStyle(probe).color;"
                " probe.remove(); return colour.match(/[0-9.]+/g).map(Number); })()"_s; // 0 to 1
            const QVariantList rgba = evaluate(stripe).toList();
            QCOMPARE(rgba.size(), 3);
            QVERIFY(contrast(theme.ink, QColor::fromRgbF(rgba[0].toFloat(), rgba[1].toFloat(),
                                                         rgba[2].toFloat())) >= textContrast);
            QVERIFY(contrast(theme.ink, theme.ground) >= textContrast);
        }
    }

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] RemovedPanel &panel() const { return *m_window->findChild<RemovedPanel *>(); }
    [[nodiscard]] QListWidget &list() const { return *panel().findChild<QListWidget *>(); }
    [[nodiscard]] MessageBar &messages() const { return *m_window->findChild<MessageBar *>(); }
    [[nodiscard]] Reader &reader() const { return *m_window->findChild<Reader *>(u"reader"_s); }
    [[nodiscard]] QString text() const { return m_window->findChild<Desk *>()->text(); }
    [[nodiscard]] SiteChoices remembered() const
    {
        const auto library = Library::open(m_fixture->path(), Library::Mode::ReadOnly).value();
        const auto sites = library->siteChoices().all().value();
        return sites.empty() ? SiteChoices() : sites.front();
    }

    [[nodiscard]] int rowOf(const QString &words) const
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().contains(words))
                return row;
        }
        return -1;
    }

    QVariant evaluate(const QString &script) const
    {
        std::optional<QVariant> result;
        m_window->findChild<QWebEngineView *>()->page()->runJavaScript(
            script, QWebEngineScript::ApplicationWorld, [&result](const QVariant &value) { result = value; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : QVariant();
    }

    const HarbourPage m_page;
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_article;
};

QTEST_MAIN(TestRemovedParts)

#include "tst_removedparts.moc"
