// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace apostille {

/// A file of resources/reader, by name.
[[nodiscard]] QByteArray readerResource(QStringView name);

/// The script of the reader's isolated world in one piece: QWebChannel's, then ours, in the order of their
/// need.
[[nodiscard]] QString readerScript();

/// Likewise that of the view of an article's original.
[[nodiscard]] QString originalScript();

} // namespace apostille
