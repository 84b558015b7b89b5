// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/tagpicker.h"

#include "models/editing/session.h"
#include "models/editing/tagging.h"
#include "models/library/vocabularystore.h"
#include "ui/annotations/chipfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace apostille {

TagPicker::TagPicker(Session &session, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_tags(new ChipField(tagProposals(session.library()), theme, this))
{
    setObjectName(QStringLiteral("tagPicker"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Tags of the article"));
    setFocusProxy(&m_tags->line());
    m_tags->line().setObjectName(QStringLiteral("tagLine"));
    m_tags->line().setAccessibleName(tr("Add a tag"));
    m_tags->line().setPlaceholderText(tr("Add a tag"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    m_title->setProperty("dim", true);
    column->addWidget(m_title);
    column->addWidget(m_tags);
    hide();
    connect(m_tags, &ChipField::added, this, [this](const Proposal &proposal) {
        const auto tag = m_session.tagNamed(proposal.name);
        if (tag)
            tagThings(m_session, tag->id, {.articles = m_articles});
    });
    connect(m_tags, &ChipField::removed, this,
            [this](const QUuid &tag) { untagThings(m_session, tag, {.articles = m_articles}); });
    connect(&session, &Session::vocabularyChanged, this, [this] {
        if (isVisible())
            showTags();
    });
    m_tags->line().installEventFilter(this);
}

void TagPicker::setTheme(const Theme &theme)
{
    m_tags->setTheme(theme);
}

void TagPicker::open(const std::vector<QUuid> &articles, const QRect &over)
{
    constexpr int margin = 8;
    if (articles.empty())
        return;
    m_articles = articles;
    m_title->setText(tr("Tags of %n article(s)", nullptr, static_cast<int>(articles.size())));
    showTags();
    const int width = over.width() - 2 * margin;
    setGeometry(over.left() + margin, over.top() + margin, width,
                std::max(heightForWidth(width), sizeHint().height()));
    show();
    raise();
    m_tags->line().setFocus(Qt::ShortcutFocusReason);
}

void TagPicker::showTags()
{
    std::vector<Tag> common;
    for (std::size_t i = 0; i < m_articles.size(); ++i) {
        const auto tags = m_session.library().tags().ofArticle(m_articles[i]).value_or(std::vector<Tag>());
        if (i == 0)
            common = tags;
        else
            std::erase_if(common,
                          [&](const Tag &tag) { return !std::ranges::contains(tags, tag.id, &Tag::id); });
    }
    std::vector<ChipField::Entry> entries;
    for (const Tag &tag : common)
        entries.push_back({tag.id, tag.name});
    m_tags->setEntries(entries);
    if (isVisible())
        resize(width(), std::max(heightForWidth(width()), sizeHint().height()));
}

void TagPicker::closeUp()
{
    hide();
    Q_EMIT closed();
}

void TagPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeUp();
    else
        QFrame::keyPressEvent(event);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    // Escape belongs to the picker before it belongs to any shortcut; Enter in the empty line says "done".
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress && !m_tags->line().isPending()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            closeUp();
            return true;
        }
    }
    // A click elsewhere closes it; going to one of its own chips does not.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace apostille
