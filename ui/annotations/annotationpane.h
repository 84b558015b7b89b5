// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace apostille {

class Session;
struct MarkPlaces;

/// The cards of one article, in text order; a card is a quote record and is edited in place. Loads and saves
/// through the Session; what is typed is saved within a second and at once on leaving.
class AnnotationPane : public QWidget
{
    Q_OBJECT

public:
    enum class Field { None, Note, Speaker, Claim, Speech, Tag };
    enum class CopyAs { Quote, Markdown, Link };
    Q_ENUM(CopyAs)

    AnnotationPane(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~AnnotationPane() override;

    /// `text` is that of the version shown: where the annotations' words stand in it.
    void showArticle(const QUuid &article, const QString &language, const QString &text);
    void showNothing();
    void setTheme(const Theme &theme);

    [[nodiscard]] QUuid current() const;
    /// The card so many further on from the current one, as they stand; the last where there are no more.
    [[nodiscard]] QUuid neighbour(int distance) const;
    void setCurrent(const QUuid &annotation); ///< rings the card and scrolls to it
    /// Opens the card's form in place with the cursor in a field; from there Tab goes on, Esc leaves,
    /// Ctrl+Enter ends.
    void edit(const QUuid &annotation, Field field);
    [[nodiscard]] std::optional<Field> editing() const; ///< where the open form has the cursor; none: no form
    void openFilter();
    void chooseVerdict(const QUuid &annotation); ///< on its claim, by a menu

    /// Cards stand beside their words in this widget, where it tells their places and how far it is scrolled.
    void standBeside(const QWidget *text);
    void setPlaces(const MarkPlaces &places);
    void followText(int position);

    void flush(); ///< saves what is being typed now
    void keep();  ///< likewise, but half-typed names as drafts: the user only looks elsewhere

Q_SIGNALS:
    void currentChanged(const QUuid &annotation); ///< by the user's click or key: the reader scrolls there
    void copyRequested(const QUuid &annotation, apostille::AnnotationPane::CopyAs form);
    void attachRequested(const QUuid &annotation); ///< to what is selected in the text
    void namesRequested();                         ///< of the mark colours: to be changed
    void textScrollAsked(int distance);            ///< the wheel over cards that scroll with the text
    void placeConfirmed(const QUuid &annotation);  ///< where its moved words were found

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace apostille
