// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%(?:n|[1-9])"_s);
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// French and English are both complete: a string that lupdate finds in the sources and that has no finished
/// translation fails here, by name.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void placeholdersSurvive();
    void frenchPunctuationHasItsSpaces();

private:
    const QString m_sources = QStringLiteral(APOSTILLE_SOURCES);
};

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("French") << u"apostille_fr.ts"_s << QStringList{};
    QTest::newRow("English plurals") << u"apostille_en.ts"_s << QStringList{u"-pluralonly"_s};
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(m_sources + u"/translations/"_s + name, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.setWorkingDirectory(m_sources);
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{u"-I"_s, u"."_s, u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                              u"-extensions"_s, u"cpp,h"_s} +
                      options + QStringList{u"app"_s, u"ui"_s, u"models"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> messages = messagesOf(copy);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const Message &message : messages) {
        if (!message.finished || message.translations.contains(QString()))
            missing << message.context + u": "_s + message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not translated:\n"_s + missing.join(u'\n')));
}

void TestTranslations::placeholdersSurvive()
{
    const auto messages = messagesOf(m_sources + u"/translations/apostille_fr.ts"_s);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            // « un article » may do without its number, everything else keeps its place.
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(translation);
            if (message.translations.size() > 1) {
                wanted.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(wanted == found, qPrintable(message.source + u" → "_s + translation));
        }
    }
}

void TestTranslations::frenchPunctuationHasItsSpaces()
{
    static const QRegularExpression plainSpace(u" [;:!?»]|« "_s);
    static const QRegularExpression straight(u"[[:alpha:]]'[[:alpha:]]"_s);
    const auto messages = messagesOf(m_sources + u"/translations/apostille_fr.ts"_s);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.contains(plainSpace), qPrintable(translation));
            QVERIFY2(!translation.contains(straight), qPrintable(translation));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
