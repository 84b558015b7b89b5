// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What keys and pointer do to the text beyond selecting it: the caret, the current mark's ends, paging on. */
class Hands {
    #hands;
    #watch;
    #caret;
    #handles;
    #selectedBefore = { start: 0, end: 0 };

    constructor(hands, watch) {
        this.#hands = hands;
        this.#watch = watch;
        this.#caret = new CaretMode(hands);
        this.#handles = new MarkHandles(hands);
        hands.caretModeGiven.connect((on) => this.#caret.set(on));
        hands.caretAsked.connect((offset, extend) => this.#caret.moveTo(offset, extend));
        document.addEventListener("keydown", (event) => this.#keyDown(event));
        document.addEventListener("mousedown", (event) => {
            if (event.detail === 1)
                this.#selectedBefore = watch.offsets();
        });
        document.addEventListener("dblclick", (event) => this.#doubleClick(event));
    }

    /** After an article, its marks or its current mark have changed. */
    articleShown() {
        this.#caret.follow(shown.map);
        this.#handles.place();
    }

    marksShown() {
        this.#handles.place();
    }

    #keyDown(event) {
        if (event.defaultPrevented)
            return;
        if (event.key === " " && !event.ctrlKey && !event.altKey && !event.metaKey)
            this.#page(event);
        else if (event.key === "Escape")
            this.#leave(event);
        else if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight"))
            this.#moveEdge(event);
    }

    /** The engine pages by itself; with a caret it would write a space. */
    #page(event) {
        const towards = event.shiftKey ? -1 : 1;
        if (towards > 0 && isEndInSight()) {
            event.preventDefault();
            this.#hands.passEnd(shown.serial);
        } else if (this.#caret.isOn) {
            event.preventDefault();
            window.scrollBy({ top: towards * window.innerHeight * 0.875, behavior: isCalm() ? "instant" : "smooth" });
        }
    }

    /** What is selected goes first; the way out of the text is the program's. */
    #leave(event) {
        event.preventDefault();
        if (document.getSelection().isCollapsed)
            this.#hands.leave(shown.serial);
        else
            this.#watch.select(0, 0);
    }

    /** Where words are selected, or a caret could select some, Shift is for that. */
    #moveEdge(event) {
        const parts = shown.marks.currentParts();
        if (this.#caret.isOn || parts.length === 0 || !document.getSelection().isCollapsed)
            return;
        const isRight = event.key === "ArrowRight";
        const onwards = isRight !== shown.map.isRightToLeftAt(parts[0].start);
        this.#hands.stepEdge(shown.serial, event.altKey, onwards, event.ctrlKey);
        event.preventDefault();
    }

    /** On what is selected already: the next larger whole. */
    #doubleClick(event) {
        const { start, end } = this.#selectedBefore;
        const offset = shown.map.offsetAtPoint(event.clientX, event.clientY);
        if (start < end && start <= offset && offset <= end)
            this.#hands.growFrom(shown.serial, start, end);
    }
}

/** Whether the article's last line can be seen; below it is only empty room. */
function isEndInSight() {
    const last = document.querySelector("main").lastElementChild;
    return !last || last.getBoundingClientRect().bottom <= window.innerHeight;
}
