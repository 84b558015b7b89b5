// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace apostille {

/// A page that goes nowhere: it loads its one address when we say so and refuses every other navigation, its
/// own reloads among them, window, permission and file; links are only told.
class ReaderPage : public QWebEnginePage
{
    Q_OBJECT

public:
    ReaderPage(QUrl address, QWebEngineProfile *profile);

    void open(); ///< anew where it is open

Q_SIGNALS:
    void linkClicked(const QUrl &address);

protected:
    bool acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void closeDoors();

    const QUrl m_address;
    bool m_isAwaited = false; ///< the next navigation to the address is ours
};

/// What a link may open outside: http, https, mailto.
[[nodiscard]] bool isForBrowser(const QUrl &address);

} // namespace apostille
