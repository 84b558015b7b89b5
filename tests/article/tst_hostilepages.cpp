// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/cleaner.h"
#include "models/article/cleaningaudit.h"
#include "tests/article/attacks/attackfile.h"
#include "tests/article/attacks/safetywalk.h"

#include <QTest>

using namespace apostille;
using namespace apostille::testing;
using namespace Qt::StringLiterals;

namespace {

QString findingsIn(const std::string &document)
{
    QStringList findings;
    for (const std::string &finding : unsafeIn(document))
        findings.append(QString::fromStdString(finding));
    const std::string once = readAndWritten(document);
    if (once != readAndWritten(once))
        findings.append(u"changes when it is read again"_s);
    return findings.join(u"; "_s);
}

/// The whole document, and the fragment as the reader gets it.
QString findingsIn(const Article &article)
{
    return findingsIn(documentHtml(article).toStdString()) +
           findingsIn(documentOf(bodyHtml(article).toStdString()));
}

bool isWebOrEmpty(const QString &address)
{
    return address.isEmpty() || address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
}

void addRows(const QList<Attack> &attacks)
{
    QTest::addColumn<QByteArray>("attack");
    int number = 0;
    for (const Attack &attack : attacks) {
        const QByteArray name = attack.bytes.left(80).toPercentEncoding(" <>=\"'/:;,&()[]{}!?#@`|\\^$*+");
        QTest::addRow("%d %s: %s", ++number, attack.group.constData(), name.constData()) << attack.bytes;
    }
}

/// An article all of whose values are one text.
Article articleOf(const QString &text)
{
    const Metadata metadata{.title = text,
                            .kicker = text,
                            .standfirst = text,
                            .byline = text,
                            .authors = {text},
                            .outlet = text,
                            .published = text,
                            .modified = text,
                            .section = text,
                            .keywords = {text},
                            .language = text,
                            .canonicalAddress = text,
                            .leadImage = text,
                            .licence = text};
    Article article{.metadata = metadata};
    for (const auto kind :
         {BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quotation, BlockKind::ListItem,
          BlockKind::Caption, BlockKind::Preformatted, BlockKind::TableRow, BlockKind::Image})
        article.blocks.push_back({.kind = kind,
                                  .text = kind == BlockKind::Image ? QString() : text,
                                  .spans = {{0, text.size(), SpanKind::Link, text},
                                            {0, text.size(), SpanKind::Link, u"https://e.example/"_s + text},
                                            {1, text.size() + 9, SpanKind::Code, {}}},
                                  .level = 2,
                                  .address = text,
                                  .alternative = text});
    return article;
}

} // namespace

/// Whatever a page holds, what comes out of it holds text, the markup of an article and web addresses.
class HostilePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkFindsWhatIsUnsafe();
    void piecesOfPages_data() { addRows(pageAttacks()); }
    void piecesOfPages();
    void characterSets_data() { addRows(charsetAttacks()); }
    void characterSets();
    void removedParts_data() { addRows(pageAttacks()); }
    void removedParts();
    void plainTexts_data() { addRows(textAttacks()); }
    void plainTexts();
    void valuesOfAnArticle_data() { addRows(textAttacks()); }
    void valuesOfAnArticle();
    void honestMarkupStays();
};

/// The attacks themselves, not cleaned: a walk that lets them pass would prove nothing. Some hurt only where
/// they stand in a head, or once their entities are resolved.
void HostilePagesTest::theWalkFindsWhatIsUnsafe()
{
    const QList<Attack> attacks = pageAttacks();
    qsizetype found = 0;
    for (const Attack &attack : attacks)
        found += unsafeIn(documentOf(attack.bytes.toStdString())).empty() ? 0 : 1;
    QVERIFY(attacks.size() > 350);
    QVERIFY2(found * 20 > attacks.size() * 19, qPrintable(QString::number(found)));
}

void HostilePagesTest::piecesOfPages()
{
    QFETCH(const QByteArray, attack);
    const QUrl address(u"https://news.example/valley/forty-boats"_s);
    for (const QByteArray &page : pagesAround(attack)) {
        for (const QUrl &base : {address, QUrl()}) {
            for (const Cleaning cleaning : {Cleaning::Article, Cleaning::WholePage}) {
                const auto article =
                    clean({.bytes = page, .format = SourceFormat::Html, .address = base}, cleaning);
                if (!article)
                    continue;
                QCOMPARE(findingsIn(*article), QString());
                QVERIFY(isWebOrEmpty(article->metadata.canonicalAddress));
                QVERIFY(isWebOrEmpty(article->metadata.leadImage));
            }
        }
    }
}

/// What was taken away is shown, too.
void HostilePagesTest::removedParts()
{
    QFETCH(const QByteArray, attack);
    const QByteArray page = pagesAround("<aside class=related>" + attack + "</aside>").constFirst();
    const auto audited = audit({.bytes = page, .format = SourceFormat::Html}, Cleaning::Article);
    if (!audited)
        return;
    for (const RemovedPart &part : audited->article.removed)
        QCOMPARE(findingsIn(documentOf(partHtml(part, u"en"_s).toStdString())), QString());
}

void HostilePagesTest::characterSets()
{
    QFETCH(const QByteArray, attack);
    const QByteArray page =
        attack + "<p>" + honestParagraph() + "</p><p>" + honestParagraph() + " Again.</p>";
    for (const QByteArray &mediaType :
         {QByteArray(), QByteArray("text/html; charset=utf-7"), QByteArray("text/html; charset=utf-16"),
          QByteArray("text/html; charset=gbk")}) {
        const auto article =
            clean({.bytes = page, .format = SourceFormat::Html, .mediaType = mediaType}, Cleaning::WholePage);
        if (article)
            QCOMPARE(findingsIn(*article), QString());
    }
}

void HostilePagesTest::plainTexts()
{
    QFETCH(const QByteArray, attack);
    const QByteArray text = "Forty boats\n\n" + honestParagraph() + "\n\n" + attack + "\n\n" +
                            honestParagraph() + " " + attack + "\n";
    for (const Cleaning cleaning : {Cleaning::Article, Cleaning::WholePage}) {
        const auto article = clean({.bytes = text, .format = SourceFormat::PlainText}, cleaning);
        if (article)
            QCOMPARE(findingsIn(*article), QString());
    }
}

void HostilePagesTest::valuesOfAnArticle()
{
    QFETCH(const QByteArray, attack);
    QCOMPARE(findingsIn(articleOf(QString::fromUtf8(attack))), QString());
}

void HostilePagesTest::honestMarkupStays()
{
    const auto article = clean({.bytes = pagesAround("<p>A <strong>strong</strong> word.</p>").constFirst(),
                                .format = SourceFormat::Html,
                                .address = QUrl(u"https://news.example/"_s)});
    QVERIFY(article.has_value());
    const QString html = bodyHtml(*article);
    QVERIFY(html.contains("<a href=\"https://news.example/valley\">valley</a>"_L1));
    QVERIFY(html.contains("<em>harbour master</em>"_L1));
    QVERIFY(html.contains("<strong>strong</strong>"_L1));
}

QTEST_GUILESS_MAIN(HostilePagesTest)
#include "tst_hostilepages.moc"
