// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace apostille {

class Session;

/// A list over the library that is read only while somebody looks at it: a library of ten thousand claims is
/// not read again for every word of a note, nor at the start for a list that is not shown.
class LibraryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Besides the name, which is DisplayRole.
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        DetailRole,            ///< QString, one line
        AnnotationCountRole,   ///< int; invalid where it means nothing
    };

    /// Reads what has changed meanwhile when it begins; empty until the first time.
    void setWatched(bool watched);

protected:
    LibraryListModel(Session &session, QObject *parent);

    /// Reads the library anew; resets the model only where something is different: a list that is reset
    /// loses its place and selection.
    virtual void reload() = 0;
    /// To be connected to whatever the list depends on.
    void noteChange();

    Session &m_session;

private:
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace apostille
