// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingprogress.h"

#include "models/article/wordstoread.h"
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/readingstore.h"
#include "ui/reader/reader.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace apostille {

ReadingProgress::ReadingProgress(Session &session, Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    m_save.setSingleShot(true);
    m_save.setInterval(1s); // after the last scrolling: nothing is written while the page moves
    connect(&m_save, &QTimer::timeout, this, &ReadingProgress::flush);
    connect(&reader, &Reader::placeChanged, this, &ReadingProgress::follow);
}

void ReadingProgress::open(const TextVersion &version)
{
    flush();
    const Article &content = version.content;
    const QString text = content.text();
    m_article = version.article;
    m_length = text.size();
    m_words = wordsToRead(content);
    m_language = content.metadata.language;
    m_kept = m_session.library().reading().progress(m_article);
    const auto start = static_cast<qsizetype>(std::lround(m_kept * static_cast<double>(m_length)));
    m_inView = {start, start};
    m_reader.goTo(start);
}

void ReadingProgress::close()
{
    flush();
    m_article = {};
}

void ReadingProgress::follow(const TextRange &inView)
{
    if (m_article.isNull() || m_length == 0)
        return;
    m_inView = inView;
    m_save.start();
    const double left = 1.0 - read();
    const int words = static_cast<int>(std::lround(m_words * left));
    Q_EMIT changed(read(), words == 0 ? 0 : readingMinutes(words, m_language));
}

/// What is in view counts as unread at the start of the text and as read at its end.
double ReadingProgress::read() const
{
    const auto way = static_cast<double>(m_length - (m_inView.end - m_inView.start));
    return way <= 0 ? 1.0 : std::clamp(static_cast<double>(m_inView.start) / way, 0.0, 1.0);
}

void ReadingProgress::flush()
{
    m_save.stop();
    if (m_article.isNull() || m_length == 0 || m_session.library().isReadOnly())
        return;
    const double share = static_cast<double>(m_inView.start) / static_cast<double>(m_length);
    if (share == m_kept)
        return;
    if (const auto kept = m_session.library().reading().setProgress(m_article, share); !kept)
        Q_EMIT failed(kept.error());
    m_kept = share;
}

} // namespace apostille
