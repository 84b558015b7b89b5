// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QUuid>

#include <vector>

class QLabel;

namespace apostille {

class ChipField;
class Session;

/// The tags of one or several articles as chips, and a line to add to them: over the list, until Escape.
/// Several show the tags that all of them have.
class TagPicker : public QFrame
{
    Q_OBJECT

public:
    TagPicker(Session &session, const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    void open(const std::vector<QUuid> &articles, const QRect &over); ///< in the parent

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void closeUp();

    Session &m_session;
    QLabel *m_title;
    ChipField *m_tags;
    std::vector<QUuid> m_articles;
};

} // namespace apostille
