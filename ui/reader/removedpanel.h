// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QKeySequence>

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace apostille {

class RemovedPartDelegate;

/// What cleaning took away from the open article, part by part, and what its site's articles are cleaned by.
class RemovedPanel : public QFrame
{
    Q_OBJECT

public:
    struct Row
    {
        QString reason = {}; ///< in words
        QString text = {};
        QString quotation = {}; ///< that the article lacks; empty: none
    };

    struct State
    {
        std::vector<Row> rows = {};
        bool shown = false;       ///< in the text
        bool canChange = true;    ///< the library can be written
        QString host = {};        ///< the article's site; empty: it has none
        bool hasChoices = false;  ///< of this article's reader, for other pages
        qsizetype remembered = 0; ///< choices for the site
        bool isOutdated = false;  ///< cleaning again gives another text
    };

    RemovedPanel(const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    void setState(const State &state);
    void setPutBackKeys(const QList<QKeySequence> &keys);
    void openBelow(const QWidget &anchor, int part); ///< at this part; -1: the first
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int part);
    void putBackRequested(int part);
    void shownToggled(bool shown);
    void cleanAgainRequested();
    void improveRequested();
    void forgetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill(const std::vector<Row> &rows);
    void showSite(const State &state);
    void adjustHeight();

    QLabel *m_title;
    QListWidget *m_list;
    RemovedPartDelegate *m_delegate;
    QCheckBox *m_shown;
    QPushButton *m_putBack;
    QPushButton *m_cleanAgain;
    QLabel *m_site;
    QPushButton *m_improve;
    QPushButton *m_forget;
    QList<QKeySequence> m_putBackKeys;
};

} // namespace apostille
