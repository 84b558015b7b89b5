// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/colourrow.h"

#include "models/annotation/names.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace apostille {

namespace {

constexpr int swatchSize = 22;

class Swatch : public QAbstractButton
{
public:
    Swatch(MarkColour colour, const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
        , m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(swatchSize + 4, swatchSize + 4);
        setNames({});
    }

    void setNames(const MarkNames &names)
    {
        const int number = static_cast<int>(m_colour);
        const QString name = names.name(m_colour);
        setAccessibleName(QStringLiteral("%1: %2").arg(number).arg(name));
        setToolTip(QStringLiteral("%1 · %2 (%3)").arg(number).arg(capitalised(name), hueName(m_colour)));
    }

    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSwatch(painter, rect().adjusted(3, 3, -3, -3), m_theme.mark(m_colour));
        if (!isChecked() && !hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? m_theme.accent : m_theme.dim, isChecked() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    MarkColour m_colour;
    Theme m_theme;
};

QPen underlinePen(const MarkTint &mark)
{
    QPen pen(mark.line, 2, Qt::SolidLine, Qt::FlatCap);
    if (mark.underline == Underline::Dashed)
        pen.setDashPattern({2, 1.2});
    else if (mark.underline == Underline::Dotted)
        pen.setDashPattern({1, 1});
    return pen;
}

void paintWavyLine(QPainter &painter, qreal left, qreal right, qreal y)
{
    constexpr qreal half = 3;
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (qreal x = left; x + half <= right; x += half, up = !up)
        wave.quadTo(QPointF(x + half / 2, y + (up ? -3 : 3)), QPointF(x + half, y));
    painter.drawPath(wave);
}

} // namespace

void paintSwatch(QPainter &painter, const QRect &rect, const MarkTint &mark)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.background);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(underlinePen(mark));
    const qreal left = rect.left() + 3;
    const qreal right = rect.right() - 2;
    const qreal y = rect.bottom() - 3;
    if (mark.underline == Underline::Wavy) {
        painter.setPen(QPen(mark.line, 1.5));
        paintWavyLine(painter, left, right, y);
    } else if (mark.underline == Underline::Double) {
        painter.setPen(QPen(mark.line, 1.25));
        painter.drawLine(QPointF(left, y - 1.5), QPointF(right, y - 1.5));
        painter.drawLine(QPointF(left, y + 1.5), QPointF(right, y + 1.5));
    } else {
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    painter.restore();
}

ColourRow::ColourRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Role of the mark"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int number = 1; number <= static_cast<int>(theme.marks.size()); ++number) {
        auto *swatch = new Swatch(static_cast<MarkColour>(number), theme, this);
        m_group->addButton(swatch, number);
        row->addWidget(swatch);
    }
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int number) { Q_EMIT chosen(static_cast<MarkColour>(number)); });
}

void ColourRow::setTheme(const Theme &theme)
{
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Swatch *>(button)->setTheme(theme);
}

void ColourRow::setNames(const MarkNames &names)
{
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Swatch *>(button)->setNames(names);
}

void ColourRow::setColour(MarkColour colour)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(colour)))
        button->setChecked(true);
}

} // namespace apostille
