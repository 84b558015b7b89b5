// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/floatingpanel.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace apostille {

/// Where words to be found in the article are typed: field, "3 / 17", back and forth, away.
class FindBar : public FloatingPanel
{
    Q_OBJECT

public:
    FindBar(const Theme &theme, QWidget &reader);

    void open(const QString &words); ///< empty: what was typed last
    [[nodiscard]] QString words() const;
    void tell(const QString &count, bool found);

Q_SIGNALS:
    void typed(const QString &words);
    void stepRequested(int direction);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &sign);
    void name();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace apostille
