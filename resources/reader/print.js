// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On paper the document may change, and so marks are elements here: one after the other, each on a new map.

function wrapped(piece, underline) {
    const from = piece.start - piece.nodeStart;
    const words = from > 0 ? piece.node.splitText(from) : piece.node;
    if (piece.end - piece.start < words.length)
        words.splitText(piece.end - piece.start);
    const mark = document.createElement("span");
    mark.className = underline ? `mark ${underline}` : "";
    words.replaceWith(mark);
    mark.append(words);
    return mark;
}

/** marks: [start, end, underline, number] each. */
function setMarks(marks) {
    const root = document.querySelector("main");
    const numbered = [];
    for (const [start, end, underline, number] of marks) {
        const map = new TextMap(root);
        let last = null;
        for (const piece of [...map.pieces(start, end)])
            last = wrapped({ ...piece, nodeStart: map.offsetAt(piece.node, 0) }, underline);
        if (last && number)
            numbered.push([last, number]);
    }
    // Only now: a number is no part of the text that offsets count.
    for (const [mark, number] of numbered) {
        const sign = document.createElement("sup");
        sign.className = "note-number";
        sign.textContent = number;
        mark.after(sign);
    }
}

/** footers: { bottom (millimetres from the document's top), hash, page } each. */
function setFooters(footers) {
    for (const { bottom, hash, page } of footers) {
        const footer = document.createElement("footer");
        footer.style.top = `calc(${bottom}mm - var(--footer) - 0.5mm)`; // what ends with the page may begin another
        for (const words of [hash, page]) {
            const part = document.createElement("span");
            part.textContent = words;
            footer.append(part);
        }
        document.body.append(footer);
    }
}
