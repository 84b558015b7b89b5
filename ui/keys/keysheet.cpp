// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysheet.h"

#include "ui/keys/keylist.h"
#include "ui/keys/keymap.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace apostille {

KeySheet::KeySheet(const std::vector<ActionGroup> &groups, KeyMap &keys, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_list(new KeyList(groups, keys, theme, this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    auto *letters = new QLabel(this);
    letters->setWordWrap(true);
    letters->setProperty("dim", true);
    letters->setText(keys.lettersOn() ? tr("Letters work in lists and in the article, never while typing.")
                                      : tr("Keys of one letter are switched off in the settings."));
    auto *change = new QPushButton(tr("Change keys…"), this);
    change->setAutoDefault(false);
    auto *last = new QHBoxLayout;
    last->addWidget(letters, 1);
    last->addWidget(change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addLayout(last);
    connect(search, &QLineEdit::textChanged, m_list, &KeyList::search);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    search->setFocus();
    resize(520, 640);
}

} // namespace apostille
