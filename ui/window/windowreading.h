// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace apostille {

struct Error;
class ReadingDesk;
struct Theme;
struct WindowParts;

/// Connects what is being read: desk, reader, title and status line; remembers it for the next start.
class WindowReading : public QObject
{
    Q_OBJECT

public:
    WindowReading(WindowParts &parts, QObject *parent);

    void reopen();                       ///< the article that was open last in this library
    void follow(const QString &address); ///< apostille:article/…, apostille:annotation/…
    void showReaderOrWelcome();
    void setTheme(const Theme &theme);
    void flush(); ///< saves which article is open, and the place in it

Q_SIGNALS:
    void failed(const apostille::Error &error);

private:
    void articleOpened();
    void articleClosed();
    void keepOpenArticle();

    WindowParts &m_parts;
    ReadingDesk *m_desk;
    QTimer m_keeping;
};

} // namespace apostille
