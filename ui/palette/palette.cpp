// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "models/editing/session.h"
#include "ui/palette/librarynames.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/paletteranking.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace apostille {

namespace {

constexpr std::size_t mostShown = 50;
constexpr qsizetype mostRemembered = 40;

QString recentKey()
{
    return QStringLiteral("palette/recent");
}

void remember(const QString &key)
{
    Preferences preferences;
    QStringList recent = preferences.value(recentKey()).toStringList();
    recent.removeAll(key);
    recent.prepend(key);
    preferences.setValue(recentKey(), recent.first(std::min(recent.size(), mostRemembered)));
}

} // namespace

Palette::Palette(Session &session, const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_names(new LibraryNames(session, this))
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called like that."), this))
    , m_delegate(new PaletteDelegate(theme, this))
    , m_commands(std::make_shared<PaletteEntries>())
    , m_question(std::make_shared<std::atomic_int>(0))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("A command, an article, a claim, a source, a tag…"));
    m_line->setAccessibleName(tr("What to do or open"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_nothing->setProperty("dim", true);
    m_nothing->setMargin(12);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_names, &LibraryNames::changed, this, [this] {
        if (isVisible())
            search();
    });
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    window.installEventFilter(this);
    hide();
}

Palette::~Palette()
{
    ++*m_question;
}

void Palette::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
}

void Palette::open(PaletteEntries commandsAndPlaces)
{
    m_commands = std::make_shared<const PaletteEntries>(std::move(commandsAndPlaces));
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_line->clear();
    m_names->refresh();
    search();
    place();
    QFrame::show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

// The lists are walked on a worker: with ten thousand articles a key must not wait for that.
void Palette::search()
{
    const int question = ++*m_question;
    QThreadPool::globalInstance()->start(
        [question, latest = m_question, palette = QPointer(this), typed = m_line->text(),
         lists = std::vector{m_commands, m_names->entries()},
         recent = Preferences().value(recentKey()).toStringList()] {
            const auto unwanted = [&] { return *latest != question; };
            PaletteEntries found = ranked(lists, typed, recent, mostShown, unwanted);
            if (unwanted())
                return;
            QMetaObject::invokeMethod(
                qApp,
                [palette, question, latest, found = std::move(found)] {
                    if (palette && *latest == question)
                        palette->show(found);
                },
                Qt::QueuedConnection);
        },
        QThread::HighPriority);
}

void Palette::show(PaletteEntries entries)
{
    m_nothing->setVisible(entries.empty());
    m_list->setVisible(!entries.empty());
    m_model->show(std::move(entries));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    place();
}

void Palette::runCurrent()
{
    const PaletteEntry *current = m_model->entry(m_list->currentIndex());
    if (!current || !current->enabled)
        return;
    const PaletteEntry entry = *current;
    remember(entry.key);
    leave();
    Q_EMIT chosen(entry);
}

void Palette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int next = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
}

void Palette::place()
{
    constexpr int widest = 640;
    constexpr int mostRows = 12;
    const int width = std::min(widest, m_window.width() - 48);
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int top = m_window.height() / 9;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int height =
        std::min(m_line->sizeHint().height() + 24 + rows * row + 4, m_window.height() - top - 24);
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void Palette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()) &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    constexpr int pageOfRows = 10;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageOfRows);
        return true;
    case Qt::Key_PageUp:
        step(-pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void Palette::hideEvent(QHideEvent *event)
{
    ++*m_question;
    QFrame::hideEvent(event);
}

} // namespace apostille
