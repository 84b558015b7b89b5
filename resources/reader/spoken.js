// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const longestSpokenWords = 120;

/**
 * Says marks to screen readers that go through the text without our caret (which tells of them itself). Highlights
 * have no elements that could carry words, and the text is not cut up for their sake: so each block has in its
 * description which of its words are marked, and how. marks: { start, end, label } each.
 */
function describeBlocks(map, text, marks) {
    const said = new Map();
    for (const mark of marks.filter((one) => one.label).sort((a, b) => a.start - b.start)) {
        const words = new Map();
        for (const { node, start, end } of map.pieces(mark.start, mark.end)) {
            const block = node.parentElement.closest("[data-start]");
            words.set(block, (words.get(block) ?? "") + text.slice(start, end));
        }
        for (const [block, marked] of words)
            said.set(block, [...(said.get(block) ?? []), `${shortened(marked)}: ${mark.label}`]);
    }
    for (const block of document.querySelectorAll("main [aria-description]")) {
        if (!said.has(block))
            block.removeAttribute("aria-description");
    }
    for (const [block, sentences] of said)
        block.setAttribute("aria-description", sentences.join(". "));
}

/** The card has them whole. */
function shortened(words) {
    return words.length > longestSpokenWords ? `${words.slice(0, longestSpokenWords)}…` : words;
}
