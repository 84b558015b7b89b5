// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QStandardItemModel>

namespace apostille {

class Session;

/// The places of the library with live counts.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    enum class Place { All, Unread, Annotated, Claims, Sources, TrashedArticles, TrashedAnnotations };

    Sidebar(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] Place place() const;
    void setPlace(Place place);

Q_SIGNALS:
    void placeChosen(apostille::Sidebar::Place place);

private:
    void addHeading(const QString &text);
    void addPlace(const QString &text, Place place);
    void refreshCounts();

    Session &m_session;
    QStandardItemModel m_places;
};

} // namespace apostille
