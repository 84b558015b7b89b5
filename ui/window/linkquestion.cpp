// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkquestion.h"

#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

namespace apostille {

namespace {

/// Words of the question.
struct LinkQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
};

} // namespace

void askAboutLink(MessageBar &messages, const QUrl &address)
{
    messages.say(address.toDisplayString(), MessageBar::Tone::Note,
                 {{LinkQuestion::tr("Open in browser"), [address] { QDesktopServices::openUrl(address); }},
                  {LinkQuestion::tr("Copy address"), [address] {
                       QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
                   }}});
}

} // namespace apostille
