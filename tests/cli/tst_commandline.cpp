// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace Qt::StringLiterals;
using apostille::test::Program;
using apostille::test::Ran;

class TestCommandLine : public QObject
{
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void knowsNoWindow()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {Program::executable()});
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY(libraries.contains("libQt6Core"_L1));
        QVERIFY(libraries.contains("libQt6Sql"_L1));
        QVERIFY(libraries.contains("libQt6Network"_L1));
        for (const QString &refused :
             {u"Gui"_s, u"Widgets"_s, u"WebEngine"_s, u"Qml"_s, u"SyntaxHighlighting"_s})
            QVERIFY2(!libraries.contains(refused), qPrintable(libraries));
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("overview") << QStringList{u"--help"_s}
                                  << QStringList{u"clean"_s,  u"import"_s,         u"list"_s,
                                                 u"search"_s, u"annotate"_s,       u"export"_s,
                                                 u"check"_s,  u"--library FILE"_s, u"--json"_s};
        QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"COMMAND"_s};
        QTest::newRow("clean") << QStringList{u"clean"_s, u"--help"_s}
                               << QStringList{u"--format text|html|markdown|json"_s, u"--batch DIR"_s,
                                              u"--out FILE"_s, u"--metadata"_s, u"code points"_s};
        QTest::newRow("before") << QStringList{u"--help"_s, u"import"_s}
                                << QStringList{u"FILE|ADDRESS…"_s, u"added"_s};
        QTest::newRow("list") << QStringList{u"list"_s, u"-h"_s} << QStringList{u"published"_s, u"starred"_s};
        QTest::newRow("search") << QStringList{u"search"_s, u"--help"_s}
                                << QStringList{u"QUERY"_s, u"snippetMarks"_s};
        QTest::newRow("annotate") << QStringList{u"annotate"_s, u"--help"_s}
                                  << QStringList{
                                         u"--quote TEXT"_s,      u"--speaker NAME"_s,  u"--claim STATEMENT"_s,
                                         u"--source NAME"_s,     u"--note MARKDOWN"_s, u"--occurrence N"_s,
                                         u"--as-written TEXT"_s, u"--verb TEXT"_s,     u"--tag NAME"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s}
                                << QStringList{u"--format csv|markdown"_s,
                                               u"--context none|sentence|neighbours|paragraph"_s,
                                               u"--out FILE"_s, u"--article ID"_s, u"--search QUERY"_s};
        QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << QStringList{u"damages"_s};
    }
    void helps()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, words);
        const Ran ran = m_program.run(arguments);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        for (const QString &word : words)
            QVERIFY2(ran.text().contains(word), qPrintable(word + u" is missing in:\n"_s + ran.text()));
        for (const QString &line : ran.text().split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.startsWith("Usage:"_L1) || line.startsWith("       "_L1) ||
                         line.startsWith("  --"_L1),
                     qPrintable(line));
    }

    void tellsItsVersion()
    {
        const Ran ran = m_program.run({u"--version"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.text().startsWith("apostille-cli 0."_L1));
    }

    void refusesWrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &arguments, const QString &sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("nothing", {}, u"Name a command."_s);
        row("unknown command", {u"wash"_s}, u"There is no command “wash”."_s);
        row("unknown option", {u"list"_s, u"--lenght"_s}, u"There is no option --lenght here."_s);
        row("unknown option with a value", {u"list"_s, u"--x=1"_s}, u"There is no option --x here."_s);
        row("option of another command", {u"list"_s, u"--quote"_s, u"x"_s},
            u"There is no option --quote here."_s);
        row("short option", {u"list"_s, u"-l"_s}, u"There is no option -l here."_s);
        row("value missing", {u"list"_s, u"--library"_s}, u"--library needs a value: FILE."_s);
        row("empty library", {u"list"_s, u"--library="_s}, u"--library needs the name of a file."_s);
        row("flag with value", {u"list"_s, u"--json=yes"_s}, u"--json takes no value."_s);
        row("too much", {u"list"_s, u"x"_s}, u"“x” is too much for list."_s);
        row("wrong format", {u"clean"_s, u"--format"_s, u"pdf"_s, u"x.html"_s},
            u"--format takes one of text, html, markdown, json, not “pdf”."_s);
        row("format twice", {u"clean"_s, u"--format"_s, u"text"_s, u"--format=html"_s, u"x"_s},
            u"--format is given twice."_s);
        row("nothing to clean", {u"clean"_s}, u"Name a file to clean, or - for standard input."_s);
        row("batch without out", {u"clean"_s, u"--batch"_s, u"."_s}, u"--batch needs --out FILE."_s);
        row("batch with files", {u"clean"_s, u"--batch"_s, u"."_s, u"--out"_s, u"x"_s, u"y"_s},
            u"--batch takes a folder, and no files beside it."_s);
        row("metadata without batch", {u"clean"_s, u"--metadata"_s, u"x"_s},
            u"--out and --metadata belong to --batch."_s);
        row("nothing to import", {u"import"_s}, u"import needs more: [--whole-page] FILE|ADDRESS…."_s);
        row("nothing to find", {u"search"_s}, u"search needs more: [--limit N] QUERY…."_s);
        row("no quote", {u"annotate"_s, u"0123"_s}, u"annotate needs --quote TEXT."_s);
        row("quote of spaces", {u"annotate"_s, u"0123"_s, u"--quote"_s, u"  "_s},
            u"annotate needs --quote TEXT."_s);
        row("no such colour", {u"annotate"_s, u"0123"_s, u"--quote"_s, u"x"_s, u"--colour=pink"_s},
            u"--colour takes one of yellow, red, green, blue, purple, magenta, orange, grey, not “pink”."_s);
        row("no number", {u"annotate"_s, u"0123"_s, u"--quote"_s, u"x"_s, u"--occurrence"_s, u"two"_s},
            u"--occurrence takes a whole number from 1."_s);
        row("no format", {u"export"_s}, u"export needs --format csv or --format markdown."_s);
        row("no such context", {u"export"_s, u"--format=csv"_s, u"--context=all"_s},
            u"--context takes one of none, sentence, neighbours, paragraph, not “all”."_s);
    }
    void refusesWrongCommandLines()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        const Ran ran = m_program.run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.said().section(u'\n', 0, 0), sentence);
        QVERIFY(ran.said().contains("--help"_L1)); // what to do now
    }

    void takesOptionsBeforeAndAfterTheCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString library = m_program.library();
        QTest::newRow("before") << QStringList{u"--library"_s, library, u"--json"_s, u"list"_s};
        QTest::newRow("after") << QStringList{u"list"_s, u"--json"_s, u"--library"_s, library};
        QTest::newRow("around") << QStringList{u"--json"_s, u"list"_s, "--library="_L1 + library};
    }
    void takesOptionsBeforeAndAfterTheCommand()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(m_program.work({u"import"_s, Program::fixture(u"marais.fr.html"_s)}).code, 0);
        const Ran ran = m_program.run(arguments);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.array().size(), 1);
    }

    void takesNamesThatLookLikeOptions()
    {
        m_program.write(u"--json"_s, "<!DOCTYPE html><p>x");
        const Ran ran = m_program.run({u"clean"_s, u"--"_s, u"--jso"_s});
        QCOMPARE(ran.code, 1); // looked for, not there
        QVERIFY(ran.said().startsWith(u"“--jso” does not exist"_s));
    }

    void usesTheLibraryOfTheWindowUnlessTold()
    {
        QCOMPARE(m_program.run({u"import"_s, Program::fixture(u"marais.fr.html"_s)}).code, 0);
        QVERIFY(QFile::exists(m_program.path(u"apostille/library.apostille"_s)));
        QCOMPARE(m_program.run({u"list"_s, u"--json"_s}).array().size(), 1);
    }

    void isSilentInTheLocaleOfCron()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        program.setProcessEnvironment(environment);
        program.start(Program::executable(), {u"clean"_s, Program::fixture(u"marais.fr.html"_s)});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardError(), QByteArray());
        QVERIFY(QString::fromUtf8(program.readAllStandardOutput()).contains(u"Brévolle"_s));
    }

    void tellsOutputThatCannotBeWritten()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("No /dev/full here.");
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" --help > /dev/full"_s, Program::executable()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("could not be written"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
