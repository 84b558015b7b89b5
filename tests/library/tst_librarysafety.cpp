// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/connection.h"
#include "secondway.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace apostille;
using namespace Qt::StringLiterals;

/// What was saved stays: two programs at once, a lock, a full disk, a kill.
class TestLibrarySafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProgramsWriteAtOnce();
    void aSecondConnectionLeavesTheFirstItsLocks();
    void aLockThatStaysIsSaid();
    void aFullDiskLosesNothing();
    void keepsWhatWasSavedBeforeAKill();
};

/// Asked in another process: one's own locks are no hindrance to oneself.
static bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        // SQLite's SHARED lock, which every connection holds while it is open (WAL): os_unix.c, "sharedLock".
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 2;
        lock.l_len = 510;
        const bool locked = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        _exit(locked ? 1 : 0);
    }
    int state = 0;
    return child > 0 && waitpid(child, &state, 0) == child && WIFEXITED(state) && WEXITSTATUS(state) == 1;
}

void TestLibrarySafety::twoProgramsWriteAtOnce()
{
    constexpr int each = 25;
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"the words"_s});
    const qint64 before = fixture.library().foreignChanges();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"--save"_s, fixture.path(), article.toString(), QString::number(each)});
    QVERIFY(other.waitForStarted());
    for (int i = 0; i < each; ++i)
        fixture.annotate(article, u"words"_s, u"mine"_s);
    QVERIFY(other.waitForFinished(60'000));
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(fixture.library().annotations().ofArticle(article)->size(), 2 * each);
    QVERIFY(fixture.library().foreignChanges() > before);
    QVERIFY(fixture.library().check());
}

/// Otherwise the next program to close the library believes to be the last and removes the log, and what this
/// one writes from then on is gone.
void TestLibrarySafety::aSecondConnectionLeavesTheFirstItsLocks()
{
    LibraryFixture fixture;
    fixture.addArticle(u"Titre"_s, {u"Texte."_s});
    QVERIFY(isLockedForOthers(fixture.path()));
    {
        const auto second = Library::open(fixture.path(), Library::Mode::ReadWrite);
        QVERIFY(second);
    }
    QVERIFY(isLockedForOthers(fixture.path()));
}

void TestLibrarySafety::aLockThatStaysIsSaid()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"the words"_s});
    const auto other = behind(fixture.path());
    QVERIFY(other->script("BEGIN IMMEDIATE"));
    QCOMPARE(fixture.library().articles().page({}, 0, 10)->size(), 1); // reading goes on
    const auto refused = fixture.library().annotations().save(fixture.annotationOf(article, u"words"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryBusy);
    QVERIFY(other->script("ROLLBACK"));
    fixture.annotate(article, u"words"_s);
}

/// A limit on pages is what SQLite meets on a full disk.
void TestLibrarySafety::aFullDiskLosesNothing()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"the words"_s});
    const Annotation kept = fixture.annotate(article, u"words"_s, u"kept"_s);
    fixture.close();
    const auto connection = behind(fixture.path());
    QVERIFY(connection->script("PRAGMA max_page_count = 1")); // as many as there are
    ArticleStore articles(*connection);
    AnnotationStore annotations(*connection);
    QRandomGenerator random(1);
    QByteArray bytes(300'000, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    const auto refused =
        articles.addSnapshot(article, {.bytes = bytes, .origin = u"paste"_s}); // random bytes do not compress
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(*annotations.get(kept.id), kept);
    QVERIFY(connection->script("PRAGMA max_page_count = 1000000"));
    QVERIFY(articles.addSnapshot(article, {.bytes = bytes, .origin = u"paste"_s}));
    fixture.open();
    QVERIFY(fixture.library().check());
}

void TestLibrarySafety::keepsWhatWasSavedBeforeAKill()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"title"_s, {u"the words"_s});
    fixture.close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--save"_s, fixture.path(), article.toString(), u"1000000"_s});
    QVERIFY(child.waitForStarted());
    // The child says each note that it was told is saved; it is killed in the middle of the next one.
    QByteArray said;
    while (said.count('\n') < 20) {
        QVERIFY(child.waitForReadyRead(60'000));
        said += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    said += child.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);

    fixture.open();
    QVERIFY(fixture.library().check());
    QSet<QString> kept;
    const auto annotations = fixture.library().annotations().ofArticle(article);
    for (const Annotation &annotation : *annotations)
        kept.insert(annotation.note);
    for (const QByteArray &note : said.split('\n')) {
        if (!note.isEmpty())
            QVERIFY2(kept.contains(QString::fromUtf8(note)), note.constData());
    }
}

/// Another program on the same library: saves notes and says each one that is saved.
static int saveNotes(const QString &path, const QUuid &article, int count)
{
    const auto library = Library::open(path, Library::Mode::ReadWrite);
    if (!library)
        return 1;
    const auto version = (*library)->articles().currentVersion(article);
    for (int i = 0; i < count; ++i) {
        const QDateTime now = LibraryFixture::now();
        const QString note = u"note %1"_s.arg(i);
        const auto saved = (*library)->annotations().save({.id = newIdentifier(),
                                                           .article = article,
                                                           .version = version->id,
                                                           .anchor = {4, 9, u"words"_s, {}, {}},
                                                           .note = note,
                                                           .created = now,
                                                           .modified = now});
        if (!saved)
            return 2;
        std::puts(qPrintable(note));
        std::fflush(stdout);
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--save"_L1)
        return saveNotes(arguments.value(2), QUuid::fromString(arguments.value(3)),
                         arguments.value(4).toInt());
    TestLibrarySafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarysafety.moc"
