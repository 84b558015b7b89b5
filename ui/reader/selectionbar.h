// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "ui/reader/barplacement.h"
#include "ui/reader/selectionkeys.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

class QBoxLayout;

namespace apostille {

class KeyButton;
class MarkSwatch;

/// What the bar offers besides, where the selection is such that it helps.
struct SelectionOffers
{
    bool quotation = false; ///< to select all of the quotation around
    bool parts = false;     ///< to take down several quotations as one
};

/// The small bar at a selection. It only lies over the reader: it never takes the focus, so that every key,
/// Ctrl+C first of all, goes on doing what it does.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    void setMarkNames(const MarkNames &names);
    void setKeys(const SelectionKeys &keys); ///< shown on the buttons; the window's commands have them
    void setOffers(SelectionOffers offers);  ///< before showAt()
    /// Shows the bar at the selection, in the parent's coordinates; hides it where there is no place.
    void showAt(const SelectionBoxes &selection);

Q_SIGNALS:
    void highlightRequested(apostille::MarkColour colour);
    void quoteRequested();
    void noteRequested();
    void claimRequested();
    void speakerRequested();
    void quotationRequested();
    void partsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *addRow();
    void addSwatches(const Theme &theme, QBoxLayout &row);
    KeyButton *addButton(const Theme &theme, QBoxLayout &row);
    void showMoreColours(bool more);
    void nameButtons();

    QBoxLayout *m_rows = nullptr;
    std::vector<MarkSwatch *> m_swatches;
    std::vector<KeyButton *> m_buttons;
    KeyButton *m_more = nullptr;
    KeyButton *m_quote = nullptr;
    KeyButton *m_note = nullptr;
    KeyButton *m_claim = nullptr;
    KeyButton *m_speaker = nullptr;
    KeyButton *m_quotation = nullptr;
    KeyButton *m_parts = nullptr;
    SelectionBoxes m_selection;
    QColor m_panel;
    QColor m_line;
    int m_shadow = 0; ///< how dark
};

} // namespace apostille
