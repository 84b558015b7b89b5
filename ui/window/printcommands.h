// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

class ArticlePrinter;
class PrintDialog;
struct PrintedArticle;
struct WindowParts;

/// Print and PDF: asks how, sets the open article for paper, tells in the window how it went.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    PrintCommands(WindowParts &parts, QObject *parent);

private:
    void ask(bool forFile);
    void savePdf(const PrintDialog &dialog);
    void print(const PrintDialog &dialog);
    [[nodiscard]] ArticlePrinter *startPrinter(const PrintDialog &dialog, const QString &done);
    [[nodiscard]] PrintedArticle openArticle() const;

    WindowParts &m_parts;
};

} // namespace apostille
