// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "models/annotation/names.h"

#include <QActionGroup>
#include <QUndoStack>

namespace apostille {

WindowActions::WindowActions(QWidget &window, QUndoStack &history)
    : m_window(window)
{
    makeFileActions();
    makeEditActions(history);
    makeArticleActions();
    makeAnnotationActions();
    makeViewActions();
    makeReadingActions();
    makeHelpActions();
}

void WindowActions::makeFileActions()
{
    add = make("add", tr("&Add an article…"), {QKeySequence::New});
    openFiles = make("openFiles", tr("&Open files…"), {QKeySequence::Open});
    paste = make("paste", tr("&Paste as article"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    newLibrary = make("newLibrary", tr("&New library…"));
    openLibrary = make("openLibrary", tr("Open &library…"));
    exportQuotes = make("export", tr("&Export quotes…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    exportCleaning = make("exportCleaning", tr("Export cleaning &choices…"));
    importCleaning = make("importCleaning", tr("&Import cleaning choices…"));
    print = make("print", tr("&Print…"), {QKeySequence(QKeySequence::Print)});
    savePdf = make("savePdf", tr("Save as P&DF…"));
    settings = make("settings", tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    quit = make("quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void WindowActions::makeEditActions(QUndoStack &history)
{
    undo = make("undo", tr("&Undo"), QKeySequence::keyBindings(QKeySequence::Undo));
    redo = make("redo", tr("&Redo"), QKeySequence::keyBindings(QKeySequence::Redo));
    followHistory(history);
    copyQuote =
        make("copyQuote", tr("Copy &quote with source"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyMarkdown = make("copyMarkdown", tr("Copy quote as &Markdown"));
    copyLink = make("copyLink", tr("Copy &link to annotation"));
    growSelection = make("growSelection", tr("Select the &whole quotation, sentence, paragraph"),
                         {QKeySequence(Qt::Key_QuoteDbl), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    shrinkSelection = make("shrinkSelection", tr("Select &less again"),
                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    search = make("searchLibrary", tr("&Search the library"),
                  {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
}

void WindowActions::makeArticleActions()
{
    nextArticle = make("nextArticle", tr("&Next article"), {QKeySequence(Qt::Key_J)});
    previousArticle = make("previousArticle", tr("&Previous article"), {QKeySequence(Qt::Key_K)});
    nextUnread = make("nextUnread", tr("Next &unread article"), {QKeySequence(Qt::Key_N)});
    toggleRead = make("toggleRead", tr("Mark as &read or unread"), {QKeySequence(Qt::Key_R)});
    star = make("star", tr("&Star or remove star"), {QKeySequence(Qt::Key_S)});
    tagArticles = make("tagArticles", tr("&Tags…")); // T in the list: see CardCommands
    openInBrowser = make("openInBrowser", tr("Open in &browser"), {QKeySequence(Qt::Key_B)});
    pageSource = make("pageSource", tr("Page &source"), {QKeySequence(Qt::CTRL | Qt::Key_U)});
    copyArticleLink = make("copyArticleLink", tr("Copy &link to article"));
    removedParts = make("removedParts", tr("What cleaning re&moved…"), {QKeySequence(Qt::SHIFT | Qt::Key_U)});
    showRemoved = make("showRemoved", tr("Show removed parts in the te&xt"), {QKeySequence(Qt::Key_U)});
    showRemoved->setCheckable(true);
    putBack = make("putBack", tr("&Put the removed part back"), {QKeySequence(Qt::Key_P)});
    removeBlock = make("removeBlock", tr("Remove this bloc&k of the text"), {QKeySequence(Qt::Key_X)});
    cleanAgain = make("cleanAgain", tr("Clean &again"));
    fetchNextPage = make("fetchNextPage", tr("&Fetch the next page"));
    trashArticle = make("trashArticle", tr("Move to &trash"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
    restore = make("restore", tr("&Restore from trash"));
}

void WindowActions::makeAnnotationActions()
{
    highlight = make("highlight", tr("&Highlight"), {QKeySequence(Qt::Key_H)});
    note = make("note", tr("Highlight and &note"), {QKeySequence(Qt::Key_A)});
    quote = make("quote", tr("&Quote"), {QKeySequence(Qt::Key_Q)});
    quoteInParts = make("quoteInParts", tr("Quote in &parts"), {QKeySequence(Qt::SHIFT | Qt::Key_Q)});
    addToQuote = make("addToQuote", tr("Add to q&uote"), {QKeySequence(Qt::Key_Plus)});
    speaker = make("speaker", tr("&Speaker"), {QKeySequence(Qt::Key_W)});
    claim = make("claim", tr("&Claim"), {QKeySequence(Qt::Key_C)});
    tag = make("tag", tr("&Tag"), {QKeySequence(Qt::Key_T)});
    verdict = make("verdict", tr("&Verdict on the claim…"), {QKeySequence(Qt::Key_V)});
    makeColours();
    nameColours = make("nameColours", tr("&Name colours…"));
    filterCards =
        make("filterCards", tr("&Filter annotations"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    nextAnnotation = make("nextAnnotation", tr("Ne&xt annotation"), {QKeySequence(Qt::Key_BracketRight)});
    previousAnnotation =
        make("previousAnnotation", tr("&Previous annotation"), {QKeySequence(Qt::Key_BracketLeft)});
    attachToSelection = make("attachToSelection", tr("&Attach card to selection"));
    trashAnnotation =
        make("trashAnnotation", tr("&Delete annotation"), {QKeySequence(Qt::SHIFT | Qt::Key_Delete)});
}

void WindowActions::makeViewActions()
{
    backToTable = make("backToTable", tr("&Back to the table"), {QKeySequence(Qt::ALT | Qt::Key_Left)});
    backToTable->setEnabled(false);
    palette = make("palette", tr("&Commands and everything…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    nextPane = make("nextPane", tr("Next &pane"), {QKeySequence(Qt::Key_F6)});
    previousPane = make("previousPane", tr("P&revious pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    backToList = make("backToList", tr("&Back to the list"), {QKeySequence(Qt::Key_Backspace)});
    showSidebar = make("showSidebar", tr("&Sidebar"), {QKeySequence(Qt::Key_F9)});
    showAnnotations = make("showAnnotations", tr("&Annotations"), {QKeySequence(Qt::Key_F10)});
    detachAnnotations = make("detachAnnotations", tr("&Detach annotations"),
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F10)});
    fullScreen = make("fullScreen", tr("&Full screen"), {QKeySequence(Qt::Key_F11)});
    caretMode = make("caretMode", tr("&Caret in the text"), {QKeySequence(Qt::Key_F7)});
    focusMode = make("focusMode", tr("Text and cards &only"), {QKeySequence(Qt::SHIFT | Qt::Key_F11)});
    for (QAction *checkable :
         {showSidebar, showAnnotations, detachAnnotations, fullScreen, caretMode, focusMode})
        checkable->setCheckable(true);
    showSidebar->setChecked(true);
    showAnnotations->setChecked(true);
    readBeside = make("readBeside", tr("Read &beside"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)});
    readBeside->setCheckable(true);
    swapBeside =
        make("swapBeside", tr("S&wap the two articles"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    showOriginal = make("showOriginal", tr("&Original page beside"), {QKeySequence(Qt::Key_O)});
    showOriginal->setCheckable(true);
    makeChoices();
}

void WindowActions::makeHelpActions()
{
    keySheet = make("keySheet", tr("&Keys"), {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    about = make("about", tr("&About Apostille"));
    licence = make("licence", tr("&Licence"));
}

void WindowActions::makeReadingActions()
{
    find = make("find", tr("&Find in the article…"), QKeySequence::keyBindings(QKeySequence::Find));
    findNext =
        make("findNext", tr("Find &next"), {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    findPrevious =
        make("findPrevious", tr("Find pre&vious"),
             {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    readingSettings = make("readingSettings", tr("&Reading settings…"), {QKeySequence(Qt::Key_F8)});
    zoomIn = make("zoomIn", tr("&Larger text"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make("zoomOut", tr("S&maller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = make("zoomReset", tr("&Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    contents = make("contents", tr("&Contents…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
}

void WindowActions::followHistory(QUndoStack &history)
{
    const auto name = [](QAction *action, const QString &bare, const QString &named, const QString &change) {
        action->setText(change.isEmpty() ? bare : named.arg(change));
    };
    undo->setEnabled(history.canUndo()); // the session may be older than the window
    redo->setEnabled(history.canRedo());
    name(undo, tr("&Undo"), tr("&Undo: %1"), history.undoText());
    name(redo, tr("&Redo"), tr("&Redo: %1"), history.redoText());
    QObject::connect(&history, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(&history, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    QObject::connect(&history, &QUndoStack::undoTextChanged, undo, [this, name](const QString &change) {
        name(undo, tr("&Undo"), tr("&Undo: %1"), change);
    });
    QObject::connect(&history, &QUndoStack::redoTextChanged, redo, [this, name](const QString &change) {
        name(redo, tr("&Redo"), tr("&Redo: %1"), change);
    });
    QObject::connect(undo, &QAction::triggered, &history, &QUndoStack::undo);
    QObject::connect(redo, &QAction::triggered, &history, &QUndoStack::redo);
}

QAction *WindowActions::make(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    m_window.addAction(action);
    return action;
}

void WindowActions::makeColours()
{
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const auto colour = static_cast<MarkColour>(i + 1);
        colours[i] = make(("colour" + QByteArray::number(static_cast<int>(colour))).constData(),
                          capitalised(markName(colour)), {QKeySequence(Qt::Key_1 + static_cast<int>(i))});
        colours[i]->setData(static_cast<int>(colour));
    }
}

void WindowActions::makeChoices()
{
    auto *themeGroup = new QActionGroup(&m_window);
    themes = {make("themeSystem", tr("Like the &system")), make("themeLight", tr("&Light")),
              make("themeDark", tr("&Dark"))};
    const std::array themeKeys{"system", "light", "dark"};
    auto *languageGroup = new QActionGroup(&m_window);
    // Languages are named in themselves, whatever the interface speaks.
    languages = {make("languageSystem", tr("Like the &system")),
                 make("languageFrench", QStringLiteral("Français")),
                 make("languageEnglish", QStringLiteral("English"))};
    const std::array languageKeys{"", "fr", "en"};
    for (std::size_t i = 0; i < themes.size(); ++i) {
        themes[i]->setCheckable(true);
        themes[i]->setData(QString::fromLatin1(themeKeys[i]));
        themeGroup->addAction(themes[i]);
        languages[i]->setCheckable(true);
        languages[i]->setData(QString::fromLatin1(languageKeys[i]));
        languageGroup->addAction(languages[i]);
    }
}

} // namespace apostille
