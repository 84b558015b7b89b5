// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/connection.h"
#include "models/library/migrations.h"
#include "models/library/searchindex.h"
#include "models/library/settingstore.h"
#include "secondway.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFolderAndFile();
    void mustBeThereUnlessCreated();
    void refusesWhatIsNoLibrary_data();
    void refusesWhatIsNoLibrary();
    void refusesAnotherProgramsDatabase();
    void refusesANewerLibrary();
    void noticesDamage_data();
    void noticesDamage();
    void checkPassesAFullLibrary();
    void checkFindsAStaleSearchIndex();
    void pathsMayHoldAnyCharacter();
    void startsAgainAfterACrashWhileBeingMade();
    void opensReadOnlyWhatCannotBeWritten_data();
    void opensReadOnlyWhatCannotBeWritten();
    void textVersionsCannotChange_data();
    void textVersionsCannotChange();
    void anArticleCanBePurgedAsAWhole();
    void keepsSettings();
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLibrary::makesFolderAndFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/c.apostille"_s);
    const auto library = Library::open(path, Library::Mode::Create);
    QVERIFY2(library, why(library).constData());
    QVERIFY(QFile::exists(path));
    QCOMPARE((*library)->path(), path);
    QVERIFY(!(*library)->isReadOnly());
    QVERIFY((*library)->check());
}

void TestLibrary::mustBeThereUnlessCreated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.apostille"_s);
    for (const Library::Mode mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly})
        QCOMPARE(Library::open(path, mode).error().code, ErrorCode::LibraryNotFound);
    QVERIFY(!QFile::exists(path));
}

void TestLibrary::refusesWhatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("my notes, not a database\n").repeated(100)
                          << ErrorCode::LibraryNotALibrary;
    QTest::newRow("short text") << QByteArray("SQL") << ErrorCode::LibraryDamaged;
    QTest::newRow("zip") << QByteArray("PK\3\4").repeated(500) << ErrorCode::LibraryNotALibrary;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::LibraryNotALibrary;
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16) << ErrorCode::LibraryDamaged;
    QTest::newRow("magic and debris")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("debris!").repeated(1000)
        << ErrorCode::LibraryDamaged;
}

void TestLibrary::refusesWhatIsNoLibrary()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.apostille"_s);
    write(path, bytes);
    for (const Library::Mode mode :
         {Library::Mode::Create, Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
        const auto library = Library::open(path, mode);
        QVERIFY(!library);
        QCOMPARE(library.error().code, code);
        QCOMPARE(read(path), bytes);
    }
}

void TestLibrary::refusesAnotherProgramsDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    {
        const auto other = Connection::open(path, Connection::Access::Create);
        QVERIFY((*other)->script("CREATE TABLE bookmark (address TEXT); INSERT INTO bookmark VALUES ('x')"));
    }
    const QByteArray before = read(path);
    for (const Library::Mode mode :
         {Library::Mode::Create, Library::Mode::ReadWrite, Library::Mode::ReadOnly})
        QCOMPARE(Library::open(path, mode).error().code, ErrorCode::LibraryNotALibrary);
    QCOMPARE(read(path), before);
}

void TestLibrary::refusesANewerLibrary()
{
    LibraryFixture fixture;
    fixture.close();
    QVERIFY(behind(fixture.path())->script("PRAGMA user_version = 4711"));
    const auto library = Library::open(fixture.path(), Library::Mode::ReadWrite);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::LibraryNewer);
    QCOMPARE(library.error().detail, u"4711"_s);
}

void TestLibrary::noticesDamage_data()
{
    QTest::addColumn<bool>("truncated");
    QTest::newRow("truncated") << true;
    QTest::newRow("overwritten in the middle") << false;
}

void TestLibrary::noticesDamage()
{
    QFETCH(const bool, truncated);
    LibraryFixture fixture;
    for (int i = 0; i < 50; ++i)
        fixture.addArticle(u"title"_s, {u"words of a text "_s.repeated(50)});
    fixture.close();
    QByteArray bytes = read(fixture.path());
    QVERIFY(bytes.size() > 200'000);
    if (truncated)
        bytes.truncate(bytes.size() / 2);
    else
        bytes.replace(bytes.size() / 2, 50'000, QByteArray(50'000, 'x'));
    write(fixture.path(), bytes);
    const auto library = Library::open(fixture.path(), Library::Mode::ReadWrite);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::LibraryDamaged);
    QVERIFY(!library.error().detail.isEmpty());
    QCOMPARE(read(fixture.path()), bytes);
}

void TestLibrary::checkPassesAFullLibrary()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"Un texte avec des mots."_s});
    Annotation annotation = fixture.annotate(article, u"mots"_s, u"note"_s);
    annotation.trashed = LibraryFixture::now();
    fixture.save(annotation);
    fixture.annotate(article, u"texte"_s);
    const auto checked = fixture.library().check();
    QVERIFY2(checked, why(checked).constData());
}

void TestLibrary::checkFindsAStaleSearchIndex()
{
    LibraryFixture fixture;
    fixture.annotate(fixture.addArticle(u"title"_s, {u"text"_s}), u"text"_s);
    QVERIFY(behind(fixture.path())->script("DELETE FROM search_annotation_docsize"));
    const auto checked = fixture.library().check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::LibraryDamaged);
}

