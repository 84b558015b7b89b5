// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cardlibrary.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/cardmodel.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStyleFactory>
#include <QTest>

#include <memory>

namespace apostille {

using namespace Qt::StringLiterals;

using Field = AnnotationPane::Field;

/// Keys as they come from a keyboard of any language; QTest::keyClicks knows ASCII only.
inline void keys(QWidget *widget, const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

/// A real annotation pane over a real library, and what tests do with it.
class ShownPane
{
public:
    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<AnnotationPane> m_pane;

    Session &session() { return *m_library->session; }
    CardList &cards() { return *m_pane->findChild<CardList *>(); }
    QString cardText(int row)
    {
        return cards().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    template <typename Widget>
    Widget *field(const QString &name)
    {
        const auto found = m_pane->findChildren<Widget *>(name);
        for (Widget *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QListWidget *proposals()
    {
        for (auto *list : m_pane->window()->findChildren<QListWidget *>(u"proposals"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text, std::optional<Qt::Key> then = {})
    {
        auto *line = field<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        keys(line, text);
        if (then)
            QTest::keyClick(line, *then);
    }

    void choose(const QString &name, int value)
    {
        auto *box = field<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        const int index = box->findData(value);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void show(const Theme &theme = lightTheme(), QSize size = {350, 760})
    {
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(applicationStyleSheet(theme));
        m_pane = std::make_unique<AnnotationPane>(session(), theme);
        m_pane->resize(size);
        m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    /// The card of the mock-up: everything a quote record can carry.
    QUuid richQuote()
    {
        Annotation quote = m_library->draft(u"pressions sans précédent"_s);
        quote.speech = SpeechKind::Partial;
        quote.speakerAsWritten = u"Mme Oumarou"_s;
        quote.reportingVerb = u"s’est félicitée"_s;
        quote.translatedFrom = u"ha"_s;
        quote.note =
            u"Original **haoussa** ? voir @Kremlin, comparer avec [[sanctions 2022]] #géopolitique"_s;
        quote.sources = {
            {session().sourceNamed(u"Aïssata Oumarou"_s)->id, SourceRole::Speaker},
            {session().sourceNamed(u"AFP"_s, SourceKind::Organisation)->id, SourceRole::ReportedBy}};
        Claim claim = *session().claimNamed(u"La digue cède sous des pressions sans précédent"_s);
        claim.verdict = Verdict::False;
        session().saveClaim(claim, u"verdict"_s);
        quote.claims = {{claim.id, Stance::Supports}};
        quote.tags = {session().tagNamed(u"inondations"_s)->id};
        return m_library->add(quote);
    }

    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_pane->grab().save(folder + u'/' + name + u".png"_s));
    }

    void start()
    {
        Preferences().clear();
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
        qApp->setFont(interfaceFont());
        m_library = std::make_unique<CardLibrary>();
    }

    void stop()
    {
        m_pane.reset();
        m_library.reset();
    }
};

} // namespace apostille
