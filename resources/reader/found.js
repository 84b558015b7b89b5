// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const foundPriority = 50; // over the marks, under the frame of the current one

/** Draws what a search has found; places: [start, end, start, end …], current: which of them, or -1. */
function drawFound(map, places, current) {
    CSS.highlights.delete("found");
    CSS.highlights.delete("found-current");
    if (map.isEmpty || places.length === 0)
        return;
    const all = new Highlight();
    all.priority = foundPriority;
    for (let i = 0; i < places.length; i += 2) {
        if (i !== 2 * current)
            all.add(map.staticRange(places[i], places[i + 1]));
    }
    CSS.highlights.set("found", all);
    if (current >= 0) {
        const one = new Highlight(map.staticRange(places[2 * current], places[2 * current + 1]));
        one.priority = foundPriority + 1;
        CSS.highlights.set("found-current", one);
    }
}
