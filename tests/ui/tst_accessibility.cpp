// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/filledwindow.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"
#include "ui/window/sidebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QWebEngineView>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString dam = u"barrage de Montrieux"_s;

/// What can be used must be said; what only holds others together need not.
bool needsName(const QAccessibleInterface &thing)
{
    switch (thing.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Dialog:
        return true;
    default:
        return thing.state().focusable;
    }
}

/// A focusable thing that is "something" helps nobody.
bool hasRole(const QAccessibleInterface &thing)
{
    return thing.role() != QAccessible::NoRole && thing.role() != QAccessible::Client &&
           thing.role() != QAccessible::Window && thing.role() != QAccessible::Pane;
}

QString described(const QAccessibleInterface &thing)
{
    QStringList path;
    for (const QObject *object = thing.object(); object; object = object->parent())
        path.prepend(QString::fromLatin1(object->metaObject()->className()) +
                     (object->objectName().isEmpty() ? QString() : u'#' + object->objectName()));
    return u"%1 (role %2)"_s.arg(path.join(u" › "_s), QString::number(static_cast<int>(thing.role())));
}

/// The page of the reader has its own tree, made by the browser; its door has to have a name.
bool isWebPage(const QAccessibleInterface &thing)
{
    return qobject_cast<QWebEngineView *>(thing.object()) || qobject_cast<Reader *>(thing.object());
}

/// Widgets' own parts: a scroll bar says nothing that the list beside it does not.
bool isPart(const QAccessibleInterface &thing)
{
    return qobject_cast<QScrollBar *>(thing.object()) != nullptr;
}

void walk(QAccessibleInterface &thing, QStringList &findings, int &seen)
{
    constexpr int mostChildren = 40; // the rows of a long list are all of a kind
    // Qt's cache may still know what stood at the address of a new widget; screen readers ask so, too.
    if (!thing.isValid() || thing.state().invisible || isPart(thing))
        return;
    ++seen;
    if (needsName(thing)) {
        if (thing.text(QAccessible::Name).trimmed().isEmpty())
            findings << u"no name: "_s + described(thing);
        if (thing.state().focusable && thing.object() && thing.object()->isWidgetType() && !hasRole(thing) &&
            !isWebPage(thing))
            findings << u"no role: "_s + described(thing);
    }
    if (isWebPage(thing))
        return;
    for (int i = 0; i < std::min(thing.childCount(), mostChildren); ++i) {
        if (QAccessibleInterface *child = thing.child(i))
            walk(*child, findings, seen);
    }
}

QString faultsOf(QWidget &window)
{
    QStringList findings;
    int seen = 0;
    if (QAccessibleInterface *thing = QAccessible::queryAccessibleInterface(&window))
        walk(*thing, findings, seen);
    if (seen < 5)
        findings << u"hardly anything to walk over"_s;
    findings.removeDuplicates();
    return findings.join(u'\n');
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           !widget.focusProxy();
}

/// Presses Tab until it comes round, and says what was never reached.
QString notReachedByTab(QWidget &window)
{
    constexpr int mostSteps = 120;
    QSet<const QWidget *> reached;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *here = window.focusWidget();
        if (here)
            reached << here;
        // Text fields take the key for themselves; Ctrl+Tab leaves them everywhere.
        QTest::keyClick(here ? here : &window, Qt::Key_Tab);
        if (window.focusWidget() == here)
            QTest::keyClick(here ? here : &window, Qt::Key_Tab, Qt::ControlModifier);
        static_cast<void>(QTest::qWaitFor([&] { return window.focusWidget() != here; }, 300));
    }
    QStringList missing;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool ownWindow = widget->window() != &window;
        if (!ownWindow && takesTab(*widget) && !reached.contains(widget))
            missing << u"%1#%2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName());
    }
    return missing.join(u'\n');
}

/// The browser's own widget, in which the page is drawn.
bool isInWebPage(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QWebEngineView *>(&widget) || qobject_cast<const QWebEngineView *>(parent);
}

int differentPixels(const QImage &before, const QImage &after)
{
    int different = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            different += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    return different;
}

/// What can have the focus and looks the same with and without it.
QString focusNotSeen(QWidget &window)
{
    constexpr int least = 12;
    QStringList unseen;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !takesTab(*widget) || isInWebPage(*widget))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const QRect around = place.adjusted(-4, -4, 4, 4) & window.rect();
        widget->clearFocus();
        const QImage without = window.grab(around).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        if (differentPixels(without, window.grab(around).toImage()) < least)
            unseen << u"%1#%2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                          widget->objectName(), widget->accessibleName());
    }
    return unseen.join(u'\n');
}

/// Qt's dialogs for files and printers are the platform's, and not ours to mend.
bool isQtsOwn(const QWidget &dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QAbstractPrintDialog");
}

/// Every action that, as its three dots say, opens something: a dialog, or a bar in the window.
QList<QAction *> openingActions(const MainWindow &window)
{
    QList<QAction *> found;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().endsWith(u'…') && action->isEnabled() && !action->objectName().isEmpty())
            found << action;
    }
    return found;
}

/// The menus that actions open, and theirs.
QList<QMenu *> menusOf(const QList<QAction *> &actions)
{
    QList<QMenu *> menus;
    for (const QAction *action : actions) {
        if (QMenu *menu = action->menu())
            menus << menu << menusOf(menu->actions());
    }
    return menus;
}

} // namespace

