// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularytable.h"
#include "models/lists/backgroundreading.h"

#include <QAbstractTableModel>

namespace apostille {

/// The library's claims or sources, filtered and sorted. Columns are VocabularyColumn.
class VocabularyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        VerdictRole,           ///< Verdict as int, of a claim
    };

    VocabularyTableModel(Session &session, VocabularyKind kind, QObject *parent = nullptr);

    void setWatched(bool watched);
    void filter(const QString &words);
    void showTrashed(bool trashed);
    [[nodiscard]] const VocabularyListing &listing() const { return m_listing; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< else empty means nothing
    [[nodiscard]] QModelIndex placeOf(const QUuid &thing) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(); ///< after every answer of the library, even where it changed nothing

private:
    void change(const VocabularyListing &listing);
    void ask();
    void take(const std::vector<VocabularyRow> &rows);
    [[nodiscard]] QString textOf(const VocabularyRow &row, VocabularyColumn column) const;

    VocabularyKind m_kind;
    VocabularyListing m_listing;
    std::vector<VocabularyRow> m_rows;
    bool m_loaded = false;
    BackgroundReading m_reading; ///< last: it stops before what it answers to is gone
};

} // namespace apostille
