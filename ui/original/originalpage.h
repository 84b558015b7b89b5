// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/library/articlestore.h"
#include "ui/source/capturedpage.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace apostille {

class ElidedLabel;
class OriginalChannel;
class OriginalHandler;
class SealedView;

/// The capture that an article was made of, as a page: without scripts and without anything from the network.
/// Its scroll position is told and set in offsets of the article's text; of an article that goes over several
/// pages, the one that the offset is on is shown.
class OriginalPage : public QWidget
{
    Q_OBJECT

public:
    OriginalPage(const Theme &theme, QWidget *parent);
    ~OriginalPage() override;

    void load(const QString &library, const TextVersion &version); ///< shown() when it has been read
    void scrollTo(qsizetype offset);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void shown();                    ///< the page stands, its scroll position can be set
    void scrolled(qsizetype offset); ///< by the user
    void closeRequested();
    void linkHovered(const QString &address);
    void linkClicked(const QUrl &address);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void connectView();
    void takeBlocks(const Article &article);
    void takePages(const Expected<std::vector<CapturedPage>> &pages);
    void showPage(std::size_t page);
    [[nodiscard]] std::size_t pageAt(qsizetype offset) const;

    OriginalHandler *m_handler;
    OriginalChannel *m_channel;
    SealedView *m_view;
    ElidedLabel *m_title;
    QLabel *m_message; ///< in its place where it cannot be shown
    QToolButton *m_close;
    QStringList m_heads;             ///< how the blocks begin that have text
    std::vector<qsizetype> m_starts; ///< where, and at last where the text ends
    std::vector<CapturedPage> m_pages;
    std::size_t m_page = 0; ///< the one that is shown
    QUuid m_version;
    bool m_isShown = false;
};

} // namespace apostille
