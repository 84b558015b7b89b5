// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/verdictmenu.h"

#include "models/annotation/names.h"
#include "ui/annotations/cardpicture.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>

namespace apostille {

namespace {

constexpr int signSize = 16;
constexpr int headingWidth = 320;

} // namespace

const std::vector<Verdict> &allVerdicts()
{
    static const std::vector verdicts{Verdict::Unchecked,   Verdict::InProgress, Verdict::True,
                                      Verdict::MostlyTrue,  Verdict::Misleading, Verdict::False,
                                      Verdict::Unverifiable};
    return verdicts;
}

QIcon verdictIcon(Verdict verdict, const Theme &theme)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap picture(signSize * scale, signSize * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(verdictColour(verdict, theme));
        painter.drawEllipse(QRectF(4, 4, 8, 8));
        painter.end();
        icon.addPixmap(picture);
        icon.addPixmap(picture, QIcon::Selected); // the style would tint it
    }
    return icon;
}

VerdictMenu::VerdictMenu(const Theme &theme, QWidget *parent)
    : QMenu(tr("Verdict"), parent)
{
    setObjectName(QStringLiteral("verdictMenu"));
    setAccessibleName(tr("Verdict"));
    auto *group = new QActionGroup(this);
    int key = 1;
    for (const Verdict verdict : allVerdicts()) {
        const QString name = capitalised(verdictName(verdict));
        QAction *choice =
            addAction(verdictIcon(verdict, theme), QStringLiteral("%1\t%2").arg(name).arg(key++));
        choice->setCheckable(true);
        choice->setData(static_cast<int>(verdict));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, verdict] { Q_EMIT chosen(verdict); });
    }
}

VerdictMenu *VerdictMenu::open(const QString &about, Verdict current, const Theme &theme, const QPoint &place,
                               QWidget *parent)
{
    auto *menu = new VerdictMenu(theme, parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setCurrent(current);
    if (!about.isEmpty()) {
        menu->setAccessibleDescription(about);
        auto *heading =
            new QAction(menu->fontMetrics().elidedText(about, Qt::ElideRight, headingWidth), menu);
        heading->setEnabled(false);
        menu->insertAction(menu->actions().constFirst(), heading);
        menu->insertSeparator(menu->actions().at(1));
    }
    menu->popup(place);
    return menu;
}

void VerdictMenu::setCurrent(Verdict verdict)
{
    for (QAction *choice : actions()) {
        if (choice->isCheckable() && choice->data().toInt() == static_cast<int>(verdict)) {
            choice->setChecked(true);
            setActiveAction(choice);
        }
    }
}

void VerdictMenu::keyPressEvent(QKeyEvent *event)
{
    const int place = event->key() - Qt::Key_1;
    if (place < 0 || place >= static_cast<int>(allVerdicts().size())) {
        QMenu::keyPressEvent(event);
        return;
    }
    close();
    Q_EMIT chosen(allVerdicts()[static_cast<std::size_t>(place)]);
}

} // namespace apostille
