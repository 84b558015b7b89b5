// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/librarypage.h"

#include "models/base/background.h"
#include "models/base/errorsentence.h"
#include "models/library/library.h"
#include "models/library/librarycopy.h"
#include "ui/theme/restyle.h"

#include <QCoreApplication>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace apostille {

LibraryPage::LibraryPage(const QString &libraryPath, QWidget *parent)
    : SettingsPage(QStringLiteral("libraryPage"), tr("Library"), parent)
    , m_path(libraryPath)
    , m_size(new QLabel(this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(tr("Check now"), this))
    , m_copy(new QPushButton(tr("Save a copy…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *path = new QLineEdit(QDir::toNativeSeparators(libraryPath), this);
    path->setReadOnly(true);
    addRow(tr("File of this library"), path);
    auto *folder = new QPushButton(tr("Open its folder"), this);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    addRow({}, folder);
    m_size->setObjectName(QStringLiteral("librarySize"));
    addRow(tr("Size"), m_size);
    m_check->setObjectName(QStringLiteral("checkLibrary"));
    m_copy->setObjectName(QStringLiteral("copyLibrary"));
    addRow({}, m_check, tr("Reads the whole file and compares it with what it should be."));
    addRow({}, m_copy, tr("A whole copy, made while you go on working."));
    auto *work = new QWidget(this);
    auto *line = new QHBoxLayout(work);
    line->setContentsMargins({});
    m_words->setObjectName(QStringLiteral("libraryWords"));
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress"));
    line->addWidget(m_words, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    addWide(work, {});
    endWithSpace();
    connect(m_check, &QPushButton::clicked, this, &LibraryPage::check);
    connect(m_copy, &QPushButton::clicked, this, &LibraryPage::chooseCopy);
    connect(m_cancel, &QPushButton::clicked, this, [this] { *m_cancelled = true; });
    m_progress->hide();
    m_cancel->hide();
    showSize();
}

LibraryPage::~LibraryPage()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void LibraryPage::showSize()
{
    m_size->setText(QLocale().formattedDataSize(QFileInfo(m_path).size()));
}

template <typename Work>
void LibraryPage::start(const Work &work)
{
    inBackground(this, work, [this](const std::pair<QString, bool> &said) { end(said.first, said.second); });
}

void LibraryPage::check()
{
    begin(tr("Checking…"));
    m_progress->setRange(0, 0);
    m_cancel->hide(); // SQLite checks in one go
    start([path = m_path]() -> std::pair<QString, bool> {
        const auto library = Library::open(path, Library::Mode::ReadOnly);
        if (!library)
            return {sentence(library.error()), true};
        if (const auto whole = (*library)->check(); !whole)
            return {sentence(whole.error()), true};
        return {tr("The library is whole."), false};
    });
}

void LibraryPage::chooseCopy()
{
    const QFileInfo library(m_path);
    const QString proposal = QStringLiteral("%1-%2.apostille")
                                 .arg(library.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), proposal,
                                                      tr("Apostille libraries (*.apostille)"));
    if (!path.isEmpty())
        copyTo(path);
}

void LibraryPage::copyTo(const QString &path)
{
    begin(tr("Copying…"));
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    start(
        [from = m_path, path, page = QPointer(this), cancelled = m_cancelled]() -> std::pair<QString, bool> {
            const auto told = [page, cancelled](double done) {
                QMetaObject::invokeMethod(
                    qApp,
                    [page, done] {
                        if (page)
                            page->m_progress->setValue(static_cast<int>(done * 1000));
                    },
                    Qt::QueuedConnection);
                return !*cancelled;
            };
            const auto copied = copyLibrary(from, path, told);
            if (copied)
                return {tr("Copied to %1").arg(QDir::toNativeSeparators(path)), false};
            if (copied.error().code == ErrorCode::Cancelled)
                return {tr("Nothing was copied."), false};
            return {sentence(copied.error()), true};
        });
}

void LibraryPage::begin(const QString &words)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_check->setEnabled(false);
    m_copy->setEnabled(false);
    m_progress->show();
    m_cancel->show();
    m_words->setText(words);
}

void LibraryPage::end(const QString &words, bool alarm)
{
    m_check->setEnabled(true);
    m_copy->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    m_words->setProperty("alarm", alarm);
    restyle(*m_words);
    m_words->setText(words);
    showSize();
}

} // namespace apostille
