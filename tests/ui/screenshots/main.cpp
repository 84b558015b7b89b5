// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "tests/ui/screenshots/contactsheet.h"
#include "tests/ui/screenshots/photographer.h"
#include "tests/ui/screenshots/scenes.h"
#include "ui/reader/readerscheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QStyleFactory>

#include <cstdio>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

struct Shape
{
    QString name;
    QSize size;
    int scale = 1;
};

const std::array shapes{Shape{u"1024x640"_s, {1024, 640}}, Shape{u"1440x900"_s, {1440, 900}},
                        Shape{u"1920x1080@2"_s, {1920, 1080}, 2}};

QString pictureFolder(const QString &out, const QString &language, const QString &scheme,
                      const QString &shape)
{
    return u"%1/%2-%3-%4"_s.arg(out, language, scheme, shape);
}

/// A screen of the right size and scale for the off-screen platform: without it, menus and dialogs would be
/// pushed into a corner.
QString screenFile(const QTemporaryDir &folder, const Shape &shape)
{
    const QString path = folder.filePath(shape.name + u".json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(u"{\"windowFrameMargins\": false, \"screens\": [{\"name\": \"one\", \"x\": 0, \"y\": 0, "
                   "\"width\": %1, \"height\": %2, \"dpr\": %3}]}"_s.arg(shape.size.width())
                       .arg(shape.size.height())
                       .arg(shape.scale)
                       .toUtf8());
    return path;
}

int takePictures(const Setting &setting, const QStringList &wanted)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit()); // not as whoever takes them likes it
    QDir().mkpath(setting.folder);
    Photographer photographer(setting);
    photographScenes(photographer, wanted);
    return 0;
}

/// Language, screen and theme are those of a whole process: one for each setting.
void takeInProcess(const QTemporaryDir &folder, const QString &out, const QString &language,
                   const QString &scheme, const Shape &shape, const QStringList &wanted)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screenFile(folder, shape));
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--disable-gpu"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--take"_s, u"--out"_s, out, u"--language"_s, language, u"--scheme"_s, scheme,
                              u"--shape"_s, shape.name} +
                      wanted);
    process.waitForFinished(-1);
    const QString taken = pictureFolder(out, language, scheme, shape.name);
    makeContactSheet(taken);
    std::printf("%s\n", qPrintable(taken + u".png"_s));
    std::fflush(stdout);
}

} // namespace

/// apostille-screenshots [--language fr,en] [--scheme light,dark] [--shape 1024x640,…] [parts of names of
/// scenes…]: pictures of every place and dialog into build/screenshots, with a sheet for each set.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    registerReaderScheme();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(u"apostille-screenshots"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"out"_s, u"Folder for the pictures."_s, u"folder"_s, QStringLiteral(APOSTILLE_SCREENSHOTS)},
         {u"language"_s, u"fr, en, or both."_s, u"languages"_s, u"fr,en"_s},
         {u"scheme"_s, u"light, dark, or both."_s, u"schemes"_s, u"light,dark"_s},
         {u"shape"_s, u"Sizes of the window."_s, u"shapes"_s, u"1024x640,1440x900,1920x1080@2"_s},
         {u"take"_s, u"Take one set here, in this process."_s}});
    parser.process(application);
    const QString out = parser.value(u"out"_s);
    const QTemporaryDir folder;
    for (const QString &language : parser.value(u"language"_s).split(u',')) {
        for (const QString &scheme : parser.value(u"scheme"_s).split(u',')) {
            for (const Shape &shape : shapes) {
                if (!parser.value(u"shape"_s).split(u',').contains(shape.name))
                    continue;
                if (!parser.isSet(u"take"_s)) {
                    takeInProcess(folder, out, language, scheme, shape, parser.positionalArguments());
                    continue;
                }
                installTranslations(application, language);
                return takePictures({.language = language,
                                     .dark = scheme == u"dark"_s,
                                     .size = shape.size,
                                     .folder = pictureFolder(out, language, scheme, shape.name)},
                                    parser.positionalArguments());
            }
        }
    }
    return 0;
}
