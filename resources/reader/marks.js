// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** How many marks may lie over each other and each still be told apart; deeper ones share the last layer. */
const markLayers = 4;
const currentPriority = 100;
const flashPriority = 101;

/**
 * Draws marks as CSS custom highlights, one per colour and layer: a mark that lies in or across longer ones is
 * painted over them, so that the shortest is always whole. The style sheet is made by the program's theme.
 */
class Marks {
    #map;
    #marks = [];
    #current = "";
    #lastHit = { key: "", index: -1 };

    constructor(map) {
        this.#map = map;
    }

    /** marks: [id, start, end, colour, label] each. */
    draw(marks) {
        this.#clear();
        this.#marks = this.#map.isEmpty ? [] : withLayers(marks);
        const highlights = new Map();
        for (const mark of this.#marks) {
            mark.range = this.#map.staticRange(mark.start, mark.end);
            const name = `mark-${mark.colour}-${mark.layer}`;
            if (!highlights.has(name)) {
                highlights.set(name, new Highlight());
                highlights.get(name).priority = mark.layer;
            }
            highlights.get(name).add(mark.range);
        }
        for (const [name, highlight] of highlights)
            CSS.highlights.set(name, highlight);
        this.setCurrent(this.#current);
    }

    get all() {
        return this.#marks;
    }

    setCurrent(id) {
        this.#current = id;
        this.#drawCurrent(this.currentParts().map((part) => part.range));
    }

    /** The current mark's parts in text order: mostly one. */
    currentParts() {
        return this.#marks.filter((mark) => mark.id === this.#current).sort((a, b) => a.start - b.start);
    }

    /** The current mark as it would be if one of its parts were [start, end). */
    preview(index, start, end) {
        const ranges = this.currentParts().map((part) => part.range);
        ranges[index] = this.#map.staticRange(start, end);
        this.#drawCurrent(ranges);
    }

    #drawCurrent(ranges) {
        if (ranges.length === 0) {
            CSS.highlights.delete("mark-current");
            return;
        }
        const highlight = new Highlight(...ranges);
        highlight.priority = currentPriority;
        CSS.highlights.set("mark-current", highlight);
    }

    /** [id, top, bottom] on the page of each. */
    places() {
        const scrolled = window.scrollY;
        // Of the parts of one annotation the first is told last: a card stands beside where its quote begins.
        return this.#marks.toReversed().map((mark) => {
            const rect = this.#map.liveRange(mark.start, mark.end).getBoundingClientRect();
            return [mark.id, rect.top + scrolled, rect.bottom + scrolled];
        });
    }

    flash(start, end) {
        if (this.#map.isEmpty || end <= start)
            return;
        const highlight = new Highlight(this.#map.staticRange(start, end));
        highlight.priority = flashPriority;
        CSS.highlights.set("mark-flash", highlight);
        pause(1100).then(() => {
            if (CSS.highlights.get("mark-flash") === highlight)
                CSS.highlights.delete("mark-flash");
        });
    }

    /** The marks under a point of the viewport, the shortest first. */
    at(x, y) {
        const offset = this.#map.offsetAtPoint(x, y);
        if (offset < 0)
            return [];
        return this.#marks
            .filter((mark) => mark.start <= offset && offset <= mark.end && this.#covers(mark, x, y))
            .sort((a, b) => (a.end - a.start) - (b.end - b.start));
    }

    /** The mark that a click means: of overlapping ones the shortest, then in turn with each further click. */
    chosenAt(x, y) {
        const hits = this.at(x, y).filter((mark, index, all) =>
            all.findIndex((other) => other.id === mark.id) === index);
        const key = hits.map((mark) => mark.id).join(" ");
        const index = key === this.#lastHit.key ? (this.#lastHit.index + 1) % Math.max(hits.length, 1) : 0;
        this.#lastHit = { key, index };
        return hits[index]?.id ?? "";
    }

    #covers(mark, x, y) {
        const rects = this.#map.liveRange(mark.start, mark.end).getClientRects();
        // The underline hangs below the line box of the words.
        return Array.from(rects).some((rect) =>
            x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 3);
    }

    #clear() {
        for (const name of Array.from(CSS.highlights.keys()).filter((key) => key.startsWith("mark-")))
            CSS.highlights.delete(name);
    }
}

/** The layer of a mark: how many longer ones it meets. */
function withLayers(list) {
    const marks = list.map(([id, start, end, colour, label]) => ({ id, start, end, colour, label, layer: 0 }))
        .filter((mark) => mark.end > mark.start);
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    for (let i = 0; i < marks.length; ++i) {
        for (let j = i + 1; j < marks.length && marks[j].start < marks[i].end; ++j) {
            const longer = marks[i].end - marks[i].start >= marks[j].end - marks[j].start;
            ++(longer ? marks[j] : marks[i]).layer;
        }
    }
    for (const mark of marks)
        mark.layer = Math.min(mark.layer, markLayers - 1);
    return marks;
}
