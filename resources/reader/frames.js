// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

function nextFrame() {
    return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A function that has `run` called in the next frame: once, however often it is called before. */
function oncePerFrame(run) {
    let isPending = false;
    return () => {
        if (isPending)
            return;
        isPending = true;
        requestAnimationFrame(() => {
            isPending = false;
            run();
        });
    };
}

/**
 * Resolves after some milliseconds. With the page's own JavaScript off Chromium runs no timers, in no world;
 * an animation of nothing has an end all the same.
 */
function pause(milliseconds) {
    return document.documentElement.animate(null, milliseconds).finished;
}

/** Resolves when an element has reached the screen (not merely been painted somewhere). */
function presented(element) {
    return new Promise((resolve) => {
        const observer = new PerformanceObserver(() => {
            observer.disconnect();
            resolve();
        });
        observer.observe({ type: "element" });
        element.setAttribute("elementtiming", "article");
    });
}
