// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/reportingverbs.h"

#include <array>

namespace apostille {

namespace {

struct VerbList
{
    QLatin1StringView language;
    QStringView verbs; ///< one per line
};

constexpr std::array lists{
    VerbList{
        QLatin1StringView("fr"),
        u"a déclaré\na affirmé\na dit\na expliqué\na ajouté\na assuré\na estimé\na indiqué\na annoncé\n"
        u"a souligné\na précisé\na dénoncé\na averti\na rappelé\na répondu\na regretté\na reconnu\na confié\n"
        u"a-t-il déclaré\na-t-elle déclaré\na-t-il ajouté\na-t-elle ajouté\na-t-il souligné\ns’est félicité\n"
        u"s’est félicitée\ns’est indigné\ns’est indignée\nselon\nselon lui\nselon "
        u"elle\nd’après\nassure\naffirme\n"
        u"déclare\nestime\nexplique\nprécise\ncite\nécrit\npoursuit\nconclut"},
    VerbList{
        QLatin1StringView("en"),
        u"said\nsays\ntold\nadded\nwrote\nclaimed\nstated\nargued\nannounced\nwarned\nexplained\ninsisted\n"
        u"acknowledged\nadmitted\ndenied\nnoted\nreplied\nasked\ndeclared\nstressed\nconfirmed\ntweeted\npost"
        u"ed\n"
        u"according to\nis quoted as saying\nconcluded"},
    VerbList{QLatin1StringView("de"), u"sagte\nerklärte\nbetonte\nteilte mit\nso\nlaut\nzufolge\nfügte "
                                      u"hinzu\nschrieb\nkündigte an\nwarnte\n"
                                      u"kritisierte\nräumte ein\nbehauptete\nmeinte\nbestätigte\nforderte"},
    VerbList{QLatin1StringView("es"), u"dijo\nafirmó\ndeclaró\naseguró\nseñaló\nexplicó\nañadió\nsegún\nsubra"
                                      u"yó\nadvirtió\ndenunció\nescribió\n"
                                      u"reconoció\nsostuvo\nconcluyó"},
    VerbList{QLatin1StringView("it"), u"ha detto\nha dichiarato\nha affermato\nha spiegato\nha "
                                      u"aggiunto\nsecondo\nha sottolineato\nha scritto\n"
                                      u"ha avvertito\nha ammesso\nsostiene\nha concluso"},
    VerbList{QLatin1StringView("pt"), u"disse\nafirmou\ndeclarou\nexplicou\nacrescentou\nsegundo\nde acordo "
                                      u"com\nescreveu\nalertou\nadmitiu\n"
                                      u"destacou\nconcluiu"},
    VerbList{
        QLatin1StringView("nl"),
        u"zei\nverklaarde\nvolgens\naldus\nvoegde toe\nschreef\nbenadrukte\nwaarschuwde\nlegde uit\ngaf toe"},
    VerbList{QLatin1StringView("ru"), u"сказал\nсказала\nзаявил\nзаявила\nотметил\nотметила\nподчеркнул\nдоба"
                                      u"вил\nсообщил\nпо словам\nнаписал\n"
                                      u"пояснил\nпредупредил"},
};

} // namespace

QStringList reportingVerbs(const QString &language)
{
    const auto listOf = [](QStringView tag) -> const VerbList * {
        for (const VerbList &list : lists) {
            if (tag == list.language || tag.startsWith(QString(list.language + u'-')))
                return &list;
        }
        return nullptr;
    };
    const VerbList *list = listOf(language);
    return (list ? list : listOf(u"en"))->verbs.toString().split(u'\n');
}

} // namespace apostille
