// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace apostille {

/// All that a user's changes have written into a library file, as text to compare: what a second program
/// finds there now. Which articles are read, and where, is no change that can be undone, and left out.
class LibraryContent
{
public:
    explicit LibraryContent(const QString &path)
        : m_name(QStringLiteral("content of ") + path)
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_database.open())
            qFatal("cannot look into %s", qUtf8Printable(path));
    }

    ~LibraryContent()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    LibraryContent(const LibraryContent &) = delete;
    LibraryContent &operator=(const LibraryContent &) = delete;

    [[nodiscard]] QString everything() const
    {
        QStringList text;
        for (QString table : m_database.tables()) {
            const bool content =
                table.startsWith(QStringLiteral("annotation")) || table.startsWith(QStringLiteral("claim")) ||
                table.startsWith(QStringLiteral("source")) || table.startsWith(QStringLiteral("tag")) ||
                table == QStringLiteral("article_tag") || table == QStringLiteral("saved_search");
            if (content)
                text << table << rows(QStringLiteral("SELECT * FROM %1").arg(table));
        }
        text << QStringLiteral("article")
             << rows(QStringLiteral("SELECT id, trashed IS NULL, annotations FROM article"));
        return text.join(u'\n');
    }

    /// Annotations that are not in the trash, with what they say and point to.
    [[nodiscard]] QString annotations() const
    {
        return rows(QStringLiteral("SELECT id, position_start, position_end, exact, colour, speech, note, "
                                   "speaker_as_written, reporting_verb, "
                                   "(SELECT group_concat(source || role) FROM annotation_source WHERE "
                                   "annotation = row_id), "
                                   "(SELECT group_concat(claim || stance) FROM annotation_claim WHERE "
                                   "annotation = row_id), "
                                   "(SELECT group_concat(tag) FROM annotation_tag WHERE annotation = row_id) "
                                   "FROM annotation WHERE trashed IS NULL"))
            .join(u'\n');
    }

    /// Of annotations that are not in the trash.
    [[nodiscard]] bool hasNoteWith(const QString &words) const
    {
        QSqlQuery query(m_database);
        query.prepare(
            QStringLiteral("SELECT 1 FROM annotation WHERE trashed IS NULL AND instr(note, ?) > 0"));
        query.addBindValue(words);
        return query.exec() && query.next();
    }

private:
    [[nodiscard]] QStringList rows(const QString &select) const
    {
        QStringList found;
        QSqlQuery query(m_database);
        if (!query.exec(select))
            qFatal("cannot read: %s", qUtf8Printable(select));
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values << query.value(i).toString();
            found << values.join(QStringLiteral(" | "));
        }
        found.sort();
        return found;
    }

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace apostille
