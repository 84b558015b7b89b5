// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/metatags.h"

#include <algorithm>
#include <array>

namespace apostille {

using namespace Qt::StringLiterals;

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isSameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::ranges::equal(a, b, [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? x | 0x20 : x) == (y >= 'A' && y <= 'Z' ? y | 0x20 : y);
           });
}

QString unescaped(QString text)
{
    text.remove(QChar::SoftHyphen);
    if (!text.contains(u'&'))
        return text.simplified();
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 12> references{{
        {"&quot;"_L1, u'"'},
        {"&#34;"_L1, u'"'},
        {"&#39;"_L1, u'\''},
        {"&#039;"_L1, u'\''},
        {"&apos;"_L1, u'\''},
        {"&#8217;"_L1, u'\u2019'},
        {"&#8216;"_L1, u'\u2018'},
        {"&#8211;"_L1, u'\u2013'},
        {"&nbsp;"_L1, u'\u00a0'},
        {"&lt;"_L1, u'<'},
        {"&gt;"_L1, u'>'},
        {"&#038;"_L1, u'&'},
    }};
    for (const auto &[reference, character] : references)
        text.replace(reference, QString(QChar(character)));
    text.replace("&amp;"_L1, "&"_L1);
    return text.simplified();
}

QString MetaTags::text(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        for (const PageFacts::Meta &one : m_facts.metas) {
            if (isSameName(one.name, name)) {
                if (const QString text = unescaped(decoded(one.content)); !text.isEmpty())
                    return text;
            }
        }
    }
    return {};
}

QStringList MetaTags::texts(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        QStringList all;
        for (const PageFacts::Meta &one : m_facts.metas) {
            if (isSameName(one.name, name))
                all.append(unescaped(decoded(one.content)));
        }
        if (!all.isEmpty())
            return all;
    }
    return {};
}

} // namespace apostille
