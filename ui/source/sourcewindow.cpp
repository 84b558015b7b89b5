// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcewindow.h"

#include "models/base/errorsentence.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace apostille {

namespace {

QToolButton *makeStep(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QAction *makeKey(QWidget &window, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(&window);
    action->setShortcuts(keys);
    window.addAction(action);
    return action;
}

} // namespace

SourceWindow::SourceWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new SourceView(theme, this))
    , m_capture(new QLabel(this))
    , m_message(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_line(new QLineEdit(this))
{
    setObjectName(QStringLiteral("sourceWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Page source"));
    resize(960, 640);
    m_capture->setObjectName(QStringLiteral("sourceCapture"));
    m_capture->setForegroundRole(QPalette::PlaceholderText);
    m_capture->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_capture->setContentsMargins(12, 6, 12, 6);
    m_capture->setText(tr("Reading the capture…"));
    m_message->setObjectName(QStringLiteral("sourceMessage"));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(12, 0, 12, 8);
    m_message->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_capture);
    connectSearch();
    connect(makeKey(*this, {QKeySequence(Qt::Key_Escape)}), &QAction::triggered, this, &QWidget::close);
    connect(makeKey(*this, {QKeySequence::Close}), &QAction::triggered, this, &QWidget::close);
    setTheme(theme);
    m_view->setFocus();
}

QWidget *SourceWindow::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_words->setObjectName(QStringLiteral("sourceFind"));
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(tr("Find in the source"));
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("sourceCount"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000 / 1000")));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(QStringLiteral("sourceLine"));
    m_line->setPlaceholderText(tr("Line"));
    m_line->setAccessibleName(tr("Go to line"));
    m_line->setToolTip(tr("Go to line (Ctrl+G)"));
    m_line->setMaximumWidth(88);
    m_line->setValidator(new QIntValidator(1, 99'999'999, m_line));
    auto *previous = makeStep(QStringLiteral("↑"), tr("Previous place"), bar);
    auto *next = makeStep(QStringLiteral("↓"), tr("Next place"), bar);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addSpacing(16);
    row->addWidget(m_line);
    return bar;
}

void SourceWindow::connectSearch()
{
    connect(m_words, &QLineEdit::textChanged, &m_search, &SourceSearch::find);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(&m_search, &SourceSearch::found, this, &SourceWindow::tellHits);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_view->goToLine(std::min(m_line->text().toInt(), m_view->lineCount()));
        m_view->setFocus();
    });
    connect(makeKey(*this, {QKeySequence::Find}), &QAction::triggered, this, [this] {
        m_from = m_view->place();
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    connect(makeKey(*this, {QKeySequence(Qt::Key_F3)}), &QAction::triggered, this, [this] { step(1); });
    connect(makeKey(*this, {QKeySequence(Qt::SHIFT | Qt::Key_F3)}), &QAction::triggered, this,
            [this] { step(-1); });
    connect(makeKey(*this, {QKeySequence(Qt::CTRL | Qt::Key_G)}), &QAction::triggered, m_line,
            qOverload<>(&QWidget::setFocus));
}

void SourceWindow::load(const QString &library, const SourceRequest &request)
{
    m_wantsQuote = !request.quote.exact.isEmpty();
    loadPageSource(library, request, *this, [this](const Expected<PageSource> &page) { showPage(page); });
}

void SourceWindow::showPage(const Expected<PageSource> &page)
{
    if (!page) {
        m_capture->clear();
        m_message->setText(sentence(page.error()));
        m_message->show();
        return;
    }
    setWindowTitle(tr("Page source: %1").arg(page->title));
    m_capture->setText(tr("Captured %1 · %2 · %3 · SHA-256 %4…")
                           .arg(QLocale().toString(page->captured.toLocalTime(), QLocale::ShortFormat),
                                page->encoding, QLocale().formattedDataSize(page->size),
                                page->hash.left(16)));
    m_capture->setToolTip(QStringLiteral("SHA-256 ") + page->hash);
    m_view->showPage(*page);
    m_search.setText(page->text);
    tellPlace(*page);
}

void SourceWindow::tellPlace(const PageSource &page)
{
    m_view->goTo(page.quote.start, page.quote.end);
    m_message->setVisible(m_wantsQuote && page.quote.state != SourcePlace::State::Certain);
    m_message->setText(
        page.quote.state == SourcePlace::State::Ambiguous
            ? tr("The words of the quote stand at several places of the page: this is the first.")
            : tr("The words of the quote were not found in the page’s source: it writes them in another "
                 "way."));
}

void SourceWindow::tellHits()
{
    const qsizetype hits = std::ssize(m_search.hits());
    m_view->setHits(m_search.hits(), m_search.length());
    if (m_search.length() == 0)
        m_count->clear();
    else if (hits == 0)
        m_count->setText(m_search.isDone() ? tr("Nothing found") : QString());
    else if (m_search.isDone())
        goToHit(m_search.hitFrom(m_from));
}

void SourceWindow::goToHit(qsizetype number)
{
    if (number < 0)
        return;
    const qsizetype start = m_search.hits().at(static_cast<std::size_t>(number));
    m_view->goTo(start, start + m_search.length());
    m_count->setText(
        tr("%1 of %2").arg(QLocale().toString(number + 1), QLocale().toString(std::ssize(m_search.hits()))));
}

void SourceWindow::step(int direction)
{
    const qsizetype here = m_view->place();
    goToHit(direction > 0 ? m_search.hitFrom(here + 1) : m_search.hitBefore(here));
}

void SourceWindow::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#sourceWindow { background: %1; } #sourceMessage { color: %2; }")
                      .arg(theme.side.name(), theme.alarm.name()));
    m_view->setTheme(theme);
}

} // namespace apostille
