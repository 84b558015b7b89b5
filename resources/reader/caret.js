// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A caret in the article, for reading and selecting by keyboard. The text is made editable, because then the engine
 * itself moves the caret as every editor does and tells screen readers of it; and everything that would change the
 * text is refused.
 */
class CaretMode {
    #hands;
    #map;
    #pending = false;

    constructor(hands) {
        this.#hands = hands;
        for (const change of ["beforeinput", "paste", "cut", "drop", "dragover"])
            document.addEventListener(change, (event) => this.isOn && event.preventDefault());
        document.addEventListener("keydown", (event) => this.isOn && this.#keyDown(event));
        document.addEventListener("selectionchange", () => this.isOn && this.#tellSoon());
        document.addEventListener("click", (event) => this.isOn && this.#followLink(event));
    }

    get isOn() {
        return document.querySelector("main").isContentEditable;
    }

    set(on) {
        const root = document.querySelector("main");
        if (on === this.isOn)
            return;
        if (on) {
            root.setAttribute("contenteditable", "plaintext-only"); // commands for bold and kin go past beforeinput
            root.setAttribute("spellcheck", "false");
            this.#enter(root);
        } else {
            root.removeAttribute("contenteditable");
            root.removeAttribute("spellcheck");
        }
    }

    follow(map) {
        this.#map = map;
        if (this.isOn)
            this.#enter(document.querySelector("main"));
    }

    /** The caret to an offset of the text, or the selection's moving end. */
    moveTo(offset, extend) {
        if (!this.isOn || this.#map.isEmpty)
            return;
        const { startContainer, startOffset } = this.#map.liveRange(offset, offset);
        const selection = document.getSelection();
        if (extend && selection.rangeCount > 0)
            selection.extend(startContainer, startOffset);
        else
            selection.collapse(startContainer, startOffset);
        this.#showCaret();
    }

    /** Where the caret stands, as an offset; -1: in the header, or nowhere. */
    get offset() {
        const selection = document.getSelection();
        return selection.rangeCount > 0 ? this.#map.offsetAt(selection.focusNode, selection.focusOffset) : -1;
    }

    /** A caret that cannot be found is none: where nothing is selected it goes to the first line in sight. */
    #enter(root) {
        root.focus({ preventScroll: true });
        const selection = document.getSelection();
        if (this.#map.isEmpty || (selection.rangeCount > 0 && !selection.isCollapsed))
            return;
        const first = this.#map.firstInSight();
        const { startContainer, startOffset } = this.#map.liveRange(first, first);
        selection.collapse(startContainer, startOffset);
    }

    #keyDown(event) {
        const towards = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
        if (event.key === "Enter" && this.#linkAtCaret()) {
            this.#hands.followLink(this.#linkAtCaret().href);
            event.preventDefault();
        } else if (towards && (event.altKey || event.ctrlKey) && /Up|Down/.test(event.key)) {
            this.moveTo(this.#map.blockStart(this.offset, towards), event.shiftKey);
            event.preventDefault();
        } else if (towards && event.altKey) {
            const isRightToLeft = getComputedStyle(this.#caretElement()).direction === "rtl";
            this.#hands.stepBySentence(shown.serial, Math.max(this.offset, 0),
                (towards > 0) !== isRightToLeft, event.shiftKey);
            event.preventDefault();
        }
    }

    #caretElement() {
        const node = document.getSelection().focusNode;
        return (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node) ?? document.querySelector("main");
    }

    #linkAtCaret() {
        return this.#caretElement().closest("a[href]");
    }

    /** In editable text a click only sets the caret. */
    #followLink(event) {
        const link = event.target.closest("a[href]");
        if (link && event.button === 0 && document.getSelection().isCollapsed)
            this.#hands.followLink(link.href);
    }

    #tellSoon() {
        if (this.#pending)
            return;
        this.#pending = true;
        requestAnimationFrame(() => {
            this.#pending = false;
            this.#hands.caretAt(shown.serial, this.offset);
        });
    }

    #showCaret() {
        const selection = document.getSelection();
        const at = new Range();
        at.setStart(selection.focusNode, selection.focusOffset);
        const box = at.getClientRects()[0];
        const margin = 48;
        if (box && box.top < margin)
            window.scrollBy({ top: box.top - margin, behavior: "instant" });
        else if (box && box.bottom > window.innerHeight - margin)
            window.scrollBy({ top: box.bottom - window.innerHeight + margin, behavior: "instant" });
    }
}
