// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/article.h"

#include "models/article/paragraphseparator.h"

namespace apostille {

QString RemovedPart::text() const
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Image)
            lines.append(block.text);
    }
    return lines.join(u'\n');
}

QString Article::text() const
{
    qsizetype length = 0;
    for (const Block &block : blocks)
        length += block.text.size() + paragraphSeparator.size();
    QString result;
    result.reserve(length);
    bool first = true;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Image)
            continue;
        if (!first)
            result += paragraphSeparator;
        result += block.text;
        first = false;
    }
    return result;
}

std::vector<qsizetype> Article::blockStarts() const
{
    std::vector<qsizetype> starts;
    starts.reserve(blocks.size());
    qsizetype next = 0;
    qsizetype end = 0;
    for (const Block &block : blocks) {
        // After the last text there is no next one: an image there starts where the text ends.
        starts.push_back(next);
        if (block.kind == BlockKind::Image)
            continue;
        end = next + block.text.size();
        next = end + paragraphSeparator.size();
    }
    for (qsizetype &start : starts)
        start = qMin(start, end);
    return starts;
}

} // namespace apostille
