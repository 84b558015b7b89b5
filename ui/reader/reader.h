// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "models/annotation/quotationmarks.h"
#include "models/library/articlestore.h"
#include "models/library/picturestore.h"
#include "models/library/readingsettings.h"
#include "ui/reader/mark.h"
#include "ui/reader/markplaces.h"
#include "ui/reader/selectionkeys.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace apostille {

class ReaderHands;
class RemovedView;

/// Shows one article version in a QWebEngineView and tells what the user selects and clicks, in text offsets.
/// Knows no library: it is given values. The DOM is never changed; marks are CSS custom highlights.
class Reader : public QWidget
{
    Q_OBJECT

public:
    explicit Reader(const Theme &theme, QWidget *parent = nullptr);
    ~Reader() override;

    /// Starts the web engine, which takes as long as all the rest of the window: called once that is on the
    /// screen. The first article starts it, too.
    void prepare();
    void showArticle(const TextVersion &version);
    void showNothing();                ///< an empty page in the theme's colours
    void setTheme(const Theme &theme); ///< of the window; the page may wear another (ReadingTheme)
    /// Set anew without a reload: selection and the text at the top of the view stay.
    void setReading(const ReadingSettings &settings);

    /// The kept pictures of the article, which are asked for by hash when the page wants to show them.
    using PictureSource = std::function<std::optional<Picture>(const QString &hash)>;
    void setPictureSource(PictureSource source);
    void setPictures(const std::vector<PlacedPicture> &pictures);

    void setMarkNames(const MarkNames &names); ///< what the colours stand for: the selection bar says it
    void setKeys(const SelectionKeys &keys);   ///< on the selection bar
    void setMarks(const std::vector<Mark> &marks);
    void setCurrentMark(const QUuid &annotation); ///< drawn with the accent; null: none
    /// What a search has found, `current` of it (-1: none) louder. Until the next article.
    void showFound(const std::vector<TextRange> &places, qsizetype current);
    void scrollTo(qsizetype start, qsizetype end, bool flash);
    void scrollBy(int distance); ///< in pixels of the view
    void goTo(qsizetype offset); ///< to the top of the view; 0: the very top

    [[nodiscard]] TextRange selection() const;   ///< empty where nothing is selected
    void select(qsizetype start, qsizetype end); ///< as if the user had: for tests and search hits
    void clearSelection();

    [[nodiscard]] ReaderHands &hands() const;   ///< caret, growing selections, the current mark's ends
    [[nodiscard]] RemovedView &removed() const; ///< what cleaning took away, at its places

    /// Does it once the page shows the current article: at once, or when its script is there.
    void whenShown(std::function<void()> step);

Q_SIGNALS:
    void painted(const QUuid &version);                      ///< the article and its marks are on the screen
    void placesChanged(const apostille::MarkPlaces &places); ///< of the marks, after every change of layout
    void scrolled(int position);
    void selectionChanged(const apostille::TextRange &range);
    void
    markClicked(const QUuid &annotation); ///< of overlapping marks: the shortest, next ones on further clicks
    /// From the selection bar (and its keys): mark the selection so and go on with …
    void highlightRequested(apostille::MarkColour colour);
    void quoteRequested();                    ///< the quote form
    void quoteInPartsRequested();             ///< likewise, of the quotations in the selection as one
    void noteRequested();                     ///< highlight and note
    void claimRequested();                    ///< quote form at the claim field
    void speakerRequested();                  ///< quote form at the speaker field
    void linkHovered(const QString &address); ///< empty: none
    void linkClicked(const QUrl &address);
    void placeChanged(const apostille::TextRange &inView); ///< which part of the text is in view
    void zoomRequested(int steps);                         ///< Ctrl and wheel

private:
    void connectPage();
    void connectPlaces();
    void connectBar();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace apostille
