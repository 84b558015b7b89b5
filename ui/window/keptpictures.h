// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUuid;

namespace apostille {

class Library;
class Reader;

/// The pictures of articles as the library keeps them. One is read when the page asks for it, in the window's
/// thread: at most some megabytes of one row. The library has to outlive the reader.
void readPicturesFrom(const Library &library, Reader &reader);
void showPicturesOf(const QUuid &article, const Library &library, Reader &reader);

} // namespace apostille
