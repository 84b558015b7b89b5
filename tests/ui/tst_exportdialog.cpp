// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlibrary.h"
#include "models/exchange/csv.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/export/filename.h"
#include "ui/export/legible.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

template <typename Widget>
Widget *part(const ExportDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    Q_ASSERT(found);
    return found;
}

void choose(const ExportDialog &dialog, const QString &box, const QString &key)
{
    auto *choices = part<QComboBox>(dialog, box);
    choices->setCurrentIndex(choices->findData(key));
}

QString preview(const ExportDialog &dialog)
{
    return part<ExportPreview>(dialog, u"preview"_s)->toPlainText();
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void previewIsTheRealOutput();
    void scopeDecidesWhatIsExported();
    void contextIsAsWideAsChosen();
    void choicesAreRemembered();
    void fileIsWrittenAndTold();
    void failureIsSaidInTheDialog();
    void copyFillsTheClipboard();
    void emptyScopeSaysWhatToDo();
    void longExportIsPreviewedInPart();
    void suggestedNamesFitEveryFileSystem_data();
    void suggestedNamesFitEveryFileSystem();
    void everyControlHasANameAndAKey();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void pictures_data();
    void pictures();

private:
    /// Three quotes by one speaker with a claim, a tag and a note: as a user would have made them.
    void annotate(CardLibrary &library);
    [[nodiscard]] static std::vector<ExportScope> scopes(const CardLibrary &library);

    QTemporaryDir m_settings;
    QUuid m_first;
};

void ExportDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"apostille-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void ExportDialogTest::init()
{
    Preferences().clear();
}

void ExportDialogTest::annotate(CardLibrary &library)
{
    Session &session = *library.session;
    const Source speaker = session.sourceNamed(u"Aïcha Oumarou"_s).value();
    const Source agency = session.sourceNamed(u"ADN"_s, SourceKind::Organisation).value();
    const Claim claim = session.claimNamed(u"La digue subit des pressions."_s).value();
    const Tag tag = session.tagNamed(u"crues"_s).value();
    Annotation first = library.draft(u"pressions sans précédent"_s);
    first.speech = SpeechKind::Partial;
    first.speakerAsWritten = u"Mme Oumarou"_s;
    first.reportingVerb = u"s’est félicitée"_s;
    first.sources = {{.source = speaker.id, .role = SourceRole::Speaker},
                     {.source = agency.id, .role = SourceRole::ReportedBy}};
    first.claims = {{.claim = claim.id, .stance = Stance::Supports}};
    first.tags = {tag.id};
    first.note = u"Vérifier avec @[Aïcha Oumarou] ; voir [[crue de 1993]] #digue"_s;
    m_first = library.add(first);
    library.quote(u"à tous les riverains"_s);
    library.quote(u"crue du siècle"_s);
}

std::vector<ExportScope> ExportDialogTest::scopes(const CardLibrary &library)
{
    return {{.name = u"Cet article"_s, .scope = {.articles = {library.article}}},
            {.name = u"Toute la bibliothèque"_s, .scope = {}}};
}

void ExportDialogTest::previewIsTheRealOutput()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    const QString path = library.folder.filePath(u"out"_s);
    QVERIFY(preview(dialog).startsWith(u"quote,speaker,"));
    QVERIFY(dialog.writeTo(path));
    QCOMPARE(QString::fromUtf8(contentOf(path).sliced(3)).remove(u'\r'), preview(dialog));

    choose(dialog, u"format"_s, u"markdown"_s);
    QVERIFY(preview(dialog).startsWith(u"# Le fleuve et la digue\n"));
    QVERIFY(preview(dialog).contains(u"> «\u202fpressions sans précédent\u202f»"));
    QVERIFY(dialog.writeTo(path));
    QCOMPARE(QString::fromUtf8(contentOf(path)), preview(dialog));
}

