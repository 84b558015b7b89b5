// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Tells once per frame what is selected, where on the view it stands, and whether pointer and page rest. */
class SelectionWatch {
    #map;
    #report;
    #schedule = oncePerFrame(() => this.#tell());
    #pointerDown = false;
    #scrolling = false;
    #toldEmpty = true;

    constructor(report) {
        this.#report = report;
        document.addEventListener("selectionchange", () => this.#schedule());
        document.addEventListener("pointerdown", (event) => { this.#pointerDown = event.button === 0; });
        for (const name of ["pointerup", "pointercancel", "dragend"])
            document.addEventListener(name, () => { this.#pointerDown = false; this.#schedule(); });
        document.addEventListener("scroll", () => { this.#scrolling = true; this.#schedule(); });
        document.addEventListener("scrollend", () => { this.#scrolling = false; this.#schedule(); });
        window.addEventListener("resize", () => this.#schedule());
    }

    follow(map) {
        this.#map = map;
    }

    offsets() {
        const selection = document.getSelection();
        if (!this.#map || selection.rangeCount === 0 || selection.isCollapsed)
            return { start: 0, end: 0 };
        return this.#map.offsetsOf(selection.getRangeAt(0));
    }

    select(start, end) {
        const selection = document.getSelection();
        if (!this.#map || this.#map.isEmpty || end <= start) {
            if (document.querySelector("main").isContentEditable && selection.rangeCount > 0)
                selection.collapse(selection.focusNode, selection.focusOffset); // the caret stays where it was
            else
                selection.removeAllRanges();
            return;
        }
        const range = this.#map.liveRange(start, end);
        selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    }

    #tell() {
        const { start, end } = this.offsets();
        const isEmpty = end <= start;
        if (isEmpty && this.#toldEmpty)
            return;
        this.#toldEmpty = isEmpty;
        const rects = !isEmpty ? this.#map.liveRange(start, end).getClientRects() : [];
        const box = (rect) => rect ? [rect.left, rect.top, rect.width, rect.height] : [];
        this.#report({
            start,
            end,
            first: box(rects[0]),
            last: box(rects[rects.length - 1]),
            settled: !this.#pointerDown && !this.#scrolling,
        });
    }
}
