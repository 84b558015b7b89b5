// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syntheticlibrary.h"

#include "models/annotation/annotation.h"
#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/connection.h"
#include "models/library/library.h"
#include "models/library/searchextension.h"
#include "models/library/vocabularystore.h"
#include "tests/bench/syntheticwords.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int articlesPerTransaction = 500;
constexpr int claimCount = 200;
constexpr int sourceCount = 300;
constexpr int tagCount = 40;

/// Writes through the stores, many articles to a transaction: the public face has one transaction for each.
class Maker
{
public:
    Maker(Connection &connection, int annotationsPerArticle)
        : m_connection(connection)
        , m_annotationsPerArticle(annotationsPerArticle)
    {
    }

    Expected<void> makeVocabulary()
    {
        return m_connection.inTransaction([&]() -> Expected<void> {
            Expected<void> done;
            for (int i = 0; done && i < claimCount; ++i)
                done = makeClaim();
            for (int i = 0; done && i < sourceCount; ++i)
                done = makeSource();
            for (int i = 0; done && i < tagCount; ++i)
                done = makeTag();
            return done;
        });
    }

    Expected<void> makeArticles(int first, int count)
    {
        return m_connection.inTransaction([&]() -> Expected<void> {
            Expected<void> done;
            for (int number = first; done && number < first + count; ++number)
                done = makeArticle(number);
            return done;
        });
    }

private:
    Expected<void> makeClaim()
    {
        const Claim claim{
            .id = newIdentifier(), .statement = m_words.sentence(8), .created = now(), .modified = now()};
        m_claims.push_back(claim.id);
        return ClaimStore(m_connection).save(claim);
    }

    Expected<void> makeSource()
    {
        const Source source{.id = newIdentifier(),
                            .name = m_words.name(),
                            .aliases = {m_words.name()},
                            .created = now(),
                            .modified = now()};
        m_sources.push_back(source.id);
        return SourceStore(m_connection).save(source);
    }

    Expected<void> makeTag()
    {
        const Tag tag{.id = newIdentifier(), .name = m_words.word(), .created = now()};
        m_tags.push_back(tag.id);
        return TagStore(m_connection).save(tag);
    }

    Expected<void> makeArticle(int number)
    {
        m_words.setFrench(number % 2 == 0);
        const Article article = articleOf(number);
        const QString text = article.text();
        ArticleStore articles(m_connection);
        const auto added = articles.add({.bytes = text.toUtf8(), .origin = u"paste"_s}, article, 1);
        if (!added)
            return std::unexpected(added.error());
        return m_annotationsPerArticle == 0 ? Expected<void>() : annotate(*added, text);
    }

    Article articleOf(int number)
    {
        constexpr int paragraphs = 12;
        constexpr int sentences = 3;
        Article article;
        article.metadata.title = m_words.sentence(9).chopped(1);
        article.metadata.byline = m_words.name();
        article.metadata.outlet = u"Journal %1"_s.arg(number % 50);
        article.metadata.language = m_words.isFrench() ? u"fr"_s : u"en"_s;
        article.metadata.published = u"2026-01-%1"_s.arg(number % 28 + 1, 2, 10, '0'_L1);
        article.metadata.canonicalAddress = u"https://news.example/%1"_s.arg(number);
        for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
            QStringList parts;
            for (int i = 0; i < sentences; ++i)
                parts.append(m_words.sentence(17));
            article.blocks.push_back({.text = parts.join(u' ')});
        }
        return article;
    }

    Expected<void> annotate(const QUuid &article, const QString &text)
    {
        const auto version = ArticleStore(m_connection).currentVersion(article);
        if (!version)
            return std::unexpected(version.error());
        AnnotationStore annotations(m_connection);
        Expected<void> done;
        for (int i = 0; done && i < m_annotationsPerArticle; ++i) {
            const qsizetype start = text.size() * i / m_annotationsPerArticle;
            const QString words = text.sliced(start, qMin<qsizetype>(60, text.size() - start));
            done = annotations.save(annotationOf(*version, start, words));
        }
        return done;
    }

    Annotation annotationOf(const TextVersion &version, qsizetype start, const QString &words)
    {
        return {.id = newIdentifier(),
                .article = version.article,
                .version = version.id,
                .anchor = {start, start + words.size(), words, {}, {}},
                .speakerAsWritten = m_words.name(),
                .note = m_words.sentence(12),
                .sources = {{m_words.oneOf(m_sources), SourceRole::Speaker},
                            {m_words.oneOf(m_sources), SourceRole::ReportedBy}},
                .claims = {{m_words.oneOf(m_claims), Stance::Makes}},
                .tags = {m_words.oneOf(m_tags)},
                .created = now(),
                .modified = now()};
    }

    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    Connection &m_connection;
    int m_annotationsPerArticle;
    SyntheticWords m_words;
    std::vector<QUuid> m_claims;
    std::vector<QUuid> m_sources;
    std::vector<QUuid> m_tags;
};

} // namespace

Expected<void> makeSyntheticLibrary(const QString &path, int articles, int annotationsPerArticle)
{
    if (const auto created = Library::open(path, Library::Mode::Create); !created)
        return std::unexpected(created.error());
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    auto done = registerSearch(**connection);
    Maker maker(**connection, annotationsPerArticle);
    if (done)
        done = maker.makeVocabulary();
    for (int first = 0; done && first < articles; first += articlesPerTransaction)
        done = maker.makeArticles(first, qMin(articlesPerTransaction, articles - first));
    return done;
}

} // namespace apostille
