// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace apostille::testing {

/// A hostile piece of a page, of a text or a whole page, as one of the files here lists it.
struct Attack
{
    QByteArray group; ///< the heading above it
    QByteArray bytes;
};

/// What the attacks want: a script to run, an address to be asked for.
struct Prey
{
    QByteArray script = "top.document.documentElement.dataset.ran=1";
    QByteArray server = "http://127.0.0.1:9";
};

/// Pieces of pages: pages.txt, and each of addresses.txt in all carriers of carriers.txt.
[[nodiscard]] QList<Attack> pageAttacks(const Prey &prey = {});
/// Whole pages: charsets.txt.
[[nodiscard]] QList<Attack> charsetAttacks(const Prey &prey = {});
/// texts.txt.
[[nodiscard]] QList<Attack> textAttacks(const Prey &prey = {});

/// Honest pages with an attack between two paragraphs, and before all else.
[[nodiscard]] QList<QByteArray> pagesAround(const QByteArray &attack);

/// What pagesAround() says besides.
[[nodiscard]] QByteArray honestParagraph();

} // namespace apostille::testing
