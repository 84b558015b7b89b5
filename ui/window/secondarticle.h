// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"
#include "models/library/readingsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace apostille {

class ElidedLabel;
class Reader;
class ReaderFind;
class ReadingProgress;
class Session;
struct Error;

/// A second article, to read beside the open one: its text with its marks, links, place and reading settings,
/// found in and copied from. What annotates is done to the first one.
class SecondArticle : public QWidget
{
    Q_OBJECT

public:
    SecondArticle(Session &session, const Theme &theme, QWidget *parent);
    ~SecondArticle() override;

    [[nodiscard]] bool open(const QUuid &article); ///< its current version; failed() says why not
    [[nodiscard]] QUuid article() const { return m_version.article; }
    [[nodiscard]] const TextVersion &version() const { return m_version; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Reader &reader() const { return *m_reader; }
    [[nodiscard]] ReaderFind &find() const { return *m_find; }
    void setTheme(const Theme &theme);
    void flush(); ///< saves the place

Q_SIGNALS:
    void closeRequested();
    void swapRequested();
    void said(const QString &words);
    void failed(const apostille::Error &error);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void connectReader();
    void connectSession();
    void showMarks();
    void showReading();
    void zoom(int steps);
    void sayMark(const QUuid &annotation);

    Session &m_session;
    ElidedLabel *m_title;
    QToolButton *m_swap;
    QToolButton *m_close;
    Reader *m_reader;
    ReaderFind *m_find;
    ReadingProgress *m_progress;
    TextVersion m_version;
    QString m_text;
};

} // namespace apostille
