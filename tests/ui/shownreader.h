// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace apostille {

/// A real reader on the screen, and the ways to look into its page that only tests have.
class ShownReader
{
public:
    explicit ShownReader(const Theme &theme = lightTheme(), QSize size = {900, 700})
        : reader(theme)
    {
        reader.resize(size);
        reader.show();
        reader.prepare();
    }

    /// Shows an article with marks and waits until both are painted.
    [[nodiscard]] bool show(const Article &article, const std::vector<Mark> &marks = {})
    {
        const TextVersion version{
            .id = QUuid::createUuid(), .article = QUuid::createUuid(), .content = article};
        QSignalSpy painted{&reader, &Reader::painted};
        reader.showArticle(version);
        reader.setMarks(marks);
        return arrives(painted) && painted.last().first().toUuid() == version.id;
    }

    /// Selects and waits for the reader to tell of it.
    [[nodiscard]] bool select(qsizetype start, qsizetype end)
    {
        QSignalSpy changed{&reader, &Reader::selectionChanged};
        reader.select(start, end);
        return arrives(changed);
    }

    [[nodiscard]] static bool arrives(QSignalSpy &spy) { return spy.size() > 0 || spy.wait(10'000); }

    [[nodiscard]] QWebEngineView *view() const { return reader.findChild<QWebEngineView *>(); }
    /// Where mouse and keys go.
    [[nodiscard]] QWidget *surface() const { return view()->focusProxy(); }

    QVariant evaluate(const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        std::optional<QVariant> result;
        view()->page()->runJavaScript(script, world, [&result](const QVariant &value) { result = value; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : QVariant{};
    }

    /// The middle of some words on the view; they must stand in one text node.
    QPoint placeOf(const QString &words)
    {
        const QString wanted =
            QString::fromUtf8(QJsonDocument{QJsonArray{words}}.toJson(QJsonDocument::Compact));
        const QVariantList place =
            evaluate(QStringLiteral(
                         "(() => { const [words] = %1;"
                         "  const walker = document.createTreeWalker(document.querySelector('main'), 4);"
                         "  for (let node; (node = walker.nextNode());) {"
                         "    const at = node.data.indexOf(words);"
                         "    if (at < 0) continue;"
                         "    const range = new Range();"
                         "    range.setStart(node, at); range.setEnd(node, at + words.length);"
                         "    const box = range.getBoundingClientRect();"
                         "    return [box.x + box.width / 2, box.y + box.height / 2];"
                         "  } return []; })()")
                         .arg(wanted))
                .toList();
        return place.size() == 2 ? QPointF{place[0].toDouble(), place[1].toDouble()}.toPoint()
                                 : QPoint{-1, -1};
    }

    [[nodiscard]] QImage picture() { return reader.grab().toImage(); }

    Reader reader;
};

} // namespace apostille
