// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/identifier.h"

#include <QRandomGenerator>

#include <array>
#include <chrono>
#include <mutex>

namespace apostille {

namespace {

/// The last time and counter given out. RFC 9562, 6.2, method 1: within one millisecond the 12 bits after the
/// version count up from a random start; when they run over, the time is pushed ahead of the clock instead.
struct Sequence
{
    quint64 milliseconds = 0;
    quint16 counter = 0;
};

constexpr quint16 counterLimit = 0x0fff;

Sequence next(Sequence last)
{
    using namespace std::chrono;
    const auto clock =
        static_cast<quint64>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    if (clock > last.milliseconds) {
        // The upper half stays free, so that the counter has room to grow within the millisecond.
        const auto start =
            static_cast<quint16>(QRandomGenerator::global()->generate() & (counterLimit >> 1U));
        return {clock, start};
    }
    if (last.counter < counterLimit)
        return {last.milliseconds, static_cast<quint16>(last.counter + 1)};
    return {last.milliseconds + 1, 0};
}

} // namespace

QUuid newIdentifier()
{
    static std::mutex mutex;
    static Sequence sequence;
    Sequence now;
    {
        const std::scoped_lock lock(mutex);
        sequence = next(sequence);
        now = sequence;
    }
    std::array<quint8, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(now.milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<quint8>(0x70 | (now.counter >> 8));
    bytes[7] = static_cast<quint8>(now.counter & 0xff);
    const quint64 random = QRandomGenerator::global()->generate64();
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<quint8>(random >> (56 - 8 * i));
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes));
}

} // namespace apostille
