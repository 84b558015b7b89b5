// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syntheticwords.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// A year of one newspaper has some 30,000 different words in each language.
constexpr qsizetype vocabularySize = 30'000;

QStringList split(const QString &words)
{
    return words.split(u' ');
}

/// The second constant flattens the head: the first word is some 5 % of a text, as « de » and "the" are.
std::vector<double> zipfWeights()
{
    std::vector<double> weights;
    for (qsizetype rank = 1; rank <= vocabularySize; ++rank)
        weights.push_back(1.0 / std::pow(static_cast<double>(rank) + 1.5, 1.05));
    return weights;
}

} // namespace

SyntheticWords::SyntheticWords()
{
    m_frenchWords = vocabulary(split(u"de la le les des et à en un une du dans pour que qui sur au est par "
                                     u"avec plus pas ce il se son ne l’État"
                                     " d’un président pays gouvernement pressions précédent ministre guerre "
                                     "Russie Chine Europe coopération"
                                     " militaire économie élection sanctions accord sommet"_s),
                               split(u"pré sion mi lé ta ro con ver tran por é cou sé dan ble ri vo qua gen "
                                     u"tu lo ren fi ma ché na so œu bi dé cri"
                                     " pa je gu li fo hau su té rai"_s),
                               split(u"tion ment ée és ant aire eur euse able ique isme er ir e s ant"_s));
    m_englishWords = vocabulary(split(u"the of to and a in that is for on with as by at from was are has be "
                                      u"it his an not president country"
                                      " government pressure minister war Russia China Europe cooperation "
                                      "military economy election sanctions"
                                      " agreement summit unprecedented"_s),
                                split(u"pre sure min la ter con ver trans port ex cou sea dan ble ri vo qua "
                                      u"gen tu lo ren fi ma che na so wor bi de"
                                      " cri pa ju gu li fo hou su tea rai th"_s),
                                split(u"tion ment ed ing ant ary er or able ic ism ly ness s es ful"_s));
    const auto weights = zipfWeights();
    m_rank = std::discrete_distribution<qsizetype>(weights.begin(), weights.end());
}

QStringList SyntheticWords::vocabulary(const QStringList &frequent, const QStringList &syllables,
                                       const QStringList &endings)
{
    QStringList words = frequent;
    QSet<QString> known(words.begin(), words.end());
    const auto draw = [&](const QStringList &from) {
        return from.at(std::uniform_int_distribution<qsizetype>(0, from.size() - 1)(m_random));
    };
    while (words.size() < vocabularySize) {
        QString made = draw(syllables);
        for (int more = std::uniform_int_distribution<int>(0, 2)(m_random); more > 0; --more)
            made += draw(syllables);
        made += draw(endings);
        if (!known.contains(made)) {
            known.insert(made);
            words.append(made);
        }
    }
    return words;
}

QString SyntheticWords::word()
{
    return (m_french ? m_frenchWords : m_englishWords).at(m_rank(m_random));
}

QString SyntheticWords::name()
{
    QString first = word();
    QString last = word();
    first[0] = first.at(0).toUpper();
    last[0] = last.at(0).toUpper();
    return first + u' ' + last;
}

QString SyntheticWords::sentence(int words)
{
    QString text = word();
    text[0] = text.at(0).toUpper();
    for (int i = 1; i < words; ++i)
        text += u' ' + word();
    return text + u'.';
}

} // namespace apostille
