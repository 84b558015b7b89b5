// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentions.h"

#include "models/annotation/verbatim.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Combining marks belong to the letter before them, so decomposed text reads like composed text.
bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'_';
}

/// A sign that follows a letter, a number or another sign is part of a word: an address, a heading, "C#".
bool canBeginMention(const QString &note, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = note.at(position - 1);
    return !isWordCharacter(before) && !u"@#/\\&."_s.contains(before);
}

/// The end of the word from `from`; hyphens belong to it between letters ("Saint-Denis").
qsizetype wordEnd(const QString &note, qsizetype from)
{
    qsizetype end = from;
    while (end < note.size() &&
           (isWordCharacter(note.at(end)) || (note.at(end) == u'-' && end > from && end + 1 < note.size() &&
                                              isWordCharacter(note.at(end + 1)))))
        ++end;
    return end;
}

struct Sign
{
    MentionKind kind;
    qsizetype nameStart;
    QLatin1StringView closing; ///< empty: the name is one word
};

std::optional<Sign> signAt(const QString &note, qsizetype position)
{
    const QStringView rest = QStringView(note).sliced(position);
    if (rest.startsWith(u"[[") && (position == 0 || note.at(position - 1) != u'\\'))
        return Sign{MentionKind::Claim, position + 2, "]]"_L1};
    if ((rest.front() != u'@' && rest.front() != u'#') || !canBeginMention(note, position))
        return std::nullopt;
    const MentionKind kind = rest.front() == u'@' ? MentionKind::Source : MentionKind::Tag;
    if (rest.sliced(1).startsWith(u'['))
        return Sign{kind, position + 2, "]"_L1};
    return Sign{kind, position + 1, QLatin1StringView()};
}

/// Where the closing brackets stand, on the same line and not escaped; -1 where they do not.
qsizetype closingAt(const QString &note, qsizetype from, QLatin1StringView closing)
{
    for (qsizetype i = from; i < note.size() && note.at(i) != u'\n'; ++i) {
        if (note.at(i) == u'\\')
            ++i;
        else if (QStringView(note).sliced(i).startsWith(closing))
            return i;
    }
    return -1;
}

QString withoutEscapes(const QString &written)
{
    QString name;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool escapes =
            written.at(i) == u'\\' && i + 1 < written.size() && u"\\]"_s.contains(written.at(i + 1));
        name += written.at(escapes ? ++i : i);
    }
    return name.simplified();
}

/// A tag without brackets is a word, not a number: "#3" is a rank.
bool isTagWord(const QString &name)
{
    return std::ranges::any_of(
        name, [](QChar character) { return character.isLetter() || character.isSurrogate(); });
}

std::optional<Mention> mentionFrom(const QString &note, qsizetype position)
{
    const std::optional<Sign> sign = signAt(note, position);
    if (!sign)
        return std::nullopt;
    const bool bracketed = !sign->closing.isEmpty();
    const qsizetype nameEnd =
        bracketed ? closingAt(note, sign->nameStart, sign->closing) : wordEnd(note, sign->nameStart);
    if (nameEnd <= sign->nameStart)
        return std::nullopt;
    const QString written = note.sliced(sign->nameStart, nameEnd - sign->nameStart);
    const QString name = bracketed ? withoutEscapes(written) : written;
    const bool isRank = sign->kind == MentionKind::Tag && !bracketed && !isTagWord(name);
    if (name.isEmpty() || isRank)
        return std::nullopt;
    return Mention{sign->kind, {position, nameEnd + sign->closing.size()}, name};
}

bool isWordSoFar(QStringView typed)
{
    return std::ranges::all_of(
        typed, [](QChar character) { return isWordCharacter(character) || character == u'-'; });
}

/// The name so far, where what stands between the sign and the cursor can still become one.
std::optional<MentionStart> startFrom(const QString &note, qsizetype position, qsizetype cursor)
{
    const std::optional<Sign> sign = signAt(note, position);
    if (!sign || sign->nameStart > cursor)
        return std::nullopt;
    const QString written = note.sliced(sign->nameStart, cursor - sign->nameStart);
    const MentionStart start{sign->kind, {position, cursor}, withoutEscapes(written)};
    if (sign->closing.isEmpty())
        return isWordSoFar(written) ? std::optional(start) : std::nullopt;
    return closingAt(note.first(cursor), sign->nameStart, sign->closing) < 0 ? std::optional(start)
                                                                             : std::nullopt;
}

bool needsBrackets(MentionKind kind, const QString &name)
{
    return wordEnd(name, 0) != name.size() || (kind == MentionKind::Tag && !isTagWord(name));
}

} // namespace

std::vector<Mention> mentionsOf(const QString &note)
{
    const std::vector<TextRange> verbatim = verbatimRanges(note);
    std::vector<Mention> mentions;
    auto skipped = verbatim.begin();
    for (qsizetype i = 0; i < note.size(); ++i) {
        if (skipped != verbatim.end() && i >= skipped->start) {
            i = std::max(i, skipped->end) - 1;
            ++skipped;
            continue;
        }
        if (const std::optional<Mention> mention = mentionFrom(note, i)) {
            mentions.push_back(*mention);
            i = mention->range.end - 1;
        }
    }
    return mentions;
}

std::optional<MentionStart> mentionAt(const QString &note, qsizetype cursor)
{
    if (cursor < 0 || cursor > note.size())
        return std::nullopt;
    const auto holdsCursor = [cursor](const TextRange &range) {
        return range.start < cursor && cursor <= range.end;
    };
    if (std::ranges::any_of(verbatimRanges(note), holdsCursor))
        return std::nullopt;
    // The sign furthest left wins: "[[a #b" is a claim that is being written, not a tag.
    const qsizetype lineStart = cursor == 0 ? 0 : note.lastIndexOf(u'\n', cursor - 1) + 1;
    for (qsizetype i = lineStart; i < cursor; ++i) {
        if (const std::optional<MentionStart> start = startFrom(note, i, cursor))
            return start;
    }
    return std::nullopt;
}

QString mentionText(MentionKind kind, const QString &name)
{
    QString escaped = name.simplified();
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"]"_s, u"\\]"_s);
    if (kind == MentionKind::Claim)
        return u"[["_s + escaped + u"]]"_s;
    const QString sign = kind == MentionKind::Source ? u"@"_s : u"#"_s;
    return sign + (needsBrackets(kind, name.simplified()) ? u"["_s + escaped + u"]"_s : name.simplified());
}

} // namespace apostille
