// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void writeLine(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(line);
}

constexpr auto onSmallDisk = "--on-small-disk";

/// A real file system of 64 KB, seen by this process alone. False where the machine does not allow it.
bool mountSmallDisk(const char *folder)
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeLine("/proc/self/setgroups", "deny");
    writeLine("/proc/self/uid_map", "0 " + user + " 1");
    writeLine("/proc/self/gid_map", "0 " + group + " 1");
    return mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0;
}

/// A name space is entered before any thread starts, so in a process of its own. Prints what happened.
int fillSmallDisk(const char *folder)
{
    if (!mountSmallDisk(folder))
        return 77;
    const QString path = QFile::decodeName(folder) + u"/a"_s;
    const bool kept = writeWhole(path, "old").has_value();
    const Expected<void> written = writeWhole(path, QByteArray(1'000'000, 'x'));
    const bool full = !written && written.error().code == ErrorCode::DiskFull;
    const auto files = QDir(QFile::decodeName(folder)).entryList(QDir::Files);
    std::printf("%s %s %s", kept ? "kept" : "lost", full ? "full" : "otherwise", contentOf(path).constData());
    return files.size() == 1 ? 0 : 1;
}

} // namespace

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileIsWritten();
    void oldFileIsReplaced();
    void folderMissing();
    void folderLocked();
    void fullDiskKeepsTheOldFile();
};

void WholeFileTest::newFileIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"citations – été.csv"_s);
    QVERIFY(writeWhole(path, "quote\r\n").has_value());
    QCOMPARE(contentOf(path), "quote\r\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void WholeFileTest::oldFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeWhole(path, QByteArray(100'000, 'x')).has_value());
    QVERIFY(writeWhole(path, "").has_value());
    QCOMPARE(contentOf(path), "");
}

void WholeFileTest::folderMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none/a.csv"_s);
    const Expected<void> written = writeWhole(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(written.error().subject, path);
    QVERIFY(!written.error().detail.isEmpty());
}

void WholeFileTest::folderLocked()
{
    if (geteuid() == 0)
        QSKIP("Nothing is locked to the superuser.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeWhole(path, "old").has_value());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Expected<void> written = writeWhole(path, "new");
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(contentOf(path), "old");
}

void WholeFileTest::fullDiskKeepsTheOldFile()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(onSmallDisk), folder.path()});
    QVERIFY(process.waitForFinished());
    if (process.exitCode() == 77)
        QSKIP("This machine does not let a test mount a small disk of its own.");
    QCOMPARE(process.readAllStandardOutput(), "kept full old");
    QCOMPARE(process.exitCode(), 0);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], onSmallDisk) == 0)
        return fillSmallDisk(argv[2]);
    QCoreApplication application(argc, argv);
    WholeFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholefile.moc"
