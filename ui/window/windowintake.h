// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QObject>

#include <utility>
#include <vector>

namespace apostille {

struct Capture;
struct WindowParts;

/// Connects all ways in (dialog, files, paste, samples) and tells what became of what came.
class WindowIntake : public QObject
{
    Q_OBJECT

public:
    WindowIntake(WindowParts &parts, QObject *parent);

private:
    void connectWaysIn();
    void offerPasting();
    void showAddDialog();
    void chooseFiles();
    void showKept(const QUuid &article, bool wasThere);
    void showRefused();
    void showFailure(const Error &error, const Capture &capture);

    WindowParts &m_parts;
    std::vector<std::pair<Error, Capture>> m_refused; ///< of what is being added: told when all is done
};

} // namespace apostille
