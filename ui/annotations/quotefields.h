// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace apostille {

class ChipField;
class ChoiceBox;
class ColourRow;
class CompletionField;
class GrowingEdit;
class Library;
class NoteEditor;

/// The fields of a quote record in the order of the card's sentence, with their labels and names. The widgets
/// belong to the form they stand in.
struct QuoteFields
{
    Q_DECLARE_TR_FUNCTIONS(QuoteFields)

public:
    QLabel *words = nullptr;
    ColourRow *colours = nullptr;
    CompletionField *speaker = nullptr;
    CompletionField *written = nullptr;
    CompletionField *verb = nullptr;
    ChoiceBox *speech = nullptr;
    ChoiceBox *language = nullptr;
    GrowingEdit *original = nullptr;
    ChipField *sources = nullptr;
    ChoiceBox *role = nullptr;
    QWidget *claimRows = nullptr;
    QVBoxLayout *claimColumn = nullptr;
    CompletionField *claim = nullptr;
    ChipField *tags = nullptr;
    NoteEditor *note = nullptr;
    QFormLayout *layout = nullptr;

    QuoteFields(QWidget *form, const Library &library, const KSyntaxHighlighting::Repository &syntax,
                const QuoteRecord &record, const QString &language, const Theme &theme);

    void showWords(const QuoteRecord &record, const QString &articleLanguage);
    void setTheme(const Theme &theme);

private:
    void makeSentence(QWidget *form, const Library &library, const QString &language);
    void makeChoices(QWidget *form);
    void makeLinks(QWidget *form, const Library &library, const Theme &theme);
    void layOut(QWidget *form);
    void addRow(const QString &label, QWidget *field, const QString &objectName);
};

} // namespace apostille
