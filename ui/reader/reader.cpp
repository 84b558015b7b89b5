// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader.h"

#include "models/article/articlehtml.h"
#include "ui/reader/articlehead.h"
#include "ui/reader/readerchannel.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/readertheme.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRhiWidget>
#include <QVBoxLayout>

#include <functional>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonArray asJson(const std::vector<Mark> &marks)
{
    QJsonArray list;
    for (const auto &mark : marks) {
        list.append(QJsonArray{shortId(mark.annotation), static_cast<qint64>(mark.start),
                               static_cast<qint64>(mark.end), static_cast<int>(mark.colour)});
    }
    return list;
}

/// CSS pixels of the page → pixels of the view.
QRect asBox(const QJsonArray &box, qreal zoom)
{
    return QRectF{box.at(0).toDouble() * zoom, box.at(1).toDouble() * zoom, box.at(2).toDouble() * zoom,
                  box.at(3).toDouble() * zoom}
        .toAlignedRect();
}

} // namespace

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
    void applyTheme(const Theme &newTheme);

    Reader &self;
    ReaderChannel channel;
    ReaderView *view = nullptr; ///< none until the engine has been started
    SelectionBar *bar;

    Theme theme;
    TextVersion version = {};
    bool hasArticle = false;
    int serial = 0; ///< of what is shown; answers about anything else are late
    std::vector<Mark> marks = {};
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
    , bar(new SelectionBar{firstTheme, &reader})
    , theme(firstTheme)
{
}

void Reader::Parts::startEngine()
{
    if (view)
        return;
    view = new ReaderView{channel, &self};
    QObject::connect(view, &ReaderView::rendererDied, &self, [this] { rendererDied(); });
    QObject::connect(view, &ReaderView::linkHovered, &self, &Reader::linkHovered);
    QObject::connect(view, &ReaderView::linkClicked, &self, &Reader::linkClicked);
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
    applyTheme(theme);
    view->loadPage();
}

void Reader::Parts::show(const TextVersion *newVersion)
{
    ++serial;
    hasArticle = newVersion != nullptr;
    version = hasArticle ? *newVersion : TextVersion{};
    marks.clear();
    currentMark = {};
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
         {u"html"_s, hasArticle ? articleHeadHtml(article) + bodyHtml(article) : QString{}},
         {u"text"_s, article.text()},
         {u"marks"_s, asJson(marks)},
         {u"current"_s, currentMark.isNull() ? QString{} : shortId(currentMark)}});
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
    Q_EMIT channel.themeGiven(readerThemeCss(theme, self.font()));
    deliver();
}

void Reader::Parts::selected(const QJsonObject &told)
{
    if (told[u"serial"].toInt() != serial)
        return;
    const TextRange range{.start = told[u"start"].toInteger(), .end = told[u"end"].toInteger()};
    const bool isEmpty = range.end <= range.start;
    const TextRange now = isEmpty ? TextRange{} : range;
    if (isEmpty || !told[u"settled"].toBool()) {
        bar->hide();
    } else {
        const qreal zoom = view->zoomFactor();
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

void Reader::Parts::applyTheme(const Theme &newTheme)
{
    theme = newTheme;
    bar->setTheme(theme);
    QPalette colours = self.palette();
    colours.setColor(QPalette::Window, theme.panel);
    self.setPalette(colours);
    if (!view)
        return;
    const QString css = readerThemeCss(theme, self.font());
    view->setThemeCss(css, theme.panel);
    if (isScriptReady)
        Q_EMIT channel.themeGiven(css);
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

    auto &channel = m_parts->channel;
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

    const auto *const bar = m_parts->bar;
    connect(bar, &SelectionBar::highlightRequested, this, &Reader::highlightRequested);
    connect(bar, &SelectionBar::quoteRequested, this, &Reader::quoteRequested);
    connect(bar, &SelectionBar::noteRequested, this, &Reader::noteRequested);
    connect(bar, &SelectionBar::claimRequested, this, &Reader::claimRequested);
    connect(bar, &SelectionBar::speakerRequested, this, &Reader::speakerRequested);

    m_parts->applyTheme(theme);
}

Reader::~Reader() = default;

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

void Reader::setMarks(const std::vector<Mark> &marks)
{
    m_parts->marks = marks;
    if (m_parts->isScriptReady && !m_parts->isDeliveryDue)
        Q_EMIT m_parts->channel.marksGiven(asJson(marks));
}

void Reader::setCurrentMark(const QUuid &annotation)
{
    m_parts->currentMark = annotation;
    if (m_parts->isScriptReady && !m_parts->isDeliveryDue)
        Q_EMIT m_parts->channel.currentMarkGiven(annotation.isNull() ? QString{} : shortId(annotation));
}

void Reader::scrollTo(qsizetype start, qsizetype end, bool flash)
{
    m_parts->whenShown([this, start, end, flash] { Q_EMIT m_parts->channel.scrollAsked(start, end, flash); });
}

TextRange Reader::selection() const
{
    return m_parts->selection;
}

void Reader::select(qsizetype start, qsizetype end)
{
    m_parts->whenShown([this, start, end] { Q_EMIT m_parts->channel.selectionAsked(start, end); });
}

void Reader::clearSelection()
{
    select(0, 0);
}

} // namespace apostille
