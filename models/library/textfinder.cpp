// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/textfinder.h"

#include "models/library/characterforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QChar paragraphEnd = u'\n';

/// A separator as everybody can type it.
QString typedSeparator(char32_t character)
{
    switch (character) {
    case U'«':
    case U'»':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'″':
        return u"\""_s;
    case U'‚':
    case U'′':
    case U'‹':
    case U'›':
        return u"'"_s;
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'−':
        return u"-"_s;
    case U'…':
        return u"..."_s;
    default:
        return QString::fromUcs4(&character, 1);
    }
}

class Folder
{
public:
    explicit Folder(const QString &text)
        : m_text(text)
    {
        m_folded.text.reserve(text.size());
        m_folded.origins.reserve(static_cast<std::size_t>(text.size()));
    }

    FoldedText take()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const bool pair = m_text.at(at).isHighSurrogate() && at + 1 < m_text.size();
            const TextRange here{at, at + (pair ? 2 : 1)};
            add(pair ? QChar::surrogateToUcs4(m_text.at(at), m_text.at(at + 1)) : m_text.at(at).unicode(),
                here);
            at = here.end;
        }
        return std::move(m_folded);
    }

private:
    void add(char32_t character, TextRange here)
    {
        const CharacterForm &form = characterForm(character);
        switch (form.kind) {
        case CharacterKind::Word:
        case CharacterKind::Single:
            return push(QString::fromUtf8(form.folded().data(), static_cast<qsizetype>(form.folded().size())),
                        here);
        case CharacterKind::Apostrophe:
            return push(u"'"_s, here);
        case CharacterKind::Joined: // an accent or a soft hyphen belongs to the letter before it
            if (!m_folded.origins.empty() && m_folded.origins.back().end == here.start)
                m_folded.origins.back().end = here.end;
            return;
        case CharacterKind::Separator:
            return QChar::isSpace(character) ? space(here) : push(typedSeparator(character), here);
        }
    }

    /// One space for many, none beside a double mark and before what French sets apart: whether there is one
    /// is the typesetter's business.
    void space(TextRange here)
    {
        const QString &text = m_folded.text;
        const bool ends = here.end < m_text.size() && m_text.at(here.start) == u'\n' &&
                          m_text.at(here.end) == u'\n'; // a blank line
        if (ends) {
            m_folded.text += paragraphEnd;
            m_folded.origins.push_back(here);
        } else if (!text.isEmpty() && !u" \n\""_s.contains(text.back())) {
            m_folded.text += u' ';
            m_folded.origins.push_back(here);
        }
    }

    void push(const QString &characters, TextRange here)
    {
        if (u"\";:!?%"_s.contains(characters) && m_folded.text.endsWith(u' ')) {
            m_folded.text.chop(1);
            m_folded.origins.pop_back();
        }
        for (const QChar character : characters) {
            m_folded.text += character;
            m_folded.origins.push_back(here);
        }
    }

    const QString &m_text;
    FoldedText m_folded;
};

} // namespace

TextFinder::TextFinder(const QString &text)
    : m_text(Folder(text).take())
{
}

std::vector<TextRange> TextFinder::places(const QString &words) const
{
    QString wanted = Folder(words).take().text;
    if (words.trimmed().isEmpty() || wanted.isEmpty())
        return {};
    // A space that is typed at the end goes on to a next word, and may stand before a mark that has none.
    if (wanted.endsWith(u' '))
        wanted.chop(1);
    std::vector<TextRange> found;
    for (qsizetype at = m_text.text.indexOf(wanted); at >= 0;
         at = m_text.text.indexOf(wanted, at + wanted.size())) {
        const TextRange place = m_text.original({at, at + wanted.size()});
        if (found.empty() || place.start >= found.back().end) // not twice in one "…"
            found.push_back(place);
    }
    return found;
}

} // namespace apostille
