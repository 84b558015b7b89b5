// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/annotationpane.h"
#include "ui/annotations/carddeck.h"
#include "ui/annotations/cardmodel.h"
#include "ui/annotations/quoteform.h"
#include "ui/reader/markplaces.h"

#include <KSyntaxHighlighting/Repository>
#include <QPointer>

class QLabel;
class QMenu;
class QStackedLayout;

namespace apostille {

class CardList;
class FilterBar;
class PaneHeader;

/// What the pane is made of; only its own files look in here.
struct AnnotationPane::Parts
{
    AnnotationPane &pane;
    Session &session;
    Theme theme;
    QUuid article = {};
    QString language = {};
    CardDeck deck = {};
    CardModel model = CardModel();
    MarkPlaces places = {};
    std::unique_ptr<KSyntaxHighlighting::Repository> syntax = {};
    PaneHeader *header = nullptr;
    FilterBar *filter = nullptr;
    QLabel *hint = nullptr;
    CardList *cards = nullptr;
    QStackedLayout *pages = nullptr;
    QPointer<QuoteForm> form = {};
    QPointer<QWidget> cameFrom = {};

    // annotationpane.cpp
    void build();
    void connectHeader();
    void connectCards();

    // annotationpanecards.cpp: which cards there are, and which of them is open
    void load();
    void showCards();
    void reload(const QUuid &annotation);
    void drop(const QUuid &annotation);
    void admit(const QUuid &annotation);
    void followForm();
    void tellCount();
    void applyView();
    void openFilter(bool open);
    void open(const QUuid &annotation, Field field);
    void close();
    void leave(bool ended);

    // annotationpanecommands.cpp: what is done to a card
    void changeColour(const QUuid &annotation, MarkColour colour);
    void chooseVerdict(const QUuid &annotation);
    void remove(const QUuid &annotation);
    void drag(const QUuid &annotation, const QPixmap &picture, const QPoint &hotSpot);
    void offerMenu(const QUuid &annotation, const QPoint &place);
    void addEditing(QMenu &menu, const QUuid &annotation);
    void addCopying(QMenu &menu, const QUuid &annotation);
    void addColours(QMenu &menu, const QUuid &annotation);
    void addAttaching(QMenu &menu, const QUuid &annotation);
};

} // namespace apostille
