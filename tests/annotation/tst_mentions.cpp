// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentions.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QString sign(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Source:
        return u"@"_s;
    case MentionKind::Tag:
        return u"#"_s;
    case MentionKind::Claim:
        return u"["_s;
    }
    return {};
}

/// "@Kremlin|#géopolitique", so that a failure reads like a diff.
QString written(const std::vector<Mention> &mentions)
{
    QStringList names;
    for (const Mention &mention : mentions)
        names += sign(mention.kind) + mention.name;
    return names.join(u'|');
}

} // namespace

class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreRead_data();
    void mentionsAreRead();
    void rangesHoldTheSigns();
    void typingIsCompleted_data();
    void typingIsCompleted();
    void writtenNamesAreReadBack_data();
    void writtenNamesAreReadBack();
};

void MentionsTest::mentionsAreRead_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one of each")
        << u"Original russe ? voir @Kremlin, comparer avec [[sanctions 2022]] #géopolitique"_s
        << u"@Kremlin|[sanctions 2022|#géopolitique"_s;
    QTest::newRow("name of two words") << u"selon @[Vladimir Poutine]."_s << u"@Vladimir Poutine"_s;
    QTest::newRow("tag of two words") << u"#[classe de 3e]"_s << u"#classe de 3e"_s;
    QTest::newRow("hyphen within, full stop after")
        << u"@Saint-Denis. #russo-chinois-"_s << u"@Saint-Denis|#russo-chinois"_s;
    QTest::newRow("after an opening bracket") << u"(@AFP, «#otan»)"_s << u"@AFP|#otan"_s;
    QTest::newRow("decomposed accents") << u"#ge\u0301opolitique"_s << u"#ge\u0301opolitique"_s;
    QTest::newRow("other scripts") << u"@Кремль #地缘政治"_s << u"@Кремль|#地缘政治"_s;
    QTest::newRow("heading") << u"# Title\n## @Kremlin said\n#tag"_s << u"@Kremlin|#tag"_s;
    QTest::newRow("e-mail") << u"write to desk@afp.com or a@b"_s << u""_s;
    QTest::newRow("address") << u"https://medium.com/@kremlin/x#part and www.x.org/#y @AFP"_s << u"@AFP"_s;
    QTest::newRow("target of a link") << u"[see @AFP](a/b#c \"@d\") [text](<#e>)"_s << u"@AFP"_s;
    QTest::newRow("code span") << u"`@not` ``a ` #b`` @yes `unclosed @too"_s << u"@yes|@too"_s;
    QTest::newRow("code spans end with the paragraph") << u"a ` b\n\n@AFP ` c"_s << u"@AFP"_s;
    QTest::newRow("fenced code") << u"```\n@a\n[[b]]\n```\n#c\n~~~\n#d"_s << u"#c"_s;
    QTest::newRow("escaped") << u"\\@AFP \\#tag \\[[claim]]"_s << u""_s;
    QTest::newRow("within words") << u"C# F#x a@b rock&#39;roll n°#2"_s << u""_s;
    QTest::newRow("rank is no tag") << u"#1 of #2022 but #3e"_s << u"#3e"_s;
    QTest::newRow("empty names") << u"@ # [[]] [[ ]] @[] ##"_s << u""_s;
    QTest::newRow("brackets end with the line") << u"[[one\ntwo]] @[a\nb]"_s << u""_s;
    QTest::newRow("signs within a claim") << u"[[#3 said @him]]"_s << u"[#3 said @him"_s;
    QTest::newRow("claim as link text") << u"[[claim]](x)"_s << u"[claim"_s;
}

void MentionsTest::mentionsAreRead()
{
    QFETCH(const QString, note);
    QTEST(written(mentionsOf(note)), "mentions");
}

