// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcehighlighter.h"

#include "ui/export/legible.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Of the 16 ms of a frame: painting and input want theirs, too.
constexpr qint64 sliceMilliseconds = 5;

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument &document)
    : m_document(document)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SourceHighlighter::colourSome);
}

SourceHighlighter::~SourceHighlighter()
{
    setDefinition({}); // it belongs to the repository, which goes first
}

void SourceHighlighter::start(bool html, const Theme &theme)
{
    using KSyntaxHighlighting::Repository;
    m_theme = theme;
    m_formats.clear();
    m_open.clear();
    m_ends.clear();
    m_state = {};
    m_next = 0;
    setTheme(m_repository->defaultTheme(theme.dark ? Repository::DarkTheme : Repository::LightTheme));
    setDefinition(html ? m_repository->definitionForName(u"HTML"_s) : KSyntaxHighlighting::Definition());
    proceed();
}

void SourceHighlighter::proceed()
{
    if (definition().isValid())
        m_soon.start();
}

void SourceHighlighter::colourSome()
{
    QElapsedTimer clock;
    clock.start();
    const auto known = m_ends.size();
    QTextCursor cursor(&m_document); // all lines of a slice are laid out anew together
    cursor.beginEditBlock();
    QTextBlock block = m_document.findBlockByNumber(m_next);
    while (block.isValid() && clock.elapsed() < sliceMilliseconds) {
        m_line.clear();
        m_state = highlightLine(block.text(), m_state);
        block.layout()->setFormats(m_line);
        block = block.next();
        ++m_next;
    }
    cursor.endEditBlock();
    if (m_ends.size() != known)
        Q_EMIT regionsFound();
    if (block.isValid())
        m_soon.start();
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && !format.isDefaultTextStyle(theme()))
        m_line.append({.start = offset, .length = length, .format = shownFormat(format)});
}

QTextCharFormat SourceHighlighter::shownFormat(const KSyntaxHighlighting::Format &format)
{
    auto known = m_formats.find(format.id());
    if (known != m_formats.end())
        return *known;
    QTextCharFormat shown;
    if (format.hasTextColor(theme()))
        shown.setForeground(legibleColour(format.textColor(theme()), m_theme.panel, m_theme.ink));
    if (format.isBold(theme()))
        shown.setFontWeight(QFont::Bold);
    shown.setFontItalic(format.isItalic(theme()));
    return *m_formats.insert(format.id(), shown);
}

void SourceHighlighter::applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region)
{
    const Boundary here{m_next, region.type() == KSyntaxHighlighting::FoldingRegion::Begin, region.id()};
    if (here.begins)
        m_open.push_back(here);
    else
        closeRegion(here);
}

// Pages leave regions open; an end closes the innermost of its kind and whatever was left open in it.
void SourceHighlighter::closeRegion(const Boundary &end)
{
    const auto begun = std::ranges::find(m_open | std::views::reverse, end.region, &Boundary::region);
    if (begun == m_open.rend())
        return;
    if (end.line > begun->line + 1)
        m_ends.insert(begun->line, end.line);
    m_open.erase(std::next(begun).base(), m_open.end());
}

int SourceHighlighter::regionEnd(int line) const
{
    return m_ends.value(line, -1);
}

} // namespace apostille
