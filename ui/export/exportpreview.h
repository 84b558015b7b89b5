// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportformat.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace apostille {

/// The beginning of what will be written, coloured as source. Made from the first quotes only, so that a
/// large library is previewed as fast as a small one.
class ExportPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExportPreview(const Theme &theme, QWidget *parent = nullptr);
    ~ExportPreview() override;

    void showOutput(const ExportFormat &format, const std::vector<CitedText> &texts,
                    const ExportOptions &options);
    /// Whether the output goes on beyond what is shown.
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    bool m_cut = false;
};

} // namespace apostille
