// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/attacks/attackfile.h"

#include <QFile>

namespace apostille::testing {

namespace {

char plainEscape(char letter)
{
    switch (letter) {
    case 't':
        return '\t';
    case 'n':
        return '\n';
    case 'f':
        return '\f';
    case 'r':
        return '\r';
    case '0':
        return '\0';
    default:
        return letter;
    }
}

QByteArray unescaped(const QByteArray &line)
{
    QByteArray result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            result.append(line[i]);
        } else if (line[i + 1] == 'x') {
            result.append(QByteArray::fromHex(line.mid(i + 2, 2)));
            i += 3;
        } else {
            result.append(plainEscape(line[++i]));
        }
    }
    return result;
}

QList<Attack> read(const char *name, const Prey &prey)
{
    QFile file(QStringLiteral(APOSTILLE_ATTACKS "/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    QList<Attack> attacks;
    QByteArray group;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[') && line.endsWith(']') && !line.contains('('))
            group = line.sliced(1).chopped(1);
        else
            attacks.append({group, unescaped(line).replace("{S}", prey.script).replace("{B}", prey.server)});
    }
    return attacks;
}

} // namespace

QList<Attack> pageAttacks(const Prey &prey)
{
    QList<Attack> attacks = read("pages.txt", prey);
    QByteArray carriers;
    const QList<Attack> places = read("carriers.txt", prey);
    for (const Attack &place : places)
        carriers += place.bytes + '\n';
    const QList<Attack> addresses = read("addresses.txt", prey);
    for (const Attack &address : addresses)
        attacks.append({address.group, QByteArray(carriers).replace("{A}", address.bytes)});
    return attacks;
}

QList<Attack> charsetAttacks(const Prey &prey)
{
    return read("charsets.txt", prey);
}

QList<Attack> textAttacks(const Prey &prey)
{
    return read("texts.txt", prey);
}

QByteArray honestParagraph()
{
    return "The harbour master counted forty boats that morning, and forty again at dusk, but they were not "
           "the same ones. Nobody else had noticed, or nobody wanted to say so in front of the visitors.";
}

QList<QByteArray> pagesAround(const QByteArray &attack)
{
    const QByteArray before = "<p>" + honestParagraph() + "</p>\n";
    const QByteArray after = "<p>It was late in the year, said the <em>harbour master</em>, and the boats of "
                             "the <a href=\"/valley\">valley</a> had long been brought in by then.</p>\n";
    const QByteArray head =
        "<!DOCTYPE html><html lang=en><head><title>Forty boats</title></head><body><article>"
        "<h1>Forty boats</h1>\n";
    return {head + before + attack + '\n' + after, attack + '\n' + head + before + after};
}

} // namespace apostille::testing
