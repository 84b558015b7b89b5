// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/originalbeside.h"

#include "models/editing/session.h"
#include "ui/original/originalpage.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"
#include "ui/window/linkquestion.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/windowparts.h"

#include <QApplication>

namespace apostille {

namespace {

/// The reader's answer to having been moved comes a few frames later, and is no wish of the user's.
constexpr qint64 echo = 300; // milliseconds

} // namespace

OriginalBeside::OriginalBeside(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.showOriginal, &QAction::triggered, this, &OriginalBeside::toggle);
    connect(parts.reader, &Reader::placeChanged, this, [this](const TextRange &inView) {
        m_place = inView.start;
        followReader();
    });
    connect(parts.desk, &Desk::opened, this, [this] {
        m_place = 0;
        load();
        showState();
    });
    connect(parts.desk, &Desk::closed, this, &OriginalBeside::close);
    connect(parts.texts, &TextPair::besideChanged, this, &OriginalBeside::showState);
    showState();
}

void OriginalBeside::toggle()
{
    if (m_parts.texts->original())
        close();
    else if (!m_parts.desk->article().isNull())
        open();
    showState();
}

void OriginalBeside::open()
{
    auto *original = new OriginalPage(m_parts.theme, m_parts.texts);
    connect(original, &OriginalPage::shown, this, [this] {
        m_sinceLeading.invalidate();
        followReader();
    });
    connect(original, &OriginalPage::scrolled, this, [this](qsizetype offset) {
        m_sinceLeading.start();
        m_parts.reader->goTo(offset);
    });
    connect(original, &OriginalPage::closeRequested, this, &OriginalBeside::close);
    connect(original, &OriginalPage::linkHovered, m_parts.status, &StatusLine::showLink);
    connect(original, &OriginalPage::linkClicked, this,
            [this](const QUrl &address) { askAboutLink(*m_parts.messages, address); });
    m_parts.texts->setOriginal(original);
    load();
}

void OriginalBeside::close()
{
    if (const OriginalPage *original = m_parts.texts->original()) {
        const bool hadFocus = original->isAncestorOf(QApplication::focusWidget());
        m_parts.texts->closeOriginal();
        if (hadFocus)
            m_parts.reader->setFocus(Qt::OtherFocusReason);
    }
    showState();
}

void OriginalBeside::load()
{
    if (OriginalPage *original = m_parts.texts->original())
        original->load(m_parts.session.library().path(), m_parts.desk->version());
}

void OriginalBeside::followReader()
{
    OriginalPage *original = m_parts.texts->original();
    if (original && !(m_sinceLeading.isValid() && m_sinceLeading.elapsed() < echo))
        original->scrollTo(m_place);
}

void OriginalBeside::showState()
{
    m_parts.actions.showOriginal->setChecked(m_parts.texts->original() != nullptr);
    m_parts.actions.showOriginal->setEnabled(!m_parts.desk->article().isNull());
}

} // namespace apostille
