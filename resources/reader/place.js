// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Where the first line of the text stands that the reader is at: below this edge of the view. */
const readingEdge = 12;

/** The box of one character on the view; between two blocks the end of the first one's. */
function characterBox(map, offset) {
    const range = map.liveRange(offset, offset + 1);
    return range.getClientRects()[0] ?? range.startContainer.parentElement.getBoundingClientRect();
}

/** The first offset whose line has its middle below y. */
function firstBelow(map, y) {
    let low = 0;
    let high = map.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const box = characterBox(map, middle);
        if ((box.top + box.bottom) / 2 > y)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/** Puts the line of an offset to the reading edge; the start of the text with all that stands above it. */
function goToText(map, offset) {
    const top = map.isEmpty || offset <= 0 ? 0
        : window.scrollY + characterBox(map, Math.min(offset, map.length - 1)).top - readingEdge;
    window.scrollTo({ top, behavior: "instant" });
}

/** Tells once per frame which part of the text is in view, and holds it still while its setting changes. */
class Place {
    #map = null;
    #report;
    #schedule = oncePerFrame(() => this.#tell());
    #told = { start: -1, end: -1 };
    #held = -1;
    #wanted = { offset: -1, top: 0 };

    constructor(report) {
        this.#report = report;
        document.addEventListener("scroll", () => {
            if (Math.abs(window.scrollY - this.#wanted.top) > 1)
                this.#wanted.offset = -1; // somebody has moved on
            this.#schedule();
        });
        new ResizeObserver(() => this.#goAgain()).observe(document.querySelector("main"));
        window.addEventListener("resize", () => this.#schedule());
    }

    follow(map) {
        this.#map = map;
        this.#told = { start: -1, end: -1 };
        this.#held = -1;
        this.#wanted.offset = -1;
        this.#schedule();
    }

    /** There, and there again where fonts, pictures or a new width move the text before anybody scrolls. */
    goTo(offset) {
        goToText(this.#map, offset);
        this.#wanted = { offset, top: window.scrollY };
    }

    #goAgain() {
        if (this.#wanted.offset > 0)
            this.goTo(this.#wanted.offset);
        this.#schedule();
    }

    /** What stands at the top of the view stays there, whatever size or width it takes on. */
    hold(change) {
        if (!this.#map || this.#map.isEmpty || window.scrollY <= 0) {
            change();
        } else {
            const top = firstBelow(this.#map, readingEdge);
            const line = characterBox(this.#map, Math.min(top, this.#map.length - 1)).top;
            // One change after the other must not creep upwards, from line start to line start.
            const stays = this.#held >= 0 && characterBox(this.#map, this.#held).top === line;
            this.#held = stays ? this.#held : Math.min(top, this.#map.length - 1);
            change();
            window.scrollBy({ top: characterBox(this.#map, this.#held).top - line, behavior: "instant" });
        }
        this.#schedule();
    }

    #tell() {
        if (!this.#map || this.#map.isEmpty)
            return;
        const start = firstBelow(this.#map, readingEdge);
        const end = firstBelow(this.#map, window.innerHeight);
        if (start === this.#told.start && end === this.#told.end)
            return;
        this.#told = { start, end };
        this.#report(start, end);
    }
}
