// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/connection.h"
#include "models/library/libraryfile.h"
#include "models/library/migrations.h"
#include "models/library/searchextension.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// A step that takes minutes, so that it can be killed.
const MigrationStep endlessStep{
    3, "CREATE TABLE filled (n INTEGER);"
       "INSERT INTO filled WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
       " LIMIT 300000000) SELECT n FROM c;"};

const std::vector<MigrationStep> twoSteps{
    {1, "CREATE TABLE note (row_id INTEGER PRIMARY KEY, text TEXT NOT NULL); INSERT INTO note (text) VALUES "
        "('kept; as is');"},
    {2, "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'yellow'; CREATE INDEX note_colour ON note "
        "(colour);"},
};

std::vector<MigrationStep> steps(std::size_t count)
{
    return {twoSteps.begin(), twoSteps.begin() + static_cast<std::ptrdiff_t>(count)};
}

std::vector<MigrationStep> with(std::vector<MigrationStep> before, const MigrationStep &step)
{
    before.push_back(step);
    return before;
}

/// A fresh connection each time: what it sees is what is in the file.
class File
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"library.apostille"_s); }

    Expected<void> migrated(const std::vector<MigrationStep> &taken) const
    {
        return opened().and_then([&](const auto &connection) { return migrate(*connection, taken); });
    }

    [[nodiscard]] qint64 number(const QString &sql) const
    {
        const auto connection = opened();
        return connection ? (*connection)->number(sql).value_or(-1) : -1;
    }

    [[nodiscard]] qint64 version() const { return number(u"PRAGMA user_version"_s); }
    [[nodiscard]] qint64 tables() const
    {
        return number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s);
    }

    [[nodiscard]] Expected<std::unique_ptr<Connection>> opened() const
    {
        return Connection::open(path(), Connection::Access::Create);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnStepsMakeALibrary();
    void takesAllStepsOfAFreshFile();
    void repeatingChangesNothing();
    void takesOnlyTheStepsThatAreMissing();
    void keepsACopyOfTheOlderFile();
    void refusesANewerFile();
    void aFailingStepLeavesTheOlderSchema_data();
    void aFailingStepLeavesTheOlderSchema();
    void brokenReferencesAreAFailingStep();
    void aKilledStepLeavesTheOlderSchema();
    void doesNotMigrateWhatItMayNotWrite();
    void twoProgramsMayStartAtOnce();
};

void TestMigrations::ourOwnStepsMakeALibrary()
{
    const File file;
    const auto connection = file.opened();
    QVERIFY(registerSearch(**connection));
    const auto ours = migrationSteps();
    QVERIFY(!ours.empty());
    for (std::size_t i = 0; i < ours.size(); ++i)
        QCOMPARE(ours[i].number, static_cast<int>(i) + 1);
    QVERIFY(migrate(**connection, ours));
    QCOMPARE(file.version(), ours.back().number);
    QCOMPARE(file.number(u"PRAGMA application_id"_s), libraryApplicationId);
}

void TestMigrations::takesAllStepsOfAFreshFile()
{
    const File file;
    QVERIFY(file.migrated(steps(2)));
    QCOMPARE(file.version(), 2);
    QCOMPARE(file.number(u"SELECT count(*) FROM note WHERE text = 'kept; as is' AND colour = 'yellow'"_s), 1);
    QVERIFY(!QFile::exists(migrationBackupPath(file.path(), 0)));
}

void TestMigrations::repeatingChangesNothing()
{
    const File file;
    QVERIFY(file.migrated(steps(2)));
    const qint64 before = file.number(u"PRAGMA schema_version"_s);
    QVERIFY(file.migrated(steps(2)));
    QCOMPARE(file.number(u"PRAGMA schema_version"_s), before);
    QVERIFY(!QFile::exists(migrationBackupPath(file.path(), 2)));
}

void TestMigrations::takesOnlyTheStepsThatAreMissing()
{
    const File file;
    QVERIFY(file.migrated(steps(1)));
    QCOMPARE(file.version(), 1);
    QVERIFY(file.migrated(steps(2)));
    QCOMPARE(file.version(), 2);
    QCOMPARE(file.number(u"SELECT count(*) FROM note WHERE colour = 'yellow'"_s), 1);
}

