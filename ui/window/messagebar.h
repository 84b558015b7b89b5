// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <deque>
#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace apostille {

/// Messages and progress in the window, never a modal box: a line of words with at most a few answers. One at
/// a time: an alarm stays until it is answered, and what comes meanwhile waits for that; a note makes way for
/// a newer one.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Note, Alarm };

    struct Answer
    {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &words, Tone tone = Tone::Note, const std::vector<Answer> &answers = {});
    /// Shows work going on; `cancel` is what the Cancel button does.
    void showWork(const QString &words, std::function<void()> cancel);
    void setProgress(qint64 done, qint64 total); ///< total ≤ 0: unknown
    void endWork();                              ///< whatever else is being said stays
    void dismiss();
    void focusAnswer();
    [[nodiscard]] QString words() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Message
    {
        QString words;
        Tone tone = Tone::Note;
        std::vector<Answer> answers;
        bool work = false;
    };

    void show(const Message &message);
    void rebuild(const Message &message);
    void addClose();
    void showWaiting();
    [[nodiscard]] bool showsAlarm() const;

    QLabel *m_words;
    QProgressBar *m_progress;
    QLabel *m_more; ///< how many wait
    QHBoxLayout *m_answers;
    Message m_current; ///< words empty: none
    std::deque<Message> m_waiting;
};

} // namespace apostille
