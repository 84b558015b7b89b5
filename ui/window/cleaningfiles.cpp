// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cleaningfiles.h"

#include "models/article/choicesjson.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/editing/sitecleaning.h"
#include "models/exchange/wholefile.h"
#include "models/library/sitechoicestore.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowparts.h"

#include <QFile>
#include <QFileDialog>
#include <QMainWindow>

namespace apostille {

namespace {

constexpr qint64 largestChoicesFile = 4LL * 1024 * 1024;

QString filter()
{
    return CleaningFiles::tr("Cleaning choices (*.json)");
}

} // namespace

CleaningFiles::CleaningFiles(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.exportCleaning, &QAction::triggered, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(&m_parts.window, tr("Export cleaning choices"),
                                         QStringLiteral("apostille-cleaning.json"), filter());
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(parts.actions.importCleaning, &QAction::triggered, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(&m_parts.window, tr("Import cleaning choices"), {}, filter());
        if (!path.isEmpty())
            importFrom(path);
    });
    connect(&parts.session, &Session::siteChoicesChanged, this, &CleaningFiles::showAvailable);
    parts.actions.importCleaning->setEnabled(!parts.session.library().isReadOnly());
    showAvailable();
}

void CleaningFiles::showAvailable()
{
    const auto sites = m_parts.session.library().siteChoices().all();
    m_parts.actions.exportCleaning->setEnabled(sites && !sites->empty());
}

void CleaningFiles::exportTo(const QString &path)
{
    const auto written = m_parts.session.library().siteChoices().all().and_then(
        [&path](const std::vector<SiteChoices> &sites) {
            return writeWhole(path, siteChoicesToJson(sites));
        });
    if (!written)
        m_parts.messages->say(sentence(written.error()), MessageBar::Tone::Alarm);
    else
        m_parts.messages->say(tr("The cleaning choices are in %1.").arg(QDir::toNativeSeparators(path)));
}

void CleaningFiles::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_parts.messages->say(sentence({ErrorCode::FileUnreadable, path, file.errorString()}),
                              MessageBar::Tone::Alarm);
        return;
    }
    const auto sites = siteChoicesFromJson(file.read(largestChoicesFile));
    if (!sites)
        m_parts.messages->say(tr("This file holds no cleaning choices of Apostille."),
                              MessageBar::Tone::Alarm);
    else if (importSiteChoices(m_parts.session, *sites))
        m_parts.messages->say(
            tr("Cleaning choices for %n site(s) taken over.", nullptr, static_cast<int>(sites->size())),
            MessageBar::Tone::Note, {{tr("Undo"), [this] { m_parts.session.history().undo(); }}});
    else
        m_parts.messages->say(tr("All of these choices are known already."));
}

} // namespace apostille
