// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/storedvalues.h"

#include "models/base/wordtable.h"

#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::array causes{
    Word{VersionCause::Intake, "intake"_L1},         Word{VersionCause::Cleaner, "cleaner"_L1},
    Word{VersionCause::Correction, "correction"_L1}, Word{VersionCause::Refetch, "refetch"_L1},
    Word{VersionCause::PutBack, "put-back"_L1},
};
constexpr std::array speeches{
    Word{SpeechKind::None, "none"_L1},
    Word{SpeechKind::Direct, "direct"_L1},
    Word{SpeechKind::Partial, "partial"_L1},
    Word{SpeechKind::Indirect, "indirect"_L1},
    Word{SpeechKind::ScareQuote, "scare-quote"_L1},
    Word{SpeechKind::Title, "title"_L1},
};
constexpr std::array roles{
    Word{SourceRole::Speaker, "speaker"_L1},
    Word{SourceRole::ReportedBy, "reported-by"_L1},
    Word{SourceRole::Evidence, "evidence"_L1},
};
constexpr std::array stances{
    Word{Stance::Makes, "makes"_L1},
    Word{Stance::Supports, "supports"_L1},
    Word{Stance::Refutes, "refutes"_L1},
    Word{Stance::Mentions, "mentions"_L1},
};
constexpr std::array kinds{
    Word{SourceKind::Person, "person"_L1},           Word{SourceKind::Organisation, "organisation"_L1},
    Word{SourceKind::Publication, "publication"_L1}, Word{SourceKind::Document, "document"_L1},
    Word{SourceKind::Address, "address"_L1},
};
constexpr std::array verdicts{
    Word{Verdict::Unchecked, "unchecked"_L1},
    Word{Verdict::InProgress, "in-progress"_L1},
    Word{Verdict::True, "true"_L1},
    Word{Verdict::MostlyTrue, "mostly-true"_L1},
    Word{Verdict::Misleading, "misleading"_L1},
    Word{Verdict::False, "false"_L1},
    Word{Verdict::Unverifiable, "unverifiable"_L1},
};

/// An unknown word, of a later version, reads as the first of its kind.
template <typename Words>
auto storedValue(const Words &words, const QString &stored)
{
    return valueOf(words, stored).value_or(words.front().value);
}

} // namespace

QString storedIdentifier(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime timeFromStored(const QString &stored)
{
    return stored.isEmpty() ? QDateTime() : QDateTime::fromString(stored, Qt::ISODateWithMs);
}

QVariant storedOptionalTime(const std::optional<QDateTime> &time)
{
    return time ? QVariant(*time) : QVariant();
}

QString stored(VersionCause cause)
{
    return wordOf(causes, cause);
}

QString stored(SpeechKind speech)
{
    return wordOf(speeches, speech);
}

QString stored(SourceRole role)
{
    return wordOf(roles, role);
}

QString stored(Stance stance)
{
    return wordOf(stances, stance);
}

QString stored(SourceKind kind)
{
    return wordOf(kinds, kind);
}

QString stored(Verdict verdict)
{
    return wordOf(verdicts, verdict);
}

VersionCause versionCauseFromStored(const QString &stored)
{
    return storedValue(causes, stored);
}

SpeechKind speechKindFromStored(const QString &stored)
{
    return storedValue(speeches, stored);
}

SourceRole sourceRoleFromStored(const QString &stored)
{
    return storedValue(roles, stored);
}

Stance stanceFromStored(const QString &stored)
{
    return storedValue(stances, stored);
}

SourceKind sourceKindFromStored(const QString &stored)
{
    return storedValue(kinds, stored);
}

Verdict verdictFromStored(const QString &stored)
{
    return storedValue(verdicts, stored);
}

int stored(MarkColour colour)
{
    return static_cast<int>(colour);
}

MarkColour markColourFromStored(qint64 stored)
{
    const bool known =
        stored >= static_cast<int>(MarkColour::Yellow) && stored <= static_cast<int>(MarkColour::Grey);
    return known ? static_cast<MarkColour>(stored) : MarkColour::Yellow;
}

} // namespace apostille
