// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const copiedBlockTags = { H2: "h2", H3: "h3", H4: "h4", H5: "h5", H6: "h6", BLOCKQUOTE: "blockquote", PRE: "pre" };
const copiedInlineTags = { A: "a", EM: "em", STRONG: "strong", CODE: "code", SUP: "sup", SUB: "sub" };

function escapedHtml(text) {
    return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}

function opened(element, tag) {
    return tag === "a" ? `<a href="${escapedHtml(element.getAttribute("href") ?? "")}">` : `<${tag}>`;
}

/** The words of one text node as they stand in the article, in the inline tags that they are shown in. */
function pieceHtml(piece, block, text) {
    let html = escapedHtml(text.slice(piece.start, piece.end));
    for (let element = piece.node.parentElement; element && element !== block; element = element.parentElement) {
        const tag = copiedInlineTags[element.tagName];
        if (tag)
            html = `${opened(element, tag)}${html}</${tag}>`;
    }
    return html;
}

function blockTag(block) {
    return copiedBlockTags[block.closest("blockquote") ? "BLOCKQUOTE" : block.tagName] ?? "p";
}

/** Plain HTML of [start, end): for word processors, without anything of the reader's own typography. */
function copiedHtml(map, text, start, end) {
    const blocks = new Map();
    for (const piece of map.pieces(start, end)) {
        const block = piece.node.parentElement.closest("[data-start]");
        blocks.set(block, (blocks.get(block) ?? "") + pieceHtml(piece, block, text));
    }
    if (blocks.size === 1)
        return [...blocks.values()][0];
    return [...blocks].map(([block, html]) => `<${blockTag(block)}>${html}</${blockTag(block)}>`).join("\n");
}

/** Puts the article's own words on the clipboard: what is shown may have other spaces. */
function copyExactWords(event, map, text, { start, end }) {
    if (end <= start)
        return; // a selection in the header: the shown words are the true ones
    event.clipboardData.setData("text/plain", text.slice(start, end));
    event.clipboardData.setData("text/html", copiedHtml(map, text, start, end));
    event.preventDefault();
}
