// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/quotestore.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>

namespace apostille {

class Session;

/// A scope that can be exported, as the dialog names it.
struct ExportScope
{
    QString name; ///< "This article", translated
    QuoteScope scope;
};

/// Format, scope, context; a highlighted preview of the real output; writes the file whole or not at all.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session &session, const Theme &theme, const std::vector<ExportScope> &scopes,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] bool isLoading() const; ///< the scope's quotes are still being read
    /// What Save does once the user has chosen a place; false, and said in the dialog, where it failed.
    bool writeTo(const QString &path);
    /// From the article's title, or the scope's name where there are several articles.
    [[nodiscard]] QString suggestedFileName() const;

Q_SIGNALS:
    void exported(const QString &path, int quotes);

private:
    void layOut();
    void connectChoices();
    void loadQuotes();
    void take(const Expected<std::vector<CitedText>> &texts);
    void showOutput();
    void save();
    void copy();
    void say(const QString &words, bool alarm = false);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace apostille
