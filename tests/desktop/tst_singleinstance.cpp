// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/librarylink.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace apostille;
using namespace Qt::StringLiterals;

/// The real program, started twice over one library.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartHandsOver();
    void aBusyWindowIsToldAllTheSame();
    void aKilledProgramLeavesNothingInTheWay();
    void anotherLibraryIsAnotherWindow();

private:
    void start(QProcess &program, const QStringList &arguments) const;
    [[nodiscard]] QString article(const QString &name) const;
    [[nodiscard]] int articles(const QString &library) const;
    [[nodiscard]] bool comes(const QString &library, int count) const;
    void startFirst();
    void second(const QString &library, const QStringList &articles, int longest = 15000);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_first;
    QString m_library;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"l.apostille"_s);
    m_first = std::make_unique<QProcess>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"runtime"_s));
    QFile::setPermissions(m_folder->filePath(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestSingleInstance::cleanup()
{
    m_first->kill();
    m_first->waitForFinished();
}

void TestSingleInstance::start(QProcess &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"runtime"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(APOSTILLE_BIN "/apostille"), arguments);
}

/// A file with an article of its own.
QString TestSingleInstance::article(const QString &name) const
{
    QFile text(QStringLiteral(APOSTILLE_FIXTURES "/ui/barrage.fr.txt"));
    QFile file(m_folder->filePath(name + u".txt"_s));
    if (text.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly))
        file.write(text.readAll().replace("Montrieux", name.toUtf8()));
    return file.fileName();
}

int TestSingleInstance::articles(const QString &library) const
{
    const auto opened = Library::open(library, Library::Mode::ReadOnly);
    if (!opened)
        return -1;
    const auto counts = (*opened)->articles().counts();
    return counts ? counts->all : -1;
}

/// Looks now and then: who looks all the time is in the way of the program that writes.
bool TestSingleInstance::comes(const QString &library, int count) const
{
    constexpr int looks = 100;
    for (int i = 0; i < looks; ++i) {
        QTest::qWait(500);
        if (articles(library) == count)
            return true;
    }
    return false;
}

void TestSingleInstance::startFirst()
{
    start(*m_first, {u"--library"_s, m_library, article(u"Alpha"_s)});
    QVERIFY(comes(m_library, 1));
}

void TestSingleInstance::second(const QString &library, const QStringList &articles, int longest)
{
    QProcess program;
    start(program, QStringList{u"--library"_s, library} + articles);
    QVERIFY2(program.waitForFinished(longest), "the second start ends");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestSingleInstance::aSecondStartHandsOver()
{
    startFirst();
    // By another path to the same file.
    second(m_folder->path() + u"/./l.apostille"_s, {article(u"Bravo"_s)});
    QVERIFY(comes(m_library, 2));
    second(m_library, {u"apostille://reader/"_s, u"apostille:article/nonsense"_s});
    QCOMPARE(m_first->state(), QProcess::Running);
}

void TestSingleInstance::aBusyWindowIsToldAllTheSame()
{
    startFirst();
    const auto pid = static_cast<pid_t>(m_first->processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    second(m_library, {article(u"Charlie"_s)});
    QCOMPARE(articles(m_library), 1);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QVERIFY(comes(m_library, 2));
}

void TestSingleInstance::aKilledProgramLeavesNothingInTheWay()
{
    startFirst();
    QCOMPARE(::kill(static_cast<pid_t>(m_first->processId()), SIGKILL), 0);
    QVERIFY(m_first->waitForFinished());
    m_first = std::make_unique<QProcess>();
    start(*m_first, {u"--library"_s, m_library, article(u"Delta"_s)});
    QVERIFY(comes(m_library, 2));
    QCOMPARE(m_first->state(), QProcess::Running);
    second(m_library, {article(u"Echo"_s)});
    QVERIFY(comes(m_library, 3));
}

void TestSingleInstance::anotherLibraryIsAnotherWindow()
{
    startFirst();
    const QString other = m_folder->filePath(u"other.apostille"_s);
    QProcess program;
    start(program, {u"--library"_s, other, article(u"Foxtrot"_s)});
    QVERIFY(comes(other, 1));
    QCOMPARE(articles(m_library), 1);
    program.kill();
    program.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSingleInstance)

#include "tst_singleinstance.moc"
