// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Where the line stands that the reader is at: below this edge of the view. */
const readingEdge = 12;

/** The letters of a text without any white space, which the original and the article set differently. */
function lettersOf(text) {
    return text.replace(/[\s\u200b\ufeff]+/gu, "");
}

/** All letters of the page that are read, with their places. */
class PageLetters {
    #nodes = [];
    #starts = []; // of each node's letters in `letters`
    letters = "";

    constructor(root) {
        const skipped = "script, style, noscript, template, textarea, select";
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const pieces = [];
        let length = 0;
        while (walker.nextNode()) {
            const letters = lettersOf(walker.currentNode.data);
            if (!letters || walker.currentNode.parentElement.closest(skipped))
                continue;
            this.#nodes.push(walker.currentNode);
            this.#starts.push(length);
            pieces.push(letters);
            length += letters.length;
        }
        this.letters = pieces.join("");
    }

    /** The element around a letter: its box stays where the letter is, whatever the width. */
    elementAt(letter) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= letter)
                low = middle;
            else
                high = middle - 1;
        }
        const range = document.createRange();
        range.selectNodeContents(this.#nodes[low]);
        return range;
    }
}

/** The article's blocks that the page has, in their order: [{ block, range }]. */
function placesOf(blocks) {
    const page = new PageLetters(document.body ?? document.documentElement);
    const places = [];
    let from = 0;
    blocks.forEach((head, block) => {
        const letters = lettersOf(head);
        const at = letters.length > 3 ? page.letters.indexOf(letters, from) : -1;
        if (at < 0)
            return;
        places.push({ block, range: page.elementAt(at) });
        from = at + letters.length;
    });
    return places;
}

function topOf(place) {
    return place.range.getBoundingClientRect().top;
}

/** Keeps the original in step with the article: both speak of [block, share of the way to the next]. */
class Steps {
    #places = [];
    #ours = -1; // where we have scrolled to ourselves
    #report;

    constructor(report) {
        this.#report = report;
        history.scrollRestoration = "manual"; // another page may have stood here
        const tell = oncePerFrame(() => this.#tell());
        document.addEventListener("scroll", () => {
            if (Math.abs(window.scrollY - this.#ours) > 1)
                tell();
        });
    }

    follow(blocks) {
        this.#places = placesOf(blocks);
    }

    goTo(block, share) {
        const index = this.#places.findLastIndex((place) => place.block <= block);
        if (index < 0)
            return;
        const here = this.#places[index];
        const between = here.block === block ? share : 1;
        const top = topOf(here);
        const wanted = window.scrollY + top + between * (this.#bottomOf(index) - top) - readingEdge;
        window.scrollTo({ top: wanted, behavior: "instant" });
        this.#ours = window.scrollY;
    }

    #bottomOf(index) {
        const next = this.#places[index + 1];
        return next ? topOf(next) : this.#places[index].range.getBoundingClientRect().bottom;
    }

    #tell() {
        this.#ours = -1;
        let index = -1;
        while (index + 1 < this.#places.length && topOf(this.#places[index + 1]) <= readingEdge + 1)
            ++index;
        if (index < 0)
            return this.#report(-1, 0);
        const top = topOf(this.#places[index]);
        const height = Math.max(1, this.#bottomOf(index) - top);
        this.#report(this.#places[index].block, Math.min(1, Math.max(0, (readingEdge - top) / height)));
    }
}

new QWebChannel(qt.webChannelTransport, ({ objects: { original: channel } }) => {
    const steps = new Steps((block, share) => channel.scrolled(block, share));
    channel.blocksGiven.connect((blocks) => steps.follow(blocks));
    channel.placeAsked.connect((block, share) => steps.goTo(block, share));
    channel.scriptReady();
});
