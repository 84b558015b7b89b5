// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Shows the pictures that are kept with the article; pictures: [address, hash, width, height] each. Their size is
 * known before they are there: nothing jumps. Those that are not kept show what they would have shown in words.
 */
function showPictures(root, pictures) {
    const byAddress = new Map(pictures.map(([address, ...picture]) => [address, picture]));
    for (const image of root.querySelectorAll("img[data-address]")) {
        const caption = image.closest("figure")?.querySelector("figcaption")?.textContent.trim() ?? "";
        image.classList.toggle("said", image.alt === "" || caption.includes(image.alt.trim()));
        const picture = byAddress.get(image.dataset.address);
        if (!picture || image.hasAttribute("src"))
            continue;
        const [hash, width, height] = picture;
        image.width = width;
        image.height = height;
        image.loading = "lazy";
        image.decoding = "async";
        image.tabIndex = 0;
        image.src = `apostille://reader/picture/${hash}`;
    }
}

/** One picture over the whole page: fits it, +, − and 0 change its size, Esc or a click closes. */
class Lightbox {
    #dialog = null;
    #scale = 1;
    #opener = null;

    constructor() {
        document.addEventListener("keydown", (event) => this.#key(event), { capture: true });
        document.addEventListener("click", (event) => this.#click(event), { capture: true });
    }

    close() {
        this.#dialog?.remove();
        this.#dialog = null;
        this.#opener?.focus({ preventScroll: true });
        this.#opener = null;
    }

    #open(image) {
        this.#opener = image;
        this.#scale = 1;
        this.#dialog = document.createElement("dialog");
        this.#dialog.className = "lightbox";
        this.#dialog.setAttribute("aria-label", image.alt);
        const picture = document.createElement("img");
        picture.src = image.src;
        picture.alt = image.alt;
        picture.width = image.width;
        picture.height = image.height;
        picture.tabIndex = 0;
        this.#dialog.append(picture);
        this.#dialog.addEventListener("close", () => this.close());
        document.body.append(this.#dialog);
        this.#dialog.showModal();
    }

    /** 1 fits the window; what is larger can be scrolled. */
    #zoom(scale) {
        this.#scale = Math.min(Math.max(scale, 1), 8);
        const picture = this.#dialog.querySelector("img");
        picture.style.setProperty("--scale", this.#scale);
        this.#dialog.classList.toggle("zoomed", this.#scale > 1);
    }

    #click(event) {
        const image = event.target.closest?.("img[src]");
        const isPlain = event.button === 0 && !event.ctrlKey && document.getSelection().isCollapsed;
        if (this.#dialog)
            this.close();
        else if (image && isPlain)
            this.#open(image);
        else
            return;
        event.preventDefault();
        event.stopPropagation();
    }

    #key(event) {
        const image = event.target.closest?.("main img[src]");
        const steps = { "+": 1.5, "=": 1.5, "-": 1 / 1.5, "0": 0 };
        if (!this.#dialog && image && event.key === "Enter")
            this.#open(image);
        else if (this.#dialog && (event.key === "Escape" || event.key === "Enter"))
            this.close();
        else if (this.#dialog && event.key in steps && !event.ctrlKey)
            this.#zoom(this.#scale * steps[event.key]);
        else
            return;
        event.preventDefault();
        event.stopPropagation();
    }
}
