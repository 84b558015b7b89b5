// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readerscheme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace apostille {

/// What has to be so before there is an application: call it in initMain(), else use runWindowTest().
inline void beforeWindows()
{
    QStandardPaths::setTestModeEnabled(true);
    registerReaderScheme();
}

inline void asItIs(QApplication &) {}

/// A program with one test class that shows windows. `name` keeps its preferences apart from other tests';
/// `prepare` is called once there is an application.
template <typename Test, typename Prepare = decltype(&asItIs)>
int runWindowTest(int argc, char *argv[], const QString &name, Prepare prepare = &asItIs)
{
    beforeWindows();
    QApplication application(argc, argv);
    QApplication::setApplicationName(name);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    prepare(application);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace apostille
