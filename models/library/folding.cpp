// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/folding.h"

#include "models/library/wordscanner.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace apostille {

QString foldedName(const QString &name)
{
    QString folded;
    for (const char32_t character : name.simplified().toUcs4()) {
        const CharacterForm form = characterForm(character);
        switch (form.kind) {
        case CharacterKind::Word:
        case CharacterKind::Single:
            folded += QString::fromUtf8(form.folded().data(), static_cast<qsizetype>(form.folded().size()));
            break;
        case CharacterKind::Apostrophe:
            folded += u'\'';
            break;
        case CharacterKind::Joined:
            break;
        case CharacterKind::Separator:
            folded += QString::fromUcs4(&character, 1);
            break;
        }
    }
    return folded;
}

QString foldedWords(const QString &text)
{
    const std::string utf8 = text.toStdString();
    std::string words;
    for (WordScanner scanner(utf8); scanner.next();) {
        words += ' ';
        words += scanner.folded();
    }
    return QString::fromStdString(words);
}

} // namespace apostille
