// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/names.h"

#include "models/annotation/languagenames.h"

#include <QCoreApplication>

#include <array>

namespace apostille {

namespace {

/// English name, which is also the key for machines, and the comment that tells translators what is meant.
struct Name
{
    const char *source;
    const char *comment;
};

constexpr std::array<Name, 6> speechNames{{
    QT_TRANSLATE_NOOP3("Names", "mark only", "kind of speech: no quotation, just a highlight"),
    QT_TRANSLATE_NOOP3("Names", "direct", "kind of speech"),
    QT_TRANSLATE_NOOP3("Names", "partial", "kind of speech: words quoted within the writer’s sentence"),
    QT_TRANSLATE_NOOP3("Names", "indirect", "kind of speech"),
    QT_TRANSLATE_NOOP3("Names", "scare quote", "kind of speech: words the writer keeps a distance from"),
    QT_TRANSLATE_NOOP3("Names", "title", "kind of speech: the title of a work in quotation marks"),
}};

constexpr std::array<Name, 3> roleNames{{
    QT_TRANSLATE_NOOP3("Names", "speaker", "role of a source"),
    QT_TRANSLATE_NOOP3("Names", "reported by", "role of a source, followed by its name"),
    QT_TRANSLATE_NOOP3("Names", "evidence", "role of a source"),
}};

constexpr std::array<Name, 4> stanceNames{{
    QT_TRANSLATE_NOOP3("Names", "makes", "stance of a quote to a claim: the quote makes the claim"),
    QT_TRANSLATE_NOOP3("Names", "supports", "stance of a quote to a claim"),
    QT_TRANSLATE_NOOP3("Names", "refutes", "stance of a quote to a claim"),
    QT_TRANSLATE_NOOP3("Names", "mentions", "stance of a quote to a claim"),
}};

constexpr std::array<Name, 7> verdictNames{{
    QT_TRANSLATE_NOOP3("Names", "unchecked", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "in progress", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "true", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "mostly true", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "misleading", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "false", "verdict on a claim"),
    QT_TRANSLATE_NOOP3("Names", "unverifiable", "verdict on a claim"),
}};

constexpr std::array<Name, 5> sourceKindNames{{
    QT_TRANSLATE_NOOP3("Names", "person", "kind of source"),
    QT_TRANSLATE_NOOP3("Names", "organisation", "kind of source"),
    QT_TRANSLATE_NOOP3("Names", "publication", "kind of source: a newspaper, a broadcaster, an agency"),
    QT_TRANSLATE_NOOP3("Names", "document", "kind of source"),
    QT_TRANSLATE_NOOP3("Names", "web address", "kind of source"),
}};

constexpr std::array<Name, 8> markNames{{
    QT_TRANSLATE_NOOP3("Names", "quote", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "doubtful", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "confirmed", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "source", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "vocabulary", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "question", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "context", "what a mark colour stands for"),
    QT_TRANSLATE_NOOP3("Names", "to do", "what a mark colour stands for"),
}};

constexpr std::array<Name, 8> hueNames{{
    QT_TRANSLATE_NOOP3("Names", "yellow", "colour"),
    QT_TRANSLATE_NOOP3("Names", "red", "colour"),
    QT_TRANSLATE_NOOP3("Names", "green", "colour"),
    QT_TRANSLATE_NOOP3("Names", "blue", "colour"),
    QT_TRANSLATE_NOOP3("Names", "purple", "colour"),
    QT_TRANSLATE_NOOP3("Names", "magenta", "colour"),
    QT_TRANSLATE_NOOP3("Names", "orange", "colour"),
    QT_TRANSLATE_NOOP3("Names", "grey", "colour"),
}};

constexpr std::array<Name, 4> contextNames{{
    QT_TRANSLATE_NOOP3("Names", "none", "how much text around a quote is exported"),
    QT_TRANSLATE_NOOP3("Names", "sentence", "how much text around a quote is exported"),
    QT_TRANSLATE_NOOP3("Names", "sentence and its neighbours", "how much text around a quote is exported"),
    QT_TRANSLATE_NOOP3("Names", "paragraph", "how much text around a quote is exported"),
}};

template <std::size_t Size, typename Enumerator>
const Name &nameOf(const std::array<Name, Size> &names, Enumerator enumerator, int first = 0)
{
    return names.at(static_cast<std::size_t>(static_cast<int>(enumerator) - first));
}

QString translated(const Name &name, const Wording &wording)
{
    return wording.translate("Names", name.source, name.comment);
}

QString key(const Name &name)
{
    return QString::fromUtf8(name.source);
}

} // namespace

QString speechName(SpeechKind kind, const Wording &wording)
{
    return translated(nameOf(speechNames, kind), wording);
}

QString roleName(SourceRole role, const Wording &wording)
{
    return translated(nameOf(roleNames, role), wording);
}

QString stanceName(Stance stance, const Wording &wording)
{
    return translated(nameOf(stanceNames, stance), wording);
}

QString verdictName(Verdict verdict, const Wording &wording)
{
    return translated(nameOf(verdictNames, verdict), wording);
}

QString sourceKindName(SourceKind kind, const Wording &wording)
{
    return translated(nameOf(sourceKindNames, kind), wording);
}

QString markName(MarkColour colour, const Wording &wording)
{
    return translated(nameOf(markNames, colour, 1), wording);
}

QString hueName(MarkColour colour, const Wording &wording)
{
    return translated(nameOf(hueNames, colour, 1), wording);
}

QString contextName(ContextWidth width, const Wording &wording)
{
    return translated(nameOf(contextNames, width), wording);
}

QString languageName(const QString &language, const Wording &wording)
{
    const QLocale::Language known = QLocale::codeToLanguage(language.section(u'-', 0, 0).section(u'_', 0, 0));
    if (known == QLocale::AnyLanguage || known == QLocale::C)
        return language;
    const char *source = englishNameOf(known);
    return source ? wording.translate("Languages", source) : QLocale::languageToString(known);
}

QString capitalised(const QString &name, const QLocale &locale)
{
    return locale.toUpper(name.left(1)) + name.mid(1);
}

QString speechKey(SpeechKind kind)
{
    return kind == SpeechKind::None ? QString() : key(nameOf(speechNames, kind));
}

QString roleKey(SourceRole role)
{
    return key(nameOf(roleNames, role));
}

QString stanceKey(Stance stance)
{
    return key(nameOf(stanceNames, stance));
}

QString verdictKey(Verdict verdict)
{
    return key(nameOf(verdictNames, verdict));
}

QString hueKey(MarkColour colour)
{
    return key(nameOf(hueNames, colour, 1));
}

QString contextKey(ContextWidth width)
{
    return width == ContextWidth::Neighbours ? QStringLiteral("neighbours")
                                             : key(nameOf(contextNames, width));
}

} // namespace apostille
