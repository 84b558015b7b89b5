// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/taggroups.h"
#include "models/article/unreadparts.h"
#include "tests/article/attacks/attackfile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// Whatever the cleaner asks an element for.
constexpr std::array readNames{"id",
                               "rel",
                               "src",
                               "alt",
                               "href",
                               "role",
                               "name",
                               "cite",
                               "lang",
                               "type",
                               "class",
                               "width",
                               "hidden",
                               "height",
                               "srcset",
                               "content",
                               "property",
                               "itemprop",
                               "xml:lang",
                               "datetime",
                               "data-src",
                               "http-equiv",
                               "data-srcset",
                               "data-testid",
                               "style",
                               "data-module",
                               "aria-hidden",
                               "data-original",
                               "data-lazy-src",
                               "data-orig-src",
                               "data-component"};

/// An attribute as the parser has it: attribute() knows only those that are left.
std::string_view valueOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

/// A style counts where it hides.
bool hides(std::string_view style)
{
    return style.contains("display") || style.contains("visibility");
}

/// All of a tree that the cleaner reads: elements, the attributes asked for, text.
class Outline
{
public:
    explicit Outline(std::string_view html)
    {
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
        write(output->document);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }

    /// Without the space beside the tags of blocks, which is none.
    [[nodiscard]] QByteArray text() const
    {
        static const QRegularExpression between(u"(?<=[\\]}]) | (?=[\\[{])"_s);
        return QString::fromUtf8(m_text).remove(between).toUtf8();
    }

private:
    void write(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_DOCUMENT) {
            writeAll(node->v.document.children);
        } else if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
            writeElement(node);
        } else if (node->type != GUMBO_NODE_COMMENT) {
            writeText(node->v.text.text);
        }
    }

    void writeText(const char *text)
    {
        for (; *text; ++text) {
            const bool isSpace = !m_preformatted && std::strchr(" \t\n\f\r", *text);
            if (!isSpace)
                m_text += *text;
            else if (!m_text.endsWith(' '))
                m_text += ' ';
        }
    }

    void writeElement(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        const bool isBlock = isBlockTag(element.tag);
        m_text += isBlock ? '[' : '<';
        m_text += gumbo_normalized_tagname(element.tag);
        for (const char *name : readNames) {
            const std::string_view value = valueOf(node, name);
            const bool isIdle = std::string_view(name) == "style" && !hides(value);
            if (value.data() && !isIdle && element.tag != GUMBO_TAG_SCRIPT && element.tag != GUMBO_TAG_SVG)
                m_text += QByteArray(" ") + name + "=" +
                          QByteArray(value.data(), static_cast<qsizetype>(value.size()));
        }
        m_text += isBlock ? ']' : '>';
        const bool isJson = valueOf(node, "type").contains("ld+json");
        const bool isUnread = (element.tag == GUMBO_TAG_SCRIPT && !isJson) ||
                              element.tag == GUMBO_TAG_STYLE || element.tag == GUMBO_TAG_SVG;
        const bool keepsSpace = element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_TEXTAREA;
        m_preformatted += keepsSpace ? 1 : 0;
        if (!isUnread)
            writeAll(element.children);
        m_preformatted -= keepsSpace ? 1 : 0;
        m_text += isBlock ? "{}" : "</>";
    }

    void writeAll(const GumboVector &children)
    {
        for (unsigned i = 0; i < children.length; ++i)
            write(static_cast<const GumboNode *>(children.data[i]));
    }

    QByteArray m_text;
    int m_preformatted = 0;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// What is taken out of a page before it is parsed must leave the rest of its tree as it is.
class UnreadPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheTree_data();
    void leavesTheTree();
    void takesOut_data();
    void takesOut();
    void leavesTheTreesOfCutPages();
    void leavesTheTreesOfRandomPages();
    void leavesTheTreesOfRealPages();
};

