// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/vocabularylistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace apostille {

class VocabularyDelegate;

/// The column of claims or of sources; choosing one shows its articles.
class VocabularyList : public QWidget
{
    Q_OBJECT

public:
    VocabularyList(Session &session, VocabularyListModel::Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void focusList();

Q_SIGNALS:
    void chosen(const QUuid &thing, const QString &name);

private:
    void showFitting();

    VocabularyListModel m_model;
    QListView *m_view;
    VocabularyDelegate *m_delegate;
    QLabel *m_empty;
    QStackedLayout *m_pages;
};

} // namespace apostille
