// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's actions stand in its menus.
#include "ui/window/windowactions.h"

#include <QMenu>

namespace apostille {

void WindowActions::fillMenus(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({add, openFiles, paste});
    file->addSeparator();
    file->addActions({newLibrary, openLibrary});
    file->addSeparator();
    file->addActions({exportQuotes, print, savePdf});
    file->addSeparator();
    file->addActions({exportCleaning, importCleaning});
    file->addSeparator();
    file->addActions({settings, quit});

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({growSelection, shrinkSelection});
    edit->addSeparator();
    edit->addActions({copyQuote, copyMarkdown, copyLink});
    edit->addSeparator();
    edit->addActions({search, find, findNext, findPrevious});

    fillViewMenu(bar);

    QMenu *article = bar.addMenu(tr("&Article"));
    article->addActions({nextArticle, previousArticle, nextUnread});
    article->addSeparator();
    article->addActions({toggleRead, star, tagArticles, openInBrowser, pageSource, copyArticleLink});
    article->addSeparator();
    article->addActions({removedParts, showRemoved, putBack, removeBlock, cleanAgain, fetchNextPage});
    article->addSeparator();
    article->addActions({trashArticle, restore});

    fillAnnotationMenu(bar);
    fillHelpMenu(bar);
}

void WindowActions::fillViewMenu(QMenuBar &bar)
{
    QMenu *view = bar.addMenu(tr("&View"));
    view->addAction(palette);
    view->addSeparator();
    view->addActions({showSidebar, showAnnotations, detachAnnotations, focusMode, fullScreen});
    view->addSeparator();
    view->addActions({nextPane, previousPane, backToList, backToTable});
    view->addSeparator();
    view->addActions({readBeside, swapBeside, showOriginal, caretMode});
    view->addSeparator();
    view->addActions({readingSettings, zoomIn, zoomOut, zoomReset, contents});
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("&Theme"));
    for (QAction *choice : themes)
        theme->addAction(choice);
    QMenu *language = view->addMenu(tr("&Language"));
    for (QAction *choice : languages)
        language->addAction(choice);
}

void WindowActions::fillAnnotationMenu(QMenuBar &bar)
{
    QMenu *annotation = bar.addMenu(tr("A&nnotation"));
    annotation->addActions({highlight, note, quote, quoteInParts, addToQuote, speaker, claim, tag, verdict});
    QMenu *colour = annotation->addMenu(tr("C&olour"));
    for (QAction *choice : colours)
        colour->addAction(choice);
    colour->addSeparator();
    colour->addAction(nameColours);
    annotation->addSeparator();
    annotation->addActions({nextAnnotation, previousAnnotation, filterCards});
    annotation->addSeparator();
    annotation->addActions({attachToSelection, trashAnnotation});
}

void WindowActions::fillHelpMenu(QMenuBar &bar)
{
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addAction(keySheet);
    help->addSeparator();
    help->addActions({about, licence});
}

} // namespace apostille