void UnreadPartsTest::leavesTheTree_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char *name, const char *page) { QTest::newRow(name) << QByteArray(page); };
    row("a script with tags", "<p>a<script>'<p>x</p>'</script>b</p>");
    row("a script with an end tag of another case", "<p>a<SCRIPT>x<y</ScRiPt\n>b");
    row("an end tag that is none", "<p>a<script>x</scripting>y</script>b");
    row("a script without end", "<p>a</p><script>var x = '<p>';");
    row("a script in a comment", "<p>a<!-- <script> -->b<script>x</script>c");
    row("a script opened in a comment of a script", "<p>a<script><!-- <script> </script> --></script>b");
    row("a comment in a script", "<p>a<script><!-- x < y //--></script>b<p>c");
    row("a comment that is none yet", "<p>a<!-->b<!--->c<!-- d --!>e<!-- f");
    row("a comment that goes on", "<p>a<!--!>b-->c<!---!>d-->e");
    row("a comment within a tag", "<<!-- x -->p>a</<!-- x -->p>b");
    row("a comment within an entity", "<p>a &am<!-- -->p; b &lt<!-- -->; c &#3<!-- -->8; d");
    row("a comment before a line break", "<pre><!-- -->\na</pre>");
    row("a style twice", "<p style='color:red' style='display:none'>a<p style='display:none' style='a'>b");
    row("other elements in a list of choices",
        "<select><title>a<option>b</title></select><p>c<select><iframe>d</select><p>e</iframe>f");
    row("a drawing in a list of choices", "<select><svg><option>a</svg></select><script>'<p>'</script>b");
    row("a drawing cut off in its title", "<p>a<svg><title>Icon");
    row("a drawing cut off in its style sheet", "<p>a<svg><style>b");
    row("a noscript that a script ends", "<noscript><script>'</noscript>'</script></noscript><p>a");
    row("a script in a title", "<title>a<script></title><p>b</p><script>x</script>");
    row("a script in a text field", "<textarea>a<script></textarea><p>b</p><script>c</script>");
    row("a script in an old frame", "<iframe><script></iframe><p>b</p><script>c</script>d");
    row("a script's end in a value", "<p title='</script>'>a<script>x</script>b");
    row("a larger-than sign in a value", "<p title='>' class=a>b</p><a href=\"?a>b\">c</a>");
    row("a quotation mark within a value", "<p title=a\"b class=c>d</p><p title=\"e'f\" class='g\"h'>i</p>");
    row("attributes that touch", "<p title='a'class='b'data-x='c'id='d'>e</p>");
    row("an equals sign alone", "<p =a class=b = c>d<p a==b class=c>d");
    row("a value on the next line", "<p class\n=\n'a b'\ntitle\n=\nc>d</p>");
    row("slashes between attributes", "<p/class=a/title=b/id=c>d<br/>e<img src=a/b/>f");
    row("a tag without end", "<p>a<p class='b>c</p><script>x</script>");
    row("no tag", "<p>a < b, 3<4, <3, </ x>y, <>z</>");
    row("an end tag without name", "<p>a</!<script>b</script>c");
    row("a processing instruction", "<?xml <script>?><p>a<script>b</script>c");
    row("a doctype", "<!DOCTYPE html [<!-- <script> -->]><p>a<script>b</script>c");
    row("a style sheet", "<style>p > a { color: red }</style><p>a<style>x</style>b</p>");
    row("a style sheet with a tag", "<style>/* <p> */</style><p>a</p>");
    row("a style sheet in a list of choices", "<select><style>a<option>b</style></select><p>c");
    row("a script in a list of choices", "<select><script>'<p>'</script><option>b</select><p>c");
    row("a drawing", "<p>a<svg viewBox='0'><path d='M'/><g><use/></g></svg>b</p>");
    row("a drawing with a title", "<p>a<svg><title>x y</title><desc>z</desc><path/></svg>b</p>");
    row("a drawing with HTML in its title", "<p>a<svg><title><p>x</svg>y</title></svg>b</p>");
    row("a drawing with foreign objects",
        "<svg><foreignObject><p>x<script>y</script></p></foreignObject></svg>z");
    row("a drawing that HTML breaks off", "<svg><path/><p>x</p><script>'<b>'</script>y</svg>z");
    row("a drawing in a drawing", "<p><svg><svg><path/></svg><path/></svg>a<script>b</script>c");
    row("a drawing without end", "<p>a<svg><path/><g><p>b<script>'<i>'</script>c");
    row("a script in a drawing", "<svg><script>a<b>c</b></script></svg><p>d");
    row("a style sheet in a drawing", "<svg><style>a { }</style></svg><p>b<svg><style>a<b>c</style></svg>");
    row("a comment in a drawing", "<svg><!-- </svg> --></svg><p>a");
    row("a CDATA section in a drawing", "<svg><![CDATA[</svg><script>]]></svg><p>a<script>b</script>c");
    row("an end tag in a value of a drawing", "<p>a<svg><path d='</svg>'/></svg>b</p>");
    row("a formula", "<math><mi>a</mi><script>b<c></script></math><p>d<script>e</script>f");
    row("plain text", "<p>a<plaintext><script>b</script><!-- c -->");
    row("frames", "<frameset><frame><script>'</frameset>'</script></frameset>");
    row("spaces between words", "<p>a <b>b</b> <i>c</i> <script>x</script> <!-- y --> d</p>");
    row("spaces between blocks", "<div> <p> a </p> \n <p>b</p> </div> c <div>d</div> e <b>f</b> <p>g");
    row("spaces that stay", "<pre> <p> a </p> \n <p>b</p> <!-- c --> </pre>\n\n<p>d</p>");
    row("spaces in a table", "<table> <tr> <td> a </td> <!-- b --> <td> c </table> d <p> e");
    row("comments between blocks", "<div> <!-- a --> <!-- b --> text <!-- c --> <p>d</p> <!-- e --></div>");
    row("JSON-LD", "<script type='application/ld+json'>{\"a\":\"<p>\"}</script><p>b");
    row("JSON-LD in entities", "<script type='application/ld&#43;json'>{\"a\":\"<p>\"}</script><p>b");
    row("formatting left open", "<p><em>a<p>b</p> <p>c</p> d</em> <p>e</p> <p>f</p>");
    row("space after the body", "<p>a</p></body> <script>b</script> </html> <script>c</script>");
    row("a noscript", "<head><noscript><img src=a></noscript><script>b</script></head><p>c");
    row("a template", "<template><p>a<script>b</script></p></template><p>c");
    int number = 0;
    for (const testing::Attack &attack : testing::pageAttacks())
        QTest::addRow("%s %d", attack.group.constData(), ++number) << attack.bytes;
}

