// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

struct WindowParts;

/// What the Article menu does.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    ArticleCommands(WindowParts &parts, QObject *parent);

private:
    void openNextUnread();
    void toggleRead();
    void openInBrowser();
    void trash();

    WindowParts &m_parts;
};

} // namespace apostille