void TestMigrations::keepsACopyOfTheOlderFile()
{
    const File file;
    QVERIFY(file.migrated(steps(1)));
    QVERIFY(file.migrated(steps(2)));
    const auto copy = Connection::open(migrationBackupPath(file.path(), 1), Connection::Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE((*copy)->number(u"PRAGMA user_version"_s).value_or(-1), 1);
    QCOMPARE((*copy)->number(u"SELECT count(*) FROM note WHERE text = 'kept; as is'"_s).value_or(-1), 1);
}

void TestMigrations::refusesANewerFile()
{
    const File file;
    QVERIFY(file.migrated(with(steps(2), {7, "CREATE TABLE future (n INTEGER)"})));
    const auto refused = file.migrated(steps(2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryNewer);
    QCOMPARE(refused.error().detail, u"7"_s);
    QCOMPARE(file.version(), 7);
}

void TestMigrations::aFailingStepLeavesTheOlderSchema_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("no SQL") << QByteArray("CREATE TABLE half (n INTEGER); THIS IS NOT SQL;");
    QTest::newRow("violated constraint") << QByteArray("CREATE TABLE half (n INTEGER NOT NULL);"
                                                       "DELETE FROM note; INSERT INTO half VALUES (NULL);");
    QTest::newRow("unknown table") << QByteArray("CREATE TABLE half (n INTEGER); DROP TABLE not_there;");
}

void TestMigrations::aFailingStepLeavesTheOlderSchema()
{
    QFETCH(const QByteArray, script);
    const File file;
    QVERIFY(file.migrated(steps(1)));
    const qint64 tables = file.tables();
    const auto failed = file.migrated(with(steps(2), {3, script}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::LibraryFailure);
    QCOMPARE(file.version(), 2); // the step before it is whole and stays
    QCOMPARE(file.tables(), tables);
    QCOMPARE(file.number(u"SELECT count(*) FROM note"_s), 1);
    QVERIFY(file.migrated(with(steps(2), {3, "CREATE TABLE mended (n INTEGER)"})));
    QCOMPARE(file.version(), 3);
}

void TestMigrations::brokenReferencesAreAFailingStep()
{
    const File file;
    QVERIFY(file.migrated(steps(2)));
    const auto failed =
        file.migrated(with(steps(2), {3, "CREATE TABLE mark (note INTEGER NOT NULL REFERENCES note (row_id));"
                                         "INSERT INTO mark VALUES (99);"}));
    QVERIFY(!failed);
    QCOMPARE(file.version(), 2);
}

/// The child is this same program; see main().
void TestMigrations::aKilledStepLeavesTheOlderSchema()
{
    const File file;
    QVERIFY(file.migrated(steps(2)));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--migrate-endlessly"_s, file.path()});
    QVERIFY(child.waitForStarted());
    // Far enough that it is writing: the cache of 16 MB has spilled into the journal or the file.
    const auto written = [&] {
        return QFile(file.path()).size() + QFile(file.path() + "-wal"_L1).size() +
               QFile(file.path() + "-journal"_L1).size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(written() > 4'000'000, 60'000);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(file.version(), 2);
    QCOMPARE(file.tables(), 1);
    QCOMPARE(file.number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s), 1);
    QVERIFY(file.migrated(with(steps(2), {3, "CREATE TABLE small (n INTEGER)"})));
}

void TestMigrations::doesNotMigrateWhatItMayNotWrite()
{
    const File file;
    QVERIFY(file.migrated(steps(1)));
    const auto reading = Connection::open(file.path(), Connection::Access::ReadOnly);
    QVERIFY(reading);
    const auto refused = migrate(**reading, steps(2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(file.version(), 1);
}

void TestMigrations::twoProgramsMayStartAtOnce()
{
    const File file;
    const auto first = file.opened();
    const auto second = file.opened();
    const auto secondTakesAll = [&] { return migrate(**second, steps(2)); };
    QVERIFY(migrate(**first, steps(2)));
    QVERIFY(secondTakesAll());
    QCOMPARE(file.number(u"SELECT count(*) FROM note"_s), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--migrate-endlessly"_L1) {
        const auto connection = Connection::open(arguments.value(2), Connection::Access::ReadWrite);
        return connection && migrate(**connection, with(steps(2), endlessStep)) ? 0 : 1;
    }
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
