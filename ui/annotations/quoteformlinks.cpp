// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote record points to: speaker, sources, claims, tags.
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/library/vocabularystore.h"
#include "ui/annotations/chipfield.h"
#include "ui/annotations/quoteform.h"
#include "ui/annotations/steptext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

bool isAddress(const QString &name)
{
    return name.startsWith(u"https://"_s) || name.startsWith(u"http://"_s);
}

SourceKind likelyKind(const QString &name, SourceRole role)
{
    if (isAddress(name))
        return SourceKind::Address;
    return role == SourceRole::Speaker ? SourceKind::Person : SourceKind::Organisation;
}

auto speakerLink(std::vector<SourceLink> &links)
{
    return std::ranges::find(links, SourceRole::Speaker, &SourceLink::role);
}

template <typename Thing>
QUuid idOrFailure(Session &session, const Expected<Thing> &thing)
{
    if (thing)
        return thing->id;
    Q_EMIT session.failed(thing.error());
    return {};
}

} // namespace

QUuid QuoteForm::resolveSource(const Proposal &proposal, SourceRole role)
{
    if (!proposal.id.isNull())
        return proposal.id;
    return idOrFailure(m_session, m_session.sourceNamed(proposal.name, likelyKind(proposal.name, role)));
}

QUuid QuoteForm::resolveClaim(const Proposal &proposal)
{
    return proposal.id.isNull() ? idOrFailure(m_session, m_session.claimNamed(proposal.name)) : proposal.id;
}

QUuid QuoteForm::resolveTag(const Proposal &proposal)
{
    if (!proposal.id.isNull())
        return proposal.id;
    const QString name = proposal.name.startsWith(u'#') ? proposal.name.mid(1) : proposal.name;
    return idOrFailure(m_session, m_session.tagNamed(name));
}

void QuoteForm::setSpeaker(const Proposal &proposal)
{
    const QUuid source = proposal.name.isEmpty() ? QUuid() : resolveSource(proposal, SourceRole::Speaker);
    const auto known = speakerLink(m_draft.sources);
    const bool hasSpeaker = known != m_draft.sources.end();
    if (proposal.name.isEmpty() && hasSpeaker) {
        const QString name = sourceName(known->source);
        m_draft.sources.erase(known);
        saveNow(tr("remove speaker “%1”").arg(name));
    }
    if (source.isNull() || (hasSpeaker && known->source == source))
        return;
    if (hasSpeaker)
        known->source = source;
    else
        m_draft.sources.insert(m_draft.sources.begin(), {source, SourceRole::Speaker});
    const QString name = inStepText(proposal.name);
    saveNow(hasSpeaker ? tr("change speaker to “%1”").arg(name) : tr("set speaker “%1”").arg(name));
}

QString QuoteForm::sourceName(const QUuid &source) const
{
    const auto known = m_session.library().sources().get(source);
    return known ? inStepText(known->name) : QString();
}

void QuoteForm::addSource(const Proposal &proposal, SourceRole role)
{
    const QUuid source = resolveSource(proposal, role);
    const SourceLink link{source, role};
    if (source.isNull() || std::ranges::contains(m_draft.sources, link))
        return;
    m_draft.sources.push_back(link);
    saveNow(tr("add source “%1”").arg(inStepText(proposal.name)));
}

void QuoteForm::addClaim(const Proposal &proposal, Stance stance)
{
    if (proposal.name.isEmpty())
        return;
    const QUuid claim = resolveClaim(proposal);
    if (claim.isNull() || std::ranges::contains(m_draft.claims, claim, &ClaimLink::claim))
        return;
    m_draft.claims.push_back({claim, stance});
    saveNow(tr("add claim “%1”").arg(inStepText(proposal.name)));
}

QString QuoteForm::tagName(const QUuid &tag) const
{
    const auto known = m_session.library().tags().get(tag);
    return known ? inStepText(known->name) : QString();
}

void QuoteForm::addTag(const Proposal &proposal)
{
    const QUuid tag = resolveTag(proposal);
    if (tag.isNull() || std::ranges::contains(m_draft.tags, tag))
        return;
    m_draft.tags.push_back(tag);
    saveNow(tr("add tag “%1”").arg(tagName(tag)));
}

void QuoteForm::linkMention(MentionKind kind, const Proposal &proposal)
{
    switch (kind) {
    case MentionKind::Claim:
        addClaim(proposal, Stance::Mentions);
        return;
    case MentionKind::Tag:
        addTag(proposal);
        return;
    case MentionKind::Source:
        break;
    }
    // A source that is linked already, in whatever role, needs no second link.
    const QUuid source = resolveSource(proposal, SourceRole::Evidence);
    if (!source.isNull() && !std::ranges::contains(m_draft.sources, source, &SourceLink::source))
        addSource({.id = source, .name = proposal.name}, SourceRole::Evidence);
}

void QuoteForm::removeSource(const QUuid &source)
{
    const auto other = [&](const SourceLink &link) {
        return link.source == source && link.role != SourceRole::Speaker;
    };
    auto gone = std::ranges::find_if(m_draft.sources, other);
    if (gone == m_draft.sources.end())
        gone = std::ranges::find(m_draft.sources, source, &SourceLink::source);
    if (gone == m_draft.sources.end())
        return;
    m_draft.sources.erase(gone);
    saveNow(tr("remove source “%1”").arg(sourceName(source)));
}

void QuoteForm::removeTag(const QUuid &tag)
{
    std::erase(m_draft.tags, tag);
    saveNow(tr("remove tag “%1”").arg(tagName(tag)));
}

void QuoteForm::offerSourceMenu(const QUuid &source, QWidget *chip)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto link = std::ranges::find(m_draft.sources, source, &SourceLink::source);
    for (const SourceRole role : {SourceRole::ReportedBy, SourceRole::Evidence, SourceRole::Speaker}) {
        QAction *action = menu->addAction(capitalised(roleName(role)));
        action->setCheckable(true);
        action->setChecked(link != m_draft.sources.end() && link->role == role);
        connect(action, &QAction::triggered, this, [this, source, role] {
            const auto changed = std::ranges::find(m_draft.sources, source, &SourceLink::source);
            if (changed == m_draft.sources.end() || changed->role == role)
                return;
            changed->role = role;
            saveNow(tr("set role of “%1” to “%2”").arg(sourceName(source), roleName(role)));
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, source] { removeSource(source); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

} // namespace apostille
