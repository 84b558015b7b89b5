// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentions.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// The formats of a text in order, "Source:@Kremlin", plain text left out.
class Formats : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    [[nodiscard]] QStringList of(const QString &text)
    {
        m_found.clear();
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            state = highlightLine(line, state);
        }
        return m_found;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && format.name() != "Text"_L1)
            m_found += format.name() + u':' + m_line.mid(offset, length);
    }

private:
    QString m_line;
    QStringList m_found;
};

} // namespace

class NoteSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notesAreColoured_data();
    void notesAreColoured();
    void colouredIsWhatIsLinked_data();
    void colouredIsWhatIsLinked();
    void previewsHaveTheirDefinitions();

private:
    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_repository;
    Formats m_formats;
};

void NoteSyntaxTest::initTestCase()
{
    // A search path's folder "syntax" holds the definitions, as the window's resources do.
    QVERIFY(QDir(m_folder.path()).mkdir(u"syntax"_s));
    const QString source = QStringLiteral(APOSTILLE_FIXTURES "/../../resources/syntax/apostille-note.xml");
    QVERIFY(QFile::copy(source, m_folder.filePath(u"syntax/apostille-note.xml"_s)));
    m_repository.addCustomSearchPath(m_folder.path());
    const KSyntaxHighlighting::Definition definition = m_repository.definitionForName(u"Apostille Note"_s);
    QVERIFY(definition.isValid());
    m_formats.setDefinition(definition);
    m_formats.setTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
}

void NoteSyntaxTest::notesAreColoured_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("formats");
    QTest::newRow("plain") << u"Original russe ?"_s << u""_s;
    QTest::newRow("mentions") << u"voir @Kremlin, [[sanctions 2022]] #géopolitique"_s
                              << u"Source:@Kremlin|Claim:[[sanctions 2022]]|Tag:#géopolitique"_s;
    QTest::newRow("name of two words") << u"@[Vladimir Poutine] dit"_s << u"Source:@[Vladimir Poutine]"_s;
    QTest::newRow("heading") << u"## Titre"_s << u"Sign:##|Heading:Titre"_s;
    QTest::newRow("tag in a heading") << u"# Sur #otan"_s << u"Sign:#|Heading:Sur|Tag:#otan"_s;
    QTest::newRow("strong") << u"un **mot fort** ici"_s << u"Sign:**|Strong:mot|Strong:fort|Sign:**"_s;
    QTest::newRow("emphasis") << u"un *mot* et _un_ snake_case_x"_s
                              << u"Sign:*|Emphasis:mot|Sign:*|Sign:_|Emphasis:un|Sign:_"_s;
    QTest::newRow("mention in strong")
        << u"**selon @AFP**"_s << u"Sign:**|Strong:selon|Source:@AFP|Sign:**"_s;
    QTest::newRow("stars that are none") << u"2 * 3 * 4 et **"_s << u""_s;
    QTest::newRow("struck") << u"~~non~~"_s << u"Sign:~~|Struck:non|Sign:~~"_s;
    QTest::newRow("code") << u"`@a` ``b ` c``"_s << u"Code:`@a`|Code:``b ` c``"_s;
    QTest::newRow("fence") << u"```txt\n@a\n```\n@b"_s << u"Code:```txt|Code:@a|Code:```|Source:@b"_s;
    QTest::newRow("list") << u"- un\n  2. deux\n- [x] fait"_s
                          << u"List Sign:-|List Sign:2.|List Sign:- [x]"_s;
    QTest::newRow("quotation") << u"> dit @AFP"_s << u"Sign:>|Quotation:dit|Source:@AFP"_s;
    QTest::newRow("rule") << u"---"_s << u"Sign:---"_s;
    QTest::newRow("link") << u"[voir](https://a.b/@c)"_s << u"Address:[|Address:](https://a.b/@c)"_s;
    QTest::newRow("address") << u"https://a.b/@c#d"_s << u"Address:https://a.b/@c#d"_s;
    QTest::newRow("escape") << u"\\@AFP \\# x"_s << u"Escape:\\@|Escape:\\#"_s;
}

void NoteSyntaxTest::notesAreColoured()
{
    QFETCH(const QString, note);
    QStringList formats = m_formats.of(note);
    // Spaces within a heading or strong words carry its format; they are no more than spaces.
    formats.removeIf([](const QString &format) { return format.section(u':', 1).trimmed().isEmpty(); });
    for (QString &format : formats)
        format = format.section(u':', 0, 0) + u':' + format.section(u':', 1).trimmed();
    QTEST(formats.join(u'|'), "formats");
}

void NoteSyntaxTest::colouredIsWhatIsLinked_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note :
         {u"Original russe ? voir @Kremlin, comparer avec [[sanctions 2022]] #géopolitique"_s,
          u"@Saint-Denis. #russo-chinois- (@AFP, «#otan») #ge\u0301o @Кремль #地缘政治"_s,
          u"desk@afp.com a@b https://medium.com/@k/x#p www.x.org/#y C# F#x &#39;a n°#2 \\@AFP \\#tag"_s,
          u"#1 of #2022 but #3e @ # [[]] [[ ]] @[] ##"_s,
          u"[[#3 said @him]] [[a\\]] b]] @[x\\] y] #[classe de 3e]"_s,
          u"# Titre #un\n> @deux\n- #trois\n```\n@quatre\n```\n`#cinq` [lien](x#y) [[six]](z)"_s})
        QTest::newRow(qPrintable(note.left(30))) << note;
}

void NoteSyntaxTest::colouredIsWhatIsLinked()
{
    QFETCH(const QString, note);
    QStringList coloured;
    for (const QString &format : m_formats.of(note)) {
        if (format.startsWith("Source:"_L1) || format.startsWith("Tag:"_L1) || format.startsWith("Claim:"_L1))
            coloured += format.section(u':', 1);
    }
    QStringList linked;
    for (const Mention &mention : mentionsOf(note))
        linked += note.sliced(mention.range.start, mention.range.end - mention.range.start);
    QCOMPARE(coloured, linked);
}

void NoteSyntaxTest::previewsHaveTheirDefinitions()
{
    QVERIFY(m_repository.definitionForName(u"CSV"_s).isValid());
    QVERIFY(m_repository.definitionForName(u"Markdown"_s).isValid());
}

QTEST_MAIN(NoteSyntaxTest)
#include "tst_notesyntax.moc"
