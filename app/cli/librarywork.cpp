// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/librarywork.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apostille::cli {

std::unique_ptr<Library> openLibrary(const Invocation &invocation, Library::Mode mode, Terminal &terminal)
{
    if (mode == Library::Mode::Create)
        QDir().mkpath(QFileInfo(invocation.library).absolutePath()); // opening tells where this failed
    auto library = Library::open(invocation.library, mode);
    if (!library) {
        terminal.complain(library.error());
        return nullptr;
    }
    return std::move(*library);
}

QString written(const QUuid &identifier)
{
    return identifier.toString(QUuid::WithoutBraces);
}

QJsonObject rowJson(const ArticleRow &row)
{
    return {{u"id"_s, written(row.id)},    {u"title"_s, row.title},
            {u"byline"_s, row.byline},     {u"outlet"_s, row.outlet},
            {u"address"_s, row.address},   {u"published"_s, row.published},
            {u"language"_s, row.language}, {u"added"_s, row.added.toUTC().toString(Qt::ISODate)},
            {u"words"_s, row.words},       {u"annotations"_s, row.annotations},
            {u"unread"_s, row.unread},     {u"starred"_s, row.starred}};
}

QString rowLine(const ArticleRow &row)
{
    const QString date =
        row.published.isEmpty() ? row.added.toLocalTime().toString(Qt::ISODate) : row.published;
    const QString marks = row.annotations > 0 ? QString::number(row.annotations) : u"–"_s;
    QString line = written(row.id) + u"  "_s + date.left(10).leftJustified(10) + u"  "_s +
                   marks.rightJustified(3) + u"  "_s + row.title;
    if (!row.outlet.isEmpty())
        line += u" · "_s + row.outlet;
    return line;
}

} // namespace apostille::cli
