// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "models/library/migrations.h"
#include "models/library/quotestore.h"
#include "models/library/searchindex.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

/// A library of every older schema is kept in tests/fixtures/library as its program left it:
/// schema-N.apostille.
class TestOlderLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderSchemaHasAFixture();
    void keepsEverything_data();
    void keepsEverything();
};

namespace {

QString fixture(int schema)
{
    return u"%1/library/schema-%2.apostille"_s.arg(QStringLiteral(APOSTILLE_FIXTURES),
                                                   QString::number(schema));
}

} // namespace

void TestOlderLibraries::everyOlderSchemaHasAFixture()
{
    for (int schema = 1; schema < migrationSteps().back().number; ++schema)
        QVERIFY2(QFile::exists(fixture(schema)), qPrintable(fixture(schema)));
}

void TestOlderLibraries::keepsEverything_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < migrationSteps().back().number; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TestOlderLibraries::keepsEverything()
{
    QFETCH(const int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.apostille"_s);
    QVERIFY(QFile::copy(fixture(schema), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    const auto library = Library::open(path, Library::Mode::ReadWrite);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY((*library)->check());
    QVERIFY(QFile::exists(migrationBackupPath(path, schema)));
    const auto texts = (*library)->quotes().cited({});
    QVERIFY(texts);
    QCOMPARE(texts->size(), 1U);
    const QuoteRecord &quote = texts->front().quotes.at(0);
    QCOMPARE(quote.annotation.anchor.exact, u"sécheresse sans précédent"_s);
    QCOMPARE(quote.annotation.note, u"À vérifier #eau"_s);
    QCOMPARE(quote.claims.at(0).claim.statement, u"La sécheresse est sans précédent"_s);
    QCOMPARE(quote.sources.at(0).source.name, u"Le préfet"_s);
    QCOMPARE(quote.sources.at(1).source.name, u"AFP"_s);
    QCOMPARE((*library)->search().find(u"secheresse"_s, {}, 5)->size(), 1U);
}

QTEST_GUILESS_MAIN(TestOlderLibraries)
#include "tst_olderlibraries.moc"
