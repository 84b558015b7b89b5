// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingsettings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QGridLayout;

namespace apostille {

/// The controls of the reading settings, one line each: in the panel of the open article and on a page of the
/// settings. Every touch is told at once.
class ReadingForm : public QWidget
{
    Q_OBJECT

public:
    ReadingForm(const Theme &window, QWidget *parent);

    void setTheme(const Theme &window); ///< of the window: its page is among those to choose
    void setSettings(const ReadingSettings &settings);
    [[nodiscard]] QString words() const; ///< the names of all controls: what a search finds the form by

Q_SIGNALS:
    void changed(const apostille::ReadingSettings &settings);

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
                   const std::function<QString(int)> &words);
    void addCheck(const QString &title, bool ReadingSettings::*member);
    void addFonts();
    void addThemes();
    void touch(const std::function<void()> &change);

    QGridLayout *m_grid;
    ReadingSettings m_settings;
    std::vector<std::function<void()>> m_followers; ///< bring the controls in step with m_settings
    QStringList m_words;
    QButtonGroup *m_themes = nullptr;
    bool m_following = false;
};

} // namespace apostille
