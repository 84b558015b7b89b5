// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citedtexts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace apostille::testing {

namespace {

QUuid identifier(int number)
{
    return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

Anchor anchorOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return anchorAt(text, start, start + words.size());
}

CitedSource cited(const QString &name, SourceRole role)
{
    return {.source = {.id = identifier(90), .name = name}, .role = role};
}

CitedClaim cited(const QString &statement, Stance stance, Verdict verdict)
{
    return {.claim = {.id = identifier(80), .statement = statement, .verdict = verdict}, .stance = stance};
}

CitedText frenchText()
{
    CitedText text;
    text.article = {.id = identifier(1),
                    .title = u"La maire de Brume-sur-Mer promet un port « neuf »"_s,
                    .byline = u"La Gazette avec ADN"_s,
                    .outlet = u"La Gazette de l’Estuaire"_s,
                    .published = u"2023-03-01T07:30:00+01:00"_s,
                    .address = u"https://gazette.example/port-neuf?p=1&l=fr"_s,
                    .language = u"fr"_s,
                    .accessed = QDateTime({2023, 3, 2}, {8, 5, 9}, QTimeZone::UTC),
                    .snapshotHash = u"9f3a"_s.repeated(16)};
    text.text =
        u"Un port pour tous 🚢\n\nLa maire a parlé mardi. « Nous subissons des pressions sans précédent », "
        u"s’est "
        "plainte Mme Ostrova, face aux \"lobbys\". Les pêcheurs, eux, attendent.\n\nLe chantier durera deux ans."_s;
    QuoteRecord quote;
    quote.article = text.article;
    quote.annotation = {
        .id = identifier(11),
        .article = text.article.id,
        .anchor = anchorOf(u"pressions sans précédent"_s, text.text),
        .colour = MarkColour::Red,
        .speech = SpeechKind::Partial,
        .speakerAsWritten = u"Mme Ostrova"_s,
        .reportingVerb = u"s’est plainte"_s,
        .translatedFrom = u"ru"_s,
        .originalWording = u"беспрецедентное давление"_s,
        .note = u"Voir @[Anna Ostrova], *vraiment* #port\n\n- à vérifier\n- [[pressions 2023]]"_s};
    quote.sources = {cited(u"Anna Ostrova"_s, SourceRole::Speaker), cited(u"ADN"_s, SourceRole::ReportedBy),
                     cited(u"Registre du port"_s, SourceRole::Evidence)};
    quote.claims = {cited(u"La ville subit des pressions."_s, Stance::Supports, Verdict::Unchecked),
                    cited(u"Le port est neuf."_s, Stance::Mentions, Verdict::MostlyTrue)};
    quote.tags = {u"port"_s, u"vie locale"_s};
    QuoteRecord scare;
    scare.article = text.article;
    scare.annotation = {.id = identifier(12),
                        .article = text.article.id,
                        .anchor = anchorOf(u"face aux \"lobbys\""_s, text.text),
                        .speech = SpeechKind::ScareQuote,
                        .note = u"qui ?"_s};
    QuoteRecord highlight;
    highlight.article = text.article;
    highlight.annotation = {.id = identifier(13),
                            .article = text.article.id,
                            .anchor = anchorOf(u"attendent.\n\nLe chantier"_s, text.text),
                            .colour = MarkColour::Blue};
    text.quotes = {quote, scare, highlight};
    return text;
}

CitedText hostileText()
{
    CitedText text;
    text.article = {.id = identifier(2),
                    .title = u"=HYPERLINK(\"http://evil.example\") *starred* _and_ <b>bold</b> # end #"_s,
                    .byline = u"-2+3, \"Bob\""_s,
                    .outlet = u"+cmd|' /C calc'!A0"_s,
                    .published = u"soon"_s,
                    .address = u"javascript:alert(1)"_s,
                    .language = u"en"_s};
    text.text = u"1. 𝒳 is *not* [a link](x) & &amp; `code`\n- two\n\n@home | =1+1 ~~gone~~ said “x”it."_s;
    QuoteRecord lines;
    lines.article = text.article;
    lines.annotation = {.id = identifier(21),
                        .article = text.article.id,
                        .anchor = anchorOf(u"1. 𝒳 is *not* [a link](x) & &amp; `code`\n- two"_s, text.text),
                        .note = u"```\nnever closed"_s};
    lines.sources = {cited(u"@sum(1)"_s, SourceRole::Speaker), cited(u"=A1"_s, SourceRole::Evidence)};
    lines.claims = {cited(u"# 100 % \"sure\"; (really)"_s, Stance::Refutes, Verdict::InProgress)};
    QuoteRecord glued;
    glued.article = text.article;
    glued.annotation = {.id = identifier(22),
                        .article = text.article.id,
                        .anchor = anchorOf(u"“x”"_s, text.text),
                        .note = u"# no heading"_s};
    QuoteRecord lost;
    lost.article = text.article;
    lost.annotation = {
        .id = identifier(23),
        .article = text.article.id,
        .anchor = {.start = 3, .end = 12, .exact = u"=was here"_s, .prefix = u"a"_s, .suffix = u"b"_s}};
    text.quotes = {lines, glued, lost};
    return text;
}

} // namespace

std::vector<CitedText> citedTexts()
{
    return {frenchText(), hostileText()};
}

} // namespace apostille::testing
