// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace apostille {

/// One box for all that can be added: an address, files, or pasted text. Tells what was given; the window
/// adds it.
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void addressGiven(const QUrl &address);
    void filesGiven(const QStringList &paths);
    void textGiven(const QString &text,
                   const QUrl &address); ///< address: where it is from, empty where not told

private:
    void give();
    void chooseFiles();
    void check();
    void complain(const Error &error);

    QLineEdit *m_address;
    QLabel *m_problem;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace apostille
