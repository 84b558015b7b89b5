// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/vocabularylist.h"

#include "ui/window/vocabularydelegate.h"

#include <QLabel>
#include <QListView>
#include <QStackedLayout>

namespace apostille {

VocabularyList::VocabularyList(Session &session, VocabularyListModel::Kind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(session, kind)
    , m_view(new QListView(this))
    , m_delegate(new VocabularyDelegate(theme, this))
    , m_empty(new QLabel(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("vocabularyList"));
    setAttribute(Qt::WA_StyledBackground);
    const bool claims = kind == VocabularyListModel::Kind::Claims;
    m_view->setObjectName(claims ? QStringLiteral("claims") : QStringLiteral("sources"));
    m_view->setAccessibleName(claims ? tr("Claims") : tr("Sources"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setText(claims ? tr("No claims yet. Select a quote in an article and press C to say what it claims.")
                            : tr("No sources yet. Select a quote in an article and press W to say who said it."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setMargin(24);
    m_empty->setProperty("dim", true);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(VocabularyListModel::IdRole).toUuid(), index.data(Qt::DisplayRole).toString());
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VocabularyList::showFitting);
    showFitting();
}

void VocabularyList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void VocabularyList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void VocabularyList::showFitting()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

} // namespace apostille
