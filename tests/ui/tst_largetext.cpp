// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "tests/ui/filledwindow.h"
#include "tests/ui/windowprogram.h"
#include "ui/window/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString dam = u"barrage de Montrieux"_s;

QString named(const QWidget &widget, const QString &words)
{
    return u"%1#%2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                               words.left(40));
}

QSize labelsNeed(const QLabel &label)
{
    if (label.wordWrap())
        return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
    return label.sizeHint();
}

QSize buttonsNeed(const QAbstractButton &button)
{
    return button.text().isEmpty() ? QSize() : button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
}

/// What its words need at least; what shortens them on purpose says them in a hint.
QSize need(const QWidget &widget)
{
    const bool hasWords = !widget.property("text").toString().isEmpty();
    if (hasWords && (!widget.toolTip().isEmpty() || qobject_cast<const ElidedLabel *>(&widget)))
        return {0, widget.fontMetrics().height()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QSize() : labelsNeed(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonsNeed(*button);
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget))
        return {0, widget.fontMetrics().height()};
    return {};
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// Controls that are smaller than their words, or stand partly outside of the window or the pane they are in.
QString cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QSize least = need(*widget);
        const QString words = widget->property("text").toString();
        if (least.width() > widget->width() + 1 || least.height() > widget->height() + 1)
            found << u"%1 has %2 × %3, needs %4 × %5"_s.arg(named(*widget, words))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(least.width())
                         .arg(least.height());
        const bool isControl = widget->focusPolicy() != Qt::NoFocus;
        if (isControl && !isScrolled(*widget) && !widget->parentWidget()->rect().contains(widget->geometry()))
            found << named(*widget, words) + u" is cut off by its parent"_s;
    }
    return found.join(u'\n');
}

void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
        window.grab().save(folder + u"/large-"_s + name + u".png"_s);
}

} // namespace

/// In French, whose words are long: letters twice as large, and letters as far apart as WCAG 2.2 (1.4.12)
/// asks to bear.
class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestLargeText::nothingIsCutOff_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QSize>("size");
    QFont twice = interfaceFont();
    twice.setPixelSize(2 * twice.pixelSize());
    QTest::newRow("twice as large") << twice << QSize(1280, 800);
    QFont spaced = interfaceFont();
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 0.12 * spaced.pixelSize());
    spaced.setWordSpacing(0.16 * spaced.pixelSize());
    QTest::newRow("spaced") << spaced << QSize(1024, 640);
}

void TestLargeText::nothingIsCutOff()
{
    QFETCH(const QFont, font);
    QFETCH(const QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    FilledWindow shown(lightTheme(), size, font);
    QVERIFY(shown.open(dam));
    QCOMPARE(shown.window->size(), size);
    keepPicture(*shown.window, tag + u"-window"_s);
    QCOMPARE(cutOff(*shown.window), QString());

    auto *cards = shown.window->findChild<QAbstractItemView *>(u"cards"_s);
    cards->setCurrentIndex(cards->model()->index(1, 0));
    shown.perform(u"quote"_s);
    auto *form = shown.window->findChild<QWidget *>(u"quoteForm"_s);
    QVERIFY(form);
    QTRY_VERIFY(form->isVisible());
    QTest::qWait(400); // the card has grown to hold it, and has come into sight
    keepPicture(*shown.window, tag + u"-form"_s);
    QCOMPARE(cutOff(*shown.window), QString());
    shown.perform(u"backToList"_s);

    for (const QString &name : {u"settings"_s, u"export"_s, u"add"_s, u"keySheet"_s}) {
        QString faults;
        QVERIFY(shown.withOpened(*shown.window->findChild<QAction *>(name), [&](QWidget &dialog) {
            keepPicture(dialog, tag + u'-' + name);
            faults = cutOff(dialog);
            if (dialog.width() > size.width() || dialog.height() > size.height())
                faults += u"\nlarger than the window: %1 × %2"_s.arg(dialog.width()).arg(dialog.height());
        }));
        QVERIFY2(faults.isEmpty(), qPrintable(name + u":\n"_s + faults));
    }
}

int main(int argc, char *argv[])
{
    const auto prepare = [](QApplication &application) { installTranslations(application, u"fr"_s); };
    return runWindowTest<TestLargeText>(argc, argv, u"apostille-largetext"_s, prepare);
}

#include "tst_largetext.moc"
