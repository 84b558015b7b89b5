// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingpanel.h"

#include "ui/reader/readingform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScreen>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

ReadingPanel::ReadingPanel(const Theme &window, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_form(new ReadingForm(window, this))
    , m_scope(new QCheckBox(tr("For this article only"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName(u"readingPanel"_s);
    setAccessibleName(tr("Reading settings"));
    layOut();
    connect(m_form, &ReadingForm::changed, this, &ReadingPanel::changed);
    connect(m_scope, &QCheckBox::clicked, this, &ReadingPanel::scopeChosen);
    connect(m_reset, &QPushButton::clicked, this, &ReadingPanel::resetRequested);
    setTheme(window);
}

void ReadingPanel::layOut()
{
    m_scope->setObjectName(u"ofArticle"_s);
    m_reset->setAutoDefault(false);
    auto *const line = new QFrame(this);
    line->setObjectName(u"readingLine"_s);
    line->setFixedHeight(1);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_scope, 1);
    foot->addWidget(m_reset);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(line);
    column->addLayout(foot);
}

void ReadingPanel::setTheme(const Theme &window)
{
    setStyleSheet(u"#readingPanel { background: %1; border: 1px solid %2; }"
                  "#readingLine { background: %2; }"_s.arg(window.card.name(), window.line.name()));
    m_form->setTheme(window);
}

void ReadingPanel::setState(const State &state)
{
    m_form->setSettings(state.settings);
    m_scope->setEnabled(state.hasArticle);
    m_scope->setChecked(state.ofArticle);
    m_reset->setEnabled(!state.isPlain);
    m_reset->setToolTip(state.ofArticle ? tr("Back to the settings of the library")
                                        : tr("Back to the usual settings"));
}

void ReadingPanel::openBelow(const QWidget &anchor)
{
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const bool rightToLeft = anchor.layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        anchor.mapToGlobal(QPoint(rightToLeft ? 0 : anchor.width() - width(), anchor.height() + 4));
    move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    findChild<QSlider *>()->setFocus(); // the size: what is wanted most
}

} // namespace apostille
