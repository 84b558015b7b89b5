// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingsettings.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace apostille {

class ReadingForm;

/// "Aa": how articles are set. Every touch is told at once; the article behind changes with it.
class ReadingPanel : public QFrame
{
    Q_OBJECT

public:
    /// What there is to set: for one article or all; `isPlain`: nothing differs from what a reset gives.
    struct State
    {
        ReadingSettings settings = {};
        bool hasArticle = false;
        bool ofArticle = false;
        bool isPlain = true;
    };

    ReadingPanel(const Theme &window, QWidget *parent);

    void setTheme(const Theme &window);
    void setState(const State &state);
    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void changed(const apostille::ReadingSettings &settings);
    void scopeChosen(bool ofArticle); ///< what is set holds for this article only
    void resetRequested();

private:
    void layOut();

    ReadingForm *m_form;
    QCheckBox *m_scope;
    QPushButton *m_reset;
};

} // namespace apostille
