// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/persons.h"

#include "models/article/plaintext/byline.h"

#include <QLocale>
#include <QRegularExpression>

namespace apostille {

using namespace Qt::StringLiterals;

QString withoutIntroduction(const QString &byline)
{
    static const QRegularExpression introduction(
        u"^(?:(?:written|posted|published|reviewed|story|words|text|article|report|reporting)\\s+)?(?:by|par|von|por|di|da|de la rédaction|escrito por|publicado por|pubblicato da|scritto da|publié par|écrit par|propos recueillis par|geschrieben von|veröffentlicht von|door|przez|autor|author|auteur|autore|بقلم|كتب)(?=[\\s:])[\\s:]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = byline.simplified();
    text.remove(introduction);
    return text.trimmed();
}

bool isCompany(const QString &name)
{
    static const QRegularExpression company(
        u"\\s(?:GmbH(?: & Co\\.? KG)?|mbH|AG|KG|UG|OHG|Ltd\\.?|LLC|Inc\\.?|S\\.?A\\.?R\\.?L\\.?|S\\.A\\.|SAS|S\\.?L\\.|S\\.?p\\.?A\\.?|S\\.?r\\.?l\\.?|sp\\. z o\\.o\\.|B\\.V\\.)(?=$|[\\s,])"_s);
    return company.match(name).hasMatch();
}

QString namesInWords(const QStringList &names, const QString &language)
{
    const QLocale locale(language);
    return locale == QLocale::c() ? names.join(u", "_s) : locale.createSeparatedList(names);
}

bool canBeName(const QString &text)
{
    constexpr qsizetype longest = 70;
    if (text.size() < 2 || text.size() > longest || text.contains(u':') || text.startsWith("www."_L1) ||
        text.count(u' ') > 8)
        return false;
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
    }
    return letters >= 2 && digits <= letters / 2;
}

namespace {

/// "Ann Lee @annlee." → "Ann Lee"; "Ann LeeAnn Lee", once for the picture and once for the name.
QString tidied(QString name)
{
    static const QRegularExpression behind(u"\\s+@\\w+$|(?<=\\p{Ll}{3})\\.$"_s);
    name.remove(behind);
    const qsizetype half = name.size() / 2;
    if (half > 3 && name.size() % 2 == 0 && QStringView(name).first(half) == QStringView(name).last(half))
        name.truncate(half);
    return name;
}

} // namespace

QStringList personsIn(const QString &byline)
{
    static const QRegularExpression separator(
        u"\\s*[,;|/•·]\\s*|\\s+(?:and|et|und|y|e|en|i|with|avec|mit|con|com|&|\\+|و)\\s+|\\s+[–—-]\\s+"_s);
    QStringList persons;
    const QStringList pieces = withoutIntroduction(byline).split(separator, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        QString name = tidied(withoutIntroduction(piece));
        // "Ann Lee, PhD": no second person, and part of how the name is printed.
        if (plaintext::isHonour(name)) {
            if (!persons.isEmpty())
                persons.back() += u", "_s + name;
            continue;
        }
        if (!canBeName(name) || plaintext::isCorrespondent(piece))
            continue;
        // Outlets print their own name small: "euronews avec AFP"; and so do agencies, and who signs with
        // two or three letters.
        constexpr qsizetype longestSign = 3;
        if (name == name.toLower() && name.size() > longestSign && !plaintext::isAgency(name) &&
            !name.contains(u'@') && !name.contains(u'.'))
            name[0] = name[0].toUpper();
        if (!persons.contains(name))
            persons.append(name);
    }
    return persons;
}

} // namespace apostille
