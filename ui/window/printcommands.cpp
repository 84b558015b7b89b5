// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printcommands.h"

#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/library/quotestore.h"
#include "ui/annotations/annotationpane.h"
#include "ui/export/filename.h"
#include "ui/print/articleprinter.h"
#include "ui/print/printdialog.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/windowparts.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QPrintDialog>
#include <QPrinter>

namespace apostille {

PrintCommands::PrintCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.print, &QAction::triggered, this, [this] { ask(false); });
    connect(parts.actions.savePdf, &QAction::triggered, this, [this] { ask(true); });
}

void PrintCommands::ask(bool forFile)
{
    if (m_parts.desk->article().isNull()) {
        m_parts.status->showMessage(tr("Open an article first."), 4000);
        return;
    }
    m_parts.pane->flush();
    auto *dialog = new PrintDialog(forFile, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::pdfWanted, this, [this, dialog] { savePdf(*dialog); });
    connect(dialog, &PrintDialog::printWanted, this, [this, dialog] { print(*dialog); });
    dialog->open();
}

void PrintCommands::savePdf(const PrintDialog &dialog)
{
    const QString path = QFileDialog::getSaveFileName(
        &m_parts.window, tr("Save as PDF"),
        fileNameFrom(m_parts.desk->version().content.metadata.title) + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        startPrinter(dialog, tr("Written to %1").arg(path))->writePdf(path);
}

void PrintCommands::print(const PrintDialog &dialog)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(printLayout(dialog.options().paper));
    printer->setDocName(m_parts.desk->version().content.metadata.title);
    QPrintDialog system(printer.get(), &m_parts.window);
    if (system.exec() == QDialog::Accepted)
        startPrinter(dialog, tr("Sent to the printer."))->print(std::move(printer));
}

ArticlePrinter *PrintCommands::startPrinter(const PrintDialog &dialog, const QString &done)
{
    auto *printer = new ArticlePrinter(openArticle(), dialog.options(), this);
    MessageBar *messages = m_parts.messages;
    connect(printer, &ArticlePrinter::finished, messages, [messages, done] { messages->say(done); });
    connect(printer, &ArticlePrinter::cancelled, messages, &MessageBar::dismiss);
    connect(printer, &ArticlePrinter::failed, messages,
            [messages](const Error &error) { messages->say(sentence(error), MessageBar::Tone::Alarm); });
    connect(printer, &ArticlePrinter::refused, messages, [messages] {
        messages->say(tr("The pages could not be made; nothing is lost. Try again, or the other way: a file, "
                         "a printer."),
                      MessageBar::Tone::Alarm);
    });
    for (const auto end : {&ArticlePrinter::finished, &ArticlePrinter::cancelled, &ArticlePrinter::refused})
        connect(printer, end, printer, &QObject::deleteLater);
    connect(printer, &ArticlePrinter::failed, printer, &QObject::deleteLater);
    messages->showWork(tr("Setting the pages…"), [printer] { printer->cancel(); });
    return printer;
}

PrintedArticle PrintCommands::openArticle() const
{
    const Desk &desk = *m_parts.desk;
    return {.content = desk.version().content,
            .cited = desk.citedArticle().value_or(CitedArticle()),
            .quotes = m_parts.session.library()
                          .quotes()
                          .ofArticle(desk.article())
                          .value_or(std::vector<QuoteRecord>())};
}

} // namespace apostille
