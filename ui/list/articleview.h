// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/rowactions.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

namespace apostille {

class ArticleDelegate;

/// The list's view: several rows can be selected, a row under the pointer offers its actions, and typing goes
/// to a title. A letter that is a command's key stays one until typing has begun; a capital always begins it.
class ArticleView : public QListView
{
    Q_OBJECT

public:
    explicit ArticleView(ArticleDelegate *delegate, QWidget *parent = nullptr);

    void keyboardSearch(const QString &typed) override;
    /// While the row is chosen whose menu is asked for.
    [[nodiscard]] bool isAskedForMenu() const { return m_askedForMenu; }

Q_SIGNALS:
    void rowActionTriggered(apostille::RowAction action, const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] std::optional<RowAction> actionAt(const QPoint &pos) const;
    void point(std::optional<QPoint> pos);

    ArticleDelegate *m_delegate;
    QPersistentModelIndex m_pointed;
    QString m_typed;
    QElapsedTimer m_lastTyped;
    bool m_askedForMenu = false; ///< by a press on a row, which opens nothing
    QTimer m_widthSettled;
    bool m_pressedAction = false; ///< the button went down on an action, not on the row
};

} // namespace apostille
