// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/sidebar.h"

#include <QObject>

namespace apostille {

struct WindowParts;

/// Shows the tables of quotes, claims and sources in the room of list, reader and cards; from them into an
/// article and back.
class WindowTables : public QObject
{
    Q_OBJECT

public:
    WindowTables(WindowParts &parts, QObject *parent);

private:
    void follow(const Place &place);
    void show(PlaceKind place);
    void leave();
    void goBack();
    void showArticles(const QUuid &claim, const QUuid &source, const QString &name);
    void openAt(const QUuid &article, const QUuid &annotation, const QUuid &claim, const QUuid &source,
                const QString &name);
    void sayDone(const QString &words);

    WindowParts &m_parts;
};

} // namespace apostille
