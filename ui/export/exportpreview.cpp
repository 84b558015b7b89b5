// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "models/exchange/citation.h"
#include "ui/export/legible.h"
#include "ui/theme/fonts.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr qsizetype shownLines = 200;
// One quote takes at least one line.
constexpr qsizetype shownQuotes = shownLines;

/// Articles with as many quotes as can be seen, no more.
std::vector<CitedText> beginningOf(const std::vector<CitedText> &texts)
{
    std::vector<CitedText> beginning;
    qsizetype left = shownQuotes;
    for (const CitedText &text : texts) {
        if (left <= 0)
            break;
        beginning.push_back(text);
        auto &quotes = beginning.back().quotes;
        if (std::ssize(quotes) > left)
            quotes.resize(static_cast<std::size_t>(left));
        left -= std::ssize(quotes);
    }
    return beginning;
}

/// The first lines; -1 where there are no more.
qsizetype endOfShown(const QString &text)
{
    qsizetype end = -1;
    for (qsizetype line = 0; line < shownLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return -1;
    }
    return end + 1 < text.size() ? end : -1;
}

/// The syntax theme's colours, made legible on our ground.
class PreviewHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    PreviewHighlighter(QTextDocument *document, const Theme &theme)
        : SyntaxHighlighter(document)
        , m_theme(theme)
    {
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &syntax) override
    {
        SyntaxHighlighter::applyFormat(offset, length, syntax);
        if (length == 0 || !syntax.hasTextColor(theme()))
            return;
        QTextCharFormat shown = format(offset);
        shown.setForeground(legibleColour(syntax.textColor(theme()), m_theme.panel, m_theme.ink));
        setFormat(offset, length, shown);
    }

private:
    Theme m_theme;
};

} // namespace

ExportPreview::ExportPreview(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new PreviewHighlighter(document(), theme))
{
    using KSyntaxHighlighting::Repository;
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixedFont(font(), 0.95));
    document()->setDocumentMargin(8);
    m_highlighter->setTheme(
        m_repository->defaultTheme(theme.dark ? Repository::DarkTheme : Repository::LightTheme));
}

ExportPreview::~ExportPreview()
{
    delete m_highlighter; // before the repository whose definition it holds
}

void ExportPreview::showOutput(const ExportFormat &format, const std::vector<CitedText> &texts,
                               const ExportOptions &options)
{
    const std::vector<CitedText> beginning = beginningOf(texts);
    const QString whole = format.text(beginning, options);
    const qsizetype end = endOfShown(whole);
    m_cut = end >= 0 || quoteCount(beginning) < quoteCount(texts);
    m_highlighter->setDefinition(m_repository->definitionForName(QString::fromLatin1(format.definition)));
    setLineWrapMode(format.wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    setPlainText(end < 0 ? whole : whole.first(end));
}

} // namespace apostille
