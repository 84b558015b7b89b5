// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/notedocument.h"

#include "models/annotation/mentions.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace apostille {

namespace {

/// An image in a note must neither read a file nor open a connection.
class ClosedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

void colourMentions(QTextDocument &document, const Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const Mention &mention : mentionsOf(block.text())) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(mention.range.start));
            cursor.setPosition(block.position() + static_cast<int>(mention.range.end),
                               QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(mention.kind == MentionKind::Source ? sourceMentionColour(theme)
                                                                     : topicMentionColour(theme));
            cursor.mergeCharFormat(format);
        }
    }
}

// Markdown's own block spacing is a page's, not a card's.
void tightenBlocks(QTextDocument &document, qreal gap)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block == document.begin() ? 0 : gap);
        format.setBottomMargin(0);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument> noteDocument(const QString &note, const QFont &font, const Theme &theme)
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setMarkdown(note, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
    tightenBlocks(*document, 5);
    colourMentions(*document, theme);
    return document;
}

QColor sourceMentionColour(const Theme &theme)
{
    return theme.accent;
}

QColor topicMentionColour(const Theme &theme)
{
    return theme.mark(MarkColour::Purple).line;
}

} // namespace apostille
