// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerparts.h"

#include "models/article/articlehtml.h"
#include "ui/reader/articlehead.h"
#include "ui/reader/pagemessages.h"
#include "ui/reader/readerhands.h"
#include "ui/reader/readerresource.h"
#include "ui/reader/readertheme.h"
#include "ui/reader/readerview.h"
#include "ui/reader/readingcss.h"
#include "ui/reader/removedview.h"
#include "ui/reader/selectionbar.h"
#include "ui/settings/motion.h"
#include "ui/theme/readingthemes.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEnginePage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

Reader::Parts::Parts(Reader &reader, const Theme &firstTheme)
    : self(reader)
    , hands(new ReaderHands{reader})
    , removed(new RemovedView{reader})
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
    removed->attach(*view);
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
    removed->setSerial(serial);
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
         {u"html"_s,
          hasArticle ? articleHeadHtml(article) + bodyHtml(article) + articleFootHtml(article) : QString{}},
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
    removed->scriptReady();
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

} // namespace apostille
