// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader.h"

#include "models/article/articlehtml.h"
#include "ui/reader/articlehead.h"
#include "ui/reader/pagemessages.h"
#include "ui/reader/placeschannel.h"
#include "ui/reader/readerchannel.h"
#include "ui/reader/readerhands.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/readertheme.h"
#include "ui/reader/readerview.h"
#include "ui/reader/readingcss.h"
#include "ui/reader/selectionbar.h"
#include "ui/settings/motion.h"
#include "ui/theme/readingthemes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRhiWidget>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEnginePage>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace apostille {

struct Reader::Parts
{
    explicit Parts(Reader &reader, const Theme &firstTheme);

    void startEngine();
    void show(const TextVersion *version);
    void deliverSoon();
    void deliver();
    void whenShown(std::function<void()> step);
    void scriptReady();
    void selected(const QJsonObject &told);
    void rendererDied();
    [[nodiscard]] QString css() const;
    void applyTheme(const Theme &newTheme);

    Reader &self;
    ReaderChannel channel;
    PlacesChannel places;
    ReaderView *view = nullptr; ///< none until the engine has been started
    ReaderHands *hands;
    SelectionBar *bar;

    Theme theme;
    ReadingSettings reading = {};
    TextVersion version = {};
    bool hasArticle = false;
    int serial = 0; ///< of what is shown; answers about anything else are late
    std::vector<Mark> marks = {};
    std::vector<PlacedPicture> pictures = {};
    Reader::PictureSource pictureSource = {};
    QUuid currentMark = {};
    TextRange selection = {};

    bool isScriptReady = false;
    bool isDeliveryDue = false;
    bool isPageGone = false;                         ///< its renderer died too soon again
    std::vector<std::function<void()>> waiting = {}; ///< for the script
    QElapsedTimer sinceRestart = {};
};

Reader::Parts::Parts(Reader &reader, const Theme &firstTheme)
    : self(reader)
    , hands(new ReaderHands{reader})
    , bar(new SelectionBar{firstTheme, &reader})
    , theme(firstTheme)
{
}

void Reader::Parts::startEngine()
{
    if (view)
        return;
    view = new ReaderView{channel, &self};
    view->page()->webChannel()->registerObject(u"places"_s, &places);
    hands->attach(*view);
    QObject::connect(view, &ReaderView::rendererDied, &self, [this] { rendererDied(); });
    QObject::connect(view, &ReaderView::linkHovered, &self, &Reader::linkHovered);
    QObject::connect(view, &ReaderView::linkClicked, &self, &Reader::linkClicked);
    QObject::connect(view, &ReaderView::zoomRequested, &self, &Reader::zoomRequested);
    const bool hadFocus = self.window()->focusWidget() == &self; // in a window that is not active yet, too
    self.layout()->addWidget(view);
    if (hadFocus)
        view->setFocus();
    // The engine's own widget takes Tab from here on, at the end of the window's round. As its proxy the
    // reader would lead there from the middle, and what stands between them would never be reached.
    self.setFocusPolicy(Qt::NoFocus);
    QObject::connect(qApp, &QApplication::focusChanged, view, [this](QWidget *, const QWidget *now) {
        if (now == &self)
            view->setFocus(Qt::OtherFocusReason);
    });
    bar->raise();
    // Nothing but what this article shows can be asked for.
    view->setPictureSource([this](const QString &hash) -> std::optional<Picture> {
        const bool isShown = std::ranges::contains(pictures, hash, &PlacedPicture::hash);
        return isShown && pictureSource ? pictureSource(hash) : std::nullopt;
    });
    applyTheme(theme);
    view->loadPage();
}

void Reader::Parts::show(const TextVersion *newVersion)
{
    ++serial;
    hasArticle = newVersion != nullptr;
    version = hasArticle ? *newVersion : TextVersion{};
    marks.clear();
    pictures.clear();
    currentMark = {};
    hands->setText(serial, version.content.text());
    waiting.clear();
    bar->hide();
    if (std::exchange(isPageGone, false))
        view->loadPage();
    if (std::exchange(selection, TextRange{}) != TextRange{})
        Q_EMIT self.selectionChanged(selection);
    deliverSoon();
}

