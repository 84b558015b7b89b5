// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explanation.h"

#include "models/article/removalname.h"
#include "models/base/codepoints.h"
#include "models/library/lostquotation.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

/// The beginning of the first text at the place or after it; empty at the end.
QString wordsAt(const Article &article, qsizetype block)
{
    constexpr qsizetype enough = 40;
    for (auto i = static_cast<std::size_t>(block); i < article.blocks.size(); ++i) {
        const QString words = article.blocks[i].text.simplified();
        if (!words.isEmpty())
            return words.size() > enough ? words.left(enough) + u'…' : words;
    }
    return {};
}

QString placeOf(const Article &article, const RemovedPart &part)
{
    const QString words = wordsAt(article, part.blockBefore);
    return words.isEmpty() ? QCoreApplication::translate("Cli", "at the end")
                           : QCoreApplication::translate("Cli", "before “%1”").arg(words);
}

std::vector<std::size_t> chosenBlocks(const CleaningAudit &audit)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < audit.article.blocks.size(); ++i) {
        if (audit.isChosen[i] && !audit.article.blocks[i].text.isEmpty())
            chosen.push_back(i);
    }
    return chosen;
}

QString keptByChoice(const CleaningAudit &audit)
{
    const std::vector<std::size_t> chosen = chosenBlocks(audit);
    if (chosen.empty())
        return {};
    QString out = u'\n' + QCoreApplication::translate("Cli", "kept by your choice for this site:") + u'\n';
    for (const std::size_t block : chosen)
        out += "    "_L1 + audit.article.blocks[block].text + u'\n';
    return out;
}

} // namespace

QString explanation(const CleaningAudit &audit)
{
    const Article &article = audit.article;
    const QString words = wordsOf(article);
    const int count = static_cast<int>(article.removed.size());
    QString out = QCoreApplication::translate("Cli", "%n part(s) removed", nullptr, count) + u'\n';
    int number = 0;
    for (const RemovedPart &part : article.removed) {
        const QString mark = lostQuotation(part, words).isEmpty() ? QString() : u" “"_s;
        out += u"\n%1%2 %3, %4\n"_s.arg(QString::number(++number), mark, removalName(part.reason),
                                        placeOf(article, part));
        for (const QString &line : part.text().split(u'\n'))
            out += "    "_L1 + line + u'\n';
    }
    return out + keptByChoice(audit);
}

QJsonArray chosenJson(const CleaningAudit &audit)
{
    QJsonArray json;
    for (const std::size_t block : chosenBlocks(audit))
        json.append(
            QJsonObject{{u"path"_s, audit.paths[block]}, {u"text"_s, audit.article.blocks[block].text}});
    return json;
}

QJsonArray explanationJson(const Article &article)
{
    const QString text = article.text();
    const QString words = wordsOf(article);
    const std::vector<qsizetype> starts = article.blockStarts();
    QJsonArray json;
    qsizetype unit = 0;
    qsizetype point = 0;
    for (const RemovedPart &part : article.removed) {
        const auto before = static_cast<std::size_t>(part.blockBefore);
        const qsizetype start = before < starts.size() ? starts[before] : text.size();
        // Counted from the part before, or many parts would cost the square of the text's length.
        point += codePoints(QStringView(text).sliced(unit, start - unit));
        unit = start;
        json.append(QJsonObject{{u"reason"_s, part.reason},
                                {u"words"_s, removalName(part.reason)},
                                {u"before"_s, point},
                                {u"quotation"_s, lostQuotation(part, words)},
                                {u"path"_s, part.path},
                                {u"text"_s, part.text()}});
    }
    return json;
}

} // namespace apostille::cli
