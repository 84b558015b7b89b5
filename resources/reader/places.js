// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Tells where the marks stand on the page, so that cards can stand beside them: all of it when marks or layout
 * have changed, once per frame; only how far it is scrolled when it is scrolled.
 */
class PlaceWatch {
    #channel;
    #shown;
    changed = oncePerFrame(() => this.#tell());

    /** shown: a function that gives what is shown now. */
    constructor(channel, shown) {
        this.#channel = channel;
        this.#shown = shown;
        document.addEventListener("scroll", () => channel.scrolled(shown().serial, window.scrollY));
        channel.scrollByAsked.connect((distance) => window.scrollBy({ top: distance, behavior: "instant" }));
        const resized = new ResizeObserver(() => this.changed());
        resized.observe(document.querySelector("main"));
        window.addEventListener("resize", () => this.changed());
    }

    #tell() {
        const { serial, marks } = this.#shown();
        const page = document.documentElement;
        this.#channel.placed({
            serial,
            marks: marks.places(),
            range: Math.max(page.scrollHeight - window.innerHeight, 0),
            scroll: window.scrollY,
        });
    }
}
