// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "models/library/vocabularystore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace apostille {

/// A library of its own in a real file, and short ways to fill it. Failures end the test program's current
/// test.
class LibraryFixture
{
public:
    LibraryFixture() { open(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.apostille")); }
    [[nodiscard]] Library &library() { return *m_library; }

    /// Closes the file and opens it again, as a new start of the program does.
    void open()
    {
        m_library.reset();
        auto opened = Library::open(path(), Library::Mode::Create);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        m_library = std::move(*opened);
    }
    void close() { m_library.reset(); }

    QUuid addArticle(const QString &title, const QStringList &paragraphs, const QString &address = {})
    {
        return addArticle(articleOf(title, paragraphs, address));
    }

    QUuid addArticle(const Article &article)
    {
        Snapshot snapshot;
        snapshot.bytes = article.text().toUtf8();
        snapshot.origin = QStringLiteral("paste");
        const auto added = m_library->articles().add(snapshot, article, 1);
        if (!added)
            qFatal("cannot add: %s", qPrintable(added.error().detail));
        return *added;
    }

    static Article articleOf(const QString &title, const QStringList &paragraphs, const QString &address = {})
    {
        Article article;
        article.metadata.title = title;
        article.metadata.canonicalAddress = address;
        for (const QString &paragraph : paragraphs)
            article.blocks.push_back({.kind = BlockKind::Paragraph, .text = paragraph});
        return article;
    }

    /// A mark on the first place where `words` stand in the article's current text.
    Annotation annotationOf(const QUuid &article, const QString &words)
    {
        const auto version = m_library->articles().currentVersion(article);
        if (!version)
            qFatal("no such article");
        const qsizetype start = version->content.text().indexOf(words);
        Annotation annotation;
        annotation.id = newIdentifier();
        annotation.article = article;
        annotation.version = version->id;
        annotation.anchor = {start, start + words.size(), words, {}, {}};
        annotation.created = now();
        annotation.modified = annotation.created;
        return annotation;
    }

    Annotation annotate(const QUuid &article, const QString &words, const QString &note = {})
    {
        Annotation annotation = annotationOf(article, words);
        annotation.note = note;
        save(annotation);
        return annotation;
    }

    void save(const Annotation &annotation)
    {
        const auto saved = m_library->annotations().save(annotation);
        if (!saved)
            qFatal("cannot save: %s", qPrintable(saved.error().detail));
    }

    Claim addClaim(const QString &statement)
    {
        Claim claim{.id = newIdentifier(), .statement = statement, .created = now(), .modified = now()};
        if (!m_library->claims().save(claim))
            qFatal("cannot save the claim");
        return claim;
    }

    Source addSource(const QString &name, const QStringList &aliases = {})
    {
        Source source{
            .id = newIdentifier(), .name = name, .aliases = aliases, .created = now(), .modified = now()};
        if (!m_library->sources().save(source))
            qFatal("cannot save the source");
        return source;
    }

    Tag addTag(const QString &name)
    {
        Tag tag{.id = newIdentifier(), .name = name, .created = now()};
        if (!m_library->tags().save(tag))
            qFatal("cannot save the tag");
        return tag;
    }

    /// As precise as the file keeps it.
    static QDateTime now()
    {
        return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), QTimeZone::UTC);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// For QVERIFY2: what went wrong.
template <typename T>
QByteArray why(const Expected<T> &result)
{
    return result ? QByteArray("no error")
                  : QByteArray::number(static_cast<int>(result.error().code)) + ' ' +
                        result.error().detail.toUtf8();
}

} // namespace apostille
