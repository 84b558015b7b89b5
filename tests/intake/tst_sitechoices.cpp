// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "models/library/library.h"
#include "models/library/sitechoicestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString first =
    u"The harbour of Saint-Avre will be closed to all ships from Monday, the town council decided on "
    "Thursday night after a debate of six hours."_s;
const QString unwanted =
    u"Follow our reporters on every channel that there is and read what they have seen of the "
    "sea today, from early in the morning."_s;
const QString last =
    u"The work will take two years, cost eleven million and leave a basin that is twice as deep, "
    "according to the plans which were shown on Thursday."_s;

QByteArray page(const QString &canonical)
{
    return u"<!DOCTYPE html><html lang=en><head><title>The harbour closes</title>"
           "<link rel=canonical href='%4'></head><body><article><h1>The harbour closes</h1><p>%1</p><p>%2</p>"
           "<p>%3</p></article></body></html>"_s.arg(first, unwanted, last, canonical)
               .toUtf8();
}

} // namespace

class TestSiteChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSite()
    {
        QCOMPARE(siteOf(QUrl(u"https://www.Harbour.example/a?b"_s)), u"harbour.example"_s);
        QCOMPARE(siteOf(QUrl(u"http://news.harbour.example"_s)), u"news.harbour.example"_s);
        QCOMPARE(siteOf(QUrl(u"file:///home/x.html"_s)), QString());
        QCOMPARE(siteOf(QUrl()), QString());
    }

    void cleansAsItsReaderWants()
    {
        const QTemporaryDir folder;
        const auto library = Library::open(folder.filePath(u"t.apostille"_s), Library::Mode::Create).value();
        const RawDocument fetched{.bytes = page({}), .address = QUrl(u"https://www.harbour.example/1"_s)};
        const RawDocument saved{.bytes = page(u"https://harbour.example/2"_s), .fileName = u"saved.html"_s};
        const RawDocument other{.bytes = page({}), .address = QUrl(u"https://other.example/1"_s)};
        QVERIFY(cleanFor(*library, fetched)->text().contains(unwanted));
        QVERIFY(library->siteChoices().put({{u"harbour.example"_s, {{.words = choiceWords(unwanted)}}}}));
        for (const RawDocument &document : {fetched, saved}) {
            const QString text = cleanFor(*library, document)->text();
            QVERIFY(!text.contains(unwanted));
            QVERIFY(text.contains(first) && text.contains(last));
        }
        QVERIFY(cleanFor(*library, other)->text().contains(unwanted));
    }
};

QTEST_GUILESS_MAIN(TestSiteChoices)
#include "tst_sitechoices.moc"
