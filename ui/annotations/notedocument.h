// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>

#include <memory>

class QTextDocument;

namespace apostille {

/// A note as read: Markdown with its mentions coloured. Never loads anything from anywhere.
[[nodiscard]] std::unique_ptr<QTextDocument> noteDocument(const QString &note, const QFont &font,
                                                          const Theme &theme);

/// The colour of a mention: sources in the accent, claims and tags in the vocabulary's purple.
[[nodiscard]] QColor sourceMentionColour(const Theme &theme);
[[nodiscard]] QColor topicMentionColour(const Theme &theme);

} // namespace apostille
