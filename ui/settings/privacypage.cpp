// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "ui/settings/preferences.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace apostille {

PrivacyPage::PrivacyPage(QWidget *parent)
    : SettingsPage(QStringLiteral("privacyPage"), tr("Privacy"), parent)
{
    const QString promise =
        tr("Reading makes no network request. The network is used only when you add an address, and only to "
           "fetch it and its pictures. No account, no statistics, no automatic updates. An address of an "
           "article opens in your browser only after you have seen it.");
    auto *words = new QLabel(promise, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWide(words, promise);
    auto *forget = new QPushButton(tr("Forget what was used"), this);
    forget->setObjectName(QStringLiteral("forget"));
    connect(forget, &QPushButton::clicked, this, [forget] {
        Preferences().remove(QStringLiteral("palette"));
        forget->setEnabled(false);
    });
    addRow({}, forget, tr("The command palette puts first what you used last."));
    auto *file = new QLineEdit(QDir::toNativeSeparators(Preferences().fileName()), this);
    file->setReadOnly(true);
    addRow(tr("File of these settings"), file,
           tr("Plain text. Settings of a library are kept in the library."));
    endWithSpace();
}

} // namespace apostille
