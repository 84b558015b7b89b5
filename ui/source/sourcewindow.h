// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/pagesource.h"
#include "ui/source/sourcesearch.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace apostille {

class SourceView;

/// A window of its own with the capture that an article was made of, at the words of a quote where one was
/// asked for. Ctrl+F finds, F3 goes on, Ctrl+G goes to a line, Escape closes.
class SourceWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SourceWindow(const Theme &theme, QWidget *parent = nullptr);

    void load(const QString &library, const SourceRequest &request);
    void setTheme(const Theme &theme);

private:
    [[nodiscard]] QWidget *makeBar();
    void connectSearch();
    void showPage(const Expected<PageSource> &page);
    void tellPlace(const PageSource &page);
    void tellHits();
    void goToHit(qsizetype number);
    void step(int direction);

    SourceView *m_view;
    QLabel *m_capture;
    QLabel *m_message;
    QLineEdit *m_words;
    QLabel *m_count;
    QLineEdit *m_line;
    SourceSearch m_search;
    bool m_wantsQuote = false;
    qsizetype m_from = 0; ///< where the search began: typing on does not run away
};

} // namespace apostille
