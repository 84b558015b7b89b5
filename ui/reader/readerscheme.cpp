// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerscheme.h"

#include "ui/reader/readeraddress.h"

#include <QWebEngineUrlScheme>

namespace apostille {

void registerReaderScheme()
{
    QWebEngineUrlScheme scheme{QByteArray{readerSchemeName}};
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // No origin of its own: nothing to store, nothing to share. Not a local scheme: file: stays out of reach.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace apostille
