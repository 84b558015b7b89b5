// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of somebody whose language is written from right to left, with an Arabic article.
#include "models/annotation/passage.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/settingstore.h"
#include "tests/ui/scriptarticles.h"
#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerscheme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

int leftOf(const QWidget &widget, const QWidget &window)
{
    return widget.mapTo(&window, QPoint()).x();
}

} // namespace

class tst_Mirrored : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        QStandardPaths::setTestModeEnabled(true);
        registerReaderScheme();
    }

private Q_SLOTS:
    void panesStandFromRightToLeft();
};

void tst_Mirrored::panesStandFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QTemporaryDir folder;
    auto session = std::make_unique<Session>(
        Library::open(folder.filePath(u"l.apostille"_s), Library::Mode::Create).value());
    const ScriptArticle script = arabicArticle();
    const QString text = script.article.text();
    Snapshot snapshot{.bytes = text.toUtf8(), .mediaType = "text/plain"};
    snapshot.captured = QDateTime::currentDateTimeUtc();
    const QUuid article = session->library().articles().add(snapshot, script.article, 1).value();
    const auto version = session->library().articles().currentVersion(article).value();
    for (const QString &words : script.words.first(2)) {
        const qsizetype start = text.indexOf(words);
        Annotation annotation = withParts({}, text, {{start, start + words.size()}});
        annotation.id = QUuid::createUuid();
        annotation.article = article;
        annotation.version = version.id;
        annotation.speech = SpeechKind::Direct;
        annotation.note = u"يجب التحقق من ذلك"_s;
        QVERIFY(session->saveAnnotation(annotation, u"quote"_s));
    }
    session->library().settings().setValue(u"window.article"_s, article.toString()).value();
    MainWindow window(std::move(session), lightTheme());
    window.resize(1280, 800);
    QSignalSpy painted(&window, &MainWindow::painted);
    window.show();
    window.reopen();
    QVERIFY(painted.size() > 0 || painted.wait(20'000));

    const auto *sidebar = window.findChild<Sidebar *>();
    const auto *list = window.findChild<ArticleList *>();
    const auto *reader = window.findChild<Reader *>();
    const auto *pane = window.findChild<AnnotationPane *>();
    QVERIFY(leftOf(*sidebar, window) > leftOf(*list, window));
    QVERIFY(leftOf(*list, window) > leftOf(*reader, window));
    QVERIFY(leftOf(*reader, window) > leftOf(*pane, window));
    if (const QString pictures = qEnvironmentVariable("APOSTILLE_PICTURES"); !pictures.isEmpty()) {
        QTest::qWait(500);
        window.grab().save(pictures + u"/mirrored.png"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_Mirrored)
#include "tst_mirrored.moc"
