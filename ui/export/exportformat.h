// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exportoptions.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace apostille {

/// A format that the dialog offers; adding one to exportFormats() is all that the dialog needs.
struct ExportFormat
{
    const char *key;    ///< kept in the settings
    const char *name;   ///< for people, to be translated in the context "ExportFormats"
    const char *suffix; ///< of files, without the full stop
    const char *mediaType;
    const char *definition; ///< KSyntaxHighlighting's, for the preview
    bool wraps;             ///< whether lines are prose
    QByteArray (*write)(const std::vector<CitedText> &texts, const ExportOptions &options);

    [[nodiscard]] QString translatedName() const;
    /// "Tables (*.csv)" for the file dialog.
    [[nodiscard]] QString fileFilter() const;
    /// As text for the preview and the clipboard: without byte order mark, lines ended by a line feed.
    [[nodiscard]] QString text(const std::vector<CitedText> &texts, const ExportOptions &options) const;
};

[[nodiscard]] const std::array<ExportFormat, 2> &exportFormats();

} // namespace apostille
