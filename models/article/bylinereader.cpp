// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/bylinereader.h"

#include "models/article/headline.h"
#include "models/article/parsetree.h"
#include "models/article/persons.h"
#include "models/article/plaintext/byline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// A byline found in the text, and how sure it is one.
struct Printed
{
    QString line;
    bool introduced = false; ///< "By …", not just a name in a place for names
    bool inHead = false;
};

class BylineFinder
{
public:
    BylineFinder(const PageText &page, const PageHead &head)
        : m_page(page)
        , m_head(head)
        , m_language(decoded(page.facts.language))
    {
    }

    Printed find()
    {
        for (const std::size_t index : m_head.nearest()) {
            consider(index, true, Trust::Introduced);
            if (m_found.introduced)
                return unglued();
        }
        considerMarks(true);
        for (const std::size_t index : m_head.nearest())
            consider(index, true, Trust::Marked);
        if (m_found.line.isEmpty())
            considerAuthorLinks();
        if (!m_found.line.isEmpty())
            return unglued();
        considerMarks(false);
        for (std::size_t i = 0; i < m_page.blocks.size() && !m_found.introduced; ++i)
            consider(i, false, Trust::Marked);
        return unglued();
    }

private:
    enum class Trust { Introduced, Marked };

    [[nodiscard]] const PageElement &elementOf(const PageBlock &block) const
    {
        return m_page.elements[static_cast<std::size_t>(block.element)];
    }

    void take(const QString &line, bool introduced, bool inHead)
    {
        if (line.isEmpty() || !canBeName(line.section(u',', 0, 0)) ||
            (!m_found.line.isEmpty() && !(introduced && !m_found.introduced)))
            return;
        m_found = {line, introduced, inHead};
    }

    /// "Ann LeeMay 3" where the space is only painted: an element of its own around the name says where it
    /// ends.
    [[nodiscard]] Printed unglued() const
    {
        for (const PageMark &mark : m_page.marks) {
            if (mark.hint != Hint::Author || mark.end <= mark.begin || mark.end > m_page.text.size() ||
                mark.end - mark.begin > 80)
                continue;
            const QString name = textOf(mark);
            constexpr qsizetype shortest = 4; // "Ann" may begin another name
            if (name.size() >= shortest && m_found.line.size() > name.size() &&
                m_found.line.startsWith(name) && m_found.line.at(name.size()).isLetter())
                return {name, m_found.introduced, m_found.inHead};
        }
        return m_found;
    }

    [[nodiscard]] QString textOf(const PageMark &mark) const
    {
        return decoded(std::string_view(m_page.text).substr(mark.begin, mark.end - mark.begin)).simplified();
    }

    void consider(std::size_t index, bool inHead, Trust trust)
    {
        const PageBlock &block = m_page.blocks[index];
        constexpr std::size_t longest = 300;
        const std::size_t size = block.end - block.begin;
        const bool marked = (elementOf(block).above & bit(Hint::Author)) != 0;
        // "From villages, of villagers": a title may begin as bylines do.
        if (block.kind == BlockKind::Image ||
            (block.kind == BlockKind::Heading && !marked && block.level <= 2) || size > longest || size < 2 ||
            elementOf(block).hidden || standsBeside(m_page, block))
            return;
        // Far from the title, names of other articles' authors and of who is thanked stand in lists.
        constexpr std::size_t farthest = 400;
        if (!inHead && !marked &&
            (size > 120 || index > farthest || block.kind == BlockKind::ListItem || block.cell >= 0))
            return;
        const QString text = decoded(m_page.textOf(block)).simplified();
        if (const auto byline = plaintext::introducedByline(text))
            take(byline->printed, true, inHead);
        else if (const auto within =
                     inHead || marked ? plaintext::bylineWithin(text, m_language) : std::nullopt)
            take(within->printed, true, inHead);
        else if (plaintext::isBylineLabel(text))
            takeBelowLabel(index, inHead);
        else if (trust == Trust::Marked && marked && size <= 120)
            takeMarked(text, inHead, isNamed(elementOf(block)));
    }

    /// class="author-name": whatever stands in there is the name.
    [[nodiscard]] static bool isNamed(const PageElement &element)
    {
        if ((element.hints & bit(Hint::Author)) == 0 || element.node->type != GUMBO_NODE_ELEMENT)
            return false;
        const std::string_view words = attribute(element.node, "class");
        return words.find("name") != std::string_view::npos || words.find("Name") != std::string_view::npos;
    }

