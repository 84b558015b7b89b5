// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/quotefields.h"

#include "models/annotation/languagenames.h"
#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/annotation/quotationmarks.h"
#include "ui/annotations/cardpicture.h"
#include "ui/annotations/chipfield.h"
#include "ui/annotations/choicebox.h"
#include "ui/annotations/colourrow.h"
#include "ui/annotations/completionfield.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/noteeditor.h"
#include "ui/theme/fonts.h"

#include <QCollator>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::array speechKinds{SpeechKind::None,     SpeechKind::Direct,     SpeechKind::Partial,
                                 SpeechKind::Indirect, SpeechKind::ScareQuote, SpeechKind::Title};
constexpr std::array roles{SourceRole::ReportedBy, SourceRole::Evidence, SourceRole::Speaker};
constexpr qsizetype mostWords = 420;

QString shortened(const QString &words)
{
    return words.size() <= mostWords ? words
                                     : words.left(mostWords / 2) + u" […] "_s + words.right(mostWords / 2);
}

QList<std::pair<QString, QString>> languagesByName()
{
    QList<std::pair<QString, QString>> languages;
    for (const QString &tag : namedLanguages())
        languages.emplaceBack(capitalised(languageName(tag)), tag);
    const QCollator collator;
    std::ranges::sort(languages,
                      [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    return languages;
}

} // namespace

QuoteFields::QuoteFields(QWidget *form, const Library &library, const KSyntaxHighlighting::Repository &syntax,
                         const QuoteRecord &record, const QString &articleLanguage, const Theme &theme)
{
    words = new QLabel(form);
    words->setObjectName(u"words"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(serifFont(form->font(), 15.0 / 13));
    showWords(record, articleLanguage);
    colours = new ColourRow(theme, form);
    colours->setObjectName(u"colours"_s);
    makeSentence(form, library, articleLanguage);
    makeChoices(form);
    makeLinks(form, library, theme);
    note = new NoteEditor(syntax, library, theme, form);
    note->setLeastLines(2);
    layOut(form);
}

void QuoteFields::showWords(const QuoteRecord &record, const QString &articleLanguage)
{
    words->setText(inQuotationMarks(shortened(wordsOf(record.annotation)), articleLanguage));
}

void QuoteFields::makeSentence(QWidget *form, const Library &library, const QString &articleLanguage)
{
    speaker = new CompletionField(sourceProposals(library), CompletionField::Takes::Names, form);
    written = new CompletionField([](const QString &) { return std::vector<Proposal>(); },
                                  CompletionField::Takes::FreeWords, form);
    verb = new CompletionField(verbProposals(articleLanguage), CompletionField::Takes::FreeWords, form);
    original = new GrowingEdit(form);
}

void QuoteFields::makeChoices(QWidget *form)
{
    speech = new ChoiceBox(form);
    for (const SpeechKind kind : speechKinds)
        speech->addItem(capitalised(speechName(kind)), static_cast<int>(kind));
    language = new ChoiceBox(form);
    language->addItem(tr("Not a translation"), QString());
    for (const auto &[name, tag] : languagesByName())
        language->addItem(name, tag);
}

void QuoteFields::makeLinks(QWidget *form, const Library &library, const Theme &theme)
{
    sources = new ChipField(sourceProposals(library), theme, form);
    role = new ChoiceBox(sources);
    for (const SourceRole each : roles)
        role->addItem(roleName(each), static_cast<int>(each));
    role->setObjectName(u"role"_s);
    role->setAccessibleName(tr("Role of the source to add"));
    role->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    sources->putBeforeLine(role);
    sources->line().setPlaceholderText(tr("Add a source"));
    tags = new ChipField(tagProposals(library), theme, form);
    tags->line().setPlaceholderText(tr("Add a tag"));
    claimRows = new QWidget(form);
    claimColumn = new QVBoxLayout(claimRows);
    claimColumn->setContentsMargins(0, 0, 0, 0);
    claimColumn->setSpacing(6);
    claim = new CompletionField(claimProposals(library), CompletionField::Takes::Names, claimRows);
    claim->setPlaceholderText(tr("Add a claim"));
    claimColumn->addWidget(claim);
}

void QuoteFields::addRow(const QString &label, QWidget *field, const QString &objectName)
{
    auto *name = new QLabel(label, field->parentWidget());
    name->setFont(scaledFont(name->font(), 12.0 / 13));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    name->setBuddy(field);
    field->setMinimumWidth(16 * name->fontMetrics().averageCharWidth()); // large letters: below its label
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    layout->addRow(name, field);
}

void QuoteFields::layOut(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(cardPadding());
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(colours);
    layout = new QFormLayout;
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    addRow(tr("Speaker"), speaker, u"speaker"_s);
    addRow(tr("As written"), written, u"written"_s);
    addRow(tr("Verb"), verb, u"verb"_s);
    addRow(tr("Speech"), speech, u"speech"_s);
    addRow(tr("Translated"), language, u"language"_s);
    addRow(tr("Original"), original, u"original"_s);
    column->addLayout(layout);
    for (QWidget *links : std::initializer_list<QWidget *>{claimRows, sources, tags})
        column->addWidget(links);
    claimRows->setAccessibleName(tr("Claims"));
    sources->setAccessibleName(tr("Sources"));
    tags->setAccessibleName(tr("Tags"));
    column->addWidget(note);
    claim->setObjectName(u"claim"_s);
    claim->setAccessibleName(claim->placeholderText());
    sources->line().setObjectName(u"source"_s);
    sources->line().setAccessibleName(sources->line().placeholderText());
    tags->line().setObjectName(u"tag"_s);
    tags->line().setAccessibleName(tags->line().placeholderText());
    QWidget::setTabOrder({colours, speaker, written, verb, speech, language, original, claim, role,
                          &sources->line(), &tags->line(), note});
    language->setToolTip(tr("The language these words were translated from"));
    original->setPlaceholderText(tr("Wording, if known"));
}

void QuoteFields::setTheme(const Theme &theme)
{
    colours->setTheme(theme);
    sources->setTheme(theme);
    tags->setTheme(theme);
    note->setTheme(theme);
}

} // namespace apostille
