// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

struct WindowParts;

/// What cleaning does otherwise on which sites, as a small file to hand on.
class CleaningFiles : public QObject
{
    Q_OBJECT

public:
    CleaningFiles(WindowParts &parts, QObject *parent);

    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    void showAvailable();

    WindowParts &m_parts;
};

} // namespace apostille
