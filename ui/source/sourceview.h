// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/pagesource.h"
#include "ui/source/sourcehighlighter.h"

#include <QPlainTextEdit>
#include <QSet>

#include <optional>

namespace apostille {

class SourceGutter;

/// A page's source, read-only: numbered, coloured, folded. Text is filled in and coloured little by little,
/// so that five megabytes open as quickly as five kilobytes. Places are UTF-16 code units of the source.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(const Theme &theme, QWidget *parent = nullptr);

    void showPage(const PageSource &page);
    void setTheme(const Theme &theme);

    /// Selects [start, end) and brings it into view, as soon as it is filled in.
    void goTo(qsizetype start, qsizetype end);
    void goToLine(int number); ///< of the source, from 1
    /// Where what is selected, or the cursor, begins.
    [[nodiscard]] qsizetype place() const;
    [[nodiscard]] int lineCount() const; ///< of the source
    void setHits(const std::vector<qsizetype> &starts, qsizetype length);

    void toggleFold(int block);
    [[nodiscard]] bool isFolded(int block) const { return m_folded.contains(block); }
    [[nodiscard]] bool canFold(int block) const { return m_highlighter.regionEnd(block) >= 0; }
    [[nodiscard]] bool isFilled() const { return m_filled >= m_page.lines.size(); }

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &exposed);
    void pressGutter(int y);

Q_SIGNALS:
    void filled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void fillSome();
    void fillTo(std::size_t line);
    void showMarks();
    void layOutGutter();
    void unfoldAround(int block);
    void setShown(int first, int end, bool shown);
    [[nodiscard]] int positionOf(qsizetype place) const;
    [[nodiscard]] qsizetype placeAt(int position) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> visiblePlaces() const;
    [[nodiscard]] QTextEdit::ExtraSelection marked(qsizetype start, qsizetype end,
                                                   const QColor &ground) const;

    Theme m_theme;
    PageSource m_page;
    SourceHighlighter m_highlighter;
    SourceGutter *m_gutter;
    QTimer m_soon;
    std::size_t m_filled = 0; ///< lines that stand in the document
    QSet<int> m_folded;
    std::vector<qsizetype> m_hits;
    qsizetype m_hitLength = 0;
    std::optional<std::pair<qsizetype, qsizetype>> m_wanted; ///< to be gone to once it is filled in
};

} // namespace apostille
