// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/vocabulary.h"

#include "models/article/plaintext/datafile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

namespace {

PhraseGroup groupFromHead(QStringView head)
{
    PhraseGroup group;
    for (const QStringView word : head.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == "opens"_L1)
            group.opens = true;
        else if (word == "ends"_L1)
            group.ends = true;
        else if (word == "sentences"_L1)
            group.sentences = true;
        else
            group.reason = word.toString();
    }
    return group;
}

} // namespace

const Vocabulary &Vocabulary::shipped()
{
    static const Vocabulary vocabulary = [] {
        Vocabulary all;
        for (const QString &name : {u"names"_s, u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"pt"_s})
            all.addPhrases(readDataFile(name));
        return all;
    }();
    return vocabulary;
}

void Vocabulary::addPhrases(const QByteArray &file)
{
    forEachDataLine(file, [this](QStringView line) {
        if (line.startsWith(u'[')) {
            m_groups.push_back(groupFromHead(line.mid(1, line.indexOf(u']') - 1)));
            return;
        }
        const char16_t form = line.front().unicode();
        if (!m_groups.empty() && (form == u'=' || form == u'^' || form == u'~'))
            addPhrase(line.mid(1).trimmed(), form, static_cast<int>(m_groups.size()) - 1);
    });
}

void Vocabulary::addPhrase(QStringView phrase, char16_t form, int group)
{
    const FoldedLine plain(phrase);
    addWords(plain, form, group);
    if (plain.hasGluedWords())
        addWords(FoldedLine(phrase, FoldedLine::Glued::Split), form, group);
}

void Vocabulary::addWords(const FoldedLine &line, char16_t form, int group)
{
    int node = 0;
    for (const FoldedWord &word : line.words()) {
        const auto here = static_cast<std::size_t>(node);
        int next = -1;
        if (word.text == u"0") { // "0" in a data file stands for any number
            if (m_nodes[here].number < 0) {
                m_nodes[here].number = static_cast<int>(m_nodes.size());
                m_nodes.emplace_back();
            }
            next = m_nodes[here].number;
        } else {
            const int number =
                m_wordNumbers.try_emplace(std::u16string(word.text), static_cast<int>(m_wordNumbers.size()))
                    .first->second;
            const quint64 key = (static_cast<quint64>(node) << 32U) | static_cast<quint32>(number);
            const auto [place, added] = m_children.try_emplace(key, static_cast<int>(m_nodes.size()));
            if (added)
                m_nodes.emplace_back();
            next = place->second;
        }
        node = next;
    }
    if (node == 0)
        return;
    Node &end = m_nodes[static_cast<std::size_t>(node)];
    int &mark = form == u'=' ? end.whole : form == u'^' ? end.prefix : end.within;
    if (mark < 0)
        mark = group;
}

int Vocabulary::wordNumber(std::u16string_view word) const
{
    const auto found = m_wordNumbers.find(word);
    return found == m_wordNumbers.end() ? -1 : found->second;
}

std::vector<Vocabulary::KnownWord> Vocabulary::knownWords(const FoldedLine &line) const
{
    const std::vector<FoldedWord> &words = line.words();
    std::vector<KnownWord> known;
    const std::size_t count = qMin(words.size(), farthestPhrase + longestChain);
    known.reserve(count);
    for (std::size_t index = 0; index < count; ++index)
        known.push_back({wordNumber(words[index].text), words[index].number});
    return known;
}

int Vocabulary::child(int node, KnownWord word) const
{
    if (word.number >= 0) {
        const auto found =
            m_children.find((static_cast<quint64>(node) << 32U) | static_cast<quint32>(word.number));
        if (found != m_children.end())
            return found->second;
    }
    return word.digits ? m_nodes[static_cast<std::size_t>(node)].number : -1;
}

// A line is page furniture when it can be cut into labels without remainder ("Facebook Twitter 12 Copy
// link"). reached[i]: the group of the label that ends before word i, the first label of the chain naming the
// whole.
PhraseMatch Vocabulary::labelsOnly(const std::vector<KnownWord> &words) const
{
    const std::size_t count = words.size();
    if (count == 0 || count > longestChain)
        return {};
    constexpr int unreached = -2;
    constexpr int onlyNumbers = -1;
    std::array<int, longestChain + 1> reached{};
    reached.fill(unreached);
    reached[0] = onlyNumbers;
    for (std::size_t start = 0; start < count; ++start) {
        if (reached[start] == unreached)
            continue;
        if (words[start].digits && reached[start + 1] == unreached)
            reached[start + 1] = reached[start];
        int node = 0;
        for (std::size_t index = start; index < count && (node = child(node, words[index])) >= 0; ++index) {
            const int group = m_nodes[static_cast<std::size_t>(node)].whole;
            if (group >= 0 && reached[index + 1] < 0)
                reached[index + 1] = reached[start] >= 0 ? reached[start] : group;
        }
    }
    if (reached[count] < 0)
        return {};
    return {&m_groups[static_cast<std::size_t>(reached[count])], PhraseMatch::Form::Whole, count};
}

// The longest prefix phrase at the start of the line, else the longest inner phrase at this place.
PhraseMatch Vocabulary::startingAt(const std::vector<KnownWord> &words, std::size_t start) const
{
    PhraseMatch best;
    int node = 0;
    for (std::size_t index = start; index < words.size(); ++index) {
        node = child(node, words[index]);
        if (node < 0)
            break;
        const Node &here = m_nodes[static_cast<std::size_t>(node)];
        if (start == 0 && here.prefix >= 0)
            best = {&m_groups[static_cast<std::size_t>(here.prefix)], PhraseMatch::Form::Prefix, index + 1};
        else if (here.within >= 0)
            best = {&m_groups[static_cast<std::size_t>(here.within)], PhraseMatch::Form::Within,
                    index + 1 - start};
    }
    return best;
}

PhraseMatch Vocabulary::match(const FoldedLine &line) const
{
    const std::vector<KnownWord> words = knownWords(line);
    if (const PhraseMatch whole = labelsOnly(words))
        return whole;
    for (std::size_t start = 0; start < qMin(words.size(), farthestPhrase); ++start) {
        if (const PhraseMatch found = startingAt(words, start))
            return found;
    }
    return {};
}

} // namespace apostille::plaintext
