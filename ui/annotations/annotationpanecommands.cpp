// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a card: its menu, and what stands in it.
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/quotestore.h"
#include "ui/annotations/annotationpaneparts.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/colourrow.h"
#include "ui/claims/claimsmenu.h"
#include "ui/claims/verdictmenu.h"
#include "ui/export/quotemime.h"

#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QIcon swatchIcon(const MarkTint &mark)
{
    constexpr int size = 18;
    QPixmap pixmap(QSize(size, size) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, QRect(0, 0, size, size), mark);
    return QIcon(pixmap);
}

/// An entry with the key that does the same on the card; the key is only shown.
QAction *addEntry(QMenu &menu, const QString &text, const QString &key = {})
{
    return menu.addAction(key.isEmpty() ? text : text + u'\t' + key);
}

} // namespace

void AnnotationPane::Parts::changeColour(const QUuid &annotation, MarkColour colour)
{
    auto known = session.library().annotations().get(annotation);
    if (!known) {
        Q_EMIT session.failed(known.error());
        return;
    }
    known->colour = colour;
    session.saveAnnotation(*known, AnnotationPane::tr("mark as “%1”").arg(session.markNames().name(colour)));
}

// Without a claim there is nothing to judge: the field for one opens. Of several, one is chosen first.
void AnnotationPane::Parts::chooseVerdict(const QUuid &annotation)
{
    const int row = model.rowOf(annotation);
    if (row < 0)
        return;
    const std::vector<CitedClaim> &claims = model.record(row).claims;
    if (claims.empty()) {
        open(annotation, Field::Claim);
        return;
    }
    cards->setCurrent(annotation);
    if (claims.size() > 1) {
        auto *menu = ClaimsMenu::open(claims, theme, cards->menuPlace(), &pane);
        connect(menu, &ClaimsMenu::chosen, &pane,
                [this](const QUuid &claim, Verdict verdict) { session.setVerdict(claim, verdict); });
        return;
    }
    const Claim &claim = claims.front().claim;
    auto *menu = VerdictMenu::open(claim.statement, claim.verdict, theme, cards->menuPlace(), &pane);
    connect(menu, &VerdictMenu::chosen, &pane,
            [this, id = claim.id](Verdict verdict) { session.setVerdict(id, verdict); });
}

void AnnotationPane::Parts::remove(const QUuid &annotation)
{
    if (form && form->annotation() == annotation)
        form->flush();
    session.trashAnnotation(annotation);
}

void AnnotationPane::Parts::drag(const QUuid &annotation, const QPixmap &picture, const QPoint &hotSpot)
{
    const auto record = session.library().quotes().record(annotation);
    if (!record)
        return;
    auto *drag = new QDrag(&pane);
    drag->setMimeData(quoteMime(*record).release());
    drag->setPixmap(picture);
    drag->setHotSpot(hotSpot);
    drag->exec(Qt::CopyAction);
}

void AnnotationPane::Parts::offerMenu(const QUuid &annotation, const QPoint &place)
{
    auto *menu = new QMenu(&pane);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEditing(*menu, annotation);
    menu->addSeparator();
    addCopying(*menu, annotation);
    addAttaching(*menu, annotation);
    menu->addSeparator();
    QAction *trash = addEntry(*menu, AnnotationPane::tr("&Delete"), QKeySequence(Qt::Key_Delete).toString());
    trash->setObjectName(u"deleteCard"_s);
    connect(trash, &QAction::triggered, &pane, [this, annotation] { remove(annotation); });
    menu->popup(place);
}

void AnnotationPane::Parts::addEditing(QMenu &menu, const QUuid &annotation)
{
    connect(addEntry(menu, AnnotationPane::tr("&Edit"), QKeySequence(Qt::Key_Return).toString()),
            &QAction::triggered, &pane, [this, annotation] { open(annotation, Field::None); });
    connect(addEntry(menu, AnnotationPane::tr("Add &tag"), u"T"_s), &QAction::triggered, &pane,
            [this, annotation] { open(annotation, Field::Tag); });
    connect(addEntry(menu, AnnotationPane::tr("&Verdict on the claim…"), u"V"_s), &QAction::triggered, &pane,
            [this, annotation] { chooseVerdict(annotation); });
    addColours(menu, annotation);
    const QString fold = cards->isCollapsed(annotation) ? AnnotationPane::tr("Show who&le")
                                                        : AnnotationPane::tr("Collapse to one &line");
    connect(menu.addAction(fold), &QAction::triggered, &pane,
            [this, annotation] { cards->toggleCollapsed(annotation); });
}

void AnnotationPane::Parts::addCopying(QMenu &menu, const QUuid &annotation)
{
    const auto add = [&](const QString &text, CopyAs wanted, const char *name) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, &pane,
                [this, annotation, wanted] { Q_EMIT pane.copyRequested(annotation, wanted); });
    };
    add(AnnotationPane::tr("&Copy as quote"), CopyAs::Quote, "copyCard");
    add(AnnotationPane::tr("Copy as Mark&down"), CopyAs::Markdown, "copyCardAsMarkdown");
    add(AnnotationPane::tr("Copy lin&k"), CopyAs::Link, "copyCardLink");
}

void AnnotationPane::Parts::addColours(QMenu &menu, const QUuid &annotation)
{
    QMenu *colours = menu.addMenu(AnnotationPane::tr("&Mark as"));
    colours->setObjectName(u"cardColours"_s);
    for (int number = 1; number <= static_cast<int>(theme.marks.size()); ++number) {
        const auto colour = static_cast<MarkColour>(number);
        const QString name = capitalised(session.markNames().name(colour)).replace(u'&', u"&&"_s);
        QAction *action =
            colours->addAction(swatchIcon(theme.mark(colour)), u"&%1  %2"_s.arg(number).arg(name));
        connect(action, &QAction::triggered, &pane,
                [this, annotation, colour] { changeColour(annotation, colour); });
    }
    colours->addSeparator();
    connect(colours->addAction(AnnotationPane::tr("&Name colours…")), &QAction::triggered, &pane,
            &AnnotationPane::namesRequested);
}

void AnnotationPane::Parts::addAttaching(QMenu &menu, const QUuid &annotation)
{
    const int row = model.rowOf(annotation);
    const PlacementState state = row < 0 ? PlacementState::Exact : model.card(row).placement.state;
    if (state == PlacementState::Exact)
        return;
    menu.addSeparator();
    if (state == PlacementState::Moved) {
        connect(menu.addAction(AnnotationPane::tr("The place is &right")), &QAction::triggered, &pane,
                [this, annotation] { Q_EMIT pane.placeConfirmed(annotation); });
    }
    connect(menu.addAction(AnnotationPane::tr("&Attach to selection")), &QAction::triggered, &pane,
            [this, annotation] { Q_EMIT pane.attachRequested(annotation); });
}

} // namespace apostille
