// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/scenes.h"

#include "models/base/error.h"
#include "tests/ui/screenshots/photographer.h"
#include "ui/reader/reader.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/sidebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

struct Scene
{
    QString name;
    void (*take)(Photographer &photographer, const QString &name);
};

const QString dam = u"barrage de Montrieux"_s;

void readDam(Photographer &at)
{
    at.openFilled();
    at.openArticle(dam);
}

void showPlace(Photographer &at, const QString &name, const Place &place)
{
    at.openFilled();
    at.window().findChild<Sidebar *>()->setPlace(place);
    at.shoot(name);
}

void chooseCard(Photographer &at, int row)
{
    auto *cards = at.find<QAbstractItemView>(u"cards"_s);
    cards->setCurrentIndex(cards->model()->index(row, 0));
    at.settle();
}

void search(Photographer &at, const QString &words)
{
    at.perform(u"searchLibrary"_s);
    at.find<QLineEdit>(u"search"_s)->setText(words);
    at.settle(600);
}

void shootMenu(Photographer &at, const QString &name, qsizetype number)
{
    QMenu *menu = at.window().menuBar()->actions().at(number)->menu();
    menu->popup(at.window().menuBar()->mapToGlobal(
        at.window().menuBar()->actionGeometry(menu->menuAction()).bottomLeft()));
    at.settle();
    at.shoot(name);
    menu->close();
}

const std::array scenes{
    Scene{u"01-welcome"_s,
          [](Photographer &at, const QString &name) {
              at.openEmpty();
              at.shoot(name);
          }},
    Scene{u"02-reading"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              chooseCard(at, 1);
              at.shoot(name);
          }},
    Scene{u"03-selection"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.window().findChild<Reader *>()->select(270, 330);
              at.settle(600);
              at.shoot(name);
          }},
    Scene{u"04-quote-form"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              chooseCard(at, 1);
              at.perform(u"quote"_s);
              at.shoot(name);
          }},
    Scene{u"05-note-form"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              chooseCard(at, 0);
              at.perform(u"note"_s);
              at.shoot(name);
          }},
    Scene{u"06-claims"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::Claims}); }},
    Scene{u"07-sources"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::Sources}); }},
    Scene{u"08-annotated"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::Annotated}); }},
    Scene{u"09-search"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              search(at, u"sécheresse"_s);
              at.shoot(name);
          }},
    Scene{u"10-nothing-found"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              search(at, u"hippopotame"_s);
              at.shoot(name);
          }},
    Scene{u"11-trash"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::Trash}); }},
    Scene{u"12-to-review"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::ToReview}); }},
    Scene{u"12-several-selected"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              auto *list = at.find<QAbstractItemView>(u"articles"_s);
              list->setCurrentIndex(list->model()->index(2, 0));
              list->selectionModel()->select(list->model()->index(3, 0), QItemSelectionModel::Select);
              list->selectionModel()->select(list->model()->index(4, 0), QItemSelectionModel::Select);
              list->setFocus();
              at.perform(u"star"_s);
              QTest::mouseMove(list->viewport(), list->visualRect(list->model()->index(3, 0)).center());
              at.shoot(name);
              at.perform(u"tagArticles"_s);
              at.shoot(name + u"-tags"_s);
          }},
    Scene{u"12-by-day-one-line"_s,
          [](Photographer &at, const QString &name) {
              Preferences().setValue(u"list/byDay"_s, true);
              Preferences().setValue(u"list/order"_s, u"published"_s);
              readDam(at);
              at.shoot(name + u"-two"_s);
              Preferences().setValue(u"list/oneLine"_s, true);
              readDam(at);
              at.shoot(name);
              Preferences().remove(u"list"_s);
          }},
    Scene{u"12-search-suggestions"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.perform(u"searchLibrary"_s);
              QTest::keyClicks(at.find<QLineEdit>(u"search"_s), u"ea"_s);
              at.settle(600);
              at.shoot(name);
          }},
    Scene{u"13-export"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.shootOpened(name, u"export"_s);
          }},
    Scene{u"14-add"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.shootOpened(name, u"add"_s);
          }},
    Scene{u"15-error"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.window().showError({ErrorCode::NoNetwork, u"https://exemple.test/article"_s});
              at.shoot(name);
          }},
    Scene{u"16-arabic"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"الكتب"_s);
              at.shoot(name);
          }},
    Scene{u"17-no-annotations"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"Straßenbahn"_s);
              at.shoot(name);
          }},
    Scene{u"18-no-panes"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.perform(u"showSidebar"_s);
              at.perform(u"showAnnotations"_s);
              at.shoot(name);
          }},
    Scene{u"19-page-source"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"Valserine"_s);
              chooseCard(at, 0);
              at.shootOpened(name, u"pageSource"_s, [&](QWidget &) { at.settle(1200); });
          }},
    Scene{u"20-menus"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              for (qsizetype i = 0; i < at.window().menuBar()->actions().size(); ++i)
                  shootMenu(at, u"%1-%2"_s.arg(name, QString::number(i + 1)), i);
          }},
    Scene{u"21-quotes"_s,
          [](Photographer &at, const QString &name) { showPlace(at, name, {PlaceKind::Quotes}); }},
    Scene{u"22-cards-filtered"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.perform(u"filterCards"_s);
              at.shoot(name);
          }},
    Scene{u"23-cards-collapsed"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.perform(u"collapseCards"_s);
              chooseCard(at, 0);
              at.shoot(name);
              at.perform(u"collapseCards"_s);
          }},
    Scene{u"24-colour-names"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.shootOpened(name, u"nameColours"_s);
          }},
    Scene{u"25-cards-detached"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              at.shootOpened(name, u"detachAnnotations"_s);
          }},
    Scene{u"26-read-beside"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"Valserine"_s);
              at.openArticle(dam);
              at.perform(u"readBeside"_s);
              at.settle(1500);
              at.shoot(name);
              at.perform(u"focusMode"_s);
              at.settle(600);
              at.shoot(name + u"-focus"_s);
          }},
    Scene{u"28-removed-parts"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"digue tiendra"_s);
              at.settle(900); // the article is audited beside the window
              at.perform(u"showRemoved"_s);
              at.settle(600);
              at.shoot(name);
              at.perform(u"removedParts"_s);
              at.settle(600);
              at.shoot(name + u"-list"_s);
              at.perform(u"showRemoved"_s);
          }},
    Scene{u"26-read-beside-original"_s,
          [](Photographer &at, const QString &name) {
              at.openFilled();
              at.openArticle(u"Valserine"_s);
              at.perform(u"showOriginal"_s);
              at.settle(1500);
              at.shoot(name);
          }},
    Scene{u"27-settings"_s,
          [](Photographer &at, const QString &name) {
              readDam(at);
              for (const QString &page :
                   {u"general"_s, u"readingPage"_s, u"marksPage"_s, u"keysPage"_s, u"cleaningPage"_s})
                  at.shootOpened(name + u'-' + page, u"settings"_s, [&page](QWidget &opened) {
                      static_cast<SettingsWindow &>(opened).showPage(page);
                  });
          }},
};

} // namespace

void photographScenes(Photographer &photographer, const QStringList &wanted)
{
    for (const Scene &scene : scenes) {
        const bool asked = wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &part) {
                               return scene.name.contains(part);
                           });
        if (asked)
            scene.take(photographer, scene.name);
    }
}

} // namespace apostille
