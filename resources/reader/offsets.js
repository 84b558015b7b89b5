// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The way between DOM positions and offsets into the article's text. A block element says in data-start where
 * its text begins, its text nodes follow on without a gap; text outside of blocks (the header) has no offset.
 */
class TextMap {
    #nodes = [];
    #starts = [];
    #startOf = new Map();

    constructor(root) {
        const nextInBlock = new Map();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const block = node.parentElement.closest("[data-start]");
            if (!block || node.length === 0)
                continue;
            const start = nextInBlock.get(block) ?? Number(block.dataset.start);
            nextInBlock.set(block, start + node.length);
            this.#nodes.push(node);
            this.#starts.push(start);
            this.#startOf.set(node, start);
        }
    }

    get isEmpty() {
        return this.#nodes.length === 0;
    }

    /** Where the text ends. */
    get length() {
        return this.isEmpty ? 0 : this.#endOfNode(this.#nodes.length - 1);
    }

    /** The offsets of a DOM range, drawn together to the text that it really holds. */
    offsetsOf(range) {
        if (this.isEmpty)
            return { start: 0, end: 0 };
        const start = this.#startOffset(range.startContainer, range.startOffset);
        const end = this.#endOffset(range.endContainer, range.endOffset);
        return { start, end: Math.max(start, end) };
    }

    /** A range over [start, end); static, because the DOM does not change while an article is shown. */
    staticRange(start, end) {
        return new StaticRange(this.#boundaries(start, end));
    }

    liveRange(start, end) {
        const at = this.#boundaries(start, end);
        const range = new Range();
        range.setStart(at.startContainer, at.startOffset);
        range.setEnd(at.endContainer, at.endOffset);
        return range;
    }

    /** The text nodes of a DOM range with the part of each that lies in it, as offsets. */
    *pieces(start, end) {
        for (let i = this.#indexAt(start); i < this.#nodes.length && this.#starts[i] < end; ++i) {
            const from = Math.max(start, this.#starts[i]);
            const to = Math.min(end, this.#starts[i] + this.#nodes[i].length);
            if (from < to)
                yield { node: this.#nodes[i], start: from, end: to };
        }
    }

    /** The offset of the text node position under a point of the viewport, or -1. */
    offsetAtPoint(x, y) {
        const caret = document.caretRangeFromPoint(x, y);
        const start = caret && this.#startOf.get(caret.startContainer);
        return start === undefined || start === null ? -1 : start + caret.startOffset;
    }

    /** The offset of a boundary point, -1 outside of the text. */
    offsetAt(container, offset) {
        const own = this.#startOf.get(container);
        if (own !== undefined)
            return own + offset;
        const next = this.isEmpty ? 0 : this.#countBefore(container, offset);
        return next > 0 && next < this.#nodes.length ? this.#starts[next] : -1;
    }

    /** Where the block after the one at offset begins; backwards this one's own beginning comes first. */
    blockStart(offset, towards) {
        const starts = [];
        for (let i = 0; i < this.#nodes.length; ++i) {
            const block = this.#nodes[i].parentElement.closest("[data-start]");
            if (i === 0 || block !== this.#nodes[i - 1].parentElement.closest("[data-start]"))
                starts.push(this.#starts[i]);
        }
        if (towards > 0)
            return starts.find((start) => start > offset) ?? this.#endOfNode(this.#nodes.length - 1);
        return starts.findLast((start) => start < offset) ?? starts[0] ?? 0;
    }

    isRightToLeftAt(offset) {
        const node = this.#nodes[this.#indexAt(offset)];
        return node !== undefined && getComputedStyle(node.parentElement).direction === "rtl";
    }

    /** Where the first or the last character of [start, end) begins or ends on the view: x, top, height. */
    edgeBox(start, end, edge) {
        if (this.isEmpty || end <= start)
            return null;
        const rects = this.liveRange(start, end).getClientRects();
        const line = edge === "start" ? rects[0] : rects[rects.length - 1];
        if (!line)
            return null;
        const at = this.#boundaries(start, end);
        const point = new Range();
        if (edge === "start")
            point.setStart(at.startContainer, at.startOffset);
        else
            point.setStart(at.endContainer, at.endOffset);
        point.collapse(true);
        const caret = point.getClientRects()[0];
        // Behind the last word of a line the caret is shown before the first word of the next.
        const isOnLine = caret && caret.top < line.bottom && caret.bottom > line.top;
        const isAtRight = (edge === "end") !== this.isRightToLeftAt(start);
        return { x: isOnLine ? caret.left : isAtRight ? line.right : line.left, top: line.top, height: line.height };
    }

    /** The first offset that stands on the screen, below what the window's edge cuts. */
    firstInSight() {
        let low = 0;
        let high = this.#nodes.length - 1;
        const whole = new Range();
        while (low < high) {
            const middle = (low + high) >> 1;
            whole.selectNodeContents(this.#nodes[middle]);
            if (whole.getBoundingClientRect().bottom < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#starts[low];
    }

    #boundaries(start, end) {
        const first = this.#indexAt(start);
        const last = this.#indexAt(Math.max(start, end - 1));
        const within = (index, offset) =>
            Math.min(Math.max(offset - this.#starts[index], 0), this.#nodes[index].length);
        return {
            startContainer: this.#nodes[first],
            startOffset: within(first, start),
            endContainer: this.#nodes[last],
            endOffset: within(last, end),
        };
    }

    /** The last node that starts at or before offset. */
    #indexAt(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /** How many text nodes start before a boundary point. */
    #countBefore(container, offset) {
        const point = new Range();
        point.setStart(container, offset);
        let low = 0;
        let high = this.#nodes.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (point.comparePoint(this.#nodes[middle], 0) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    #startOffset(container, offset) {
        const own = this.#startOf.get(container);
        if (own !== undefined && offset < container.length)
            return own + offset;
        // At the end of a node the selection really begins with the next one.
        const next = own === undefined ? this.#countBefore(container, offset)
                                       : this.#nodes.indexOf(container) + 1;
        return next < this.#nodes.length ? this.#starts[next] : this.#endOfNode(this.#nodes.length - 1);
    }

    #endOffset(container, offset) {
        const own = this.#startOf.get(container);
        if (own !== undefined && offset > 0)
            return own + offset;
        const next = own === undefined ? this.#countBefore(container, offset) : this.#nodes.indexOf(container);
        return next > 0 ? this.#endOfNode(next - 1) : 0;
    }

    #endOfNode(index) {
        return this.#starts[index] + this.#nodes[index].length;
    }
}
