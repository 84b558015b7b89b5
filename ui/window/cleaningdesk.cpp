// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cleaningdesk.h"

#include "models/article/removalname.h"
#include "models/base/background.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/editing/sitecleaning.h"
#include "models/editing/textediting.h"
#include "models/intake/capture.h"
#include "models/library/sitechoicestore.h"
#include "ui/annotations/annotationpane.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/reader/removedpanel.h"
#include "ui/reader/removedview.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/windowparts.h"
#include "ui/window/windowtools.h"

#include <QMainWindow>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Who leafs through articles does not want each of them audited.
constexpr auto auditAfter = std::chrono::milliseconds(250);
constexpr int readable = 4000; // milliseconds

} // namespace

CleaningDesk::CleaningDesk(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(new RemovedPanel(parts.theme, &parts.window))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(auditAfter);
    connect(&m_pause, &QTimer::timeout, this, &CleaningDesk::audit);
    connect(parts.desk, &Desk::opened, this, &CleaningDesk::articleChanged);
    connect(parts.desk, &Desk::textReplaced, this, &CleaningDesk::textReplaced);
    connect(parts.desk, &Desk::closed, this, &CleaningDesk::articleChanged);
    connect(parts.reader, &Reader::placeChanged, this,
            [this](const TextRange &inView) { m_inView = inView; });
    connect(&parts.session, &Session::siteChoicesChanged, this, &CleaningDesk::audit);
    connect(parts.texts, &TextPair::meantChanged, this, &CleaningDesk::showCount);
    connectActions();
    connectPanel();
    articleChanged();
}

void CleaningDesk::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.removedParts, &QAction::triggered, this, [this] { openPanel(m_chosen); });
    connect(actions.showRemoved, &QAction::toggled, this, [this] {
        showParts();
        showState();
    });
    connect(actions.cleanAgain, &QAction::triggered, this, &CleaningDesk::cleanAgain);
    connect(actions.putBack, &QAction::triggered, this, [this] { putBack(m_chosen); });
    connect(actions.removeBlock, &QAction::triggered, this, &CleaningDesk::removeBlockHere);
}

void CleaningDesk::connectPanel()
{
    connect(m_panel, &RemovedPanel::chosen, this, [this](int part) { choose(part, true); });
    connect(m_panel, &RemovedPanel::putBackRequested, this, &CleaningDesk::putBack);
    connect(m_panel, &RemovedPanel::shownToggled, m_parts.actions.showRemoved, &QAction::setChecked);
    connect(m_panel, &RemovedPanel::cleanAgainRequested, this, &CleaningDesk::cleanAgain);
    connect(m_panel, &RemovedPanel::improveRequested, this, &CleaningDesk::improve);
    connect(m_panel, &RemovedPanel::forgetRequested, this, &CleaningDesk::forget);
    RemovedView &view = m_parts.reader->removed();
    connect(&view, &RemovedView::chosen, this, [this](int part) { choose(part, false); });
    connect(&view, &RemovedView::putBackRequested, this, &CleaningDesk::putBack);
}

void CleaningDesk::setTheme(const Theme &theme)
{
    m_panel->setTheme(theme);
}

void CleaningDesk::articleChanged()
{
    m_text = m_parts.desk->text();
    m_isFirstTime = m_parts.desk->isFirstTime();
    m_audit = {};
    m_chosen = -1;
    showCount();
    if (m_parts.desk->article().isNull())
        m_pause.stop();
    else
        m_pause.start();
}

/// What was at the top of the view stays there; what was put back is brought into it.
void CleaningDesk::textReplaced()
{
    const QString before = std::exchange(m_text, m_parts.desk->text());
    const qsizetype start = std::min(m_inView.start, before.size());
    const Placement here = place(anchorAt(before, start, std::min(start + 120, before.size())), m_text);
    const bool isFound = here.state == PlacementState::Exact || here.state == PlacementState::Moved;
    m_parts.reader->goTo(start == 0 ? 0 : isFound ? here.start : std::min(start, m_text.size()));
    if (const QString words = std::exchange(m_putBackWords, {}); !words.isEmpty()) {
        if (const qsizetype at = m_text.indexOf(words); at >= 0)
            m_parts.reader->scrollTo(at, at + words.size(), true);
    }
    m_chosen = -1;
    audit();
}