/// Everything that can be used has a name and a role, is reached by Tab, and shows that it has the focus.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsNamed_data();
    void everyPlaceIsNamed();
    void openArticleIsNamed();
    void formIsNamed();
    void menusAreNamed();
    void dialogsAreNamedReachedAndSeen();
    void windowIsReachedByTab();
    void focusIsSeenInTheWindow();
    void rowsAndCardsSayWhatTheyAre();

private:
    [[nodiscard]] static bool openWhole(FilledWindow &shown);
};

/// Opens the article and waits for what comes after its text: the audit of what was removed.
bool TestAccessibility::openWhole(FilledWindow &shown)
{
    const auto *tool = shown.window->findChild<QToolButton *>(u"removedPartsTool"_s);
    return tool && shown.open(dam) && QTest::qWaitFor([tool] { return tool->isVisible(); }, 20000);
}

void TestAccessibility::everyPlaceIsNamed_data()
{
    QTest::addColumn<int>("row");
    const FilledWindow shown;
    const auto *places = shown.window->findChild<Sidebar *>()->model();
    for (int row = 0; row < places->rowCount(); ++row) {
        const QModelIndex index = places->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            QTest::addRow("%d %s", row, qUtf8Printable(index.data().toString())) << row;
    }
}

void TestAccessibility::everyPlaceIsNamed()
{
    QFETCH(const int, row);
    const FilledWindow shown;
    auto *sidebar = shown.window->findChild<Sidebar *>();
    sidebar->setCurrentIndex(sidebar->model()->index(row, 0));
    QTest::qWait(100);
    QCOMPARE(faultsOf(*shown.window), QString());
}

void TestAccessibility::openArticleIsNamed()
{
    FilledWindow shown;
    QVERIFY(openWhole(shown));
    shown.window->showError({ErrorCode::NoNetwork, u"https://exemple.test"_s});
    QCOMPARE(faultsOf(*shown.window), QString());
}

void TestAccessibility::formIsNamed()
{
    FilledWindow shown;
    QVERIFY(openWhole(shown));
    auto *cards = shown.window->findChild<QAbstractItemView *>(u"cards"_s);
    cards->setCurrentIndex(cards->model()->index(1, 0));
    shown.perform(u"quote"_s);
    auto *form = shown.window->findChild<QWidget *>(u"quoteForm"_s);
    QVERIFY(form);
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(faultsOf(*form), QString());
    QCOMPARE(focusNotSeen(*form->window()), QString());
}

void TestAccessibility::menusAreNamed()
{
    const FilledWindow shown;
    for (const QMenu *menu : menusOf(shown.window->menuBar()->actions())) {
        QVERIFY2(!menu->title().isEmpty(), qPrintable(menu->objectName()));
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
    }
}

void TestAccessibility::dialogsAreNamedReachedAndSeen()
{
    FilledWindow shown;
    QVERIFY(openWhole(shown));
    const auto actions = openingActions(*shown.window);
    QVERIFY(actions.size() >= 2);
    for (QAction *action : actions) {
        QString faults;
        const bool opened = shown.withOpened(*action, [&](QWidget &dialog) {
            if (!isQtsOwn(dialog))
                faults = faultsOf(dialog) + notReachedByTab(dialog) + focusNotSeen(dialog);
        });
        if (!opened)
            faults = faultsOf(*shown.window);
        QVERIFY2(faults.isEmpty(), qPrintable(action->objectName() + u":\n"_s + faults));
    }
}

void TestAccessibility::windowIsReachedByTab()
{
    FilledWindow shown;
    QVERIFY(openWhole(shown));
    shown.window->findChild<QLineEdit *>(u"search"_s)->setFocus();
    QCOMPARE(notReachedByTab(*shown.window), QString());
}

void TestAccessibility::focusIsSeenInTheWindow()
{
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        FilledWindow shown(theme);
        QVERIFY(openWhole(shown));
        auto *cards = shown.window->findChild<QAbstractItemView *>(u"cards"_s);
        cards->setCurrentIndex(cards->model()->index(0, 0));
        QCOMPARE(focusNotSeen(*shown.window), QString());
    }
}

void TestAccessibility::rowsAndCardsSayWhatTheyAre()
{
    FilledWindow shown;
    QVERIFY(openWhole(shown));
    const auto spoken = [&](const QString &view, int row) {
        const auto *model = shown.window->findChild<QAbstractItemView *>(view)->model();
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const auto *articles = shown.window->findChild<QAbstractItemView *>(u"articles"_s);
    const QString row = spoken(u"articles"_s, articles->currentIndex().row());
    QVERIFY2(row.contains(dam) && row.contains(u"4 annotation"), qPrintable(row));
    QString cards;
    for (int i = 0; i < 4; ++i)
        cards += spoken(u"cards"_s, i) + u'\n';
    for (const QString &part : {u"sécheresse sans précédent"_s, u"Marc Delorme"_s, u"a déclaré"_s,
                                u"La sécheresse de 2026 est sans précédent"_s, u"eau"_s})
        QVERIFY2(cards.contains(part), qPrintable(part + u" in:\n"_s + cards));
}

int main(int argc, char *argv[])
{
    const auto prepare = [](QApplication &) { QAccessible::setActive(true); };
    return runWindowTest<TestAccessibility>(argc, argv, u"apostille-test"_s, prepare);
}

#include "tst_accessibility.moc"
