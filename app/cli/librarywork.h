// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"

#include <QJsonObject>

namespace apostille::cli {

class Terminal;

/// The library that the command line names; made, with its folder, where `mode` allows. Says so where it may
/// not be written. Null after a complaint.
[[nodiscard]] std::unique_ptr<Library> openLibrary(const Invocation &invocation, Library::Mode mode,
                                                   Terminal &terminal);

/// An identifier as people and programs write it, without braces.
[[nodiscard]] QString written(const QUuid &identifier);

/// id, title, byline, outlet, address, published, language, added, words, annotations, unread, starred.
[[nodiscard]] QJsonObject rowJson(const ArticleRow &row);

/// "ID  2022-12-30  2 ✎  Title · Outlet": one line for people.
[[nodiscard]] QString rowLine(const ArticleRow &row);

} // namespace apostille::cli
