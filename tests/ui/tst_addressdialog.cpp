// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addressdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestAddressDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setFont(interfaceFont());
    }
    void init() { QApplication::clipboard()->clear(); }

    void addressIsTypedAndGiven()
    {
        AddressDialog dialog;
        QSignalSpy given(&dialog, &AddressDialog::addressGiven);
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), u"www.example.org/a"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.at(0).at(0).toUrl(), QUrl(u"https://www.example.org/a"_s));
        QVERIFY(!dialog.isVisible());
    }

    void wrongAddressIsExplained()
    {
        AddressDialog dialog;
        QSignalSpy given(&dialog, &AddressDialog::addressGiven);
        dialog.show();
        QTest::keyClicks(dialog.focusWidget(), u"no address"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(given.isEmpty());
        QVERIFY(dialog.isVisible());
        const auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains("is not a web address"_L1));
        QCOMPARE(dialog.focusWidget()->accessibleDescription(), problem->text());
        QTest::keyClicks(dialog.focusWidget(), u"x"_s);
        QVERIFY(!problem->isVisible());
    }

    void textIsGivenWithItsAddress()
    {
        AddressDialog dialog;
        QSignalSpy given(&dialog, &AddressDialog::textGiven);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog)); // shortcuts need it
        QTest::keyClicks(dialog.focusWidget(), u"example.org"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"Title"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // a line of the text
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.at(0).at(0).toString(), u"Title\n"_s);
        QCOMPARE(given.at(0).at(1).toUrl(), QUrl(u"https://example.org"_s));
    }

    void copiedAddressStandsThereAlready()
    {
        QApplication::clipboard()->setText(u" https://example.org/copied\n"_s);
        AddressDialog dialog;
        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), u"https://example.org/copied"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
        QApplication::clipboard()->setText(u"not an address"_s);
        AddressDialog other;
        QCOMPARE(other.findChild<QLineEdit *>(u"address"_s)->text(), QString());
    }

    void everythingIsReachedByTab()
    {
        AddressDialog dialog;
        dialog.show();
        QTest::keyClicks(dialog.focusWidget(), u"x"_s);
        QStringList visited;
        for (int i = 0; i < 5; ++i) {
            visited << dialog.focusWidget()->objectName();
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, QStringList({u"address"_s, u"text"_s, u"files"_s, u"cancel"_s, u"add"_s}));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void everythingHasAName()
    {
        AddressDialog dialog;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksRight()
    {
        QFETCH(const bool, dark);
        const Theme theme = dark ? darkTheme() : lightTheme();
        QApplication::setPalette(theme.palette());
        qApp->setStyleSheet(applicationStyleSheet(theme));
        AddressDialog dialog;
        dialog.show();
        QTest::keyClicks(dialog.focusWidget(), u"no address"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        const QDir folder(QStringLiteral(APOSTILLE_BIN "/../screenshots"));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(dialog.grab().save(folder.filePath(dark ? u"add-dark.png"_s : u"add-light.png"_s)));
        // Nothing is cut off, and nothing overlaps, at twice the text size either.
        QFont large = QApplication::font();
        large.setPixelSize(2 * QFontInfo(large).pixelSize());
        dialog.setFont(large);
        QCoreApplication::processEvents();
        for (const auto *button : dialog.findChildren<QPushButton *>())
            QVERIFY(button->width() >= button->minimumSizeHint().width());
    }
};

QTEST_MAIN(TestAddressDialog)
#include "tst_addressdialog.moc"
