// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace apostille {

namespace {

/// Our icons are drawn in currentColor: the engine says which that is.
class InkedIcon : public QIconEngine
{
public:
    InkedIcon(QByteArray drawing, const QColor &ink, const QColor &dim)
        : m_drawing(std::move(drawing))
        , m_ink(ink)
        , m_dim(dim)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray inked = m_drawing;
        inked.replace("currentColor", (mode == QIcon::Disabled ? m_dim : m_ink).name().toLatin1());
        QSvgRenderer renderer(inked);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new InkedIcon(*this); }

    [[nodiscard]] QString key() const override { return QStringLiteral("apostille"); }

private:
    QByteArray m_drawing;
    QColor m_ink;
    QColor m_dim;
};

} // namespace

QIcon themeIcon(const QString &name, const Theme &theme)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new InkedIcon(file.readAll(), theme.ink, theme.dim));
}

} // namespace apostille
