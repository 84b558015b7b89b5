// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cleaningbench.h"

#include "models/intake/capture.h"
#include "tests/bench/measurement.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <gumbo.h>

namespace apostille {

namespace {

template <typename Work>
double millisecondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void bareParse(const QByteArray &bytes)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(),
                                                   static_cast<std::size_t>(bytes.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

} // namespace

void benchCleaning(const QString &folder)
{
    const QDir pages(folder);
    const QStringList names = pages.entryList({QStringLiteral("*.html.gz")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        std::printf("no pages in %s: cleaning not measured\n", qPrintable(folder));
        return;
    }
    Measurement parsing(QStringLiteral("bare libgumbo parse, a page"));
    Measurement cleaning(QStringLiteral("bytes → article, a page"));
    double parsed = 0;
    double cleaned = 0;
    qint64 bytes = 0;
    for (const QString &name : names) {
        const auto capture = captureFile(pages.filePath(name));
        if (!capture)
            continue;
        const QByteArray &page = capture->document.bytes;
        bytes += page.size();
        parsing.add(millisecondsOf([&] { bareParse(page); }));
        parsed += parsing.last();
        cleaning.add(millisecondsOf([&] { static_cast<void>(clean(capture->document)); }));
        cleaned += cleaning.last();
    }
    parsing.print();
    cleaning.print();
    const auto count = static_cast<double>(names.size());
    std::printf("mean: parse %.2f ms, clean %.2f ms, ratio %.2f; %.1f MB/s over %lld pages\n", parsed / count,
                cleaned / count, cleaned / parsed, static_cast<double>(bytes) / 1e3 / cleaned,
                static_cast<long long>(names.size()));
}

} // namespace apostille
