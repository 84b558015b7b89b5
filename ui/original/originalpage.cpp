// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/original/originalpage.h"

#include "models/base/errorsentence.h"
#include "ui/original/originalchannel.h"
#include "ui/original/originalhandler.h"
#include "ui/reader/readeraddress.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/sealedview.h"
#include "ui/theme/icons.h"
#include "ui/window/elidedlabel.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

OriginalPage::OriginalPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_handler(new OriginalHandler)
    , m_channel(new OriginalChannel(this))
    , m_view(
          new SealedView({originalAddress(), originalScript(), u"original"_s, *m_channel}, m_handler, this))
    , m_title(new ElidedLabel(this))
    , m_message(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"originalPage"_s);
    setAccessibleName(tr("Original page"));
    setMinimumSize(300, 160);
    m_view->setObjectName(u"originalView"_s);
    m_view->setAccessibleName(tr("Original page"));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(24, 24, 24, 24);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_message, 1);
    column->addWidget(m_view, 1);
    connectView();
    setTheme(theme);
}

OriginalPage::~OriginalPage() = default;

QWidget *OriginalPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setAttribute(Qt::WA_StyledBackground);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("dim", true);
    m_title->setText(tr("Original page"));
    m_close->setObjectName(u"closeOriginal"_s);
    m_close->setAccessibleName(tr("Close the original page"));
    m_close->setToolTip(tr("Close the original page (Esc)"));
    m_close->setProperty("look", u"quiet"_s);
    m_close->setIconSize({16, 16});
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 6, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &OriginalPage::closeRequested);
    return head;
}

void OriginalPage::connectView()
{
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &OriginalPage::closeRequested);
    connect(m_view, &SealedView::linkHovered, this, &OriginalPage::linkHovered);
    connect(m_view, &SealedView::linkClicked, this, &OriginalPage::linkClicked);
    connect(m_view, &SealedView::rendererDied, m_view, &SealedView::loadPage, Qt::QueuedConnection);
    connect(m_channel, &OriginalChannel::scriptIsReady, this, [this] {
        Q_EMIT m_channel->blocksGiven(m_heads);
        m_isShown = true;
        Q_EMIT shown();
    });
    connect(m_channel, &OriginalChannel::scrolledTo, this, [this](int block, double share) {
        if (block < 0 || static_cast<std::size_t>(block) + 1 >= m_starts.size()) {
            Q_EMIT scrolled(m_page < m_pages.size() ? m_pages[m_page].start : 0);
            return;
        }
        const qsizetype start = m_starts[static_cast<std::size_t>(block)];
        const qsizetype end = m_starts[static_cast<std::size_t>(block) + 1];
        Q_EMIT scrolled(start + static_cast<qsizetype>(share * static_cast<double>(end - start)));
    });
}

void OriginalPage::load(const QString &library, const TextVersion &version)
{
    m_isShown = false;
    takeBlocks(version.content);
    loadCapturedPages(library, version.id, *this, [this, id = version.id](const auto &pages) {
        if (id == m_version) // nobody has gone on to another article meanwhile
            takePages(pages);
    });
    m_version = version.id;
}

void OriginalPage::takeBlocks(const Article &article)
{
    constexpr qsizetype enough = 64; ///< to tell one block from the others
    m_heads.clear();
    m_starts.clear();
    const std::vector<qsizetype> starts = article.blockStarts();
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (article.blocks[i].text.isEmpty())
            continue;
        m_heads.append(article.blocks[i].text.first(std::min(enough, article.blocks[i].text.size())));
        m_starts.push_back(starts[i]);
    }
    m_starts.push_back(article.text().size());
}

void OriginalPage::takePages(const Expected<std::vector<CapturedPage>> &pages)
{
    m_message->setVisible(!pages);
    m_view->setVisible(pages.has_value());
    m_pages = pages.value_or(std::vector<CapturedPage>());
    if (pages)
        showPage(0);
    else
        m_message->setText(sentence(pages.error()));
}

void OriginalPage::showPage(std::size_t page)
{
    m_isShown = false;
    m_page = page;
    const CapturedPage &shown = m_pages[page];
    const QString captured = QLocale().toString(shown.captured.toLocalTime(), QLocale::ShortFormat);
    m_title->setText(m_pages.size() == 1
                         ? tr("Original page, as captured %1, without scripts and network").arg(captured)
                         : tr("Original page %1 of %2, as captured %3, without scripts and network")
                               .arg(QString::number(page + 1), QString::number(m_pages.size()), captured));
    m_title->setToolTip(m_title->text());
    m_handler->setPage(shown.text, shown.html);
    m_view->loadPage();
}

std::size_t OriginalPage::pageAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_pages, offset, {}, &CapturedPage::start);
    return after == m_pages.begin() ? 0 : static_cast<std::size_t>(after - m_pages.begin()) - 1;
}

void OriginalPage::scrollTo(qsizetype offset)
{
    if (!m_isShown || m_heads.isEmpty())
        return;
    if (const std::size_t page = pageAt(offset); page != m_page) {
        showPage(page); // shown() asks for the place again
        return;
    }
    const auto after = std::ranges::upper_bound(m_starts.begin(), m_starts.end() - 1, offset);
    const std::size_t block =
        after == m_starts.begin() ? 0 : static_cast<std::size_t>(after - m_starts.begin()) - 1;
    const qsizetype length = std::max<qsizetype>(1, m_starts[block + 1] - m_starts[block]);
    const double share =
        static_cast<double>(std::max<qsizetype>(0, offset - m_starts[block])) / static_cast<double>(length);
    Q_EMIT m_channel->placeAsked(static_cast<int>(block), std::min(1.0, share));
}

void OriginalPage::setTheme(const Theme &theme)
{
    m_close->setIcon(themeIcon(u"close"_s, theme));
}

void OriginalPage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

} // namespace apostille