void CleaningDesk::audit()
{
    m_pause.stop();
    const QUuid version = m_parts.desk->version().id;
    if (version.isNull())
        return;
    inBackground(
        this, [path = m_parts.session.library().path(), version] { return articleAudit(path, version); },
        [this](const Expected<ArticleAudit> &audit) { take(audit); });
}

/// Where the page cannot be read any more, there is nothing to tell.
void CleaningDesk::take(const Expected<ArticleAudit> &audit)
{
    if (!audit || audit->version != m_parts.desk->version().id)
        return;
    m_audit = *audit;
    showCount();
    showState();
    showParts();
    if (std::exchange(m_isFirstTime, false))
        tellOfQuotation();
}

void CleaningDesk::tellOfQuotation()
{
    const auto lost =
        std::ranges::find_if(m_audit.quotations, [](const QString &words) { return !words.isEmpty(); });
    if (lost == m_audit.quotations.end())
        return;
    constexpr qsizetype enough = 80;
    const QString words = lost->size() > enough ? lost->left(enough).trimmed() + u'…' : *lost;
    const int part = static_cast<int>(lost - m_audit.quotations.begin());
    m_parts.messages->say(tr("Cleaning removed a part that quotes somebody: “%1”").arg(words),
                          MessageBar::Tone::Note, {{tr("Show"), [this, part] { openPanel(part); }}});
}

bool CleaningDesk::isCurrent() const
{
    return !m_audit.version.isNull() && m_audit.version == m_parts.desk->version().id;
}

/// Only the first of two articles is audited: while the second one is meant, the commands say so.
void CleaningDesk::showCount()
{
    const WindowActions &actions = m_parts.actions;
    const int count = isCurrent() ? static_cast<int>(audited().removed.size()) : 0;
    const bool isMeant = !m_parts.texts->isSecondMeant();
    const QString reason = isMeant ? QString() : tr("Only for the first article: swap the two");
    const bool canChange = isCurrent() && isMeant && !m_parts.session.library().isReadOnly();
    const auto show = [&reason](QAction *action, bool enabled) {
        action->setStatusTip(reason);
        action->setEnabled(enabled);
    };
    show(actions.removedParts, isCurrent() && isMeant);
    show(actions.showRemoved, count > 0 && isMeant);
    show(actions.putBack, count > 0 && canChange);
    show(actions.removeBlock, canChange);
    show(actions.cleanAgain, canChange);
    actions.removedParts->setIconText(tr("%n part(s) removed", nullptr, count)); // on the tool bar
}

void CleaningDesk::showParts()
{
    if (isCurrent() && m_parts.actions.showRemoved->isChecked())
        m_parts.reader->removed().show(audited());
    else
        m_parts.reader->removed().hide();
}

void CleaningDesk::showState()
{
    if (!isCurrent())
        return;
    RemovedPanel::State state{.shown = m_parts.actions.showRemoved->isChecked(),
                              .canChange = !m_parts.session.library().isReadOnly(),
                              .host = m_audit.host,
                              .hasChoices = !m_audit.lasting.empty(),
                              .isOutdated = m_audit.cleaning.isOutdated};
    for (std::size_t i = 0; i < audited().removed.size(); ++i) {
        const RemovedPart &part = audited().removed[i];
        state.rows.push_back({removalName(part.reason), part.text(), m_audit.quotations[i]});
    }
    if (!m_audit.host.isEmpty())
        state.remembered =
            std::ssize(m_parts.session.library().siteChoices().of(m_audit.host).value_or(CleaningChoices()));
    m_panel->setState(state);
}