    /// "Written by" on a line of its own, the names on those below it.
    void takeBelowLabel(std::size_t label, bool inHead)
    {
        QStringList names;
        // In the head, or marked: elsewhere it may be the head of a column of a table.
        const PageBlock &first = m_page.blocks[label];
        if (first.cell >= 0 || (!inHead && (elementOf(first).above & bit(Hint::Author)) == 0))
            return;
        for (std::size_t i = label + 1; i < m_page.blocks.size() && i <= label + 6; ++i) {
            const PageBlock &block = m_page.blocks[i];
            if (block.kind == BlockKind::Image)
                continue;
            if (block.end - block.begin > 80)
                break;
            const auto byline = plaintext::namesAtStart(decoded(m_page.textOf(block)));
            const bool marked = (elementOf(block).above & bit(Hint::Author)) != 0;
            if (!byline || !canBeName(byline->printed) || (!marked && !byline->printed.contains(u' ')))
                break;
            names.append(byline->printed);
            if (block.kind != BlockKind::ListItem)
                break;
        }
        take(names.join(u", "_s), true, inHead);
    }

    void takeMarked(const QString &text, bool inHead, bool named)
    {
        static const QRegularExpression bars(u"\\s*[|•·⋅∙]\\s*"_s);
        constexpr qsizetype mostWords = 5;
        for (const QString &part : text.split(bars, Qt::SkipEmptyParts)) {
            if (const auto bare = plaintext::bareByline(part))
                take(bare->printed, false, inHead);
            else if (const QString rest = withoutIntroduction(part); rest != part && canBeName(rest))
                take(rest, true, inHead);
        }
        if (m_found.line.isEmpty() && named && text.count(u' ') < mostWords)
            take(text, false, inHead);
    }

    void considerMarks(bool inHead)
    {
        for (const PageMark &mark : m_page.marks) {
            if (mark.hint != Hint::Author || mark.end <= mark.begin || mark.end - mark.begin >= 120 ||
                mark.end > m_page.text.size() || m_head.holds(mark.begin) != inHead)
                continue;
            const QString text = textOf(mark);
            if (const auto byline = plaintext::introducedByline(text))
                take(byline->printed, true, inHead);
            else if (!text.isEmpty() && !plaintext::isBylineLabel(text))
                takeMarked(text, inHead, false);
        }
    }

    /// Near the title, a link to an author's page bears the author's name.
    void considerAuthorLinks()
    {
        for (const std::size_t index : m_head.nearest()) {
            const PageBlock &block = m_page.blocks[index];
            if (block.kind == BlockKind::Heading || elementOf(block).hidden || standsBeside(m_page, block))
                continue;
            const std::string_view text = m_page.textOf(block);
            for (int i = block.firstSpan; i < block.endSpan; ++i) {
                const PageSpan &span = m_page.spans[static_cast<std::size_t>(i)];
                if (span.kind != SpanKind::Link || !leadsToAuthor(span.address))
                    continue;
                const auto begin = static_cast<std::size_t>(span.start);
                const auto size = static_cast<std::size_t>(span.end - span.start);
                takeMarked(decoded(text.substr(begin, size)).simplified(), true, true);
            }
        }
    }

    /// "/author/ann-lee", "/fr/auteurs/ann-lee": a folder of authors with one's page in it.
    [[nodiscard]] static bool leadsToAuthor(std::string_view address)
    {
        static constexpr std::array<std::string_view, 18> folders{
            "/author/",  "/authors/", "/autor/",      "/autores/",   "/autoren/",     "/autora/",
            "/auteur/",  "/auteurs/", "/autore/",     "/autori/",    "/contributor/", "/contributors/",
            "/auteure/", "/by/",      "/journalist/", "/redakteur/", "/profile/",     "/redacteur/"};
        return std::ranges::any_of(folders, [&](std::string_view folder) {
            const std::size_t at = address.find(folder);
            return at != std::string_view::npos && address.size() > at + folder.size();
        });
    }

    const PageText &m_page;
    const PageHead &m_head;
    QString m_language;
    Printed m_found;
};

/// Cards for other sites have labels and values: "Written by" – "Ann Lee", but "Reading time" – "7 minutes".
QStringList labelledNames(const MetaTags &metas)
{
    QStringList names;
    for (const auto &[label, value] :
         {std::pair("twitter:label1", "twitter:data1"), std::pair("twitter:label2", "twitter:data2")}) {
        if (plaintext::isBylineLabel(metas.text({label})))
            names.append(metas.text({value}));
    }
    return names;
}

