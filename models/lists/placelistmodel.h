// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

#include <QAbstractListModel>

namespace apostille {

class Session;

enum class PlaceKind {
    All,
    Unread,
    Starred,
    Annotated,
    ToReview,
    Claims,
    Sources,
    Quotes,
    Tag,
    SavedSearch,
    Trash,
};

/// Where one can be in a library. `thing` is the tag or saved search, null for all other kinds.
struct Place
{
    PlaceKind kind = PlaceKind::All;
    QUuid thing = {};

    bool operator==(const Place &) const = default;
};

/// All places of a library under their headings, with live counts. Names of tags and saved searches can be
/// edited; what is dropped on a tag (things.h's Things) gets it.
class PlaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< QVariant of Place; invalid: a heading
        CountRole,                ///< int; 0 where it means nothing
    };

    explicit PlaceListModel(Session &session, QObject *parent = nullptr);

    void refresh(); ///< now; happens by itself soon after each change

    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void refreshed();                                         ///< places may stand in other rows
    void tagsMerged(const QString &tag, const QString &into); ///< a tag was given another one's name

private:
    struct Line
    {
        QString name;
        std::optional<Place> place = {}; ///< none: a heading
        int count = 0;

        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] std::vector<Line> lines() const;

    Session &m_session;
    std::vector<Line> m_lines;
};

} // namespace apostille

Q_DECLARE_METATYPE(apostille::Place)
