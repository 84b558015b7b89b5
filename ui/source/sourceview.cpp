// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include "ui/source/sourcegutter.h"
#include "ui/theme/fonts.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace apostille {

namespace {

constexpr qint64 viewSliceMilliseconds = 5;
constexpr std::size_t linesAtOnce = 50;
constexpr int foldWidth = 18;
constexpr qsizetype mostHitsShown = 400;

} // namespace

SourceView::SourceView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(*document())
    , m_gutter(new SourceGutter(*this))
{
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Page source"));
    setUndoRedoEnabled(false);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixedFont(font(), 0.95));
    setFrameShape(QFrame::NoFrame);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SourceView::fillSome);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        dy != 0 ? m_gutter->scroll(0, dy) : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::showMarks);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::showMarks);
    connect(&m_highlighter, &SourceHighlighter::regionsFound, m_gutter, qOverload<>(&QWidget::update));
    setTheme(theme);
}

void SourceView::showPage(const PageSource &page)
{
    m_page = page;
    m_filled = 0;
    m_folded.clear();
    m_hits.clear();
    m_wanted.reset();
    clear();
    layOutGutter();
    m_highlighter.start(page.html, m_theme);
    fillSome();
}

void SourceView::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Base, theme.panel);
    setPalette(colours);
    if (!m_page.lines.empty())
        m_highlighter.start(m_page.html, theme);
    showMarks();
    m_gutter->update();
}

void SourceView::fillSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!isFilled() && clock.elapsed() < viewSliceMilliseconds)
        fillTo(std::min(m_filled + linesAtOnce, m_page.lines.size()));
    m_highlighter.proceed();
    if (m_wanted)
        goTo(m_wanted->first, m_wanted->second);
    if (isFilled())
        Q_EMIT filled();
    else
        m_soon.start();
}

void SourceView::fillTo(std::size_t line)
{
    QString text;
    for (; m_filled < line; ++m_filled) {
        if (m_filled > 0)
            text += u'\n';
        text += shownText(m_page.text, m_page.lines[m_filled]);
    }
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
}

void SourceView::goTo(qsizetype start, qsizetype end)
{
    if (m_page.lines.empty())
        return;
    if (lineAt(m_page.lines, end) >= m_filled) {
        m_wanted = {start, end};
        return;
    }
    m_wanted.reset();
    unfoldAround(static_cast<int>(lineAt(m_page.lines, start)));
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(start));
    cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void SourceView::goToLine(int number)
{
    const auto line = std::ranges::lower_bound(m_page.lines, number, {}, &DisplayLine::number);
    if (line != m_page.lines.end())
        goTo(line->start, line->start);
}

qsizetype SourceView::place() const
{
    return placeAt(textCursor().selectionStart());
}

int SourceView::lineCount() const
{
    return m_page.lines.empty() ? 0 : m_page.lines.back().number;
}

void SourceView::setHits(const std::vector<qsizetype> &starts, qsizetype length)
{
    m_hits = starts;
    m_hitLength = length;
    showMarks();
}

int SourceView::positionOf(qsizetype place) const
{
    const std::size_t line = lineAt(m_page.lines, place);
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
    const qsizetype column =
        std::clamp<qsizetype>(place - m_page.lines[line].start, 0, m_page.lines[line].length);
    return block.position() + static_cast<int>(column);
}

qsizetype SourceView::placeAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const auto line = static_cast<std::size_t>(block.blockNumber());
    return line < m_page.lines.size() ? m_page.lines[line].start + position - block.position() : 0;
}

std::pair<qsizetype, qsizetype> SourceView::visiblePlaces() const
{
    QTextBlock block = firstVisibleBlock();
    const int first = block.position();
    const qreal bottom = viewport()->height();
    QTextBlock last = block;
    while (block.isValid() && blockBoundingGeometry(block).translated(contentOffset()).top() <= bottom) {
        last = block;
        block = block.next();
    }
    return {placeAt(first), last.isValid() ? placeAt(last.position()) + last.length() : 0};
}

QTextEdit::ExtraSelection SourceView::marked(qsizetype start, qsizetype end, const QColor &ground) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(positionOf(start));
    mark.cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
    mark.format.setBackground(ground);
    mark.format.setForeground(m_theme.ink);
    return mark;
}

