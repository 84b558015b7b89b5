// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/photographer.h"

#include "models/editing/session.h"
#include "tests/ui/filledlibrary.h"
#include "ui/reader/reader.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// An action that never opens anything must not hold up the other pictures.
constexpr auto longestWait = std::chrono::milliseconds(3000);
constexpr int openingTime = 500;

} // namespace

Photographer::Photographer(const Setting &setting)
    : m_setting(setting)
{
    const Theme theme = setting.theme();
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont());
    qApp->setStyleSheet(applicationStyleSheet(theme));
}

Photographer::~Photographer() = default;

void Photographer::open(const QString &library)
{
    m_window.reset();
    auto session = std::make_unique<Session>(Library::open(library, Library::Mode::Create).value());
    m_window = std::make_unique<MainWindow>(std::move(session), m_setting.theme());
    m_window->resize(m_setting.size);
    m_window->move(0, 0);
    m_window->show();
    settle();
}

void Photographer::openEmpty()
{
    open(m_libraries.filePath(u"empty.apostille"_s));
}

void Photographer::openFilled()
{
    const QString library = m_libraries.filePath(u"filled.apostille"_s);
    if (!QFile::exists(library) && !makeFilledLibrary(library))
        qFatal("no library to show");
    open(library);
}

void Photographer::openArticle(const QString &titlePart)
{
    auto *view = find<QAbstractItemView>(u"articles"_s);
    QSignalSpy painted(m_window->findChild<Reader *>(), &Reader::painted);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString().contains(titlePart)) {
            view->setCurrentIndex(index);
            Q_EMIT view->activated(index); // in a small window the list stays before the text until then
            if (painted.isEmpty())
                painted.wait(10000);
            settle();
            return;
        }
    }
    std::fprintf(stderr, "no article with “%s”\n", qPrintable(titlePart));
}

void Photographer::perform(const QString &action)
{
    if (auto *found = find<QAction>(action))
        found->trigger();
    else
        std::fprintf(stderr, "no action “%s”\n", qPrintable(action));
    settle();
}

void Photographer::shootOpened(const QString &name, const QString &action,
                               const std::function<void(QWidget &)> &prepare)
{
    bool done = false;
    QTimer::singleShot(openingTime, m_window.get(), [&] {
        const auto opened = floating();
        if (opened.empty())
            std::fprintf(stderr, "“%s” opened nothing\n", qPrintable(action));
        else if (prepare)
            prepare(*opened.back());
        shoot(name);
        closeFloating();
        done = true;
    });
    perform(action);
    if (!QTest::qWaitFor([&] { return done; }, longestWait))
        std::fprintf(stderr, "“%s”: no picture\n", qPrintable(name));
    settle();
}

void Photographer::settle(int milliseconds) const
{
    QTest::qWait(milliseconds);
}

std::vector<QWidget *> Photographer::floating() const
{
    std::vector<QWidget *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_window.get() && widget->isVisible())
            found.push_back(widget);
    }
    // Windows below, popups above.
    std::ranges::stable_sort(found, {}, [](const QWidget *widget) {
        return widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip;
    });
    return found;
}

void Photographer::closeFloating() const
{
    const auto opened = floating();
    for (auto it = opened.rbegin(); it != opened.rend(); ++it)
        (*it)->close();
}

void Photographer::shoot(const QString &name)
{
    settle();
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *widget : floating()) {
        const QRect place(widget->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint()), widget->size());
        painter.drawPixmap(place.topLeft(), widget->grab());
        painter.setPen(m_setting.theme().dim);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    const QString file = u"%1/%2.png"_s.arg(m_setting.folder, name);
    if (!picture.save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

} // namespace apostille
