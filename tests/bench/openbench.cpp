// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openbench.h"

#include "models/editing/session.h"
#include "tests/bench/longarticle.h"
#include "tests/bench/measurement.h"
#include "ui/annotations/annotationpane.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTimer>

namespace apostille {

namespace {

double millisecondsToPaint(Desk &desk, Reader &reader, const QUuid &article)
{
    QEventLoop loop;
    QObject::connect(&reader, &Reader::painted, &loop, &QEventLoop::quit);
    QTimer::singleShot(10000, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    desk.open(article);
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

void benchOpen()
{
    const QTemporaryDir folder;
    Session session(
        Library::open(folder.filePath(QStringLiteral("open.apostille")), Library::Mode::Create).value());
    const QUuid large = keepArticle(session, longArticle(QStringLiteral("Long"), 50), 500);
    const QUuid small = keepArticle(session, longArticle(QStringLiteral("Court"), 3), 0);

    QSplitter window;
    auto *reader = new Reader(lightTheme(), &window);
    auto *pane = new AnnotationPane(session, lightTheme(), &window);
    window.resize(1100, 800);
    window.setSizes({760, 340}); // before its engine is there, the reader would be given no room
    window.show();
    Desk desk(session, *reader, *pane);
    Measurement measurement(QStringLiteral("open 5,000 words with 500 annotations → painted"));
    for (int run = 0; run < 12; ++run) {
        millisecondsToPaint(desk, *reader, small);
        const double taken = millisecondsToPaint(desk, *reader, large);
        if (run > 1)
            measurement.add(taken);
    }
    measurement.print();
    desk.close();
}

} // namespace apostille
