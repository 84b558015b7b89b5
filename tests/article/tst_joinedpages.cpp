// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/joinedpages.h"
#include "models/article/sameblocks.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString long1 =
    u"The harbour of Saint-Avre will be closed to all ships from Monday, said the council."_s;
const QString long2 =
    u"Fishermen had asked for another winter, but the mayor said that the wall would fall."_s;
const QString long3 = u"The work will take two years, cost eleven million and leave a basin twice as deep."_s;

Article page(const QStringList &texts, const QString &next = {})
{
    Article article;
    article.metadata = {.title = u"The harbour closes"_s, .byline = u"Ann Lee"_s, .nextPage = next};
    for (const QString &text : texts)
        article.blocks.push_back({.text = text});
    return article;
}

QStringList textsOf(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts.append(block.text);
    return texts;
}

CleaningAudit audited(Article article)
{
    const std::size_t blocks = article.blocks.size();
    return {.article = std::move(article),
            .paths = std::vector<QString>(blocks, u"p"_s),
            .isPutBack = std::vector<bool>(blocks),
            .isChosen = std::vector<bool>(blocks)};
}

} // namespace

class TestJoinedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAndFeetStandOnce()
    {
        const Article joined =
            joinedPages({page({u"Why now?"_s, long1, u"Yes."_s, u"Write to us."_s}, u"https://a.example/2"_s),
                         page({u"THE HARBOUR  closes"_s, u"Ann Lee"_s, long2, u"Yes."_s, long1, u"No."_s,
                               u"Write to us."_s}),
                         page({u"Ann Lee"_s, u"Why now?"_s, long3, u"Yes."_s, u"End."_s})});
        QCOMPARE(textsOf(joined.blocks),
                 QStringList({u"Why now?"_s, long1, u"Yes."_s, u"Write to us."_s, long2, u"Yes."_s, u"No."_s,
                              long3, u"Yes."_s, u"End."_s}));
        QCOMPARE(joined.metadata.nextPage, QString());
        QCOMPARE(joinedPages({page({long1}), page({long2}, u"https://a.example/3"_s)}).metadata.nextPage,
                 u"https://a.example/3"_s);
        QCOMPARE(textsOf(joinedPages({page({long1}), page({long1})}).blocks), QStringList{long1});
    }

    void theAuditTellsWhatWasLeftOut()
    {
        CleaningAudit first = audited(page({long1}));
        first.article.removed = {
            {.blocks = {{.text = u"Menu"_s}}, .reason = u"navigation"_s, .blockBefore = 0}};
        CleaningAudit second = audited(page({u"Ann Lee"_s, long2}));
        second.article.removed = {{.blocks = {{.text = u"Share"_s}}, .reason = u"tools"_s, .blockBefore = 2}};
        const CleaningAudit joined = joinedPages({first, second});
        QCOMPARE(textsOf(joined.article.blocks), QStringList({long1, long2}));
        QCOMPARE(joined.paths.size(), 2U);
        QCOMPARE(joined.article.removed.size(), 3U);
        QCOMPARE(joined.article.removed[1].reason, u"repeated"_s);
        QCOMPARE(joined.article.removed[1].blockBefore, 1);
        QCOMPARE(joined.article.removed[2].text(), u"Share"_s);
        QCOMPARE(joined.article.removed[2].blockBefore, 2);
    }

    void sameBlocksAreCertain()
    {
        using Places = std::vector<qsizetype>;
        const auto same = [](const QStringList &from, const QStringList &to) {
            return sameBlocks(page(from).blocks, page(to).blocks);
        };
        QCOMPARE(same({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"x"_s, u"b"_s, u"c"_s}), Places({0, 2, 3}));
        QCOMPARE(same({u"a"_s, u"b"_s, u"c"_s}, {u"x"_s, u"b"_s, u"y"_s}), Places({-1, 1, -1}));
        // Twice in the stretch that differs: nobody knows which.
        QCOMPARE(same({u"a"_s, u"b"_s, u"c"_s}, {u"b"_s, u"x"_s, u"b"_s, u"y"_s}), Places({-1, -1, -1}));
        // What has changed its order is not all there.
        QCOMPARE(same({u"p"_s, u"a"_s, u"b"_s, u"q"_s}, {u"r"_s, u"b"_s, u"a"_s, u"s"_s}),
                 Places({-1, -1, 1, -1}));
        QCOMPARE(same({}, {u"a"_s}), Places());
    }
};

QTEST_GUILESS_MAIN(TestJoinedPages)
#include "tst_joinedpages.moc"
