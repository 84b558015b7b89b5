// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerscheme.h"

#include "ui/reader/readeraddress.h"

#include <QWebEngineUrlScheme>

namespace apostille {

namespace {

/// <link rel=preconnect> passes every gate that Qt has, and no security policy knows of it. Without a name
/// resolver there is nobody to connect to. The engine alone is meant: our fetcher does not go through it.
void takeResolverAway()
{
    constexpr char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    qputenv(variable, qgetenv(variable) + " \"--host-resolver-rules=MAP * ~NOTFOUND\"");
}

} // namespace

void registerReaderScheme()
{
    takeResolverAway();
    QWebEngineUrlScheme scheme{QByteArray{readerSchemeName}};
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // No origin of its own: nothing to store, nothing to share. Not a local scheme: file: stays out of reach.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace apostille
