// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace apostille {

/// The event loop as it runs for a user. (QTest::qWait sleeps in between, for ten milliseconds at a time.)
inline void letRun(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As a quick typist does: a key every 40 milliseconds.
inline void typeQuickly(QWidget &widget, const QString &words)
{
    for (const QChar key : words) {
        QTest::keyClicks(&widget, key);
        letRun(std::chrono::milliseconds(40));
    }
}

/// Measures how long the GUI thread keeps the event loop waiting: a timer that wants to run every millisecond
/// notes how late it is. Beside the wall clock it notes the thread's own processor time, for on a machine
/// that has other things to do the wall clock blames the window for what others did.
class StallMonitor
{
public:
    StallMonitor()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }

    void start()
    {
        m_gaps.clear();
        m_busy.clear();
        m_clock.start();
        m_processor = processorTime();
        m_timer.start();
    }

    void stop()
    {
        tick();
        m_timer.stop();
    }

    [[nodiscard]] double gap(double quantile) const { return at(m_gaps, quantile); }
    [[nodiscard]] double busy(double quantile) const { return at(m_busy, quantile); }

    /// The head of a table of scenes, in milliseconds.
    static void printHead()
    {
        std::printf("%-42s| %19s  | %19s  | %6s | %s\n", "", "gap p50   p99   max", "own p50   p99   max",
                    "turns", "own > 16");
    }

    /// A line of it. The window promises 16 ms for nearly all gaps (p99) and 50 for every one.
    void print(const char *name) const
    {
        std::printf("%-42s| %7.1f%6.1f%6.1f  | %7.1f%6.1f%6.1f  | %6zu | %td%s\n", name, gap(0.5), gap(0.99),
                    gap(1), busy(0.5), busy(0.99), busy(1), m_gaps.size(),
                    std::ranges::count_if(m_busy, [](double busy) { return busy > 16; }),
                    gap(0.99) <= 16 && gap(1) <= 50     ? ""
                    : busy(0.99) <= 16 && busy(1) <= 50 ? "  (over the bar by what others did)"
                                                        : "  OVER THE BAR");
        std::fflush(stdout);
    }

private:
    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    static double at(std::vector<double> values, double quantile)
    {
        if (values.empty())
            return 0;
        std::ranges::sort(values);
        return values[static_cast<std::size_t>(quantile * static_cast<double>(values.size() - 1) + 0.5)];
    }

    void tick()
    {
        const double now = processorTime();
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_busy.push_back(now - m_processor);
        m_clock.start();
        m_processor = now;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processor = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_busy;
};

} // namespace apostille
