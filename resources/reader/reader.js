// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What is shown now; replaced as a whole with every article. `serial` tells late answers from those of now. */
let shown = { serial: 0, text: "", map: new TextMap(document.createElement("main")), marks: null };
shown.marks = new Marks(shown.map);

const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [themeSheet];

function show(article) {
    const root = document.querySelector("main");
    document.getSelection().removeAllRanges();
    CSS.highlights.clear();
    root.lang = article.language;
    root.dir = article.direction;
    document.documentElement.lang = article.language;
    root.innerHTML = article.html;
    showPictures(root, article.pictures);
    window.scrollTo({ top: 0, behavior: "instant" });
    const map = new TextMap(root);
    shown = { serial: article.serial, text: article.text, map, marks: new Marks(map) };
    drawMarks(article.marks);
    shown.marks.setCurrent(article.current);
}

function drawMarks(marks) {
    shown.marks.draw(marks);
    describeBlocks(shown.map, shown.text, shown.marks.all);
}

async function announceWhenPainted(channel, serial) {
    const title = document.querySelector("h1, p");
    const onScreen = title ? presented(title) : nextFrame();
    await document.fonts.ready;
    await nextFrame(); // laid out and painted …
    await nextFrame(); // … and handed over
    await Promise.race([onScreen, pause(1000)]); // an article without words in sight has nothing to wait for
    if (serial === shown.serial)
        channel.articlePainted(serial);
}

function listenToProgram(channel, { watch, hands, places, place, lightbox, removed }) {
    channel.themeGiven.connect((css) => place.hold(() => themeSheet.replaceSync(css)));
    channel.articleGiven.connect((article) => {
        lightbox.close();
        removed.show([]);
        show(article);
        watch.follow(shown.map);
        hands.articleShown();
        places.changed();
        place.follow(shown.map);
        announceWhenPainted(channel, article.serial);
    });
    channel.marksGiven.connect((marks) => {
        drawMarks(marks);
        hands.marksShown();
        places.changed();
    });
    channel.currentMarkGiven.connect((id) => {
        shown.marks.setCurrent(id);
        hands.marksShown();
    });
    channel.selectionAsked.connect((start, end) => watch.select(start, end));
    channel.picturesGiven.connect((pictures) =>
        place.hold(() => showPictures(document.querySelector("main"), pictures)));
    channel.foundGiven.connect((places, current) => drawFound(shown.map, places, current));
    channel.placeAsked.connect((offset) => place.goTo(offset));
    channel.scrollAsked.connect((start, end, flash) => {
        scrollToText(shown.map, start, end);
        if (flash)
            shown.marks.flash(start, end);
    });
}

function chooseMark(channel, event) {
    const isPlain = event.button === 0 && event.detail <= 1 && document.getSelection().isCollapsed;
    if (!isPlain || event.target.closest("a[href]"))
        return;
    const id = shown.marks.chosenAt(event.clientX, event.clientY);
    if (id)
        channel.markChosen(shown.serial, id);
}

/** A hand over marks, looked up once per frame. */
function followPointer() {
    let pending = false;
    document.addEventListener("pointermove", (event) => {
        if (pending || event.buttons !== 0)
            return;
        pending = true;
        requestAnimationFrame(() => {
            pending = false;
            const overMark = shown.marks.at(event.clientX, event.clientY).length > 0;
            document.documentElement.classList.toggle("over-mark", overMark);
        });
    });
}

function listenToReader(channel, watch) {
    document.addEventListener("click", (event) => chooseMark(channel, event));
    document.addEventListener("copy", (event) => copyExactWords(event, shown.map, shown.text, watch.offsets()));
    followPointer();
}

new QWebChannel(qt.webChannelTransport, ({ objects: { reader: channel, places: placesChannel, hands: handsChannel, parts } }) => {
    const watch = new SelectionWatch((selected) => channel.selected({ serial: shown.serial, ...selected }));
    const places = new PlaceWatch(placesChannel, () => shown);
    const place = new Place((start, end) => channel.placed(shown.serial, start, end));
    const hands = new Hands(handsChannel, watch);
    const removed = new RemovedParts(parts);
    parts.partsGiven.connect((given) => place.hold(() => removed.show(given)));
    parts.choiceGiven.connect((part, scroll) => removed.choose(part, scroll));
    listenToProgram(channel, { watch, hands, places, place, lightbox: new Lightbox(), removed });
    listenToReader(channel, watch);
    channel.scriptReady();
});
