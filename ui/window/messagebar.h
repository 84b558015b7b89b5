// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace apostille {

/// Messages and progress in the window, never a modal box: a line of words with at most a few answers.
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
    void dismiss();
    [[nodiscard]] QString words() const;

private:
    void rebuild(const QString &words, const std::vector<Answer> &answers);

    QLabel *m_words;
    QProgressBar *m_progress;
    QHBoxLayout *m_answers;
};

} // namespace apostille
