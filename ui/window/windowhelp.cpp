// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowhelp.h"

#include "ui/theme/fonts.h"
#include "ui/window/windowparts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace apostille {

WindowHelp::WindowHelp(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.about, &QAction::triggered, this, &WindowHelp::showAbout);
    connect(parts.actions.licence, &QAction::triggered, this, &WindowHelp::showLicence);
}

void WindowHelp::showAbout()
{
    constexpr int iconSize = 96;
    auto *dialog = new QDialog(&m_parts.window);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setWindowTitle(tr("About Apostille"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel(dialog);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/apostille.svg"))
                        .pixmap(QSize(iconSize, iconSize), dialog->devicePixelRatio()));
    auto *name = new QLabel(tr("Apostille %1").arg(QCoreApplication::applicationVersion()), dialog);
    name->setFont(scaledFont(dialog->font(), 1.5, QFont::DemiBold));
    auto *words = new QLabel(tr("Read the news closely and quote it exactly. Everything you read and write "
                                "stays in one file on your machine.\n\n"
                                "Free software under the GNU General Public License, version 3 or later.\n\n"
                                "Built with Qt %1, SQLite, KSyntaxHighlighting, gumbo, cld2 and Snowball.")
                                 .arg(QString::fromLatin1(qVersion())),
                             dialog);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(32, 24, 32, 32);
    column->setSpacing(16);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(words);
    dialog->resize(440, dialog->sizeHint().height());
    dialog->show();
}

void WindowHelp::showLicence()
{
    QFile file(QStringLiteral(":/licence/GPL-3.0-or-later.txt"));
    const bool there = file.open(QIODevice::ReadOnly);
    auto *dialog = new QDialog(&m_parts.window);
    dialog->setObjectName(QStringLiteral("licence"));
    dialog->setWindowTitle(tr("Licence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QPlainTextEdit(there ? QString::fromUtf8(file.readAll()) : QString(), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Text of the licence"));
    text->setFont(fixedFont(dialog->font(), 0.92));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    dialog->resize(680, 560);
    dialog->show();
}

} // namespace apostille
