// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/quotetable.h"
#include "models/lists/backgroundreading.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace apostille {

/// Every quote of the library, filtered and sorted, whatever their number: their order is found in the
/// background, the rows themselves are read a page at a time when they are looked at. Columns are
/// QuoteColumn.
class QuoteTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        AnnotationRole = Qt::UserRole, ///< QUuid
        ArticleRole,                   ///< QUuid
        ColourRole,                    ///< MarkColour as int
        VerdictRole,                   ///< Verdict as int; invalid without a claim
        HintRole,                      ///< bool: a guess, to be shown dimmer
    };

    explicit QuoteTableModel(Session &session, QObject *parent = nullptr);

    void setWatched(bool watched);
    void show(const QuoteFilter &filter);
    [[nodiscard]] const QuoteFilter &filter() const { return m_filter; }
    [[nodiscard]] const QuoteOrder &order() const { return m_by; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< else empty means nothing
    /// For the selection to find its row again after a reset.
    [[nodiscard]] qint64 keyAt(int row) const;
    [[nodiscard]] QModelIndex placeOf(qint64 key) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(); ///< after every answer of the library, even where it changed nothing

private:
    using Page = std::vector<QuoteTableRow>;

    void ask();
    void take(const std::vector<qint64> &rows);
    [[nodiscard]] const QuoteTableRow &rowAt(int row) const;
    [[nodiscard]] Page pageAt(int page) const;
    [[nodiscard]] QString textOf(const QuoteTableRow &row, QuoteColumn column) const;

    Session &m_session;
    QuoteFilter m_filter;
    QuoteOrder m_by;
    std::vector<qint64> m_rows;
    mutable std::unordered_map<int, Page> m_pages; ///< those looked at last
    bool m_loaded = false;
    BackgroundReading m_reading; ///< last: it stops before what it answers to is gone
};

} // namespace apostille
