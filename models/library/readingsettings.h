// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace apostille {

enum class ReadingFont { Serif, Sans, System, Dyslexia };
enum class ReadingColumn { Narrow, Normal, Wide };
enum class ReadingTheme { System, Light, Sepia, Dark, Black };

/// How articles are set on the screen: a plain value, of a library or of one article.
struct ReadingSettings
{
    ReadingFont font = ReadingFont::Serif;
    int size = 18;        ///< pixels of the running text
    int lineHeight = 160; ///< per cent of the size
    ReadingColumn column = ReadingColumn::Normal;
    int letterSpacing = 0;      ///< hundredths of the size
    int paragraphSpacing = 100; ///< hundredths of the size
    bool hyphenation = true;
    bool justification = false;
    ReadingTheme theme = ReadingTheme::System; ///< of the page; System follows the window

    bool operator==(const ReadingSettings &) const = default;
};

struct ReadingRange
{
    int least;
    int most;
    int step;
};

inline constexpr ReadingRange readingSizes{12, 40, 1};
inline constexpr ReadingRange readingLineHeights{120, 240, 10};
inline constexpr ReadingRange readingLetterSpacings{0, 20, 1};
inline constexpr ReadingRange readingParagraphSpacings{0, 250, 10};

/// One size up or down: a pixel at usual sizes, more at large ones, within the bounds.
[[nodiscard]] int steppedSize(int size, int steps);

/// Settings as readable words by their keys ("size" → "18").
using ReadingValues = QMap<QString, QString>;
[[nodiscard]] QStringList readingKeys();
[[nodiscard]] ReadingValues readingValues(const ReadingSettings &settings);
/// What is missing or makes no sense is as in `base`; numbers out of bounds are drawn into them.
[[nodiscard]] ReadingSettings readingSettings(const ReadingValues &values, const ReadingSettings &base = {});

/// What one article has for itself: only where it differs from the library, "size=20 theme=sepia".
[[nodiscard]] QString ownReading(const ReadingSettings &article, const ReadingSettings &library);
[[nodiscard]] ReadingSettings withOwnReading(const ReadingSettings &library, const QString &own);

} // namespace apostille
