// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "models/library/readingsettings.h"
#include "ui/reader/contentspopup.h"
#include "ui/theme/theme.h"

#include <QObject>

class QAction;

namespace apostille {

class IncomingPictures;
class ReaderFind;
class ReaderNotice;
class ReadingPanel;
class ReadingProgress;
struct Error;
struct WindowParts;

/// How the open article is read: reading settings and zoom, find, contents, the place in the text.
class ReadingDesk : public QObject
{
    Q_OBJECT

public:
    ReadingDesk(WindowParts &parts, QObject *parent);

    void setTheme(const Theme &theme);
    void flush(); ///< saves the reading position

Q_SIGNALS:
    void progressChanged(double read, int minutesLeft);
    void said(const QString &words);
    void failed(const apostille::Error &error);

private:
    void connectActions();
    void connectPictures();
    [[nodiscard]] ReaderFind &find() const;
    void showPictures();
    [[nodiscard]] std::vector<TextRange> searchedPlaces() const;
    void followSearch();
    void opened(const QUuid &article);
    void closed();
    void showState();
    void followLibrary();
    void change(const ReadingSettings &settings);
    void chooseScope(bool ofArticle);
    void reset();
    void zoom(int steps); ///< 0: back to the library's or the usual size
    void openContents();
    [[nodiscard]] const QWidget &anchorOf(const QAction &action) const;

    WindowParts &m_parts;
    ReadingProgress *m_progress;
    ReaderFind *m_find;
    ReaderNotice *m_notice;
    ReadingPanel *m_panel;
    ContentsPopup *m_contents;
    IncomingPictures *m_pictures;
    ReadingSettings m_shown;
    QString m_own;            ///< what the open article has for itself
    QString m_searched;       ///< in the library: its words are marked
    bool m_ofArticle = false; ///< what is set holds for the open article only
    std::vector<Section> m_sections;
};

} // namespace apostille
