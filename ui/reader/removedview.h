// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

#include <QJsonArray>
#include <QObject>

class QWebEngineView;

namespace apostille {

class PartsChannel;
class Reader;

/// The removed parts of the article that the reader shows, tinted at their places. No part of the text: marks
/// and offsets go past them.
class RemovedView : public QObject
{
    Q_OBJECT

public:
    explicit RemovedView(Reader &reader); ///< becomes its parent
    ~RemovedView() override;

    void attach(QWebEngineView &view); ///< once, before its page is loaded
    void setSerial(int serial);        ///< another article is shown, as yet without parts
    void scriptReady();

    void show(const Article &article); ///< its removed parts
    void hide();
    void choose(int part, bool scroll); ///< -1: none

Q_SIGNALS:
    void chosen(int part);
    void putBackRequested(int part); ///< Enter on one

private:
    void send();

    Reader &m_reader;
    PartsChannel *m_channel;
    QJsonArray m_parts = {};
    int m_serial = 0;
};

} // namespace apostille
