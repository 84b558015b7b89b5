// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include "ui/annotations/flowlayout.h"
#include "ui/theme/fonts.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace apostille {

namespace {

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setFont(scaledFont(label->font(), 15.0 / 13));
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Read closely. Quote exactly."), this);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    title->setWordWrap(true);
    QFont serif = serifFont(font(), 28.0 / 13);
    serif.setWeight(QFont::DemiBold);
    title->setFont(serif);
    auto *add = new QPushButton(tr("Add an article…"), this);
    add->setDefault(true);
    auto *french = new QPushButton(tr("Sample in French"), this);
    auto *english = new QPushButton(tr("Sample in English"), this);
    connect(add, &QPushButton::clicked, this, &Welcome::addRequested);
    connect(french, &QPushButton::clicked, this, [this] { Q_EMIT sampleRequested(QStringLiteral("fr")); });
    connect(english, &QPushButton::clicked, this, [this] { Q_EMIT sampleRequested(QStringLiteral("en")); });

    // Where a small window or long words leave no room in one line, they take two; none is cut off.
    auto *buttons = new FlowLayout(nullptr, 8);
    for (QPushButton *button : {add, french, english})
        buttons->addWidget(button);
    buttons->addItem(new QSpacerItem(0, 0)); // the last one takes the rest of the line

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(
        line(tr("<b>1.</b> Paste a text, a page or its address (Ctrl+V), or drop files here."), this));
    column->addWidget(line(
        tr("<b>2.</b> Select words in the article: H highlights, Q makes a quote, A adds a note."), this));
    column->addWidget(
        line(tr("<b>3.</b> Say who speaks and what is claimed. Everything is saved as you type."), this));
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(3);

    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(43 * QFontInfo(font()).pixelSize());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 0, 32, 0);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
}

} // namespace apostille
