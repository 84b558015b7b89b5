// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The two grips at the ends of the current mark, or of each of its parts: dragging one changes what is marked. */
class MarkHandles {
    #hands;
    #layer = document.createElement("div");
    #dragged = null;

    constructor(hands) {
        this.#hands = hands;
        this.#layer.className = "mark-handles";
        this.#layer.setAttribute("aria-hidden", "true");
        document.body.append(this.#layer);
        new ResizeObserver(() => this.place()).observe(document.querySelector("main"));
        document.fonts.addEventListener("loadingdone", () => this.place());
    }

    /** Anew, after the current mark, the marks or the layout have changed. */
    place() {
        if (this.#dragged)
            return;
        this.#layer.replaceChildren();
        shown.marks.currentParts().forEach((part, index) => {
            for (const edge of ["start", "end"])
                this.#add(part, index, edge);
        });
    }

    #add(part, index, edge) {
        const box = shown.map.edgeBox(part.start, part.end, edge);
        if (!box)
            return;
        const handle = document.createElement("div");
        handle.className = `mark-handle ${edge}`;
        handle.style.left = `${box.x + window.scrollX}px`;
        handle.style.top = `${box.top + window.scrollY}px`;
        handle.style.height = `${box.height}px`;
        handle.addEventListener("pointerdown", (event) => this.#begin(event, handle, part, index, edge));
        handle.addEventListener("pointermove", (event) => this.#drag(event));
        for (const name of ["pointerup", "pointercancel"])
            handle.addEventListener(name, (event) => this.#end(event));
        this.#layer.append(handle);
    }

    #begin(event, handle, part, index, edge) {
        if (event.button !== 0)
            return;
        event.preventDefault(); // selects nothing
        handle.setPointerCapture(event.pointerId);
        this.#dragged = { handle, id: part.id, index, edge, start: part.start, end: part.end, moved: false };
    }

    #drag(event) {
        if (!this.#dragged)
            return;
        const { edge } = this.#dragged;
        // The grip hangs below (above) its line: what is meant is the line.
        const offset = this.#offsetUnder(event);
        if (offset < 0)
            return;
        if (edge === "start" && offset < this.#dragged.end)
            this.#dragged.start = offset;
        else if (edge === "end" && offset > this.#dragged.start)
            this.#dragged.end = offset;
        else
            return;
        this.#dragged.moved = true;
        shown.marks.preview(this.#dragged.index, this.#dragged.start, this.#dragged.end);
        const box = shown.map.edgeBox(this.#dragged.start, this.#dragged.end, edge);
        if (box) {
            this.#dragged.handle.style.left = `${box.x + window.scrollX}px`;
            this.#dragged.handle.style.top = `${box.top + window.scrollY}px`;
        }
    }

    #offsetUnder(event) {
        this.#layer.style.visibility = "hidden"; // or the grip itself would be what lies there
        const offset = shown.map.offsetAtPoint(event.clientX, event.clientY);
        this.#layer.style.visibility = "";
        return offset;
    }

    #end(event) {
        const dragged = this.#dragged;
        this.#dragged = null;
        if (!dragged)
            return;
        const isDone = dragged.moved && event.type === "pointerup";
        if (isDone)
            this.#hands.dragEdge(shown.serial, dragged.id, dragged.index, dragged.start, dragged.end);
        else
            shown.marks.setCurrent(dragged.id);
        this.place();
    }
}
