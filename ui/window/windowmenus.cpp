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
    file->addAction(exportQuotes);
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copyQuote, search});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});

    fillViewMenu(bar);

    QMenu *article = bar.addMenu(tr("&Article"));
    article->addActions({nextArticle, previousArticle, nextUnread});
    article->addSeparator();
    article->addActions({toggleRead, star, tagArticles, openInBrowser, pageSource});
    article->addSeparator();
    article->addActions({trashArticle, restore});

    fillAnnotationMenu(bar);
}

void WindowActions::fillViewMenu(QMenuBar &bar)
{
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({showSidebar, showAnnotations, fullScreen, nextPane, backToTable});
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
    annotation->addActions({highlight, note, quote, speaker, claim, verdict});
    QMenu *colour = annotation->addMenu(tr("C&olour"));
    for (QAction *choice : colours)
        colour->addAction(choice);
    annotation->addSeparator();
    annotation->addActions({nextAnnotation, previousAnnotation});
    annotation->addSeparator();
    annotation->addActions({attachToSelection, trashAnnotation});
}

} // namespace apostille
