// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Brings [start, end) to the upper third of the view; what can be seen already does not move. */
function scrollToText(map, start, end) {
    if (map.isEmpty)
        return;
    const rect = map.liveRange(start, Math.max(end, start + 1)).getBoundingClientRect();
    const margin = 24;
    if (rect.top >= margin && rect.bottom <= window.innerHeight - margin)
        return;
    // A long way is a jump: nobody reads what flies past, and the eye finds the flash.
    const far = Math.abs(rect.top) > 3 * window.innerHeight;
    const room = Math.max(window.innerHeight - rect.height, 0);
    window.scrollTo({
        top: window.scrollY + rect.top - Math.min(room / 2, window.innerHeight * 0.3),
        behavior: isCalm() || far ? "instant" : "smooth",
    });
}

/** Whether the system or the program's user wants nothing to glide. */
function isCalm() {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches
        || getComputedStyle(document.documentElement).getPropertyValue("--motion") === "less";
}
