// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "ui/annotations/carddeck.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace apostille {

class FilterChip;
class FlowLayout;

/// The field and the chips that say which cards are shown. Only what the cards differ in is offered.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void offer(const std::vector<Card> &cards, const MarkNames &names);
    [[nodiscard]] const CardFilter &filter() const { return m_filter; }
    void clear();
    void focusField();

Q_SIGNALS:
    void changed();
    void left(); ///< Escape in the empty field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One chip: what it says, and the part of the filter that it turns on and off.
    struct Choice
    {
        QString text;
        std::optional<MarkColour> colour = {};
        CardFilter part = {};

        bool operator==(const Choice &) const = default;
    };

    [[nodiscard]] static std::vector<Choice> choicesOf(const std::vector<Card> &cards,
                                                       const MarkNames &names);
    void showChoices();
    void toggle(const CardFilter &part, bool on);
    [[nodiscard]] bool isOn(const CardFilter &part) const;

    QLineEdit *m_field;
    QWidget *m_chipArea;
    FlowLayout *m_flow;
    std::vector<FilterChip *> m_chips;
    std::vector<Choice> m_choices;
    CardFilter m_filter;
    Theme m_theme;
};

} // namespace apostille
