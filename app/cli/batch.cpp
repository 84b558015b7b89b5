// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "app/cli/terminal.h"
#include "app/cli/timing.h"
#include "models/article/persons.h"
#include "models/exchange/wholefile.h"
#include "models/intake/capture.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

const QRegularExpression &pageSuffix()
{
    static const QRegularExpression suffix(u"\\.(html|htm|xhtml|txt)(\\.gz)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return suffix;
}

/// Key → path below the folder. Where two pages of one name lie in different folders, their keys are their
/// paths.
std::map<QString, QString> pagesBelow(const QString &folder)
{
    const QDir root(folder);
    std::map<QString, QStringList> byName;
    // Absolute, as QDir takes a relative path for one below itself.
    QDirIterator files(root.absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (pageSuffix().match(path).hasMatch())
            byName[files.fileName().remove(pageSuffix())].append(path);
    }
    std::map<QString, QString> pages;
    for (auto &[name, paths] : byName) {
        paths.sort(); // folders tell their files in no order
        for (const QString &path : paths) {
            const QString key = paths.size() == 1 ? name : QString(path).remove(pageSuffix());
            // "a.html" beside "a.txt": only the whole path tells them apart.
            pages.emplace(pages.contains(key) ? path : key, path);
        }
    }
    return pages;
}

QJsonValue withMetadata(const Article &article)
{
    return QJsonObject{{u"text"_s, article.text()},
                       {u"title"_s, article.metadata.title},
                       {u"author"_s, namesInWords(article.metadata.authors, article.metadata.language)},
                       {u"authors"_s, QJsonArray::fromStringList(article.metadata.authors)},
                       {u"published"_s, article.metadata.published},
                       {u"language"_s, article.metadata.language}};
}

/// One run over a folder.
class Batch
{
public:
    Batch(const Invocation &invocation, Terminal &terminal)
        : m_folder(invocation.value(u"batch"_s))
        , m_metadata(invocation.has(u"metadata"_s))
        , m_terminal(terminal)
    {
    }

    void run();

    [[nodiscard]] QByteArray output() const { return QJsonDocument(m_output).toJson(); }
    [[nodiscard]] const Timing &timing() const { return m_timing; }
    [[nodiscard]] int withoutArticle() const { return m_withoutArticle; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    Article cleanTimed(const RawDocument &page);
    Article cleaned(const QString &path);

    QString m_folder;
    bool m_metadata;
    Terminal &m_terminal;
    Timing m_timing;
    QJsonObject m_output;
    int m_withoutArticle = 0;
    int m_unreadable = 0;
};

Article Batch::cleanTimed(const RawDocument &page)
{
    QElapsedTimer clock;
    clock.start();
    const auto article = clean(page);
    m_timing.add(static_cast<double>(clock.nsecsElapsed()) / 1e6, page.bytes.size());
    if (!article)
        ++m_withoutArticle;
    return article.value_or(Article{});
}

Article Batch::cleaned(const QString &path)
{
    const auto capture = captureFile(QDir(m_folder).filePath(path));
    if (capture)
        return cleanTimed(capture->document);
    if (capture.error().code == ErrorCode::EmptyInput) { // a page like any other, without an article
        ++m_withoutArticle;
    } else {
        ++m_unreadable;
        m_terminal.complain(capture.error());
    }
    return {};
}

void Batch::run()
{
    const auto pages = pagesBelow(m_folder);
    std::size_t done = 0;
    for (const auto &[key, path] : pages) {
        const Article article = cleaned(path);
        m_output.insert(key, m_metadata ? withMetadata(article) : QJsonValue(article.text()));
        m_terminal.progress(u"%1/%2"_s.arg(++done).arg(pages.size()));
    }
    m_terminal.endProgress();
}

void report(const Batch &batch, const Invocation &invocation, Terminal &terminal)
{
    QString line = batch.timing().line();
    if (batch.withoutArticle() > 0)
        line +=
            QCoreApplication::translate("Cli", "; %n without an article", nullptr, batch.withoutArticle());
    if (!invocation.json) {
        terminal.print(line + u'\n');
        return;
    }
    terminal.note(line);
    QJsonObject figures = batch.timing().json();
    figures.insert(u"withoutArticle"_s, batch.withoutArticle());
    figures.insert(u"unreadable"_s, batch.unreadable());
    figures.insert(u"file"_s, invocation.value(u"out"_s));
    terminal.print(figures);
}

} // namespace

ExitCode cleanBatch(const Invocation &invocation, Terminal &terminal)
{
    const QString folder = invocation.value(u"batch"_s);
    if (!QFileInfo(folder).isDir()) {
        terminal.complain(Error{ErrorCode::FileNotFound, folder, {}});
        return Failed;
    }
    Batch batch(invocation, terminal);
    batch.run();
    if (const auto written = writeWhole(invocation.value(u"out"_s), batch.output()); !written) {
        terminal.complain(written.error());
        return Failed;
    }
    report(batch, invocation, terminal);
    return batch.unreadable() == 0 ? Done : Failed;
}

} // namespace apostille::cli
