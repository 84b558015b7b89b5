// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreader.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestLibraryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answers();
    void anAnswerOnItsWayIsOvertaken();
    void anAnswerOnItsWayIsForgotten();
    void tellsWhatCannotBeRead();

private:
    void askAndWaitForTheAnswerToLeave(LibraryReader &reader, int answer);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QList<int> m_taken;
};

void TestLibraryReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"t.apostille"_s);
    QVERIFY(Library::open(m_path, Library::Mode::Create));
    m_taken.clear();
}

/// The answer lies in this thread's queue afterwards: what the reader's thread does next comes after it.
void TestLibraryReader::askAndWaitForTheAnswerToLeave(LibraryReader &reader, int answer)
{
    QSemaphore gone;
    reader.read(
        [&gone, answer](const Library &) -> Expected<int> {
            QMetaObject::invokeMethod(
                QAbstractEventDispatcher::instance(), [&gone] { gone.release(); }, Qt::QueuedConnection);
            return answer;
        },
        [this](int value) { m_taken << value; });
    QVERIFY(gone.tryAcquire(1, std::chrono::seconds(10)));
}

void TestLibraryReader::answers()
{
    LibraryReader reader(m_path);
    askAndWaitForTheAnswerToLeave(reader, 1);
    QTRY_COMPARE(m_taken, QList{1});
}

void TestLibraryReader::anAnswerOnItsWayIsOvertaken()
{
    LibraryReader reader(m_path);
    askAndWaitForTheAnswerToLeave(reader, 1);
    askAndWaitForTheAnswerToLeave(reader, 2);
    QTRY_VERIFY(m_taken.contains(2));
    QCOMPARE(m_taken, QList{2});
}

void TestLibraryReader::anAnswerOnItsWayIsForgotten()
{
    LibraryReader reader(m_path);
    askAndWaitForTheAnswerToLeave(reader, 1);
    reader.forget();
    QCoreApplication::processEvents();
    QCOMPARE(m_taken, QList<int>{});
}

void TestLibraryReader::tellsWhatCannotBeRead()
{
    QVERIFY(QFile::remove(m_path));
    LibraryReader reader(m_path);
    const QSignalSpy failed(&reader, &LibraryReader::failed);
    reader.read([](const Library &) -> Expected<int> { return 1; }, [this](int value) { m_taken << value; });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::LibraryNotFound);
    QCOMPARE(m_taken, QList<int>{});
}

QTEST_GUILESS_MAIN(TestLibraryReader)
#include "tst_libraryreader.moc"
