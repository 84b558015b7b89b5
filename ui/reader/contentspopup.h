// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

class QListWidget;

namespace apostille {

struct Section
{
    QString heading = {};
    int level = 2;
    qsizetype start = 0; ///< UTF-16 offset into the article's text

    bool operator==(const Section &) const = default;
};

/// The headings of an article; nothing where they are too few to find one's way by.
[[nodiscard]] std::vector<Section> sectionsOf(const Article &article);

/// The table of contents: type-ahead, arrows, Enter.
class ContentsPopup : public QFrame
{
    Q_OBJECT

public:
    ContentsPopup(const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Opens at a place of the screen; `here`: the offset that is being read.
    void open(const std::vector<Section> &sections, qsizetype here, const QWidget &anchor);

Q_SIGNALS:
    void chosen(qsizetype start);

private:
    QListWidget *m_list;
};

} // namespace apostille
