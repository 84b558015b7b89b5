// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <string_view>

namespace apostille {

/// An absolute http or https address, without a user's name; empty for any other, and for relative ones
/// without a base.
[[nodiscard]] QString webAddress(std::string_view address, const QUrl &base);

/// Where a picture is: a web address, a picture within the page (data:), or, without a base, the relative
/// address of a file beside the page; empty for any other.
[[nodiscard]] QString pictureAddress(std::string_view address, const QUrl &base);

/// As webAddress(), and mailto.
[[nodiscard]] QString linkAddress(std::string_view address, const QUrl &base);

} // namespace apostille
