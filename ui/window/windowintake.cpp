// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowintake.h"

#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/intake/capture.h"
#include "ui/add/addressdialog.h"
#include "ui/add/incoming.h"
#include "ui/window/desk.h"
#include "ui/window/librarywatch.h"
#include "ui/window/messagebar.h"
#include "ui/window/sidebar.h"
#include "ui/window/welcome.h"
#include "ui/window/windowparts.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMainWindow>
#include <QStackedWidget>

#include <ranges>

namespace apostille {

WindowIntake::WindowIntake(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectWaysIn();
    offerPasting();
    Incoming *incoming = parts.incoming;
    connect(incoming, &Incoming::started, this, [this](const QString &what) {
        m_parts.messages->showWork(tr("Adding %1…").arg(what), [this] { m_parts.incoming->cancel(); });
    });
    connect(incoming, &Incoming::progressed, parts.messages, &MessageBar::setProgress);
    connect(incoming, &Incoming::kept, this, &WindowIntake::showKept);
    connect(incoming, &Incoming::failed, this, [this](const Error &error, const Capture &capture) {
        if (error.code == ErrorCode::Cancelled)
            m_parts.messages->endWork();
        else
            m_refused.emplace_back(error, capture);
    });
    connect(incoming, &Incoming::finished, this, &WindowIntake::showRefused);
}

void WindowIntake::connectWaysIn()
{
    connect(m_parts.actions.add, &QAction::triggered, this, &WindowIntake::showAddDialog);
    connect(m_parts.actions.openFiles, &QAction::triggered, this, &WindowIntake::chooseFiles);
    connect(m_parts.welcome, &Welcome::addRequested, this, &WindowIntake::showAddDialog);
    connect(m_parts.welcome, &Welcome::sampleRequested, m_parts.incoming, &Incoming::addSample);
}

// Ctrl+V adds an article wherever it pastes nothing into a field.
void WindowIntake::offerPasting()
{
    const auto pasteHere = [this] { m_parts.incoming->addMimeData(*QApplication::clipboard()->mimeData()); };
    connect(m_parts.actions.paste, &QAction::triggered, this, pasteHere);
    for (QWidget *place : std::initializer_list<QWidget *>{m_parts.lists, m_parts.sidebar, m_parts.welcome}) {
        auto *pasteInList = new QAction(tr("Paste as article"), place);
        pasteInList->setShortcuts(QKeySequence::Paste);
        pasteInList->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(pasteInList);
        connect(pasteInList, &QAction::triggered, this, pasteHere);
    }
}

void WindowIntake::showAddDialog()
{
    AddressDialog dialog(&m_parts.window);
    connect(&dialog, &AddressDialog::addressGiven, m_parts.incoming, &Incoming::addAddress);
    connect(&dialog, &AddressDialog::filesGiven, m_parts.incoming, &Incoming::addFiles);
    connect(&dialog, &AddressDialog::textGiven, m_parts.incoming, &Incoming::addText);
    dialog.exec();
}

void WindowIntake::chooseFiles()
{
    m_parts.incoming->addFiles(
        QFileDialog::getOpenFileNames(&m_parts.window, tr("Open files"), {},
                                      tr("Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)")));
}

void WindowIntake::showKept(const QUuid &article, bool wasThere)
{
    m_parts.messages->endWork();
    m_parts.watch->lookForChanges();
    m_parts.sidebar->setPlace({PlaceKind::All});
    m_parts.desk->open(article);
    if (wasThere)
        m_parts.messages->say(tr("You already have this article: here it is."));
}

// One refused file among many must not vanish behind the next one that works.
void WindowIntake::showRefused()
{
    constexpr std::size_t mostSentences = 4;
    m_parts.messages->endWork();
    const auto refused = std::exchange(m_refused, {});
    if (refused.empty())
        return;
    if (refused.size() == 1) {
        showFailure(refused.front().first, refused.front().second);
        return;
    }
    QStringList sentences;
    for (const auto &[error, capture] : refused | std::views::take(mostSentences))
        sentences << sentence(error);
    if (refused.size() > mostSentences)
        sentences << QStringLiteral("… +%1").arg(refused.size() - mostSentences);
    const auto retryAll = [this, refused] {
        for (const auto &[error, capture] : refused)
            m_parts.incoming->retry(capture);
    };
    m_parts.messages->say(sentences.join(u'\n'), MessageBar::Tone::Alarm, {{tr("Try again"), retryAll}});
}

void WindowIntake::showFailure(const Error &error, const Capture &capture)
{
    std::vector<MessageBar::Answer> answers;
    if (error.code == ErrorCode::NoArticle)
        answers.push_back({tr("Keep the whole page’s text"),
                           [this, capture] { m_parts.incoming->keepWholePage(capture); }});
    if (!capture.document.bytes.isEmpty() || !capture.requested.isEmpty())
        answers.push_back({tr("Try again"), [this, capture] { m_parts.incoming->retry(capture); }});
    m_parts.messages->say(sentence(error), MessageBar::Tone::Alarm, answers);
}

} // namespace apostille
