// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/trashmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace apostille {

class Session;
class ThingDelegate;

/// The trash: what was deleted, of all kinds or of one; restores what is selected.
class TrashList : public QWidget
{
    Q_OBJECT

public:
    TrashList(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void focusList();
    void offer(QAction *action);                                    ///< in the context menu
    bool restoreSelected();                                         ///< false where nothing is selected
    [[nodiscard]] int count() const { return m_model.countOf({}); } ///< of all kinds, while it is shown

Q_SIGNALS:
    void chosen(const QUuid &article); ///< a deleted article, or the article of a deleted annotation
    void emptyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFitting();
    void fillKinds();

    Session &m_session;
    TrashModel m_model;
    QComboBox *m_kinds;
    QPushButton *m_emptyTrash;
    QListView *m_view;
    ThingDelegate *m_delegate;
    QLabel *m_emptyWords;
    QStackedLayout *m_pages;
};

} // namespace apostille
