// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tellingwords.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace apostille;

class TellingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void weighsText();
    void knowsNothingOfItself();
    void keepsManyApart();
    void survivesTornLetters();
};

namespace {

QByteArrayList written(std::string_view text)
{
    QByteArrayList terms;
    for (const auto &[term, words] : TellingWords::termsOf(text))
        terms.append(QByteArray::fromStdString(words));
    return terms;
}

} // namespace

void TellingWordsTest::readsTerms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("terms");
    const auto row = [](const char *name, const char *text, const QByteArrayList &terms) {
        QTest::newRow(name) << QByteArray(text) << terms;
    };
    row("words and pairs", "Read also: Boats",
        {"read", "^ read", "also", "read also", "boats", "also boats", "boats $"});
    row("capitals with accents", "À LIRE", {"à", "^ à", "lire", "à lire", "lire $"});
    row("numbers are one", "© 2026, 14:30", {"0", "^ 0", "0", "0 0", "0", "0 0", "0 $"});
    row("typographic marks part words", "d’après « elle »",
        {"d", "^ d", "après", "d après", "elle", "après elle", "elle $"});
    row("other scripts", "اقرأ أيضا", {"اقرأ", "^ اقرأ", "أيضا", "اقرأ أيضا", "أيضا $"});
    row("no words", " – … ", {});
}

void TellingWordsTest::readsTerms()
{
    QFETCH(const QByteArray, text);
    QTEST(written({text.constData(), static_cast<std::size_t>(text.size())}), "terms");
}

void TellingWordsTest::weighsText()
{
    const TellingWords words("# a comment\nread -1.5\nread also -2\n^ boats 0.75\nboats $ 0.25\n");
    const TellingWords::Sum sum = words.of("READ also");
    QCOMPARE(sum.whole, -3.5F / std::sqrt(5.0F));
    QCOMPARE(sum.lowest, -2.0F);
    QCOMPARE(sum.highest, 0.0F);
    QCOMPARE(words.of("Boats").highest, 0.75F);
    QCOMPARE(words.of("Forty boats").highest, 0.25F);
    // The end of a long text is not read: its last words are not its end.
    QCOMPARE(words.of(std::string(700, 'x') + " boats").highest, 0.0F);
}

void TellingWordsTest::knowsNothingOfItself()
{
    QCOMPARE(TellingWords().of("Read also").whole, 0.0F);
    QCOMPARE(TellingWords("").of("Read also").lowest, 0.0F);
    QCOMPARE(TellingWords("read -1\n").of("").whole, 0.0F);
}

/// Many have the same place in the table.
void TellingWordsTest::keepsManyApart()
{
    std::string file;
    for (char a = 'a'; a <= 'z'; ++a) {
        for (char b = 'a'; b <= 'z'; ++b)
            file += std::string{a, b} + ' ' + std::to_string((a - 'a') * 26 + b - 'a' + 1) + '\n';
    }
    const TellingWords words(file);
    QCOMPARE(words.of("aa").highest, 1.0F);
    QCOMPARE(words.of("mq").highest, 12.0F * 26 + 17);
    QCOMPARE(words.of("zz").highest, 676.0F);
    QCOMPARE(words.of("zzz").highest, 0.0F);
}

void TellingWordsTest::survivesTornLetters()
{
    const TellingWords words("read -1\n");
    for (const char *torn : {"\xc3", "read \xe2", "read \xe2\x80", "\xc2", "a\xff read", "\xe2\x80\x99"})
        QVERIFY(words.of(torn).whole <= 0);
}

QTEST_GUILESS_MAIN(TellingWordsTest)
#include "tst_tellingwords.moc"
