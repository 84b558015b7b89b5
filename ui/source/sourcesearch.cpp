// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcesearch.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr qsizetype stretch = 256 * 1024;

} // namespace

SourceSearch::SourceSearch(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SourceSearch::searchSome);
}

void SourceSearch::setText(const QString &text)
{
    m_text = text;
    find(m_words);
}

void SourceSearch::find(const QString &words)
{
    m_words = words;
    m_hits.clear();
    m_next = words.isEmpty() ? -1 : 0;
    searchSome();
}

void SourceSearch::searchSome()
{
    if (!isDone()) {
        const qsizetype end = std::min(m_next + stretch, m_text.size());
        const QStringView here = QStringView(m_text).first(std::min(end + m_words.size() - 1, m_text.size()));
        qsizetype at = here.indexOf(m_words, m_next, Qt::CaseInsensitive);
        qsizetype after = end;
        for (; at >= 0 && at < end; at = here.indexOf(m_words, after, Qt::CaseInsensitive)) {
            m_hits.push_back(at);
            after = at + m_words.size();
        }
        m_next =
            end < m_text.size() ? std::max(end, m_hits.empty() ? end : m_hits.back() + m_words.size()) : -1;
    }
    Q_EMIT found();
    if (!isDone())
        m_soon.start();
}

qsizetype SourceSearch::hitFrom(qsizetype place) const
{
    if (m_hits.empty())
        return -1;
    const auto hit = std::ranges::lower_bound(m_hits, place);
    return hit == m_hits.end() ? 0 : hit - m_hits.begin();
}

qsizetype SourceSearch::hitBefore(qsizetype place) const
{
    if (m_hits.empty())
        return -1;
    const auto hit = std::ranges::lower_bound(m_hits, place);
    return (hit == m_hits.begin() ? m_hits.end() : hit) - m_hits.begin() - 1;
}

} // namespace apostille
