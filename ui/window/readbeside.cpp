// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readbeside.h"

#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/settingstore.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/window/desk.h"
#include "ui/window/linkquestion.h"
#include "ui/window/messagebar.h"
#include "ui/window/secondarticle.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/windowkeys.h"
#include "ui/window/windowparts.h"

namespace apostille {

namespace {

constexpr int readable = 4000; // milliseconds

QString pairKey()
{
    return QStringLiteral("window.pair");
}

QString pairOf(const QUuid &first, const QUuid &second)
{
    return second.isNull() ? QString() : first.toString() + u' ' + second.toString();
}

} // namespace

ReadBeside::ReadBeside(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_kept(parts.session.library().settings().value(pairKey(), {}))
{
    const WindowActions &actions = parts.actions;
    connect(actions.readBeside, &QAction::triggered, this, &ReadBeside::toggle);
    connect(actions.swapBeside, &QAction::triggered, this, &ReadBeside::swap);
    connect(actions.caretMode, &QAction::toggled, this, [this](bool on) {
        if (auto *second = m_parts.texts->second())
            second->reader().hands().setCaretMode(on);
    });
    connect(parts.texts, &TextPair::firstAsked, this, &ReadBeside::offerSwap);
    connect(parts.texts, &TextPair::besideChanged, this, &ReadBeside::showState);
    connect(parts.desk, &Desk::opened, this, &ReadBeside::followFirst);
    connect(parts.desk, &Desk::closed, this, &ReadBeside::firstClosed);
    connect(&parts.session, &Session::articlesChanged, this, &ReadBeside::leaveTrashed);
    parts.articles->offer(actions.readBeside);
    showState();
}

/// The article of the list that is not open, else the one that was open before; null: none of them.
QUuid ReadBeside::candidate() const
{
    std::vector<QUuid> wanted;
    if (m_parts.articles->isVisible()) {
        wanted.push_back(m_parts.articles->current());
        std::ranges::copy(m_parts.articles->selected(), std::back_inserter(wanted));
    }
    for (const QUuid &article : wanted)
        if (!article.isNull() && article != m_first)
            return article;
    return m_before != m_first && canBeRead(m_before) ? m_before : QUuid();
}

bool ReadBeside::canBeRead(const QUuid &article) const
{
    const auto row = m_parts.session.library().articles().row(article);
    return row && !row->trashed;
}

QUuid ReadBeside::shown() const
{
    const SecondArticle *second = m_parts.texts->second();
    return second ? second->article() : QUuid();
}

void ReadBeside::toggle()
{
    const QUuid wanted = candidate();
    const bool another = m_parts.articles->isVisible() && !wanted.isNull() && wanted != m_before;
    if (!shown().isNull() && (!another || wanted == shown()))
        close();
    else if (m_first.isNull() || wanted.isNull())
        m_parts.status->showMessage(tr("Open an article, then choose another one in the list with Ctrl."),
                                    readable);
    else
        open(wanted);
    showState();
}

void ReadBeside::open(const QUuid &article)
{
    SecondArticle *second = m_parts.texts->second();
    const bool isNew = !second;
    if (isNew) {
        second = new SecondArticle(m_parts.session, m_parts.theme, m_parts.texts);
        connectSecond(*second);
    }
    if (!second->open(article)) {
        if (isNew)
            delete second;
        return;
    }
    if (isNew)
        m_parts.texts->setSecond(second);
    keep();
    showState();
}

void ReadBeside::connectSecond(SecondArticle &second)
{
    Reader &reader = second.reader();
    reader.setKeys(selectionKeys(m_parts.actions));
    reader.hands().setCaretMode(m_parts.actions.caretMode->isChecked());
    const auto say = [this](const QString &words) { m_parts.status->showMessage(words, readable); };
    connect(&second, &SecondArticle::closeRequested, this, &ReadBeside::close);
    connect(&second, &SecondArticle::swapRequested, this, &ReadBeside::swap);
    connect(&second, &SecondArticle::said, this, say);
    connect(&second, &SecondArticle::failed, this, &ReadBeside::failed);
    connect(&reader, &Reader::linkHovered, m_parts.status, &StatusLine::showLink);
    connect(&reader, &Reader::linkClicked, this,
            [this](const QUrl &address) { askAboutLink(*m_parts.messages, address); });
    connect(&reader.hands(), &ReaderHands::caretLeft, this,
            [this] { m_parts.actions.caretMode->setChecked(false); });
    connectBar(second);
}

/// What the bar at its selection asks for is done where annotations are made: in the first article.
void ReadBeside::connectBar(SecondArticle &second)
{
    const WindowActions &actions = m_parts.actions;
    const Reader *reader = &second.reader();
    const auto asks = [this](QAction *action) { return [this, action] { offerSwap(action); }; };
    connect(reader, &Reader::quoteRequested, this, asks(actions.quote));
    connect(reader, &Reader::quoteInPartsRequested, this, asks(actions.quoteInParts));
    connect(reader, &Reader::noteRequested, this, asks(actions.note));
    connect(reader, &Reader::claimRequested, this, asks(actions.claim));
    connect(reader, &Reader::speakerRequested, this, asks(actions.speaker));
    connect(reader, &Reader::highlightRequested, this, [this](MarkColour colour) {
        offerSwap(m_parts.actions.colours.at(static_cast<std::size_t>(colour) - 1));
    });
}

void ReadBeside::close()
{
    if (!m_parts.texts->second())
        return;
    const bool hadFocus = m_parts.texts->isSecondMeant();
    m_parts.texts->closeSecond();
    if (hadFocus)
        m_parts.reader->setFocus(Qt::OtherFocusReason);
    keep();
    showState();
}

/// The second one is opened as the first: followFirst() puts that one in its place.
void ReadBeside::swap()
{
    if (SecondArticle *second = m_parts.texts->second()) {
        second->flush();
        m_parts.desk->open(second->article());
    }
}

void ReadBeside::offerSwap(QAction *action)
{
    const SecondArticle *second = m_parts.texts->second();
    const TextRange words = second ? second->reader().selection() : TextRange{};
    if (words.start == words.end) {
        m_parts.status->showMessage(
            tr("Annotations are made in the first article: swap the two, or select words there."), readable);
        return;
    }
    m_parts.messages->say(tr("Annotations are made in the first article."), MessageBar::Tone::Note,
                          {{tr("Swap, then: %1").arg(action->text().remove(u'&')),
                            [this, action = QPointer(action)] { swapAnd(action); }}});
    m_parts.messages->focusAnswer();
}

/// The same words are selected there, and what was asked for is done as soon as they are.
void ReadBeside::swapAnd(QAction *action)
{
    const SecondArticle *second = m_parts.texts->second();
    if (!second || !action)
        return;
    const TextRange words = second->reader().selection();
    swap();
    connect(
        m_parts.reader, &Reader::selectionChanged, action,
        [action](const TextRange &selected) {
            if (selected.start < selected.end)
                action->trigger();
        },
        Qt::SingleShotConnection);
    m_parts.reader->setFocus(Qt::OtherFocusReason);
    m_parts.texts->meanFirst();
    m_parts.reader->select(words.start, words.end);
}

void ReadBeside::followFirst(const QUuid &article)
{
    const QUuid before = std::exchange(m_first, article);
    if (before != article && !before.isNull())
        m_before = before;
    const QString kept = std::exchange(m_kept, QString());
    const QUuid partner(kept.section(u' ', 1));
    if (kept == pairOf(article, partner) && !partner.isNull() && canBeRead(partner))
        return open(partner);
    if (shown() == article) {
        if (canBeRead(before))
            open(before);
        else
            close();
    }
    keep();
    showState();
}

/// What is left of two is the first.
void ReadBeside::firstClosed()
{
    m_first = {};
    const QUuid left = shown();
    close();
    if (!left.isNull())
        QMetaObject::invokeMethod(
            this,
            [this, left] {
                if (m_first.isNull() && canBeRead(left))
                    m_parts.desk->open(left);
            },
            Qt::QueuedConnection);
    showState();
}

void ReadBeside::leaveTrashed()
{
    if (!shown().isNull() && !canBeRead(shown()))
        close();
}

void ReadBeside::keep()
{
    Library &library = m_parts.session.library();
    const QString pair = pairOf(m_first, shown());
    if (library.isReadOnly() || library.settings().value(pairKey(), {}) == pair)
        return;
    if (const auto kept = library.settings().setValue(pairKey(), pair); !kept)
        Q_EMIT failed(kept.error());
}

void ReadBeside::showState()
{
    const bool isOpen = !shown().isNull();
    m_parts.actions.readBeside->setChecked(isOpen);
    m_parts.actions.swapBeside->setEnabled(isOpen);
}

} // namespace apostille