void UnreadPartsTest::leavesTheTree()
{
    QFETCH(const QByteArray, page);
    QCOMPARE(Outline(withoutUnreadParts(viewOf(page))).text(), Outline(viewOf(page)).text());
}

void UnreadPartsTest::takesOut_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char *name, const char *page, const char *left) {
        QTest::newRow(name) << QByteArray(page) << QByteArray(left);
    };
    row("scripts", "<p>a<script async src=x>y</script>b", "<p>a<script></script>b");
    row("old scripts", "<script>\n<!--\nx<y\n//-->\n</script>a", "<script></script>a");
    row("style sheets", "<style media=print>a > b {}</style><p>c", "<style></style><p>c");
    row("drawings", "<b>a<svg height=1><title>b</title><g><path d='M'/></g></svg></b>",
        "<b>a<svg height=1></svg></b>");
    row("comments", "<p>Forty<!-- --> boats<!-- x -->", "<p>Forty boats");
    row("space between blocks", "<ul>\n <li>a</li>\n <!-- b -->\n <li>c</li>\n</ul>",
        "<ul><li>a</li><li>c</li></ul>");
    row("attributes", "<a class=a onclick='b()' href=/c target=_top data-x=d>e", "<a class=a href=/c>e");
    row("styles that hide nothing", "<p style='color:red'>a<p style='display: none'>b",
        "<p>a<p style='display: none'>b");
    row("but not what posts are found by", "<div data-permalink='https://a.example/1'>a",
        "<div data-permalink='https://a.example/1'>a");
    row("nor what the cleaner asks for",
        "<p id=a class=b role=c hidden aria-hidden=true itemprop=d lang=e data-testid=f data-module=g "
        "data-component=h>",
        "<p id=a class=b role=c hidden aria-hidden=true itemprop=d lang=e data-testid=f data-module=g "
        "data-component=h>");
    row("nor JSON-LD", "<script type='application/ld+json'>{}</script>",
        "<script type='application/ld+json'>{}</script>");
}

void UnreadPartsTest::takesOut()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, left);
    QCOMPARE(QByteArray::fromStdString(withoutUnreadParts(viewOf(page))), left);
}

