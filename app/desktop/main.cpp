// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/defaultlibrary.h"
#include "app/desktop/desktop.h"
#include "app/translation.h"
#include "models/base/errorsentence.h"
#include "ui/reader/readerscheme.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyleFactory>

#include <cstdio>

using namespace apostille;

namespace {

int refuse(const Options &options, const Error &error)
{
    const QString words = sentence(error);
    std::fprintf(stderr, "%s\n", qPrintable(words));
    if (options.screenshot.isEmpty())
        QMessageBox::critical(nullptr, QCoreApplication::translate("Desktop", "Apostille"), words);
    return 1;
}

QString chosenLanguage(const QStringList &arguments)
{
    const QString asked = languageAskedFor(arguments);
    return asked.isEmpty() ? Preferences().value(QStringLiteral("language")).toString() : asked;
}

} // namespace

int main(int argc, char *argv[])
{
    registerReaderScheme();
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationVersion(QStringLiteral(APOSTILLE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.apostille.Apostille"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/apostille.svg")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    installTranslations(application, chosenLanguage(QApplication::arguments()));

    const Options options = parseOptions(application);
    Desktop desktop(options);
    const QString library = options.library.isEmpty() ? defaultLibraryPath() : options.library;
    if (desktop.handOver(library))
        return 0;
    if (const auto opened = desktop.openLibrary(library, true); !opened)
        return refuse(options, opened.error());
    desktop.show();
    return QApplication::exec();
}
