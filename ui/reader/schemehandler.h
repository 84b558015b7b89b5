// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/picturestore.h"

#include <QWebEngineUrlSchemeHandler>

#include <functional>
#include <optional>

namespace apostille {

/// Serves the reader's page, its two style sheets and the pictures of the article; every other address of the
/// scheme does not exist.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// The page is painted in these colours from its first frame on.
    void setThemeCss(const QString &css) { m_themeCss = css.toUtf8(); }

    using PictureSource = std::function<std::optional<Picture>(const QString &hash)>;
    void setPictureSource(PictureSource source) { m_pictures = std::move(source); }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyWithPicture(QWebEngineUrlRequestJob &job, const QString &hash) const;

    QByteArray m_themeCss;
    PictureSource m_pictures;
};

} // namespace apostille
