// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/placelistmodel.h"
#include "ui/theme/theme.h"

#include <QListView>

class QAction;
class QMenu;

namespace apostille {

class Session;

/// The places of the library with live counts. Tags and saved searches are renamed in place (F2), deleted
/// (Delete), and offer the rest in a menu; articles and cards are dropped on a tag.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    Sidebar(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] Place place() const { return m_place; }
    void setPlace(const Place &place); ///< nothing where it is none

Q_SIGNALS:
    void placeChosen(const apostille::Place &place);
    void emptyTrashRequested();
    void said(const QString &words);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void followRefresh();
    void fillMenu(QMenu &menu, const Place &place);
    void addMerge(QMenu &menu, const Place &tag);
    void rename(const Place &place);
    void remove(const Place &place);
    void makeTag();

    Session &m_session;
    PlaceListModel m_places;
    Place m_place;
    bool m_refreshing = false; ///< rows come and go: the current one that Qt then chooses is nobody's choice
};

} // namespace apostille
