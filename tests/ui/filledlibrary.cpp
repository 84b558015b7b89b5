// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/filledlibrary.h"

#include "models/annotation/annotation.h"
#include "models/base/identifier.h"
#include "models/intake/capture.h"
#include "models/intake/samplearticle.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "models/library/namedthings.h"
#include "models/library/vocabularystore.h"

#include <QTimeZone>

#include <vector>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

struct Said
{
    QString words = {};
    QString speaker = {};
    QString written = {};
    QString verb = {};
    QString claim = {};
    QString tag = {};
    QString note = {};
    Verdict verdict = Verdict::Unchecked;
    MarkColour colour = MarkColour::Yellow;
    SpeechKind speech = SpeechKind::Direct;
};

// The last articles come first in the list: those that are annotated stand at the end.
const QStringList articles{
    u"html/de-nachrichten.html"_s,   u"html/en-howto.html"_s,      u"html/es-diario.html"_s,
    u"html/it-figura.html"_s,        u"html/pt-reportagem.html"_s, u"plaintext/de-zeitung.txt"_s,
    u"html/ar-khabar.html"_s,        u"plaintext/en-daily.txt"_s,  u"html/fr-entretien.html"_s,
    u"html/en-streamed.html"_s,      u"html/fr-agence.html"_s,     u"html/fr-quotidien.html"_s,
    u"plaintext/fr-quotidien.txt"_s, u"ui/barrage.fr.txt"_s,
};

std::vector<Said> saidInDam()
{
    return {{.words = u"l'État avait trop attendu"_s,
             .speaker = u"Marc Delorme"_s,
             .written = u"Le préfet Marc Delorme"_s,
             .verb = u"a reconnu"_s,
             .claim = u"L’État a réagi trop tard à la sécheresse"_s,
             .tag = u"eau"_s,
             .verdict = Verdict::MostlyTrue,
             .colour = MarkColour::Green,
             .speech = SpeechKind::Indirect},
            {.words = u"sécheresse sans précédent"_s,
             .speaker = u"Marc Delorme"_s,
             .written = u"M. Delorme"_s,
             .verb = u"a déclaré"_s,
             .claim = u"La sécheresse de 2026 est sans précédent"_s,
             .tag = u"eau"_s,
             .note = u"À vérifier auprès de @[Météo-France] : comparer avec [[sécheresse de 1976]] #eau"_s,
             .verdict = Verdict::False,
             .colour = MarkColour::Red,
             .speech = SpeechKind::Partial},
            {.words = u"la sécurité de la vallée passe avant la saison touristique"_s,
             .speaker = u"Marc Delorme"_s,
             .verb = u"a-t-il ajouté"_s,
             .tag = u"tourisme"_s},
            {.words = u"On nous demande de choisir entre nos bêtes et nos champs"_s,
             .speaker = u"Odile Perrin"_s,
             .written = u"Odile Perrin, éleveuse à Saint-Loup"_s,
             .verb = u"a résumé"_s,
             .claim = u"Les agriculteurs perdront leur accès à l’eau"_s,
             .tag = u"agriculture"_s,
             .note = u"Rappeler Mme Perrin **avant jeudi**."_s,
             .verdict = Verdict::InProgress,
             .colour = MarkColour::Blue}};
}

std::vector<Said> saidInDaily()
{
    return {{.words = u"prise sans les avoir consultés"_s,
             .speaker = u"Les maraîchers de la Vaillère"_s,
             .verb = u"dénoncent"_s,
             .claim = u"Les maraîchers n’ont pas été consultés"_s,
             .tag = u"eau"_s,
             .verdict = Verdict::Unverifiable,
             .colour = MarkColour::Purple,
             .speech = SpeechKind::Partial},
            {.words = u"On nous demande de planter moins, mais personne ne nous dit qui paiera"_s,
             .speaker = u"Josiane Petit"_s,
             .verb = u"résume"_s,
             .claim = u"La sécheresse de 2026 est sans précédent"_s,
             .tag = u"agriculture"_s,
             .colour = MarkColour::Orange}};
}

std::vector<Said> saidInCanal()
{
    return {{.words = u"This is the day we stop turning our backs on the water"_s,
             .speaker = u"Maureen Pike"_s,
             .written = u"council leader Maureen Pike"_s,
             .verb = u"told a packed chamber"_s,
             .claim = u"The canal will reopen by the summer of 2026"_s,
             .tag = u"canal"_s,
             .verdict = Verdict::Misleading},
            {.words = u"You cannot fill a pothole with ducks"_s,
             .speaker = u"Ian Frame"_s,
             .written = u"Cllr Ian Frame"_s,
             .verb = u"said"_s,
             .claim = u"The canal costs £18.4m"_s,
             .tag = u"canal"_s,
             .note = u"Budget paper 12, page 4."_s,
             .verdict = Verdict::True,
             .colour = MarkColour::Magenta}};
}

