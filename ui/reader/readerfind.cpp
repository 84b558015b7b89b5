// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerfind.h"

#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"

#include <QLocale>
#include <QShortcut>

#include <algorithm>

namespace apostille {

namespace {

constexpr qsizetype longestSelection = 100;

} // namespace

ReaderFind::ReaderFind(Reader &reader, const Theme &theme)
    : QObject(&reader)
    , m_reader(reader)
    , m_bar(new FindBar(theme, reader))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), &reader))
{
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &ReaderFind::close);
    connect(m_bar, &FindBar::typed, this, &ReaderFind::find);
    connect(m_bar, &FindBar::stepRequested, this, &ReaderFind::step);
    connect(m_bar, &FindBar::closeRequested, this, &ReaderFind::close);
    connect(&reader, &Reader::placeChanged, this, [this](const TextRange &inView) {
        if (m_current < 0)
            m_from = inView.start;
    });
}

void ReaderFind::setTheme(const Theme &theme)
{
    m_bar->setTheme(theme);
}

void ReaderFind::setText(const QString &text, const std::vector<TextRange> &searched)
{
    m_text = text;
    m_finder.reset();
    m_searched = searched;
    m_from = 0;
    m_current = -1;
    m_found.clear();
    if (isOpen()) {
        m_finder.emplace(m_text);
        m_found = m_finder->places(m_bar->words());
        tell({});
    }
    show();
}

void ReaderFind::setSearched(const std::vector<TextRange> &searched)
{
    m_searched = searched;
    if (isOpen())
        return;
    m_current = -1;
    show();
}

void ReaderFind::open()
{
    const TextRange selected = m_reader.selection();
    const QString words = m_text.sliced(selected.start, selected.end - selected.start);
    const bool isOneLine = words.size() <= longestSelection && !words.contains(u'\n');
    if (isOneLine && !words.isEmpty()) {
        m_from = selected.start;
        m_current = -1;
    }
    m_bar->open(isOneLine ? words : QString());
    m_escape->setEnabled(true);
}

// Open behind a list, too: who walks on in the list has not closed it.
bool ReaderFind::isOpen() const
{
    return !m_bar->isHidden();
}

const std::vector<TextRange> &ReaderFind::places() const
{
    return isOpen() ? m_found : m_searched;
}

void ReaderFind::find(const QString &words)
{
    if (!isOpen())
        return;
    if (!m_finder)
        m_finder.emplace(m_text);
    if (m_current >= 0 && m_current < std::ssize(m_found))
        m_from = m_found[static_cast<std::size_t>(m_current)].start;
    m_found = m_finder->places(words);
    const auto next =
        std::ranges::lower_bound(m_found, m_from, {}, [](const TextRange &place) { return place.start; });
    m_current = m_found.empty() ? -1 : next == m_found.end() ? 0 : next - m_found.begin();
    show();
    tell({});
    goToCurrent();
}

void ReaderFind::step(int direction)
{
    if (places().empty()) {
        if (!isOpen())
            open();
        return;
    }
    const qsizetype count = std::ssize(places());
    QString wrapped;
    if (m_current < 0) {
        const auto next = std::ranges::lower_bound(places(), m_from, {},
                                                   [](const TextRange &place) { return place.start; });
        m_current = (next - places().begin() + (direction > 0 ? 0 : count - 1)) % count;
    } else {
        m_current += direction;
        if (m_current >= count)
            wrapped = tr("from the top");
        else if (m_current < 0)
            wrapped = tr("from the end");
        m_current = (m_current + count) % count;
    }
    show();
    tell(wrapped);
    goToCurrent();
}

void ReaderFind::close()
{
    const auto current = m_current;
    if (current >= 0 && current < std::ssize(places())) {
        const TextRange place = places()[static_cast<std::size_t>(current)];
        m_reader.select(place.start, place.end);
        m_from = place.start;
    }
    m_bar->hide();
    m_escape->setEnabled(false);
    m_current = -1;
    m_found.clear();
    show();
    m_reader.setFocus(Qt::OtherFocusReason);
}

void ReaderFind::show()
{
    m_reader.showFound(places(), m_current);
}

void ReaderFind::goToCurrent()
{
    if (m_current < 0)
        return;
    const TextRange place = places()[static_cast<std::size_t>(m_current)];
    m_reader.scrollTo(place.start, place.end, false);
}

void ReaderFind::tell(const QString &wrapped)
{
    const QLocale locale;
    const qsizetype count = std::ssize(places());
    QString words;
    if (count == 0)
        words = m_bar->words().trimmed().isEmpty() ? QString() : tr("not found");
    else if (m_current < 0)
        words = locale.toString(count);
    else
        words = tr("%1 / %2", "place found / how many")
                    .arg(locale.toString(m_current + 1), locale.toString(count));
    if (!wrapped.isEmpty())
        words += QStringLiteral(" · ") + wrapped;
    if (isOpen())
        m_bar->tell(words, count > 0 || words.isEmpty());
    else
        Q_EMIT said(tr("Words of the search: %1").arg(words));
}

} // namespace apostille
