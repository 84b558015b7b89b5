// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/fetcher.h"
#include "tests/intake/localserver.h"

#include <QTest>

// Qt 6.8's QTRY_ macros narrow milliseconds to int themselves.
#pragma GCC diagnostic ignored "-Wconversion"

namespace apostille::test {

using namespace Qt::StringLiterals;

inline const QByteArray page =
    "<!DOCTYPE html><title>Été</title><p>Une phrase assez longue pour être un paragraphe.";

/// Fetches and waits for the one end that every fetch has.
inline Expected<Capture> fetched(Fetcher &fetcher, const QUrl &address)
{
    Expected<Capture> result = std::unexpected(Error{ErrorCode::LibraryFailure, u"no end"_s, {}});
    int ends = 0;
    QObject context;
    QObject::connect(&fetcher, &Fetcher::finished, &context, [&](const Expected<Capture> &capture) {
        result = capture;
        ++ends;
    });
    fetcher.fetch(address);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ends > 0, std::chrono::seconds(20)); }();
    QTest::qWait(20);
    [&] { QCOMPARE(ends, 1); }();
    return result;
}

inline Expected<Capture> fetched(const QUrl &address)
{
    Fetcher fetcher;
    return fetched(fetcher, address);
}

} // namespace apostille::test
