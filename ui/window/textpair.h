// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QPointer>
#include <QSplitter>

namespace apostille {

class OriginalPage;
class SecondArticle;

/// The open article and, where one is read beside it, a second one or the page that it was made of: side by
/// side where there is room for both, else one under the other.
class TextPair : public QSplitter
{
    Q_OBJECT

public:
    TextPair(QWidget &first, QWidget *parent);
    ~TextPair() override;

    void setSecond(SecondArticle *second); ///< takes it over
    void closeSecond();
    [[nodiscard]] SecondArticle *second() const; ///< null: none
    void setOriginal(OriginalPage *original);    ///< takes it over
    void closeOriginal();
    [[nodiscard]] OriginalPage *original() const; ///< null: none
    /// Whether "the selected words" are the second article's: it had the keyboard last.
    [[nodiscard]] bool isSecondMeant() const;
    void meanFirst(); ///< what comes is meant for it
    void setTheme(const Theme &theme);

    /// What an action does to the selected words or the current card. In the second article nothing is
    /// annotated: there firstAsked() tells of it instead.
    template <typename Act>
    void connectToFirst(QAction *action, QObject *context, Act act);

Q_SIGNALS:
    void besideOpened();  ///< to be seen
    void besideChanged(); ///< something has come beside the article, or gone
    void firstAsked(QAction *action);
    void meantChanged(); ///< isSecondMeant() is another

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus(const QWidget *now);
    void placeBeside(QWidget &widget);
    void mean(bool second);

    QPointer<SecondArticle> m_second;
    QPointer<OriginalPage> m_original;
    bool m_secondHadFocus = false;
};

template <typename Act>
void TextPair::connectToFirst(QAction *action, QObject *context, Act act)
{
    connect(action, &QAction::triggered, context, [this, action, act] {
        if (isSecondMeant())
            Q_EMIT firstAsked(action);
        else
            act();
    });
}

} // namespace apostille