void MentionsTest::rangesHoldTheSigns()
{
    const QString note = u"voir @[Vladimir Poutine] et [[sanctions 2022]] #x"_s;
    QStringList found;
    for (const Mention &mention : mentionsOf(note))
        found += note.sliced(mention.range.start, mention.range.end - mention.range.start);
    QCOMPARE(found, QStringList({u"@[Vladimir Poutine]"_s, u"[[sanctions 2022]]"_s, u"#x"_s}));
}

void MentionsTest::typingIsCompleted_data()
{
    QTest::addColumn<QString>("note"); // the cursor is |
    QTest::addColumn<QString>("typed");
    QTest::newRow("source") << u"voir @Krem|"_s << u"@Krem"_s;
    QTest::newRow("just the sign") << u"voir @|"_s << u"@"_s;
    QTest::newRow("before the sign") << u"voir |@Krem"_s << u"-"_s;
    QTest::newRow("within a written name") << u"@Kr|emlin"_s << u"@Kr"_s;
    QTest::newRow("after the word") << u"@Kremlin |"_s << u"-"_s;
    QTest::newRow("after a full stop") << u"@Kremlin.|"_s << u"-"_s;
    QTest::newRow("source with spaces") << u"@[Vladimir Pou|"_s << u"@Vladimir Pou"_s;
    QTest::newRow("closed name") << u"@[Vladimir Poutine]|"_s << u"-"_s;
    QTest::newRow("tag") << u"a #géo|"_s << u"#géo"_s;
    QTest::newRow("heading") << u"# Ti|"_s << u"-"_s;
    QTest::newRow("heading of level two") << u"##|"_s << u"-"_s;
    QTest::newRow("claim") << u"x [[sanctions 20|"_s << u"[sanctions 20"_s;
    QTest::newRow("claim just begun") << u"[[|"_s << u"["_s;
    QTest::newRow("claim before its brackets") << u"[[sanc|]]"_s << u"[sanc"_s;
    QTest::newRow("closed claim") << u"[[sanctions]] |"_s << u"-"_s;
    QTest::newRow("second after a closed one") << u"[[sanctions]] #ge|"_s << u"#ge"_s;
    QTest::newRow("other line") << u"[[sanctions\nand |"_s << u"-"_s;
    QTest::newRow("e-mail") << u"desk@af|"_s << u"-"_s;
    QTest::newRow("code") << u"`@a|b`"_s << u"-"_s;
    QTest::newRow("empty") << u"|"_s << u"-"_s;
}

void MentionsTest::typingIsCompleted()
{
    QFETCH(QString, note);
    const qsizetype cursor = note.indexOf(u'|');
    note.remove(cursor, 1);
    const std::optional<MentionStart> start = mentionAt(note, cursor);
    QTEST(start ? sign(start->kind) + start->typed : u"-"_s, "typed");
    if (start)
        QCOMPARE(start->range.end, cursor);
}

void MentionsTest::writtenNamesAreReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asSource");
    QTest::newRow("word") << u"Kremlin"_s << u"@Kremlin"_s;
    QTest::newRow("two words") << u"Vladimir Poutine"_s << u"@[Vladimir Poutine]"_s;
    QTest::newRow("apostrophe") << u"L’Élysée"_s << u"@[L’Élysée]"_s;
    QTest::newRow("full stop") << u"U.S."_s << u"@[U.S.]"_s;
    QTest::newRow("number") << u"2022"_s << u"@2022"_s;
    QTest::newRow("brackets") << u"a [b] \\ c"_s << u"@[a [b\\] \\\\ c]"_s;
}

void MentionsTest::writtenNamesAreReadBack()
{
    QFETCH(const QString, name);
    QTEST(mentionText(MentionKind::Source, name), "asSource");
    for (const MentionKind kind : {MentionKind::Source, MentionKind::Tag, MentionKind::Claim})
        QCOMPARE(written(mentionsOf(u"x "_s + mentionText(kind, name) + u", y"_s)), sign(kind) + name);
}

QTEST_GUILESS_MAIN(MentionsTest)
#include "tst_mentions.moc"
