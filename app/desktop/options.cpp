// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace apostille {

namespace {

QSize sizeFrom(const QString &typed)
{
    const QStringList parts = typed.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// Another program, in another folder, may be the one that opens them.
QStringList absolute(QStringList articles)
{
    for (QString &article : articles)
        if (QFileInfo::exists(article))
            article = QFileInfo(article).absoluteFilePath();
    return articles;
}

} // namespace

QString languageAskedFor(const QStringList &arguments)
{
    const QString prefix = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == prefix && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(prefix + u'='))
            return arguments[i].mid(prefix.size() + 1);
    }
    return {};
}

Options parseOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Read the news closely and annotate it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString file = QCoreApplication::translate("Options", "file");
    const QCommandLineOption library(
        QStringLiteral("library"),
        QCoreApplication::translate("Options", "Open this library instead of the default one."), file);
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("Options", "Save a picture of the window once it is painted, and end."),
        file);
    const QCommandLineOption size(
        QStringLiteral("size"),
        QCoreApplication::translate("Options", "Size of the window, such as 1440x900."),
        QCoreApplication::translate("Options", "size"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("Options", "“light”, “dark” or “system”."),
                                   QCoreApplication::translate("Options", "theme"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("Options", "Language of the window: “fr” or “en”."),
        QCoreApplication::translate("Options", "language"));
    QCommandLineOption reportPainted(QStringLiteral("report-painted"));
    reportPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({library, screenshot, size, theme, language, reportPainted});
    parser.addPositionalArgument(
        QStringLiteral("articles"),
        QCoreApplication::translate("Options", "Files or addresses to add and open."),
        QStringLiteral("[articles…]"));
    parser.process(application);
    return {.library = parser.value(library),
            .screenshot = parser.value(screenshot),
            .size = sizeFrom(parser.value(size)),
            .theme = parser.value(theme),
            .reportPainted = parser.isSet(reportPainted),
            .language = parser.value(language),
            .articles = absolute(parser.positionalArguments())};
}

} // namespace apostille
