// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/cleaner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

void cleanBothWays(const QByteArray &bytes)
{
    for (const Cleaning cleaning : {Cleaning::Article, Cleaning::WholePage}) {
        if (const auto article = clean({.bytes = bytes, .format = SourceFormat::Html}, cleaning))
            static_cast<void>(bodyHtml(*article));
    }
}

QList<QByteArray> fixtures()
{
    QList<QByteArray> pages;
    const QDir folder(QStringLiteral(APOSTILLE_FIXTURES "/html"));
    for (const QString &name : folder.entryList({u"*.html"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            pages.append(file.readAll());
    }
    return pages;
}

} // namespace

class RobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesCutPages();
    void survivesDamagedPages();
    void realPagesStayGood();
};

void RobustnessTest::survivesCutPages()
{
    for (const QByteArray &page : fixtures()) {
        for (int i = 0; i < 40; ++i)
            cleanBothWays(page.first(page.size() * i / 40));
    }
}

void RobustnessTest::survivesDamagedPages()
{
    QRandomGenerator random(20260101);
    const QList<QByteArray> pages = fixtures();
    for (int round = 0; round < 300; ++round) {
        QByteArray page = pages[round % pages.size()];
        const int changes = random.bounded(1, 60);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(page.size()));
            switch (random.bounded(4)) {
            case 0:
                page[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                page.remove(at, random.bounded(1, 50));
                break;
            case 2:
                page.insert(at,
                            page.mid(random.bounded(static_cast<int>(page.size())), random.bounded(1, 200)));
                break;
            default:
                page.insert(at, "<\"'>/&#x");
            }
        }
        cleanBothWays(page);
    }
}

void RobustnessTest::realPagesStayGood()
{
    const QDir folder(QStringLiteral(APOSTILLE_SHARED "/data/extraction/wcxb-dev"));
    if (!folder.exists())
        QSKIP("The pages with known answers (../shared/data/extraction) are not here.");
    // Every fortieth page: enough to see a rule gone wrong; score.py measures all of them.
    double sum = 0;
    int pages = 0;
    const QStringList names =
        QDir(folder.filePath(u"truth"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); i += 40) {
        QFile truthFile(folder.filePath(u"truth/"_s + names[i]));
        QVERIFY(truthFile.open(QIODevice::ReadOnly));
        const QString truth =
            QJsonDocument::fromJson(truthFile.readAll()).object().value("text"_L1).toString();
        QProcess unzip;
        unzip.start(u"gzip"_s, {u"-dc"_s, folder.filePath(u"html/"_s + names[i].chopped(5) + u".html.gz"_s)});
        QVERIFY(unzip.waitForFinished());
        const auto article = clean({.bytes = unzip.readAllStandardOutput(), .format = SourceFormat::Html});
        QHash<QString, int> wanted;
        const auto wordsOf = [](const QString &text) {
            static const QRegularExpression between(u"\\W+"_s,
                                                    QRegularExpression::UseUnicodePropertiesOption);
            return text.toLower().split(between, Qt::SkipEmptyParts);
        };
        const QStringList expected = wordsOf(truth);
        const QStringList found = wordsOf(article ? article->text() : QString());
        for (const QString &word : expected)
            ++wanted[word];
        qsizetype shared = 0;
        for (const QString &word : found)
            shared += wanted[word]-- > 0 ? 1 : 0;
        sum += 2.0 * static_cast<double>(shared) /
               static_cast<double>(qMax<qsizetype>(1, expected.size() + found.size()));
        ++pages;
    }
    QVERIFY2(sum / pages > 0.93, qPrintable(QString::number(sum / pages)));
}

QTEST_GUILESS_MAIN(RobustnessTest)
#include "tst_robustness.moc"