void TestLibrary::pathsMayHoldAnyCharacter()
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"été 100% #1 ?mode=ro&x;y.apostille"_s, u"library"_s, u"%41.apostille"_s, u"日本.db"_s}) {
        const QString path = folder.filePath(name);
        QVERIFY(Library::open(path, Library::Mode::Create));
        QVERIFY2(QFile::exists(path), qPrintable(name));
        QVERIFY(Library::open(path, Library::Mode::ReadOnly));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void TestLibrary::startsAgainAfterACrashWhileBeingMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.apostille"_s);
    write(path, {});
    QVERIFY(Library::open(path, Library::Mode::Create));
    QVERIFY(Library::open(path, Library::Mode::ReadWrite));
}

void TestLibrary::opensReadOnlyWhatCannotBeWritten_data()
{
    QTest::addColumn<mode_t>("fileMode");
    QTest::addColumn<mode_t>("folderMode");
    QTest::newRow("file") << mode_t{0444} << mode_t{0755};
    QTest::newRow("folder") << mode_t{0644} << mode_t{0555};
    QTest::newRow("both, as on a CD") << mode_t{0444} << mode_t{0555};
}

void TestLibrary::opensReadOnlyWhatCannotBeWritten()
{
    QFETCH(const mode_t, fileMode);
    QFETCH(const mode_t, folderMode);
    if (::geteuid() == 0)
        QSKIP("root may write everything");
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"folder"_s);
    const QString path = folder + "/library.apostille"_L1;
    {
        const auto library = Library::open(path, Library::Mode::Create);
        QVERIFY2(library, why(library).constData());
        const Article article = LibraryFixture::articleOf(u"kept"_s, {u"un texte"_s});
        QVERIFY((*library)->articles().add({.bytes = "x", .origin = u"paste"_s}, article, 1));
    }
    const QByteArray folderName = folder.toUtf8();
    QCOMPARE(::chmod(path.toUtf8().constData(), fileMode), 0);
    QCOMPARE(::chmod(folderName.constData(), folderMode), 0);
    const auto restore = qScopeGuard([&] { ::chmod(folderName.constData(), 0755); });
    for (const Library::Mode mode :
         {Library::Mode::Create, Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
        const auto library = Library::open(path, mode);
        QVERIFY2(library, why(library).constData());
        QVERIFY((*library)->isReadOnly());
        const auto page = (*library)->articles().page({}, 0, 10);
        QCOMPARE(page->size(), 1);
        QCOMPARE((*library)->search().find(u"texte"_s, {}, 5)->size(), 1);
        QVERIFY((*library)->check());
        const auto refused = (*library)->articles().setStarred(page->front().id, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);
    }
}

void TestLibrary::textVersionsCannotChange_data()
{
    QTest::addColumn<QByteArray>("attack");
    for (const char *attack :
         {"UPDATE version_text SET text = 'other'", "UPDATE version_content SET compressed = x'00'",
          "UPDATE article_version SET text_hash = ''", "DELETE FROM article_version",
          "DELETE FROM version_text", "DELETE FROM version_content", "UPDATE snapshot SET hash = ''",
          "UPDATE snapshot_bytes SET compressed = x'00'", "DELETE FROM snapshot",
          "DELETE FROM snapshot_bytes",
          "INSERT OR REPLACE INTO version_text SELECT version, 'other' FROM version_text",
          "INSERT OR REPLACE INTO version_content SELECT version, x'00' FROM version_content",
          "INSERT OR REPLACE INTO snapshot_bytes SELECT snapshot, x'00' FROM snapshot_bytes",
          "INSERT OR REPLACE INTO article_version SELECT * FROM article_version"})
        QTest::newRow(attack) << QByteArray(attack);
}

void TestLibrary::textVersionsCannotChange()
{
    QFETCH(const QByteArray, attack);
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"the words"_s});
    QVERIFY(!behind(fixture.path())->script(attack));
    QCOMPARE(fixture.library().articles().currentVersion(article)->content.text(), u"the words"_s);
}

void TestLibrary::anArticleCanBePurgedAsAWhole()
{
    LibraryFixture fixture;
    fixture.annotate(fixture.addArticle(u"title"_s, {u"the words"_s}), u"words"_s);
    const auto connection = behind(fixture.path());
    const auto purged = connection->script("DELETE FROM article");
    QVERIFY2(purged, why(purged).constData());
    for (const QString &table :
         {u"snapshot_bytes"_s, u"version_text"_s, u"version_content"_s, u"annotation"_s})
        QCOMPARE(connection->number(u"SELECT count(*) FROM "_s + table).value_or(-1), 0);
}

void TestLibrary::keepsSettings()
{
    LibraryFixture fixture;
    QCOMPARE(fixture.library().settings().value(u"reader.size"_s, u"18"_s), u"18"_s);
    QVERIFY(fixture.library().settings().setValue(u"reader.size"_s, u"21"_s));
    QVERIFY(fixture.library().settings().setValue(u"reader.font"_s, {}));
    fixture.open();
    QCOMPARE(fixture.library().settings().value(u"reader.size"_s, u"18"_s), u"21"_s);
    QCOMPARE(fixture.library().settings().value(u"reader.font"_s, u"serif"_s), QString());
}

QTEST_GUILESS_MAIN(TestLibrary)

#include "tst_library.moc"
