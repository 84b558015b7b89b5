// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

const QString doubtful = u"marked as doubtful, note: ask the régie"_s;

Mark markOf(const Article &article, const QString &first, const QString &last, const QString &label)
{
    const QString text = article.text();
    return {.annotation = QUuid::createUuid(),
            .start = text.indexOf(first),
            .end = text.indexOf(last) + last.size(),
            .label = label};
}

/// The descriptions of everything in the page's accessible tree, as a screen reader gets it. The page's
/// things are the browser's, which is built without the types' names that the sanitizer looks for.
[[gnu::no_sanitize("vptr")]] void collect(QAccessibleInterface *thing, QStringList &descriptions)
{
    if (!thing || !thing->isValid())
        return;
    if (const QString words = thing->text(QAccessible::Description); !words.isEmpty())
        descriptions << words;
    for (int i = 0; i < thing->childCount(); ++i)
        collect(thing->child(i), descriptions);
}

QStringList descriptionsIn(ShownReader &shown)
{
    QStringList found;
    collect(QAccessible::queryAccessibleInterface(shown.view()), found);
    return found;
}

} // namespace

/// Who cannot see a mark hears it.
class tst_ReaderSpoken : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        // The engine makes its accessible tree when a screen reader comes; off screen none does.
        constexpr char flags[] = "QTWEBENGINE_CHROMIUM_FLAGS";
        qputenv(flags, qgetenv(flags) + " --force-renderer-accessibility");
        registerReaderScheme();
    }

private Q_SLOTS:
    void paragraphSaysWhatIsMarked();
    void markAcrossParagraphsIsSaidInBoth();
};

void tst_ReaderSpoken::paragraphSaysWhatIsMarked()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const Mark mark = markOf(article, u"nappes"_s, u"profondes"_s, doubtful);
    QVERIFY(shown.show(article, {mark}));
    const QString said = u"nappes profondes: "_s + doubtful;
    QTRY_COMPARE_WITH_TIMEOUT(descriptionsIn(shown), QStringList{said}, 20'000);
    const QString html = u"document.querySelector('main').textContent"_s;
    QVERIFY(!shown.evaluate(html).toString().contains(doubtful));
    shown.reader.setMarks({});
    QTRY_COMPARE(descriptionsIn(shown), QStringList{});
}

void tst_ReaderSpoken::markAcrossParagraphsIsSaidInBoth()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const Mark mark = markOf(article, u"nappes"_s, u"La présidente"_s, doubtful);
    QVERIFY(shown.show(article, {mark}));
    const QStringList said{u"nappes profondes.: "_s + doubtful, u"La présidente: "_s + doubtful};
    QTRY_COMPARE_WITH_TIMEOUT(descriptionsIn(shown), said, 20'000);
}

QTEST_MAIN(tst_ReaderSpoken)
#include "tst_readerspoken.moc"