// Only what can be seen: thousands of hits would make every scroll a wait.
void SourceView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_filled > 0) {
        const auto [from, to] = visiblePlaces();
        const auto first = std::ranges::lower_bound(m_hits, from - m_hitLength);
        for (auto hit = first; hit != m_hits.end() && *hit < to && marks.size() < mostHitsShown; ++hit) {
            if (*hit + m_hitLength <= m_page.text.size())
                marks << marked(*hit, *hit + m_hitLength, m_theme.mark(MarkColour::Yellow).background);
        }
        if (textCursor().hasSelection())
            marks << marked(place(), placeAt(textCursor().selectionEnd()),
                            m_theme.mark(MarkColour::Orange).background);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void SourceView::toggleFold(int block)
{
    const int end = m_highlighter.regionEnd(block);
    if (end < 0)
        return;
    const bool fold = !m_folded.remove(block);
    if (fold)
        m_folded.insert(block);
    setShown(block + 1, end, !fold);
    for (const int inner : std::as_const(m_folded)) { // what was folded inside stays so
        if (!fold && inner > block && inner < end)
            setShown(inner + 1, m_highlighter.regionEnd(inner), false);
    }
}

void SourceView::setShown(int first, int end, bool shown)
{
    QTextBlock block = document()->findBlockByNumber(first);
    const int start = block.position();
    int length = 0;
    for (int number = first; number < end && block.isValid(); ++number, block = block.next()) {
        block.setVisible(shown);
        block.setLineCount(shown ? std::max(1, block.layout()->lineCount()) : 0);
        length += block.length();
    }
    document()->markContentsDirty(start, length);
    Q_EMIT document()->documentLayout()->documentSizeChanged(document()->documentLayout()->documentSize());
    viewport()->update();
    m_gutter->update();
}

void SourceView::unfoldAround(int block)
{
    const QList<int> folded = m_folded.values();
    for (const int fold : folded) {
        if (fold < block && block < m_highlighter.regionEnd(fold))
            toggleFold(fold);
    }
}

int SourceView::gutterWidth() const
{
    const auto digits = QString::number(std::max(100, lineCount())).size();
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9') + 16 + foldWidth;
}

void SourceView::layOutGutter()
{
    const int width = gutterWidth();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(mirrored ? inside.right() - width + 1 : inside.left(), inside.top(), width,
                          inside.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
    showMarks();
}

void SourceView::paintGutter(QPainter &painter, const QRect &exposed)
{
    painter.fillRect(exposed, m_theme.ground);
    painter.setFont(font());
    const int numbers = m_gutter->width() - foldWidth;
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > exposed.bottom())
            break;
        const auto line = static_cast<std::size_t>(block.blockNumber());
        if (!block.isVisible() || line >= m_page.lines.size())
            continue;
        const QRect row(0, qRound(place.top()), numbers, fontMetrics().height());
        const DisplayLine &shown = m_page.lines[line];
        painter.setPen(m_theme.dim);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         shown.continues ? QStringLiteral("↪") : QString::number(shown.number));
        if (canFold(block.blockNumber()))
            painter.drawText(QRect(numbers, row.top(), foldWidth, row.height()), Qt::AlignCenter,
                             isFolded(block.blockNumber()) ? QStringLiteral("▸") : QStringLiteral("▾"));
    }
}

void SourceView::pressGutter(int y)
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > y)
            return;
        if (block.isVisible() && place.bottom() > y)
            return toggleFold(block.blockNumber());
    }
}

// Kate's keys: Ctrl+Shift+- folds the region around the cursor, Ctrl+Shift++ unfolds it.
void SourceView::keyPressEvent(QKeyEvent *event)
{
    const bool both = event->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier);
    const bool fold = both && (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore);
    const bool unfold = both && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal);
    if (!fold && !unfold) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const int here = textCursor().blockNumber();
    for (int block = here; block >= 0; --block) {
        const bool around = block == here || m_highlighter.regionEnd(block) > here;
        if (!canFold(block) || !around || isFolded(block) != unfold)
            continue;
        QTextCursor cursor(document()->findBlockByNumber(block)); // not where nobody sees it
        setTextCursor(cursor);
        toggleFold(block);
        return;
    }
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    const qsizetype start = place();
    auto mime = std::make_unique<QMimeData>();
    mime->setText(m_page.text.sliced(start, placeAt(textCursor().selectionEnd()) - start));
    return mime.release();
}

} // namespace apostille
