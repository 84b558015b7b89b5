// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace apostille {

/// What the program and the script of the page say to each other, over QWebChannel. Signals above go to the
/// script, slots come from it and are handed on by the signals below. `serial` numbers the articles shown, so
/// that late answers are told from those of now.
class ReaderChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void themeGiven(const QString &css);
    void articleGiven(const QJsonObject &article); ///< serial, language, html, pictures, text, marks, current
    void marksGiven(const QJsonArray &marks);      ///< [id, start, end, colour] each
    void currentMarkGiven(const QString &annotation);
    void selectionAsked(qint64 start, qint64 end);
    void scrollAsked(qint64 start, qint64 end, bool flash);
    void picturesGiven(const QJsonArray &pictures);            ///< [address, hash, width, height] each
    void foundGiven(const QJsonArray &places, qint64 current); ///< start, end, start, end …; -1: none
    void placeAsked(qint64 offset);                            ///< to the top of the view

    void scriptIsReady();
    void articleIsPainted(int serial);
    void selectionIs(const QJsonObject &selection); ///< serial, start, end, first, last (boxes), settled
    void markIsChosen(int serial, const QString &annotation);
    void placeIs(int serial, qint64 start, qint64 end); ///< the part of the text in view

public Q_SLOTS:
    void scriptReady() { Q_EMIT scriptIsReady(); }
    void articlePainted(int serial) { Q_EMIT articleIsPainted(serial); }
    void selected(const QJsonObject &selection) { Q_EMIT selectionIs(selection); }
    void placed(int serial, qint64 start, qint64 end) { Q_EMIT placeIs(serial, start, end); }
    void markChosen(int serial, const QString &annotation) { Q_EMIT markIsChosen(serial, annotation); }
};

} // namespace apostille
