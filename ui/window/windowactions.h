// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

#include <array>

class QUndoStack;

namespace apostille {

/// Every command of the window with its name, key and place in the menus; what it does is connected
/// elsewhere.
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    WindowActions(QWidget &window, QUndoStack &history);

    void fillMenus(QMenuBar &bar);

    // File
    QAction *add;
    QAction *openFiles;
    QAction *paste;
    QAction *newLibrary;
    QAction *openLibrary;
    QAction *exportQuotes;
    QAction *exportCleaning; ///< what cleaning does otherwise on some sites
    QAction *importCleaning;
    QAction *print;
    QAction *savePdf;
    QAction *settings;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *copyQuote;
    QAction *copyMarkdown;
    QAction *copyLink;
    QAction *growSelection;
    QAction *shrinkSelection;
    QAction *search;
    QAction *find; ///< in the article
    QAction *findNext;
    QAction *findPrevious;
    // Article
    QAction *nextArticle;
    QAction *previousArticle;
    QAction *nextUnread;
    QAction *toggleRead;
    QAction *star;
    QAction *tagArticles;
    QAction *openInBrowser;
    QAction *pageSource;
    QAction *copyArticleLink;
    QAction *removedParts;
    QAction *showRemoved; ///< in the text
    QAction *putBack;
    QAction *removeBlock;
    QAction *cleanAgain;
    QAction *fetchNextPage;
    QAction *trashArticle;
    QAction *restore;
    // Annotation
    QAction *highlight;
    QAction *note;
    QAction *quote;
    QAction *quoteInParts;
    QAction *addToQuote;
    QAction *speaker;
    QAction *claim;
    QAction *tag;
    QAction *verdict;
    std::array<QAction *, 8> colours;
    QAction *nameColours;
    QAction *filterCards;
    QAction *nextAnnotation;
    QAction *previousAnnotation;
    QAction *attachToSelection;
    QAction *trashAnnotation;
    // View
    QAction *backToTable; ///< of quotes, claims or sources, from the article that was opened there
    QAction *palette;
    QAction *nextPane;
    QAction *previousPane;
    QAction *backToList; ///< where list and reader share a place
    QAction *showSidebar;
    QAction *showAnnotations;
    QAction *detachAnnotations;
    QAction *fullScreen;
    QAction *caretMode;
    QAction *readBeside;
    QAction *swapBeside;
    QAction *showOriginal;
    QAction *focusMode; ///< text and cards only
    QAction *readingSettings;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *contents;
    std::array<QAction *, 3> themes;    ///< data: "system", "light", "dark"
    std::array<QAction *, 3> languages; ///< data: "", "fr", "en"
    // Help
    QAction *keySheet;
    QAction *about;
    QAction *licence;

private:
    [[nodiscard]] QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    void makeFileActions();
    void makeEditActions(QUndoStack &history);
    void makeArticleActions();
    void makeAnnotationActions();
    void makeViewActions();
    void makeHelpActions();
    void makeReadingActions();
    void followHistory(QUndoStack &history);
    void makeColours();
    void makeChoices();
    void fillViewMenu(QMenuBar &bar);
    void fillAnnotationMenu(QMenuBar &bar);
    void fillHelpMenu(QMenuBar &bar);

    QWidget &m_window;
};

} // namespace apostille