/// "https://example.org/ann", "facebook.com/ann", "www.example.org"
bool isAddress(const QString &name)
{
    static const QRegularExpression address(u"://|^www\\.|^[\\w-]+(?:\\.[\\w-]+)+/"_s);
    return address.match(name).hasMatch();
}

/// "Lee, Ann" where the text has "Ann Lee".
QString inReadingOrder(const QString &name, const PageText &page)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 2 || parts.constFirst().trimmed().contains(u' '))
        return name;
    const QString turned = parts.at(1).trimmed() + u' ' + parts.constFirst().trimmed();
    return page.text.find(turned.toStdString()) != std::string::npos ? turned : name;
}

QStringList saidNames(const PageText &page, const MetaTags &metas, const JsonLd &jsonLd,
                      const QString &outlet)
{
    const auto usable = [&](const QStringList &names) {
        QStringList result;
        for (const QString &one : names) {
            const QString name = unescaped(one);
            const bool isOutlet = comparable(name) == comparable(outlet);
            // Companies sign what they have set up, not what is written there.
            if (isAddress(name) || (isCompany(name) && !isOutlet))
                continue;
            const QStringList persons = isOutlet ? QStringList{name} : personsIn(inReadingOrder(name, page));
            for (const QString &person : persons) {
                if (!result.contains(person))
                    result.append(person);
            }
        }
        return result;
    };
    for (const QStringList &names :
         {jsonLd.names(u"author"_s), jsonLd.names(u"creator"_s),
          metas.texts({"citation_author", "article:author", "author", "parsely-author", "sailthru.author",
                       "byl", "dc.creator", "dcterms.creator", "dc.contributor", "og:article:author"}),
          metas.texts({"author"}), metas.texts({"dc.creator", "dcterms.creator", "creator"}),
          labelledNames(metas)}) {
        if (QStringList good = usable(names); !good.isEmpty())
            return good;
    }
    return {};
}

/// Systems put their own name, the outlet's or an account's where the author should stand.
bool isGeneric(const QString &name, const QString &outlet)
{
    static const QRegularExpression account(u"^[^ ]+[._]?[^ ]*[._\\d][^ ]+$"_s); // "ann.lee", "example.org"
    const QString words = comparable(name);
    const QString outletWords = comparable(outlet);
    return words.isEmpty() || words == "admin"_L1 || words == "editor"_L1 || words == "administrator"_L1 ||
           words.endsWith(" admin"_L1) || (!outlet.isEmpty() && outletWords.startsWith(words)) ||
           (!outlet.isEmpty() && words.startsWith(outletWords)) || account.match(name).hasMatch();
}

bool stands(const QString &name, std::string_view text)
{
    const QString last = name.section(u',', 0, 0).section(u' ', -1);
    for (const QString &written :
         {last, last.toLower(), last.toUpper(), last.left(1).toUpper() + last.mid(1).toLower()}) {
        if (text.find(written.toStdString()) != std::string_view::npos)
            return true;
    }
    return false;
}

/// Whether all of the said names are among the printed ones, and more.
bool saysMore(const QStringList &printed, const QStringList &said)
{
    return printed.size() > said.size() && std::ranges::all_of(said, [&](const QString &name) {
               const QString key = comparable(name.section(u',', 0, 0));
               return std::ranges::any_of(
                   printed, [&](const QString &other) { return comparable(other).contains(key); });
           });
}

} // namespace

PageByline readByline(const PageText &page, const PageHead &head, const MetaTags &metas, const JsonLd &jsonLd,
                      const QString &outlet)
{
    const Printed printed = BylineFinder(page, head).find();
    const QStringList printedNames = printed.line.isEmpty() ? QStringList() : personsIn(printed.line);
    PageByline result{printed.line, saidNames(page, metas, jsonLd, outlet)};
    const QStringList &said = result.authors;
    const bool generic =
        std::ranges::all_of(said, [&](const QString &name) { return isGeneric(name, outlet); });
    const bool nowhere =
        std::ranges::none_of(said, [&](const QString &name) { return stands(name, head.textIn(page)); });
    if (!printedNames.isEmpty() &&
        (generic || (printed.introduced && printed.inHead && (nowhere || saysMore(printedNames, said)))))
        result.authors = printedNames;
    if (result.printed.isEmpty())
        result.printed = result.authors.join(u", "_s);
    return result;
}

} // namespace apostille
