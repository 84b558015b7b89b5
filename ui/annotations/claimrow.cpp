// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/claimrow.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/cardpicture.h"
#include "ui/annotations/choicebox.h"
#include "ui/annotations/flowlayout.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/typingpause.h"
#include "ui/claims/verdictmenu.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::array stances{Stance::Makes, Stance::Supports, Stance::Refutes, Stance::Mentions};

} // namespace

ClaimRow::ClaimRow(Session &session, const CitedClaim &cited, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_claim(cited.claim)
    , m_statement(new GrowingEdit(this))
    , m_stance(new ChoiceBox(this))
    , m_verdict(new ChoiceBox(this))
    , m_remove(new QToolButton(this))
{
    // Words are never cut: where both do not fit, the verdict goes to the next line.
    for (ChoiceBox *box : {m_stance, m_verdict})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Stance stance : stances)
        m_stance->addItem(stanceName(stance), static_cast<int>(stance));
    for (const Verdict verdict : allVerdicts())
        m_verdict->addItem(verdictName(verdict), static_cast<int>(verdict));
    m_statement->setPlainText(cited.claim.statement);
    m_stance->setCurrentIndex(m_stance->findData(static_cast<int>(cited.stance)));
    m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(cited.claim.verdict)));
    nameFields();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { flush(); });
    connect(m_statement, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_stance, &QComboBox::activated, this,
            [this] { Q_EMIT stanceChosen(static_cast<Stance>(m_stance->currentData().toInt())); });
    connect(m_verdict, &QComboBox::activated, this,
            [this] { chooseVerdict(static_cast<Verdict>(m_verdict->currentData().toInt())); });
    connect(m_remove, &QToolButton::clicked, this, &ClaimRow::removed);
}

void ClaimRow::nameFields()
{
    m_statement->setObjectName(u"claimStatement"_s);
    m_statement->setAccessibleName(tr("Claim"));
    m_statement->setToolTip(tr("The claim itself: a change shows wherever it is used"));
    m_stance->setObjectName(u"stance"_s);
    m_stance->setAccessibleName(tr("What the quote does to the claim"));
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setAccessibleName(tr("Verdict on the claim, everywhere"));
    m_remove->setObjectName(u"removeClaim"_s);
    m_remove->setText(u"×"_s);
    m_remove->setProperty("look", u"quiet"_s);
    m_remove->setAccessibleName(tr("Take the claim off this quote"));
    m_remove->setToolTip(m_remove->accessibleName());
}

void ClaimRow::layOut()
{
    m_statement->setFrameShape(QFrame::NoFrame);
    m_statement->setStyleSheet(
        u"QPlainTextEdit { background: transparent; border: 1px solid transparent; padding: 0; }"
        "QPlainTextEdit:focus { border: 1px solid palette(accent); border-radius: 4px; }"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 4, 6);
    grid->setSpacing(4);
    grid->addWidget(m_statement, 0, 0);
    grid->addWidget(m_remove, 0, 1, Qt::AlignTop);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices, 4);
    flow->insertWidget(0, m_stance);
    flow->insertWidget(1, m_verdict);
    grid->addWidget(choices, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void ClaimRow::takeTabPlaceBefore(QWidget *field)
{
    QWidget *before = field->previousInFocusChain();
    for (QWidget *mine : std::initializer_list<QWidget *>{m_statement, m_stance, m_verdict, m_remove}) {
        setTabOrder(before, mine);
        before = mine;
    }
}

void ClaimRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ClaimRow::follow(const CitedClaim &cited)
{
    const QSignalBlocker quiet(m_statement);
    if (m_statement->toPlainText() == m_claim.statement)
        m_statement->follow(cited.claim.statement);
    m_claim = cited.claim;
    m_stance->setCurrentIndex(m_stance->findData(static_cast<int>(cited.stance)));
    m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(cited.claim.verdict)));
    update();
}

bool ClaimRow::flush()
{
    m_pause.stop();
    const QString statement = m_statement->toPlainText().simplified();
    if (statement.isEmpty() || statement == m_claim.statement)
        return true;
    Claim changed = m_claim;
    changed.statement = statement;
    return m_session.saveClaim(changed, tr("edit claim"), u"statement"_s);
}

void ClaimRow::chooseVerdict(Verdict verdict)
{
    flush();
    m_session.setVerdict(m_claim.id, verdict);
}

void ClaimRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ground);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.fillRect(QRect(0, 0, 3, height()), verdictColour(m_claim.verdict, m_theme));
}

} // namespace apostille
