// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Shows what cleaning took away at its places in the article. It stands between the blocks and is no part of the
 * text: it has no offsets (the TextMap was made before it came), cannot be selected, and no caret goes into it.
 * parts: { start, label, html } each; start: the offset of the block that it stood before, -1: at the end.
 */
class RemovedParts {
    #channel;
    #elements = [];

    constructor(channel) {
        this.#channel = channel;
    }

    show(parts) {
        for (const element of this.#elements)
            (element.parentElement.matches(".removed-item") ? element.parentElement : element).remove();
        const places = parts.map((part) => placeOfPart(part.start)); // before any of them moves another
        this.#elements = parts.map((part, index) => this.#insert(part, index, places[index]));
        for (const element of this.#elements)
            element.classList.toggle("long", element.scrollHeight > element.clientHeight + 1);
    }

    /** Draws the part as the chosen one; -1: none. */
    choose(index, scroll) {
        this.#elements.forEach((element, i) => element.classList.toggle("chosen", i === index));
        if (scroll && this.#elements[index])
            this.#elements[index].scrollIntoView({ block: "center", behavior: "instant" });
    }

    #insert(part, index, before) {
        const element = document.createElement("aside");
        element.className = "removed-part";
        element.contentEditable = "false";
        element.tabIndex = 0;
        element.setAttribute("aria-label", part.label);
        const label = document.createElement("p");
        label.className = "removed-label";
        label.textContent = part.label;
        element.innerHTML = part.html;
        element.prepend(label);
        element.addEventListener("focus", () => this.#channel.chosen(shown.serial, index));
        element.addEventListener("keydown", (event) => this.#key(event, index));
        const body = document.querySelector("main > .article-body");
        if (before?.tagName === "LI") {
            const item = document.createElement("li");
            item.className = "removed-item";
            item.append(element);
            before.before(item);
        } else if (before) {
            before.before(element);
        } else {
            body.append(element);
        }
        return element;
    }

    #key(event, index) {
        if (event.key !== "Enter" || event.ctrlKey || event.altKey || event.metaKey)
            return;
        event.preventDefault();
        this.#channel.putBack(shown.serial, index);
    }
}

/** The element that a part goes before: a list's item, else what stands in the article itself; null: at the end. */
function placeOfPart(start) {
    const block = start < 0 ? null : document.querySelector(`main [data-start="${start}"]`);
    const item = block?.closest("li");
    if (item?.previousElementSibling?.tagName === "LI" && !item.parentElement.closest("li"))
        return item;
    return block?.closest(".article-body > *") ?? null;
}