/// Ends the program: a test on half a library proves nothing.
template <typename Value>
Value need(Expected<Value> value, const QString &what)
{
    if (!value)
        qFatal("%s: %s", qUtf8Printable(what), qUtf8Printable(value.error().detail));
    return std::move(*value);
}

void need(const Expected<void> &done, const QString &what)
{
    if (!done)
        qFatal("%s: %s", qUtf8Printable(what), qUtf8Printable(done.error().detail));
}

QUuid addArticle(Library &library, const QString &file)
{
    auto capture = need(captureFile(QStringLiteral(APOSTILLE_FIXTURES "/") + file), file);
    capture.captured = QDateTime({2026, 3, 4}, {9, 30}, QTimeZone::UTC);
    return need(keep(library, capture, need(clean(capture.document), file)), file).article;
}

QUuid annotate(Library &library, const QUuid &article, const Said &said)
{
    const auto version = need(library.articles().currentVersion(article), said.words);
    const QString text = version.content.text();
    const auto places = findQuote(said.words, text);
    if (places.empty())
        qFatal("not in the article: %s", qUtf8Printable(said.words));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Annotation annotation{.id = newIdentifier(),
                          .article = article,
                          .version = version.id,
                          .anchor = anchorAt(text, places.front().start, places.front().end),
                          .colour = said.colour,
                          .speech = said.speech,
                          .speakerAsWritten = said.written,
                          .reportingVerb = said.verb,
                          .note = said.note,
                          .created = now,
                          .modified = now};
    annotation.sources.push_back(
        {need(sourceNamed(library, said.speaker), said.speaker).thing.id, SourceRole::Speaker});
    annotation.sources.push_back(
        {need(sourceNamed(library, u"AFP"_s, SourceKind::Organisation), said.words).thing.id,
         SourceRole::ReportedBy});
    if (!said.claim.isEmpty()) {
        Claim claim = need(claimNamed(library, said.claim), said.claim).thing;
        if (said.verdict != Verdict::Unchecked) {
            claim.verdict = said.verdict;
            need(library.claims().save(claim), said.claim);
        }
        annotation.claims.push_back({claim.id, Stance::Makes});
    }
    annotation.tags.push_back(need(tagNamed(library, said.tag), said.tag).thing.id);
    need(library.annotations().save(annotation), said.words);
    return annotation.id;
}

void annotateAll(Library &library, const QUuid &article, const std::vector<Said> &quotes)
{
    for (const Said &said : quotes)
        annotate(library, article, said);
}

void trash(Library &library, const QUuid &annotation)
{
    Annotation deleted = need(library.annotations().get(annotation), u"trash"_s);
    deleted.trashed = QDateTime::currentDateTimeUtc();
    need(library.annotations().save(deleted), u"trash"_s);
}

} // namespace

Expected<void> makeFilledLibrary(const QString &path)
{
    auto opened = Library::open(path, Library::Mode::Create);
    if (!opened)
        return std::unexpected(opened.error());
    Library &library = **opened;
    std::vector<QUuid> ids;
    for (const QString &file : articles)
        ids.push_back(addArticle(library, file));
    for (const QString &language : {u"en"_s, u"fr"_s})
        ids.push_back(need(keepSample(library, language), language).article);
    const auto at = [&](const QString &file) {
        return ids[static_cast<std::size_t>(articles.indexOf(file))];
    };
    const QUuid dam = at(u"ui/barrage.fr.txt"_s);
    annotateAll(library, dam, saidInDam());
    annotateAll(library, at(u"plaintext/fr-quotidien.txt"_s), saidInDaily());
    annotateAll(library, at(u"plaintext/en-daily.txt"_s), saidInCanal());
    trash(library, annotate(library, dam,
                            {.words = u"plus de trois cents habitants"_s,
                             .speaker = u"JULIE CASTEL"_s,
                             .tag = u"à revoir"_s,
                             .speech = SpeechKind::None}));
    for (const QString &read : {u"html/it-figura.html"_s, u"html/fr-agence.html"_s, u"html/en-howto.html"_s})
        need(library.articles().setRead(at(read), true), read);
    for (const QString &starred : {u"ui/barrage.fr.txt"_s, u"html/fr-agence.html"_s})
        need(library.articles().setStarred(at(starred), true), starred);
    need(library.articles().setTrashed(at(u"html/en-streamed.html"_s), true), u"trash"_s);
    return {};
}

} // namespace apostille
