// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace apostille::test {

/// How a run of the program ended.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    /// Messages without the program's name before them.
    [[nodiscard]] QString said() const
    {
        return QString::fromUtf8(err).remove(QStringLiteral("apostille-cli: "));
    }
};

/// The real apostille-cli, English, in a home of its own.
class Program
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString library() const { return path(QStringLiteral("test.apostille")); }
    [[nodiscard]] static QString executable() { return QStringLiteral(APOSTILLE_BIN "/apostille-cli"); }
    [[nodiscard]] static QString fixture(const QString &name)
    {
        return QStringLiteral(APOSTILLE_FIXTURES "/cli/") + name;
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LANGUAGE"), m_language);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(executable(), arguments);
    }

    /// Runs with this process's event loop alive: a server of the test may have to answer.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        loop.exec();
        const bool crashed =
            process.exitStatus() == QProcess::CrashExit || process.error() == QProcess::FailedToStart;
        return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// With the library of this home.
    Ran work(QStringList arguments) const
    {
        return run(arguments << QStringLiteral("--library") << library());
    }

    void speak(const QString &language) { m_language = language; }

private:
    QTemporaryDir m_home;
    QString m_language = QStringLiteral("en");
};

} // namespace apostille::test
