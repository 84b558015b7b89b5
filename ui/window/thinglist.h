// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QAbstractItemModel;
class QListView;
class QStackedLayout;

namespace apostille {

class ThingDelegate;

/// A column of things that are no articles: claims, sources, deleted annotations. Roles as in
/// VocabularyListModel.
class ThingList : public QWidget
{
    Q_OBJECT

public:
    /// `emptyWords` say what to do where there is nothing yet. Takes the model as its child.
    ThingList(QAbstractItemModel *model, const QString &name, const QString &emptyWords, const Theme &theme,
              QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void focusList();
    [[nodiscard]] QUuid current() const;
    /// Offers an action in the context menu.
    void offer(QAction *action);

Q_SIGNALS:
    void chosen(const QUuid &thing, const QString &name);

private:
    void showFitting();

    QAbstractItemModel *m_model;
    QListView *m_view;
    ThingDelegate *m_delegate;
    QStackedLayout *m_pages;
};

} // namespace apostille
