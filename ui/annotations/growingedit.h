// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace apostille {

/// A text field as tall as its text. Tab goes on to the next field.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    void setLeastLines(int lines);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Another text from outside: only what differs is exchanged, so the cursor stays by its words.
    void follow(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    int m_leastLines = 1;
};

} // namespace apostille