void CleaningDesk::openPanel(int part)
{
    if (!isCurrent())
        return;
    const auto *const button =
        m_parts.window.findChild<QToolButton *>(toolName(*m_parts.actions.removedParts));
    m_panel->setPutBackKeys(m_parts.actions.putBack->shortcuts());
    m_panel->openBelow(button && button->isVisible() ? static_cast<const QWidget &>(*button) : m_parts.window,
                       part);
    choose(m_panel->current(), true);
}

void CleaningDesk::choose(int part, bool scroll)
{
    m_chosen = part;
    m_parts.reader->removed().choose(part, scroll);
}

void CleaningDesk::putBack(int part)
{
    if (!isCurrent() || part < 0 || part >= std::ssize(audited().removed)) {
        say(tr("Choose a removed part first: in the list, or in the text."));
        return;
    }
    m_parts.pane->flush();
    const Article article = audited(); // what is put back makes another audit
    for (const Block &block : article.removed[static_cast<std::size_t>(part)].blocks) {
        if (m_putBackWords.isEmpty())
            m_putBackWords = block.text;
    }
    if (putBackPart(m_parts.session, m_parts.desk->version(), article, static_cast<std::size_t>(part)))
        say(tr("Put back. Undo takes it out again."));
    else
        m_putBackWords.clear();
}

/// The block of the selection, else of the caret.
std::optional<std::size_t> CleaningDesk::blockHere() const
{
    const TextRange selected = m_parts.reader->selection();
    const qsizetype place = selected.start < selected.end ? selected.start : m_parts.reader->hands().caret();
    const std::vector<qsizetype> starts = audited().blockStarts();
    std::optional<std::size_t> here;
    for (std::size_t i = 0; place >= 0 && i < starts.size() && starts[i] <= place; ++i) {
        if (audited().blocks[i].kind != BlockKind::Image)
            here = i;
    }
    return here;
}

void CleaningDesk::removeBlockHere()
{
    if (!isCurrent())
        return;
    const auto block = blockHere();
    if (!block) {
        say(tr("Select words in the block that is to go, or put the caret (F7) into it."));
        return;
    }
    m_parts.pane->flush();
    const Article article = audited();
    if (removeBlock(m_parts.session, m_parts.desk->version(), article, *block))
        say(tr("Removed. Undo puts it back."));
}

void CleaningDesk::cleanAgain()
{
    if (!isCurrent())
        return;
    m_parts.pane->flush();
    const TextVersion version = m_parts.desk->version();
    inBackground(
        this,
        [path = m_parts.session.library().path(), version] {
            return Library::open(path, Library::Mode::ReadOnly).and_then([&version](const auto &library) {
                return apostille::cleanAgain(*library, version);
            });
        },
        [this, version](const Expected<Article> &cleaned) { takeCleaned(version, cleaned); });
}

void CleaningDesk::takeCleaned(const TextVersion &version, const Expected<Article> &cleaned)
{
    if (!cleaned) {
        m_parts.messages->say(sentence(cleaned.error()), MessageBar::Tone::Alarm);
        return;
    }
    if (version.id != m_parts.desk->version().id)
        return;
    if (cleaned->blocks == version.content.blocks)
        say(tr("Cleaned again: nothing has changed."));
    else if (replaceText(m_parts.session, version, *cleaned))
        say(tr("Cleaned again. Undo goes back to the text before."));
}

void CleaningDesk::improve()
{
    if (isCurrent() && rememberForSite(m_parts.session, {m_audit.host, m_audit.lasting}))
        say(tr("Remembered: the next articles of %1 come in so.").arg(m_audit.host));
}

void CleaningDesk::forget()
{
    if (isCurrent() && forgetSite(m_parts.session, m_audit.host))
        say(tr("Forgotten: %1 is cleaned as any other site.").arg(m_audit.host));
}

void CleaningDesk::say(const QString &words)
{
    m_parts.status->showMessage(words, readable);
    m_parts.reader->hands().announce(words);
}

} // namespace apostille
