// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of somebody whose language is written from right to left, with an Arabic article.
#include "models/annotation/passage.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/settingstore.h"
#include "tests/ui/scriptarticles.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/cardlist.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

int leftOf(const QWidget &widget, const QWidget &window)
{
    return widget.mapTo(&window, QPoint()).x();
}

/// One Arabic article with two annotations, and one that nobody has read.
class ArabicLibrary
{
public:
    ArabicLibrary()
    {
        Session session(Library::open(path(), Library::Mode::Create).value());
        const ScriptArticle script = arabicArticle();
        const QString text = script.article.text();
        const QUuid article = add(session, script.article);
        const auto version = session.library().articles().currentVersion(article).value();
        for (const QString &words : script.words.first(2)) {
            const qsizetype start = text.indexOf(words);
            Annotation annotation = withParts({}, text, {{start, start + words.size()}});
            annotation.id = QUuid::createUuid();
            annotation.article = article;
            annotation.version = version.id;
            annotation.speech = SpeechKind::Direct;
            annotation.note = u"يجب التحقق من ذلك"_s;
            session.saveAnnotation(annotation, u"quote"_s);
        }
        Article other = script.article;
        other.blocks.pop_back();
        add(session, other);
        session.library().settings().setValue(u"window.article"_s, article.toString()).value();
    }

    [[nodiscard]] std::unique_ptr<Session> session() const
    {
        return std::make_unique<Session>(Library::open(path(), Library::Mode::ReadWrite).value());
    }

private:
    static QUuid add(Session &session, const Article &article)
    {
        Snapshot snapshot{.bytes = article.text().toUtf8(), .mediaType = "text/plain"};
        snapshot.captured = QDateTime::currentDateTimeUtc();
        return session.library().articles().add(snapshot, article, 1).value();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"l.apostille"_s); }

    QTemporaryDir m_folder;
};

/// Where on average the pixels of a colour stand: 0 left, 1 right; -1: there are none.
double placeOf(const QColor &colour, QWidget &in)
{
    const QImage picture = in.grab().toImage();
    double sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour) {
                sum += x;
                ++count;
            }
        }
    }
    return count == 0 ? -1 : sum / count / picture.width();
}

} // namespace

class tst_Mirrored : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void panesStandFromRightToLeft();
    void rowsAndCardsBeginAtTheirSide_data();
    void rowsAndCardsBeginAtTheirSide();
};

void tst_Mirrored::panesStandFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const ArabicLibrary library;
    MainWindow window(library.session(), lightTheme());
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

void tst_Mirrored::rowsAndCardsBeginAtTheirSide_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("right to left") << Qt::RightToLeft;
    QTest::newRow("left to right") << Qt::LeftToRight;
}

/// The dot of the unread article and the edge of the cards, whose colour is that of their marks.
void tst_Mirrored::rowsAndCardsBeginAtTheirSide()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const ArabicLibrary library;
    MainWindow window(library.session(), lightTheme());
    window.resize(1280, 800);
    const QSignalSpy painted(&window, &MainWindow::painted);
    window.show();
    window.reopen();
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20'000);
    const auto isAtStart = [direction](double place) {
        return place >= 0 && (direction == Qt::RightToLeft ? place > 0.9 : place < 0.1);
    };
    auto *rows = window.findChild<QAbstractItemView *>(u"articles"_s)->viewport();
    auto *cards = window.findChild<CardList *>()->viewport();
    const Theme theme = lightTheme();
    QTRY_VERIFY(isAtStart(placeOf(theme.accent, *rows)));
    QTRY_VERIFY(isAtStart(placeOf(theme.mark(MarkColour::Yellow).line, *cards)));
    QVERIFY2(placeOf(theme.ink, *rows) > 0.5 && placeOf(theme.ink, *cards) > 0.5,
             "Arabic begins at the right");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_Mirrored)

#include "tst_mirrored.moc"
