// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/removedview.h"

#include "models/article/articlehtml.h"
#include "models/article/removalname.h"
#include "ui/reader/partschannel.h"
#include "ui/reader/reader.h"

#include <QJsonObject>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace apostille {

RemovedView::RemovedView(Reader &reader)
    : QObject(&reader)
    , m_reader(reader)
    , m_channel(new PartsChannel(this))
{
    connect(m_channel, &PartsChannel::partIsChosen, this, [this](int serial, int part) {
        if (serial == m_serial)
            Q_EMIT chosen(part);
    });
    connect(m_channel, &PartsChannel::putBackIsAsked, this, [this](int serial, int part) {
        if (serial == m_serial)
            Q_EMIT putBackRequested(part);
    });
}

RemovedView::~RemovedView() = default;

void RemovedView::attach(QWebEngineView &view)
{
    view.page()->webChannel()->registerObject(u"parts"_s, m_channel);
}

void RemovedView::setSerial(int serial)
{
    m_serial = serial;
    m_parts = {};
}

void RemovedView::scriptReady()
{
    send();
}

void RemovedView::show(const Article &article)
{
    m_parts = {};
    const std::vector<qsizetype> starts = article.blockStarts();
    for (const RemovedPart &part : article.removed) {
        const auto before = static_cast<std::size_t>(part.blockBefore);
        m_parts.append(QJsonObject{
            {u"start"_s, before < starts.size() ? static_cast<qint64>(starts[before]) : qint64{-1}},
            {u"label"_s,
             tr("Removed: %1", "%1: the reason, e.g. share buttons").arg(removalName(part.reason))},
            {u"html"_s, partHtml(part, article.metadata.language)}});
    }
    send();
}

void RemovedView::hide()
{
    m_parts = {};
    send();
}

void RemovedView::choose(int part, bool scroll)
{
    m_reader.whenShown([this, part, scroll] { Q_EMIT m_channel->choiceGiven(part, scroll); });
}

void RemovedView::send()
{
    m_reader.whenShown([this, parts = m_parts] { Q_EMIT m_channel->partsGiven(parts); });
}

} // namespace apostille