/// Marks mostly come right after their article: both go to the page in one piece, and are painted once.
void Reader::Parts::deliverSoon()
{
    if (std::exchange(isDeliveryDue, true))
        return;
    QMetaObject::invokeMethod(&self, [this] { deliver(); }, Qt::QueuedConnection);
}

void Reader::Parts::deliver()
{
    if (hasArticle)
        startEngine();
    if (!isDeliveryDue || !isScriptReady)
        return;
    isDeliveryDue = false;
    const Article &article = version.content;
    Q_EMIT channel.articleGiven(
        {{u"serial"_s, serial},
         {u"language"_s, article.metadata.language},
         {u"direction"_s, directionOf(article.metadata.language)},
         {u"html"_s, hasArticle ? articleHeadHtml(article) + bodyHtml(article) : QString{}},
         {u"pictures"_s, asJson(pictures)},
         {u"text"_s, article.text()},
         {u"marks"_s, asJson(marks)},
         {u"current"_s, shortId(currentMark)}});
    for (const auto &step : std::exchange(waiting, {}))
        step();
}

void Reader::Parts::whenShown(std::function<void()> step)
{
    deliver();
    if (isScriptReady)
        step();
    else
        waiting.push_back(std::move(step));
}

void Reader::Parts::scriptReady()
{
    isScriptReady = true;
    isDeliveryDue = true;
    Q_EMIT channel.themeGiven(css());
    deliver();
    hands->scriptReady();
}

void Reader::Parts::selected(const QJsonObject &told)
{
    if (told[u"serial"].toInt() != serial)
        return;
    const TextRange range{.start = told[u"start"].toInteger(), .end = told[u"end"].toInteger()};
    const bool isEmpty = range.end <= range.start;
    const TextRange now = isEmpty ? TextRange{} : range;
    hands->setSelection(now);
    if (isEmpty || !told[u"settled"].toBool()) {
        bar->hide();
    } else {
        const qreal zoom = view->zoomFactor();
        bar->setOffers({.quotation = hands->canGrowToQuotation(), .parts = hands->holdsQuotationParts()});
        bar->showAt(
            {.first = asBox(told[u"first"].toArray(), zoom), .last = asBox(told[u"last"].toArray(), zoom)});
    }
    if (std::exchange(selection, now) != now)
        Q_EMIT self.selectionChanged(now);
}

/// The article comes back by itself, but not for ever: one that kills its renderer would do so again at once.
void Reader::Parts::rendererDied()
{
    constexpr qint64 minute = 60'000;
    isScriptReady = false;
    isDeliveryDue = true;
    isPageGone = true;
    bar->hide();
    if (sinceRestart.isValid() && sinceRestart.elapsed() < minute)
        return;
    sinceRestart.start();
    isPageGone = false;
    QMetaObject::invokeMethod(view, &ReaderView::loadPage, Qt::QueuedConnection);
}

QString Reader::Parts::css() const
{
    const QString motion = wantsLessMotion() ? u":root { --motion: less; }\n"_s : QString{};
    return readerThemeCss(pageTheme(reading.theme, theme), self.font()) + readingCss(reading) + motion;
}

void Reader::Parts::applyTheme(const Theme &newTheme)
{
    theme = newTheme;
    bar->setTheme(theme);
    const QColor ground = pageTheme(reading.theme, theme).panel;
    QPalette colours = self.palette();
    colours.setColor(QPalette::Window, ground);
    self.setPalette(colours);
    if (!view)
        return;
    view->setThemeCss(css(), ground);
    if (isScriptReady)
        Q_EMIT channel.themeGiven(css());
}

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

void Reader::clearSelection()
{
    select(0, 0);
}

} // namespace apostille
