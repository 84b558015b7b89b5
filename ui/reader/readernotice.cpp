// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readernotice.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apostille {

ReaderNotice::ReaderNotice(const Theme &theme, QWidget &reader)
    : FloatingPanel(theme, Place::Centre, reader)
    , m_words(new QLabel(this))
{
    setObjectName(u"readerNotice"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *const row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_words);
    m_end.setSingleShot(true);
    m_end.setInterval(1500ms);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
}

void ReaderNotice::say(const QString &words)
{
    m_words->setText(words);
    show();
    place();
    m_end.start();
}

} // namespace apostille