/// A page may end anywhere: within a tag, a value, a comment, a drawing.
void UnreadPartsTest::leavesTheTreesOfCutPages()
{
    const QByteArray page =
        "<!DOCTYPE html><title>a</title><script type=x>b<!-- c --></script><style>d</style><div class='e' "
        "data-f=g>\n<p>h<!-- i -->j&amp;<b>k</b></p> <svg a='>'><title>l</title><style>m</style><path/></svg>"
        "<select><option>n</select><pre> o </pre><math><mi>p</mi></math><noscript><img src=q></noscript>"
        "<textarea>r</textarea><script type='application/ld+json'>{}</script></div><!--s--> <p>t";
    for (qsizetype size = 0; size <= page.size(); ++size) {
        const QByteArray cut = page.left(size);
        QCOMPARE(Outline(withoutUnreadParts(viewOf(cut))).text(), Outline(viewOf(cut)).text());
    }
}

/// Tags in any order, as nobody writes them. Of a hundred thousand such pages about one differs: in a space.
void UnreadPartsTest::leavesTheTreesOfRandomPages()
{
    static constexpr std::array pieces{"<p>",
                                       "</p>",
                                       "<div>",
                                       "</div>",
                                       "<b>",
                                       "</b>",
                                       "<a href=b>",
                                       "</a>",
                                       "<i class=c>",
                                       "</i>",
                                       "<script>",
                                       "</script>",
                                       "<style>",
                                       "</style>",
                                       "<title>",
                                       "</title>",
                                       "<svg>",
                                       "</svg>",
                                       "<path d=e>",
                                       "</path>",
                                       "<g/>",
                                       "<math>",
                                       "</math>",
                                       "<select>",
                                       "</select>",
                                       "<option>",
                                       "<textarea>",
                                       "</textarea>",
                                       "<table>",
                                       "</table>",
                                       "<tr>",
                                       "<td>",
                                       "<pre>",
                                       "</pre>",
                                       "<noscript>",
                                       "</noscript>",
                                       "<iframe>",
                                       "</iframe>",
                                       "<template>",
                                       "</template>",
                                       "<ul>",
                                       "<li>",
                                       "</ul>",
                                       "<!-- ",
                                       " -->",
                                       "<!---->",
                                       " ",
                                       "\n",
                                       "f",
                                       "&amp;",
                                       "<",
                                       "'",
                                       "</body>",
                                       "<br/>",
                                       "<h2 style='display:none'>",
                                       "</h2>",
                                       "<foreignObject>",
                                       "</foreignObject>",
                                       "<desc>",
                                       "</desc>"};
    std::mt19937 random{20261130}; // NOLINT(cert-msc51-cpp): the same pages each time
    for (int i = 0; i < 20'000; ++i) {
        QByteArray page;
        for (unsigned count = random() % 14; count > 0; --count)
            page += pieces[random() % pieces.size()];
        QVERIFY2(Outline(withoutUnreadParts(viewOf(page))).text() == Outline(viewOf(page)).text(),
                 page.constData());
    }
}

void UnreadPartsTest::leavesTheTreesOfRealPages()
{
    const QDir folder(QStringLiteral(APOSTILLE_SHARED "/data/extraction/wcxb-dev/html"));
    if (!folder.exists())
        QSKIP("The pages with known answers (../shared/data/extraction) are not here.");
    const QStringList names = folder.entryList({u"*.html.gz"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); i += 20) {
        QProcess unzip;
        unzip.start(u"gzip"_s, {u"-dc"_s, folder.filePath(names[i])});
        QVERIFY(unzip.waitForFinished());
        const QByteArray page = unzip.readAllStandardOutput();
        const QByteArray whole = Outline(viewOf(page)).text();
        const QByteArray shortened = Outline(withoutUnreadParts(viewOf(page))).text();
        const auto [one, other] = std::ranges::mismatch(shortened, whole);
        QVERIFY2(one == shortened.end() && other == whole.end(),
                 (names[i].toUtf8() + ": " + shortened.mid(one - shortened.begin() - 80, 160) + "\n" +
                  whole.mid(other - whole.begin() - 80, 160))
                     .constData());
    }
}

QTEST_GUILESS_MAIN(UnreadPartsTest)
#include "tst_unreadparts.moc"
