// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingsettings.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QPushButton;

namespace apostille {

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
    struct Choice
    {
        int value;
        QString name;
        QString hint = {};
    };

    QButtonGroup *addChoices(const QString &title, const std::vector<Choice> &choices,
                             std::function<void(int)> set, std::function<int()> get);
    void addSlider(const QString &title, ReadingRange range, int ReadingSettings::*member,
                   std::function<QString(int)> words);
    QCheckBox *addCheck(const QString &title, bool ReadingSettings::*member);
    void addFonts();
    void addThemes();
    void addFoot();
    void paintSwatches(const Theme &window);
    void touch(const std::function<void()> &change);

    QGridLayout *m_grid;
    ReadingSettings m_settings;
    std::vector<std::function<void()>> m_followers; ///< bring the controls in step with m_settings
    QButtonGroup *m_themes = nullptr;
    QCheckBox *m_scope = nullptr;
    QPushButton *m_reset = nullptr;
    bool m_following = false;
};

} // namespace apostille