void ExportDialogTest::scopeDecidesWhatIsExported()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(),
                        {{.name = u"Selected annotation"_s, .scope = {.annotations = {m_first}}},
                         {.name = u"This article"_s, .scope = {.articles = {library.article}}}});
    QTRY_VERIFY(!dialog.isLoading());
    QVERIFY(preview(dialog).contains(u"pressions sans précédent,"));
    QVERIFY(!preview(dialog).contains(u"\ncrue du siècle,"));
    QVERIFY(part<QLabel>(dialog, u"count"_s)->text().startsWith(u"1 "));
    part<QComboBox>(dialog, u"scope"_s)->setCurrentIndex(1);
    QTRY_VERIFY(!dialog.isLoading());
    QVERIFY(preview(dialog).contains(u"\ncrue du siècle,"));
    QVERIFY(part<QLabel>(dialog, u"count"_s)->text().startsWith(u"3 "));
}

void ExportDialogTest::contextIsAsWideAsChosen()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    choose(dialog, u"format"_s, u"markdown"_s);
    choose(dialog, u"context"_s, u"sentence"_s);
    QVERIFY(preview(dialog).contains(u"des **pressions sans précédent** », s’est félicitée Mme Oumarou.\n"));
    choose(dialog, u"context"_s, u"neighbours"_s);
    QVERIFY(preview(dialog).contains(u"riverains ».\n"));
    choose(dialog, u"context"_s, u"none"_s);
    QVERIFY(!preview(dialog).contains(u"s’est félicitée Mme Oumarou."));
}

void ExportDialogTest::choicesAreRemembered()
{
    CardLibrary library;
    annotate(library);
    {
        ExportDialog dialog(*library.session, lightTheme(), scopes(library));
        QTRY_VERIFY(!dialog.isLoading());
        choose(dialog, u"format"_s, u"markdown"_s);
        choose(dialog, u"context"_s, u"paragraph"_s);
    }
    const ExportDialog again(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!again.isLoading());
    QCOMPARE(part<QComboBox>(again, u"format"_s)->currentData(), u"markdown"_s);
    QCOMPARE(part<QComboBox>(again, u"context"_s)->currentData(), u"paragraph"_s);
    QVERIFY(preview(again).startsWith(u'#'));
}

void ExportDialogTest::fileIsWrittenAndTold()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    const QString path = library.folder.filePath(u"citations.csv"_s);
    QVERIFY(dialog.writeTo(path));
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.constFirst(), (QVariantList{path, 3}));
    QCOMPARE(contentOf(path), quotesToCsv(library.session->library().quotes().cited({}).value(),
                                          {.context = ContextWidth::Sentence}));
}

void ExportDialogTest::failureIsSaidInTheDialog()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    QVERIFY(!dialog.writeTo(library.folder.filePath(u"no/such/folder/a.csv"_s)));
    QCOMPARE(exported.size(), 0);
    auto *message = part<QLabel>(dialog, u"message"_s);
    QVERIFY(!message->isHidden());
    QVERIFY(message->text().contains(u"a.csv"));
    choose(dialog, u"format"_s, u"markdown"_s);
    QVERIFY(message->isHidden()); // said once, gone with the next step
}

void ExportDialogTest::copyFillsTheClipboard()
{
    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    choose(dialog, u"format"_s, u"markdown"_s);
    part<QPushButton>(dialog, u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), preview(dialog));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"text/markdown"_s), preview(dialog).toUtf8());
}

