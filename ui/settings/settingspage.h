// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace apostille {

/// A page of the settings: rows of a name, a control and where needed a line that explains. Every change
/// applies at once. Knows the words of its rows, so that a search can narrow it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &name, const QString &title, QWidget *parent);

    [[nodiscard]] QString title() const;
    /// Shows the rows that have all of this in their words, all where the title has; gives whether any is
    /// left. Empty: all.
    virtual bool search(const QString &typed);

protected:
    void addRow(const QString &label, QWidget *control, const QString &hint = {});
    /// A row over the whole width; `words` are what a search finds it by.
    void addWide(QWidget *content, const QString &words, int stretch = 0);
    void endWithSpace();

private:
    struct Row
    {
        QWidget *widget;
        QString words; ///< folded
    };

    QString m_title;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace apostille
