// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/names.h"
#include "models/annotation/quoterecord.h"
#include "tests/exchange/golden.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What the main job is about and what must come of it, whichever hands do it: an article with a quote, and
/// the record of that quote.
namespace apostille::mainjob {

inline const QString article = QStringLiteral(APOSTILLE_FIXTURES "/ui/barrage.fr.txt");
inline const QString quote = QStringLiteral("sécheresse sans précédent");
inline const QString speaker = QStringLiteral("Marc Delorme");
inline const QString asWritten = QStringLiteral("M. Delorme");
inline const QString verb = QStringLiteral("a déclaré");
inline const QString claim = QStringLiteral("La sécheresse est sans précédent");
inline const QString source = QStringLiteral("AFP");
inline const QString tag = QStringLiteral("eau");
inline const QString note = QStringLiteral("Vérifier auprès de Météo-France.");

inline void verifyRecord(const QuoteRecord &record)
{
    QCOMPARE(record.annotation.anchor.exact, quote);
    QCOMPARE(record.annotation.speech, SpeechKind::Partial);
    QCOMPARE(record.annotation.speakerAsWritten, asWritten);
    QCOMPARE(record.annotation.reportingVerb, verb);
    QCOMPARE(record.annotation.note, note);
    QCOMPARE(record.sources.size(), std::size_t(2));
    QCOMPARE(record.sources[0].source.name, speaker);
    QCOMPARE(record.sources[0].role, SourceRole::Speaker);
    QCOMPARE(record.sources[1].source.name, source);
    QCOMPARE(record.sources[1].role, SourceRole::ReportedBy);
    QCOMPARE(record.claims.size(), std::size_t(1));
    QCOMPARE(record.claims[0].claim.statement, claim);
    QCOMPARE(record.tags, QStringList{tag});
}

/// The quote list of the main job, byte for byte: but for times, identifiers, and the colour's name, which is
/// the user's.
inline void verifyQuoteList(const QString &path)
{
    static const QRegularExpression time(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    static const QRegularExpression identifier(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    QFile written(path);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(path));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QString list = QString::fromUtf8(bytes);
    list.replace(time, QStringLiteral("TIME"));
    list.replace(identifier, QStringLiteral("ID"));
    list.replace(markName(MarkColour::Yellow) + QStringLiteral("\r\n"), QStringLiteral("MARK\r\n"));
    testing::compareWithGolden(list.toUtf8(), QStringLiteral("mainjob.csv"));
}

} // namespace apostille::mainjob
