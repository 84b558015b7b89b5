// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QHash>
#include <QObject>
#include <QTextLayout>
#include <QTimer>

#include <memory>
#include <vector>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace apostille {

/// Colours a document of many lines a few at a time, whenever nothing else is to do, and notes where its
/// regions begin and end. The text must not change but by growing at its end.
class SourceHighlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument &document);
    ~SourceHighlighter() override;

    void start(bool html, const Theme &theme); ///< from the first line
    void proceed();                            ///< there are more lines

    /// The line where the region ends that begins in `line` (the last of several); -1 where none does, or
    /// where its end has not been reached yet.
    [[nodiscard]] int regionEnd(int line) const;

Q_SIGNALS:
    void regionsFound(); ///< more lines know whether a region begins in them

private:
    struct Boundary
    {
        int line = 0;
        bool begins = false;
        int region = 0;
    };

    void colourSome();
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;
    [[nodiscard]] QTextCharFormat shownFormat(const KSyntaxHighlighting::Format &format);
    void closeRegion(const Boundary &end);

    QTextDocument &m_document;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    Theme m_theme;
    QTimer m_soon;
    KSyntaxHighlighting::State m_state;
    int m_next = 0;
    QList<QTextLayout::FormatRange> m_line;
    QHash<int, QTextCharFormat> m_formats; ///< by the syntax format's id
    std::vector<Boundary> m_open;          ///< regions whose end is still to come, innermost last
    QHash<int, int> m_ends;                ///< of regions, by the line where they begin
};

} // namespace apostille