void ExportDialogTest::emptyScopeSaysWhatToDo()
{
    const CardLibrary library;
    const ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    QCOMPARE(preview(dialog), QString());
    QVERIFY(!part<ExportPreview>(dialog, u"preview"_s)->placeholderText().isEmpty());
    QVERIFY(!part<QPushButton>(dialog, u"save"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(dialog, u"copy"_s)->isEnabled());
}

void ExportDialogTest::longExportIsPreviewedInPart()
{
    CardLibrary library;
    for (int i = 0; i < 300; ++i)
        library.quote(u"crue du siècle"_s);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    const auto *shown = part<ExportPreview>(dialog, u"preview"_s);
    QVERIFY(shown->isCut());
    QCOMPARE(shown->blockCount(), 200);
    const QString path = library.folder.filePath(u"all.csv"_s);
    QVERIFY(dialog.writeTo(path));
    QCOMPARE(contentOf(path).count("\r\n"), 301);
}

void ExportDialogTest::suggestedNamesFitEveryFileSystem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Le fleuve et la digue"_s << u"Le fleuve et la digue"_s;
    QTest::newRow("refused signs") << u"Climat : qui/quoi? <b> \"x\" \\ |"_s << u"Climat qui quoi b x"_s;
    QTest::newRow("hidden and relative") << u"../.. .secret..."_s << u"secret"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("long") << u"mot "_s.repeated(40) << u"mot "_s.repeated(20).trimmed();
    QTest::newRow("long without spaces") << u"𝒳"_s.repeated(60) << u"𝒳"_s.repeated(40);
    QTest::newRow("nothing left") << u"???"_s << u""_s;
}

void ExportDialogTest::suggestedNamesFitEveryFileSystem()
{
    QFETCH(const QString, title);
    QTEST(fileNameFrom(title), "name");

    CardLibrary library;
    annotate(library);
    ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    QVERIFY(dialog.suggestedFileName().startsWith(u"Le fleuve et la digue"));
    QVERIFY(dialog.suggestedFileName().endsWith(u".csv"));
    choose(dialog, u"format"_s, u"markdown"_s);
    QVERIFY(dialog.suggestedFileName().endsWith(u".md"));
}

void ExportDialogTest::everyControlHasANameAndAKey()
{
    CardLibrary library;
    annotate(library);
    const ExportDialog dialog(*library.session, lightTheme(), scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    QSet<QString> keys;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            keys.insert(label->text().section(u'&', 1).left(1).toLower());
    }
    for (const QString &button : {u"copy"_s, u"save"_s})
        keys.insert(part<QPushButton>(dialog, button)->text().section(u'&', 1).left(1).toLower());
    QCOMPARE(keys.size(), 6); // scope, format, context, preview, copy, save: all different
    QVERIFY(!part<ExportPreview>(dialog, u"preview"_s)->accessibleName().isEmpty());
    QVERIFY(part<QPushButton>(dialog, u"save"_s)->isDefault());
}

void ExportDialogTest::everyColourCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("format");
    QTest::newRow("light table") << false << u"csv"_s;
    QTest::newRow("light text") << false << u"markdown"_s;
    QTest::newRow("dark table") << true << u"csv"_s;
    QTest::newRow("dark text") << true << u"markdown"_s;
}

void ExportDialogTest::everyColourCanBeRead()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, format);
    CardLibrary library;
    annotate(library);
    const Theme theme = dark ? darkTheme() : lightTheme();
    const ExportDialog dialog(*library.session, theme, scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    choose(dialog, u"format"_s, format);
    int coloured = 0;
    const QTextDocument *document = part<ExportPreview>(dialog, u"preview"_s)->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                continue;
            ++coloured;
            QCOMPARE_GE(contrastRatio(range.format.foreground().color(), theme.panel), 4.5);
        }
    }
    QVERIFY(coloured > 5);
}

void ExportDialogTest::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("format");
    QTest::newRow("export-light-csv") << false << u"csv"_s;
    QTest::newRow("export-light-markdown") << false << u"markdown"_s;
    QTest::newRow("export-dark-csv") << true << u"csv"_s;
    QTest::newRow("export-dark-markdown") << true << u"markdown"_s;
}

/// Pictures to be looked at, in the folder that APOSTILLE_PICTURES names; without it, that nothing is cut
/// off.
void ExportDialogTest::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, format);
    CardLibrary library;
    annotate(library);
    const Theme theme = dark ? darkTheme() : lightTheme();
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont());
    qApp->setStyleSheet(applicationStyleSheet(theme));
    ExportDialog dialog(*library.session, theme, scopes(library));
    QTRY_VERIFY(!dialog.isLoading());
    choose(dialog, u"format"_s, format);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    for (const auto *button : dialog.findChildren<QPushButton *>())
        QVERIFY(button->width() >= button->sizeHint().width());
    if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
