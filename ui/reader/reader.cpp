// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader.h"

#include "ui/reader/pagemessages.h"
#include "ui/reader/readerhands.h"
#include "ui/reader/readerparts.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"

#include <QApplication>
#include <QRhiWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

Reader::Reader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, theme))
{
    auto *const box = new QVBoxLayout{this};
    box->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Article"));
    // The engine comes after the first picture of the window, which would have to be made anew for what it
    // paints on: so the window has such a surface from the beginning.
    (new QRhiWidget{this})->hide();

    connectPage();
    connectPlaces();
    connectBar();
    m_parts->applyTheme(theme);
}

void Reader::connectPage()
{
    const auto &channel = m_parts->channel;
    connect(&channel, &ReaderChannel::scriptIsReady, this, [this] { m_parts->scriptReady(); });
    connect(&channel, &ReaderChannel::selectionIs, this,
            [this](const QJsonObject &selection) { m_parts->selected(selection); });
    connect(&channel, &ReaderChannel::articleIsPainted, this, [this](int serial) {
        if (serial == m_parts->serial && m_parts->hasArticle)
            Q_EMIT painted(m_parts->version.id);
    });
    connect(&channel, &ReaderChannel::markIsChosen, this, [this](int serial, const QString &annotation) {
        if (serial == m_parts->serial)
            Q_EMIT markClicked(QUuid::fromString(annotation));
    });
}

void Reader::connectPlaces()
{
    connect(&m_parts->places, &PlacesChannel::placesAre, this, [this](const QJsonObject &places) {
        if (places["serial"_L1].toInt() == m_parts->serial)
            Q_EMIT placesChanged(markPlaces(places, m_parts->view->zoomFactor()));
    });
    connect(&m_parts->places, &PlacesChannel::isScrolled, this, [this](int serial, double position) {
        if (serial == m_parts->serial)
            Q_EMIT scrolled(qRound(position * m_parts->view->zoomFactor()));
    });
    connect(&m_parts->channel, &ReaderChannel::placeIs, this, [this](int serial, qint64 start, qint64 end) {
        if (serial == m_parts->serial && m_parts->hasArticle)
            Q_EMIT placeChanged({.start = start, .end = end});
    });
}

void Reader::connectBar()
{
    const auto *const bar = m_parts->bar;
    connect(bar, &SelectionBar::highlightRequested, this, &Reader::highlightRequested);
    connect(bar, &SelectionBar::quoteRequested, this, &Reader::quoteRequested);
    connect(bar, &SelectionBar::quotationRequested, m_parts->hands, &ReaderHands::growSelection);
    connect(bar, &SelectionBar::partsRequested, this, &Reader::quoteInPartsRequested);
    connect(m_parts->hands, &ReaderHands::selectionWanted, this,
            [this](const TextRange &range) { select(range.start, range.end); });
    connect(m_parts->hands, &ReaderHands::linkFollowed, this, &Reader::linkClicked);
    connect(bar, &SelectionBar::noteRequested, this, &Reader::noteRequested);
    connect(bar, &SelectionBar::claimRequested, this, &Reader::claimRequested);
    connect(bar, &SelectionBar::speakerRequested, this, &Reader::speakerRequested);
}

Reader::~Reader()
{
    // The view goes after the parts, and as it goes the keys change hands once more.
    if (m_parts->view)
        qApp->disconnect(m_parts->view);
}

void Reader::prepare()
{
    m_parts->startEngine();
}

void Reader::showArticle(const TextVersion &version)
{
    m_parts->show(&version);
}

void Reader::showNothing()
{
    m_parts->show(nullptr);
}

void Reader::setTheme(const Theme &theme)
{
    m_parts->applyTheme(theme);
}

void Reader::setMarkNames(const MarkNames &names)
{
    m_parts->bar->setMarkNames(names);
}

void Reader::setKeys(const SelectionKeys &keys)
{
    m_parts->bar->setKeys(keys);
}

void Reader::setReading(const ReadingSettings &settings)
{
    if (std::exchange(m_parts->reading, settings) != settings)
        m_parts->applyTheme(m_parts->theme);
}

void Reader::setPictureSource(PictureSource source)
{
    m_parts->pictureSource = std::move(source);
}

void Reader::setPictures(const std::vector<PlacedPicture> &pictures)
{
    m_parts->pictures = pictures;
    if (m_parts->isScriptReady && !m_parts->isDeliveryDue)
        Q_EMIT m_parts->channel.picturesGiven(asJson(pictures));
}

void Reader::setMarks(const std::vector<Mark> &marks)
{
    m_parts->marks = marks;
    m_parts->hands->setMarks(marks);
    if (m_parts->isScriptReady && !m_parts->isDeliveryDue)
        Q_EMIT m_parts->channel.marksGiven(asJson(marks));
}

void Reader::setCurrentMark(const QUuid &annotation)
{
    m_parts->currentMark = annotation;
    if (m_parts->isScriptReady && !m_parts->isDeliveryDue)
        Q_EMIT m_parts->channel.currentMarkGiven(shortId(annotation));
}

void Reader::showFound(const std::vector<TextRange> &places, qsizetype current)
{
    QJsonArray offsets;
    for (const TextRange &place : places) {
        offsets.append(static_cast<qint64>(place.start));
        offsets.append(static_cast<qint64>(place.end));
    }
    m_parts->whenShown([this, offsets, current] { Q_EMIT m_parts->channel.foundGiven(offsets, current); });
}

void Reader::scrollTo(qsizetype start, qsizetype end, bool flash)
{
    m_parts->whenShown([this, start, end, flash] { Q_EMIT m_parts->channel.scrollAsked(start, end, flash); });
}

void Reader::scrollBy(int distance)
{
    if (m_parts->view)
        Q_EMIT m_parts->places.scrollByAsked(distance / m_parts->view->zoomFactor());
}

void Reader::goTo(qsizetype offset)
{
    m_parts->whenShown([this, offset] { Q_EMIT m_parts->channel.placeAsked(offset); });
}

TextRange Reader::selection() const
{
    return m_parts->selection;
}

void Reader::select(qsizetype start, qsizetype end)
{
    m_parts->whenShown([this, start, end] { Q_EMIT m_parts->channel.selectionAsked(start, end); });
}

ReaderHands &Reader::hands() const
{
    return *m_parts->hands;
}

RemovedView &Reader::removed() const
{
    return *m_parts->removed;
}

void Reader::whenShown(std::function<void()> step)
{
    m_parts->whenShown(std::move(step));
}

void Reader::clearSelection()
{
    select(0, 0);
}

} // namespace apostille
