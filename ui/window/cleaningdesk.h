// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "ui/window/articleaudit.h"

#include <QObject>
#include <QTimer>

namespace apostille {

class RemovedPanel;
struct TextVersion;
struct Theme;
struct WindowParts;

/// What cleaning took away from the open article: how much, which parts and why; put back, removed, and
/// remembered for the site. The article is audited beside the window when it has been opened.
class CleaningDesk : public QObject
{
    Q_OBJECT

public:
    CleaningDesk(WindowParts &parts, QObject *parent);

    void setTheme(const Theme &theme);

private:
    void connectActions();
    void connectPanel();
    void articleChanged();
    void textReplaced();
    void audit();
    void take(const Expected<ArticleAudit> &audit);
    void tellOfQuotation();
    void showCount();
    void showParts();
    void showState();
    void openPanel(int part);
    void choose(int part, bool scroll);
    void putBack(int part);
    void removeBlockHere();
    void cleanAgain();
    void takeCleaned(const TextVersion &version, const Expected<Article> &cleaned);
    [[nodiscard]] std::optional<std::size_t> blockHere() const;
    void improve();
    void forget();
    void say(const QString &words);
    [[nodiscard]] bool isCurrent() const; ///< the audit is that of the text shown
    [[nodiscard]] const Article &audited() const { return m_audit.cleaning.article; }

    WindowParts &m_parts;
    RemovedPanel *m_panel;
    QTimer m_pause;
    ArticleAudit m_audit = {};
    QString m_text = {}; ///< of the version shown
    TextRange m_inView = {};
    QString m_putBackWords = {}; ///< to be shown in the next text
    int m_chosen = -1;
    bool m_isFirstTime = false; ///< the article has just been opened for the first time
};

} // namespace apostille
