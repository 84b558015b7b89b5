// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

namespace apostille {

/// Finds words in a long text a stretch at a time, so that typing them never waits.
class SourceSearch : public QObject
{
    Q_OBJECT

public:
    explicit SourceSearch(QObject *parent = nullptr);

    void setText(const QString &text);
    void find(const QString &words); ///< whatever their case
    [[nodiscard]] const std::vector<qsizetype> &hits() const { return m_hits; }
    [[nodiscard]] qsizetype length() const { return m_words.size(); }
    [[nodiscard]] bool isDone() const { return m_next < 0; }

    /// The number of the first hit at or after a place, or the last one before it; wraps; -1 without hits.
    [[nodiscard]] qsizetype hitFrom(qsizetype place) const;
    [[nodiscard]] qsizetype hitBefore(qsizetype place) const;

Q_SIGNALS:
    void found(); ///< more hits, or all of them

private:
    void searchSome();

    QString m_text;
    QString m_words;
    std::vector<qsizetype> m_hits;
    qsizetype m_next = -1; ///< where the next stretch starts; -1: done
    QTimer m_soon;
};

} // namespace apostille
