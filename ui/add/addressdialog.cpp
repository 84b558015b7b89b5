// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addressdialog.h"

#include "models/base/errorsentence.h"
#include "models/intake/fetcher.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace apostille {

AddressDialog::AddressDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    setObjectName(QStringLiteral("addDialog"));
    setWindowTitle(tr("Add an article"));
    resize(520, 360);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://…"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("alarm", true);
    m_problem->hide();
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setPlaceholderText(
        tr("The article as you copied it: Apostille finds title, byline and paragraphs."));
    m_text->setTabChangesFocus(true);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setDefault(true);
    m_add->setProperty("look", QStringLiteral("primary"));

    auto *submit = new QAction(this);
    submit->setShortcuts(
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}); // Return alone is a line of the text
    addAction(submit);
    connect(submit, &QAction::triggered, m_add, &QPushButton::click);

    auto *addressLabel = new QLabel(tr("A&ddress"), this);
    addressLabel->setBuddy(m_address);
    auto *textLabel = new QLabel(tr("Pasted &text"), this);
    textLabel->setBuddy(m_text);
    auto *files = new QPushButton(tr("Choose &files…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    files->setObjectName(QStringLiteral("files"));
    cancel->setObjectName(QStringLiteral("cancel"));
    files->setAutoDefault(false);
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(files);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(addressLabel);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(textLabel);
    column->addWidget(m_text, 1);
    column->addSpacing(8);
    column->addLayout(buttons);

    m_address->setFocus();
    setTabOrder({m_address, m_text, files, cancel, m_add});
    connect(m_add, &QPushButton::clicked, this, &AddressDialog::give);
    connect(files, &QPushButton::clicked, this, &AddressDialog::chooseFiles);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddressDialog::check);
    if (const QString copied = QGuiApplication::clipboard()->text().trimmed();
        copied.startsWith(QStringLiteral("http")) && !copied.contains(u' ') && addressFromTyped(copied)) {
        m_address->setText(copied);
        m_address->selectAll();
    }
    check();
}

void AddressDialog::check()
{
    m_problem->hide();
    m_address->setAccessibleDescription({});
    m_add->setEnabled(!m_address->text().trimmed().isEmpty() || !m_text->toPlainText().trimmed().isEmpty());
}

void AddressDialog::complain(const Error &error)
{
    m_problem->setText(sentence(error));
    m_problem->show();
    m_address->setAccessibleDescription(m_problem->text()); // spoken with the focus
    m_address->setFocus();
    m_address->selectAll();
}

/// Text that someone took the trouble to copy is what they want; an address beside it says where it is from.
void AddressDialog::give()
{
    const QString typed = m_address->text().trimmed();
    const QString text = m_text->toPlainText();
    const auto address = typed.isEmpty() ? Expected<QUrl>() : addressFromTyped(typed);
    if (!address) {
        complain(address.error());
        return;
    }
    if (text.trimmed().isEmpty())
        Q_EMIT addressGiven(*address);
    else
        Q_EMIT textGiven(text, *address);
    accept();
}

void AddressDialog::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose files"), {}, tr("Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)"));
    if (paths.isEmpty())
        return;
    Q_EMIT filesGiven(paths);
    accept();
}

} // namespace apostille
