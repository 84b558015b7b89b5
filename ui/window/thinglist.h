// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace apostille {

class LibraryListModel;
class ThingDelegate;

/// A column of things that are no articles: claims, sources, deleted annotations. Its model is
/// watched while the column is shown.
class ThingList : public QWidget
{
    Q_OBJECT

public:
    /// `emptyWords` say what to do where there is nothing yet. Takes the model as its child.
    ThingList(LibraryListModel *model, const QString &name, const QString &emptyWords, const Theme &theme,
              QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void focusList();
    [[nodiscard]] QUuid current() const;
    /// Offers an action in the context menu.
    void offer(QAction *action);

Q_SIGNALS:
    void chosen(const QUuid &thing, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFitting();

    LibraryListModel *m_model;
    QListView *m_view;
    ThingDelegate *m_delegate;
    QStackedLayout *m_pages;
};

} // namespace apostille
