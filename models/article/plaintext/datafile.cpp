// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/datafile.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Must stand outside every namespace, as Qt's documentation of the macro says.
static void loadWordLists()
{
    Q_INIT_RESOURCE(apostille_plaintext);
}

namespace apostille::plaintext {

QByteArray readDataFile(const QString &name)
{
    loadWordLists();
    QFile file(u":/cleaning/plaintext/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A word list is missing from the program: %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace apostille::plaintext
