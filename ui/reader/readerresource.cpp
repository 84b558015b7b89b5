// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerresource.h"

#include <QFile>

namespace apostille {

namespace {

QByteArray resource(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program lacks its resource %s", qUtf8Printable(path));
    return file.readAll();
}

QString worldScript(std::initializer_list<const char16_t *> names)
{
    QByteArray script = resource(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    script += "\n(() => {\n\"use strict\";\n";
    for (const auto *const name : names)
        script += readerResource(name);
    script += "})();\n";
    return QString::fromUtf8(script);
}

} // namespace

QByteArray readerResource(QStringView name)
{
    return resource(QStringLiteral(":/reader/") + name.toString());
}

QString readerScript()
{
    return worldScript({u"frames.js", u"offsets.js", u"marks.js", u"spoken.js", u"selection.js",
                        u"copying.js", u"scrolling.js", u"places.js", u"place.js", u"found.js",
                        u"pictures.js", u"caret.js", u"markhandles.js", u"hands.js", u"removedparts.js",
                        u"reader.js"});
}

QString originalScript()
{
    return worldScript({u"frames.js", u"original.js"});
}

} // namespace apostille
