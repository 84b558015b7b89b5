// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "tests/bench/countedmemory.h"

#include <QDir>

#include <algorithm>
#include <cstdio>
#include <gumbo.h>
#include <vector>

using namespace apostille;

namespace {

QStringList pagesIn(const QString &folder)
{
    const QDir pages(folder);
    QStringList paths;
    for (const QString &name :
         pages.entryList({QStringLiteral("*.html.gz"), QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        paths.append(pages.filePath(name));
    return paths;
}

void printQuantiles(const char *name, std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&values](double q) {
        return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
    };
    std::printf("%-44s median %6.1f   p95 %6.1f   most %6.1f\n", name, at(0.5), at(0.95), at(1));
}

template <typename Work>
double peakOf(const Work &work)
{
    CountedMemory::begin();
    work();
    return static_cast<double>(CountedMemory::peak());
}

void bareParse(const QByteArray &bytes)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(),
                                                   static_cast<std::size_t>(bytes.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

} // namespace

/// apostille-memory [FOLDER]: how many times its own bytes cleaning a page holds at its peak.
int main(int argc, char *argv[])
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                    : QStringLiteral(APOSTILLE_SHARED "/data/extraction/wcxb-dev/html");
    std::vector<double> ratios;
    std::vector<double> bareRatios;
    double bytes = 0;
    double peaks = 0;
    for (const QString &path : pagesIn(folder)) {
        const auto capture = captureFile(path);
        if (!capture || capture->document.bytes.isEmpty())
            continue;
        if (ratios.empty())
            static_cast<void>(clean(capture->document)); // rules and forests are read once
        const double peak = peakOf([&] { static_cast<void>(clean(capture->document)); });
        const auto size = static_cast<double>(capture->document.bytes.size());
        ratios.push_back(peak / size);
        bareRatios.push_back(peakOf([&] { bareParse(capture->document.bytes); }) / size);
        peaks += peak;
        bytes += size;
    }
    if (ratios.empty()) {
        std::printf("no pages in %s: memory not measured\n", qPrintable(folder));
        return 1;
    }
    printQuantiles("bare libgumbo parse, memory in page sizes", std::move(bareRatios));
    printQuantiles("bytes → article, memory in page sizes", ratios);
    std::printf("over all: %.1f page sizes, %zu pages of %.0f KB\n", peaks / bytes, ratios.size(),
                bytes / 1e3 / static_cast<double>(ratios.size()));
    return 0;
}
