<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActionGroups</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>translated from %1</source>
        <comment>%1: a language, “Russian”</comment>
        <translation>traduite (original en %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name as written in the article</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <comment>%1: a source, “AFP”</comment>
        <translation>rapporté par %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <comment>%1: a source</comment>
        <translation>preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>claim: %1, %2, verdict %3</source>
        <comment>statement, stance, verdict</comment>
        <translation>affirmation&#xa0;: %1, %2, verdict&#xa0;: %3</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>marked as %1</source>
        <comment>%1: the role of a colour, “doubtful”</comment>
        <translation>surlignage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved, please check</source>
        <comment>the words of a quote</comment>
        <translation>Déplacée, à vérifier</translation>
    </message>
    <message>
        <source>Found in several places, please check</source>
        <comment>the words of a quote</comment>
        <translation>Trouvée à plusieurs endroits, à vérifier</translation>
    </message>
    <message>
        <source>No longer in this version</source>
        <comment>the words of a quote</comment>
        <translation>Absente de cette version</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 attend l’une de ces valeurs&#xa0;: %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 attend une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Indiquez une commande.</translation>
    </message>
    <message>
        <source>%1 needs more: %2.</source>
        <translation>La commande %1 est incomplète&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too much for %2.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop pour %2.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library attend le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Work on this library instead of the usual one (%1).</source>
        <translation>Travailler sur cette bibliothèque et non sur l’habituelle (%1).</translation>
    </message>
    <message>
        <source>Print JSON for programs instead of text for people.</source>
        <translation>Écrire du JSON pour les programmes au lieu de texte à lire.</translation>
    </message>
    <message>
        <source>Print this help, or the help of the command.</source>
        <translation>Afficher cette aide, ou celle de la commande.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message numerus="yes">
        <source>; %n without an article</source>
        <translation>
            <numerusform>&#x202f;; %n sans article</numerusform>
            <numerusform>&#x202f;; %n sans article</numerusform>
        </translation>
    </message>
    <message>
        <source>--batch takes a folder, and no files beside it.</source>
        <translation>--batch prend un dossier, sans fichiers à côté.</translation>
    </message>
    <message>
        <source>--batch needs --out FILE.</source>
        <translation>--batch exige --out FILE.</translation>
    </message>
    <message>
        <source>--batch cannot be combined with --format or --whole-page.</source>
        <translation>--batch ne se combine ni avec --format ni avec --whole-page.</translation>
    </message>
    <message>
        <source>--out and --metadata belong to --batch.</source>
        <translation>--out et --metadata vont avec --batch.</translation>
    </message>
    <message>
        <source>Name a file to clean, or - for standard input.</source>
        <translation>Indiquez un fichier à nettoyer, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Print articles without the page around them.</source>
        <translation>Écrire les articles sans la page qui les entoure.</translation>
    </message>
    <message>
        <source>text (usual): the article&apos;s text, without its title; html: a document; markdown: with title and byline; json: all that is known.</source>
        <translation>text (par défaut)&#xa0;: le texte de l’article, sans son titre&#x202f;; html&#xa0;: un document&#x202f;; markdown&#xa0;: avec titre et signature&#x202f;; json&#xa0;: tout ce qui est connu.</translation>
    </message>
    <message>
        <source>Clean every .html, .htm, .xhtml and .txt file below DIR, also .gz, and print how long it took.</source>
        <translation>Nettoyer tous les fichiers .html, .htm, .xhtml et .txt sous DIR, même en .gz, et afficher le temps passé.</translation>
    </message>
    <message>
        <source>With --batch: write {&quot;NAME&quot;: &quot;TEXT&quot;, …} to FILE, whole or not at all. NAME is the file&apos;s name without its suffixes, its path where names repeat; a page without an article has the text &quot;&quot;.</source>
        <translation>Avec --batch&#xa0;: écrire {&quot;NAME&quot;: &quot;TEXT&quot;, …} dans FILE, en entier ou pas du tout. NAME est le nom du fichier sans ses suffixes, son chemin si des noms se répètent&#x202f;; une page sans article a pour texte &quot;&quot;.</translation>
    </message>
    <message>
        <source>FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input. Several files are parted by a line with their names; one that cannot be read does not stop the others.</source>
        <translation>FILE est un fichier .html, .htm, .xhtml ou .txt, même en .gz, ou - pour l’entrée standard. Plusieurs fichiers sont séparés par une ligne portant leur nom&#x202f;; un fichier illisible n’arrête pas les autres.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reads news articles without what stands around them, keeps them with annotations in a library, and hands quotes out.</source>
        <translation>Lit des articles de presse sans ce qui les entoure, les conserve annotés dans une bibliothèque et en exporte les citations.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command, before or after its name:</source>
        <translation>Options de toutes les commandes, avant ou après leur nom&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” tells all of a command.
Messages go to standard error. Exit code 0: done; 1: something failed, the message says what; 2: the command line was wrong.</source>
        <translation>«&#x202f;%1&#x202f;» dit tout d’une commande.
Les messages vont sur la sortie d’erreur. Code de sortie 0&#xa0;: tout est fait&#x202f;; 1&#xa0;: quelque chose a échoué, le message dit quoi&#x202f;; 2&#xa0;: la ligne de commande est fautive.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>With --json: %1</source>
        <translation>Avec --json&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Take the text of the whole page: for pages in which no article is found.</source>
        <translation>Prendre le texte de toute la page&#xa0;: pour les pages où aucun article n’est trouvé.</translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation>«&#x202f;%1&#x202f;» dit ce qui est possible.</translation>
    </message>
    <message>
        <source>The output could not be written completely: %1</source>
        <translation>La sortie n’a pas pu être écrite en entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>: mean %1 ms, median %2 ms, p95 %3 ms a page; %4 MB/s</source>
        <translation>&#xa0;: moyenne %1 ms, médiane %2 ms, p95 %3 ms par page&#x202f;; %4 Mo/s</translation>
    </message>
    <message>
        <source>annotate needs --quote TEXT.</source>
        <translation>annotate exige --quote TEXT.</translation>
    </message>
    <message>
        <source>--occurrence takes a whole number from 1.</source>
        <translation>--occurrence attend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>--%1 attend un nom.</translation>
    </message>
    <message>
        <source>The words to annotate, as they stand in the article; kinds of quotation marks, apostrophes and spaces are taken as equal.</source>
        <translation>Les mots à annoter, tels que dans l’article&#x202f;; les variantes de guillemets, d’apostrophes et d’espaces se valent.</translation>
    </message>
    <message>
        <source>Where the words stand more than once: the N-th place, from 1.</source>
        <translation>Si les mots figurent plusieurs fois&#xa0;: le N-ième endroit, à partir de 1.</translation>
    </message>
    <message>
        <source>Who says it.</source>
        <translation>Qui le dit.</translation>
    </message>
    <message>
        <source>The speaker as the article names them: “M. Poutine”.</source>
        <translation>Le locuteur tel que l’article le désigne&#xa0;: «&#x202f;M. Poutine&#x202f;».</translation>
    </message>
    <message>
        <source>The reporting verb: “s’est félicité”.</source>
        <translation>Le verbe introducteur&#xa0;: «&#x202f;s’est félicité&#x202f;».</translation>
    </message>
    <message>
        <source>How it is reported; direct where a speaker, --as-written or a verb is given, else none: a highlight.</source>
        <translation>Comment c’est rapporté&#x202f;; direct si un locuteur, --as-written ou un verbe est donné, sinon none&#xa0;: simple surlignage.</translation>
    </message>
    <message>
        <source>The language that the words were translated from: “ru”.</source>
        <translation>La langue dont les mots sont traduits&#xa0;: «&#x202f;ru&#x202f;».</translation>
    </message>
    <message>
        <source>The words in that language.</source>
        <translation>Les mots dans cette langue.</translation>
    </message>
    <message>
        <source>Who reported it; may be repeated.</source>
        <translation>Qui l’a rapporté&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>What backs or refutes it; may be repeated.</source>
        <translation>Ce qui l’étaye ou le réfute&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>A claim it is about; may be repeated.</source>
        <translation>Une affirmation en cause&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>What the words do to those claims (usually: makes).</source>
        <translation>Ce que les mots font de ces affirmations (par défaut&#xa0;: makes).</translation>
    </message>
    <message>
        <source>A tag, with or without #; may be repeated.</source>
        <translation>Une étiquette, avec ou sans #&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Une note.</translation>
    </message>
    <message>
        <source>The colour of the mark (usually: yellow).</source>
        <translation>La couleur du surlignage (par défaut&#xa0;: yellow).</translation>
    </message>
    <message>
        <source>Mark words of an article and say what is known of them.</source>
        <translation>Surligner des mots d’un article et dire ce qu’on en sait.</translation>
    </message>
    <message>
        <source>ARTICLE is an identifier as “list” prints it, or its beginning where that is unique. Words that are not in the article are refused, and so are words that stand in it more than once without --occurrence. Sources, claims and tags are found by their name, and made where there are none.</source>
        <translation>ARTICLE est un identifiant tel que «&#x202f;list&#x202f;» l’affiche, ou son début s’il est unique. Les mots absents de l’article sont refusés, de même que ceux qui y figurent plusieurs fois sans --occurrence. Sources, affirmations et étiquettes sont retrouvées par leur nom, et créées au besoin.</translation>
    </message>
    <message>
        <source>an object with id, article, quote, prefix, suffix, start, end (Unicode code points of the article&apos;s text, end exclusive), colour, speech.</source>
        <translation>un objet avec id, article, quote, prefix, suffix, start, end (points de code Unicode du texte de l’article, fin exclue), colour, speech.</translation>
    </message>
    <message>
        <source>%1 is sound: articles %2, quotes %3.</source>
        <translation>%1&#xa0;: aucun dommage&#x202f;; articles&#xa0;: %2, citations&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the library for damage: every page of its file, all references, the search index.</source>
        <translation>Vérifier l’intégrité de la bibliothèque&#xa0;: chaque page de son fichier, toutes les références, l’index de recherche.</translation>
    </message>
    <message>
        <source>Exit code 1 where something is damaged.</source>
        <translation>Code de sortie 1 si quelque chose est endommagé.</translation>
    </message>
    <message>
        <source>an object with library, ok, articles, quotes, claims, sources, damages (an array of sentences).</source>
        <translation>un objet avec library, ok, articles, quotes, claims, sources, damages (un tableau de phrases).</translation>
    </message>
    <message>
        <source>There are no quotes to export.</source>
        <translation>Aucune citation à exporter.</translation>
    </message>
    <message>
        <source>export needs --format csv or --format markdown.</source>
        <translation>export exige --format csv ou --format markdown.</translation>
    </message>
    <message>
        <source>--out needs the name of a file.</source>
        <translation>--out attend le nom d’un fichier.</translation>
    </message>
    <message>
        <source>csv: one row a quote, for spreadsheets; markdown: for reading.</source>
        <translation>csv&#xa0;: une ligne par citation, pour tableur&#x202f;; markdown&#xa0;: pour la lecture.</translation>
    </message>
    <message>
        <source>How much of the article goes along: the sentence (usual), one more on either side, the paragraph.</source>
        <translation>Quelle part de l’article l’accompagne&#xa0;: la phrase (par défaut), une de plus de chaque côté, le paragraphe.</translation>
    </message>
    <message>
        <source>Write to FILE, whole or not at all, instead of standard output.</source>
        <translation>Écrire dans FILE, en entier ou pas du tout, et non sur la sortie standard.</translation>
    </message>
    <message>
        <source>Only quotes of this article (identifier or its beginning); may be repeated.</source>
        <translation>Seulement les citations de cet article (identifiant ou son début)&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Only quotes of the articles that this finds.</source>
        <translation>Seulement les citations des articles ainsi trouvés.</translation>
    </message>
    <message>
        <source>Only quotes about this claim.</source>
        <translation>Seulement les citations sur cette affirmation.</translation>
    </message>
    <message>
        <source>Only quotes of this source: as speaker, reporter or evidence.</source>
        <translation>Seulement les citations de cette source&#xa0;: comme locuteur, relais ou preuve.</translation>
    </message>
    <message>
        <source>Only quotes with this tag.</source>
        <translation>Seulement les citations portant cette étiquette.</translation>
    </message>
    <message>
        <source>Write quotes with what is known of them: a list for others.</source>
        <translation>Écrire les citations avec ce qu’on en sait&#xa0;: une liste à transmettre.</translation>
    </message>
    <message>
        <source>Restrictions add up; without one, the whole library is exported.</source>
        <translation>Les restrictions se cumulent&#x202f;; sans aucune, toute la bibliothèque est exportée.</translation>
    </message>
    <message>
        <source>an object with format, articles, quotes, and file (with --out) or content (without).</source>
        <translation>un objet avec format, articles, quotes, et file (avec --out) ou content (sans).</translation>
    </message>
    <message>
        <source>(was there already)</source>
        <translation>(déjà là)</translation>
    </message>
    <message>
        <source>Clean articles and keep them in the library.</source>
        <translation>Nettoyer des articles et les garder dans la bibliothèque.</translation>
    </message>
    <message>
        <source>an array with an object for each input: input, id, title, language, words, added (false: it was there already), or input and error.</source>
        <translation>un tableau avec un objet par entrée&#xa0;: input, id, title, language, words, added (false&#xa0;: déjà là), ou input et error.</translation>
    </message>
    <message>
        <source>The library has no articles yet.</source>
        <translation>La bibliothèque n’a pas encore d’articles.</translation>
    </message>
    <message>
        <source>Print the articles of the library, newest first.</source>
        <translation>Afficher les articles de la bibliothèque, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>One line an article: identifier, date, number of annotations, title and outlet.</source>
        <translation>Une ligne par article&#xa0;: identifiant, date, nombre d’annotations, titre et média.</translation>
    </message>
    <message>
        <source>an array of objects with id, title, byline, outlet, address, published, language, added, words, annotations, unread, starred.</source>
        <translation>un tableau d’objets avec id, title, byline, outlet, address, published, language, added, words, annotations, unread, starred.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit attend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Find articles by words in their title, text, quotes, notes, claims and sources, best first.</source>
        <translation>Trouver des articles par les mots de leur titre, texte, citations, notes, affirmations et sources, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Print at most N articles (usually 100).</source>
        <translation>Afficher au plus N articles (100 par défaut).</translation>
    </message>
    <message>
        <source>Accents and case do not matter, French and English word forms are found by their stem, the last word also as a beginning. Words in quotation marks stand in that order; a word after a hyphen must not occur (write -- before a QUERY that starts with it).</source>
        <translation>Accents et majuscules sont indifférents, les formes des mots français et anglais se trouvent par leur radical, le dernier mot aussi comme début. Des mots entre guillemets doivent se suivre&#x202f;; un mot après un tiret doit être absent (mettre -- avant une QUERY qui commence ainsi).</translation>
    </message>
    <message>
        <source>an array of the objects of “list”, with annotation (where the best match is in one, else null), snippet, snippetMarks and titleMarks ({start, end} in Unicode code points).</source>
        <translation>un tableau des objets de «&#x202f;list&#x202f;», avec annotation (si le meilleur résultat s’y trouve, sinon null), snippet, snippetMarks et titleMarks ({start, end} en points de code Unicode).</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in the article %n times; say which with --occurrence.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» figure %n fois dans l’article&#x202f;; précisez laquelle avec --occurrence.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» figure %n fois dans l’article&#x202f;; précisez laquelle avec --occurrence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) written to %1.</source>
        <translation>
            <numerusform>%n citation écrite dans %1.</numerusform>
            <numerusform>%n citations écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>--batch cannot be combined with --explain.</source>
        <translation>--batch ne va pas avec --explain.</translation>
    </message>
    <message>
        <source>--explain writes text or json.</source>
        <translation>--explain écrit text ou json.</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n partie retirée</numerusform>
            <numerusform>%n parties retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>With --batch: write {&quot;NAME&quot;: {&quot;text&quot;, &quot;title&quot;, &quot;author&quot;, &quot;authors&quot;: […], &quot;published&quot;, &quot;language&quot;}, …}.</source>
        <translation>Avec --batch&#xa0;: écrire {&quot;NAME&quot;: {&quot;text&quot;, &quot;title&quot;, &quot;author&quot;, &quot;authors&quot;: […], &quot;published&quot;, &quot;language&quot;}, …}.</translation>
    </message>
    <message>
        <source>%1 holds no cleaning choices of Apostille.</source>
        <translation>%1 ne contient pas de choix de nettoyage d’Apostille.</translation>
    </message>
    <message>
        <source>Clean with the choices for sites in FILE, as the app exports them. With --library, with those of that library, too; FILE counts where both speak of the same. A page is of the site that its canonical address names.</source>
        <translation>Nettoie avec les choix pour les sites de FILE, tel que l’application l’exporte. Avec --library, aussi avec ceux de cette bibliothèque&#x202f;; FILE l’emporte quand les deux parlent de la même chose. Une page est du site que nomme son adresse canonique.</translation>
    </message>
    <message>
        <source>--batch cannot be combined with --choices.</source>
        <translation>--batch ne va pas avec --choices.</translation>
    </message>
    <message>
        <source>Print what cleaning removed instead of the article: each part with its number, the reason, and the words that it stood before. A part with “ at its number quotes five words or more that the article lacks. At the end, what a choice for the site has kept.</source>
        <translation>Écrit ce que le nettoyage a retiré, au lieu de l’article&#xa0;: chaque partie avec son numéro, la raison et les mots devant lesquels elle se trouvait. Une partie marquée “ cite cinq mots ou plus que l’article n’a pas. À la fin, ce qu’un choix pour le site a gardé.</translation>
    </message>
    <message>
        <source>kept by your choice for this site:</source>
        <translation>gardé par votre choix pour ce site&#xa0;:</translation>
    </message>
    <message>
        <source>%1  page %2</source>
        <translation>%1  page %2</translation>
    </message>
    <message>
        <source>FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input; ADDRESS starts with http://, https:// or www. The library is made where there is none. An article that is there already is not added again. An article on several pages is followed to its last one, up to 20 at a time. What cannot be read does not stop the others.</source>
        <translation>FILE est un fichier .html, .htm, .xhtml ou .txt, même en .gz, ou - pour l’entrée standard&#x202f;; ADDRESS commence par http://, https:// ou www. La bibliothèque est créée s’il n’y en a pas. Un article déjà là n’est pas ajouté de nouveau. Un article en plusieurs pages est suivi jusqu’à la dernière, 20 à la fois au plus. Ce qui est illisible n’arrête pas le reste.</translation>
    </message>
    <message>
        <source>as --format json: an object with file, title, kicker, standfirst, byline, authors, outlet, published, modified, language, canonicalAddress, section, keywords, leadImage, licence, paywalled, nextPage, words, minutes, text and blocks (kind, level, start, end, where they say something also ordered, address, alternative, role, author and time; positions are Unicode code points of text, end exclusive); an array of them for several files; {file, error} for one that failed. With --explain also removed: an array of reason (a stable key), words (the reason in words), before (a position), quotation (empty: none), path (the elements around it) and text; and chosen: an array of path and text of what a choice for the site has kept. With --batch an object with pages, meanMilliseconds, medianMilliseconds, p95Milliseconds, megabytesPerSecond, withoutArticle, unreadable, file.</source>
        <translation>comme --format json&#xa0;: un objet avec file, title, kicker, standfirst, byline, authors, outlet, published, modified, language, canonicalAddress, section, keywords, leadImage, licence, paywalled, nextPage, words, minutes, text et blocks (kind, level, start, end, et là où ils disent quelque chose ordered, address, alternative, role, author et time&#x202f;; positions en points de code Unicode de text, fin exclue)&#x202f;; un tableau de ces objets pour plusieurs fichiers&#x202f;; {file, error} pour un échec. Avec --explain aussi removed&#xa0;: un tableau de reason (une clé stable), words (la raison en mots), before (une position), quotation (vide&#xa0;: aucune), path (les éléments autour) et text&#x202f;; et chosen&#xa0;: un tableau de path et text de ce qu’un choix pour le site a gardé. Avec --batch, un objet avec pages, meanMilliseconds, medianMilliseconds, p95Milliseconds, megabytesPerSecond, withoutArticle, unreadable, file.</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Apostille</source>
        <translation>Apostille</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>No starred articles. Press S in an article to star it.</source>
        <translation>Aucun favori. La touche S, dans un article, l’ajoute ici.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in an article, then press H.</source>
        <translation>Pas encore d’annotations. Sélectionnez des mots dans un article, puis appuyez sur H.</translation>
    </message>
    <message>
        <source>Nothing to review. Quotes without a speaker, claims without a verdict, marks made on an older text and marks “to do” gather here.</source>
        <translation>Rien à revoir. Ici se retrouvent les citations sans locuteur, les affirmations sans verdict, les marques faites sur un texte plus ancien et celles «&#x202f;à faire&#x202f;».</translation>
    </message>
    <message>
        <source>No deleted articles.</source>
        <translation>Aucun article supprimé.</translation>
    </message>
    <message>
        <source>No articles yet. Paste a text or an address here (Ctrl+V), or drop files.</source>
        <translation>Pas encore d’articles. Collez ici un texte ou une adresse (Ctrl+V), ou déposez des fichiers.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;». Moins de mots, ou de plus courts, trouvent davantage.</translation>
    </message>
    <message>
        <source>No quote makes or meets this claim yet. In an article, select a quote and press C.</source>
        <translation>Aucune citation ne porte encore cette affirmation. Dans un article, sélectionnez une citation et appuyez sur C.</translation>
    </message>
    <message>
        <source>Nothing is by or from this source yet. In an article, select a quote and press W.</source>
        <translation>Rien ne vient encore de cette source. Dans un article, sélectionnez une citation et appuyez sur W.</translation>
    </message>
    <message>
        <source>Nothing has this tag yet. Drag an article or a card onto it, or press T in an article.</source>
        <translation>Rien ne porte encore cette étiquette. Faites-y glisser un article ou une carte, ou appuyez sur T dans un article.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>reported by %1</source>
        <translation>rapportée par %1</translation>
    </message>
    <message>
        <source>translated from %1</source>
        <comment>%1 is the name of a language</comment>
        <translation>traduite (original en %1)</translation>
    </message>
    <message>
        <source>accessed %1 at %2 UTC</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>consulté le %1 à %2 UTC</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>SHA-256 of the capture: %1</source>
        <translation>SHA-256 de la capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Claim:</source>
        <translation>Affirmation&#xa0;:</translation>
    </message>
    <message>
        <source>Original wording:</source>
        <translation>Texte d’origine&#xa0;:</translation>
    </message>
    <message>
        <source>Original wording (%1):</source>
        <comment>%1 is the name of a language</comment>
        <translation>Texte d’origine (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Preuves&#xa0;:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>Contexte&#xa0;:</translation>
    </message>
    <message>
        <source>Mark:</source>
        <comment>the role of a colour follows</comment>
        <translation>Marque&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Table, CSV</source>
        <translation>Tableau, CSV</translation>
    </message>
    <message>
        <source>Text, Markdown</source>
        <translation>Texte, Markdown</translation>
    </message>
</context>
<context>
    <name>FilterEntry</name>
    <message>
        <source>Without speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Translated, original missing</source>
        <translation>Traduite, original manquant</translation>
    </message>
    <message>
        <source>Highlight only</source>
        <translation>Simple surlignage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour role</source>
        <translation>Rôle de couleur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: what is filtered by, and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>corse</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yiddish</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>mark only</source>
        <comment>kind of speech: no quotation, just a highlight</comment>
        <translation>surlignage seul</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind of speech</comment>
        <translation>directe</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>kind of speech: words quoted within the writer’s sentence</comment>
        <translation>partielle</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>kind of speech</comment>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>scare quote</source>
        <comment>kind of speech: words the writer keeps a distance from</comment>
        <translation>mise à distance</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of speech: the title of a work in quotation marks</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>role of a source</comment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>reported by</source>
        <comment>role of a source, followed by its name</comment>
        <translation>rapporté par</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>role of a source</comment>
        <translation>preuve</translation>
    </message>
    <message>
        <source>makes</source>
        <comment>stance of a quote to a claim: the quote makes the claim</comment>
        <translation>affirme</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of a quote to a claim</comment>
        <translation>soutient</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of a quote to a claim</comment>
        <translation>réfute</translation>
    </message>
    <message>
        <source>mentions</source>
        <comment>stance of a quote to a claim</comment>
        <translation>mentionne</translation>
    </message>
    <message>
        <source>unchecked</source>
        <comment>verdict on a claim</comment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>verdict on a claim</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>true</source>
        <comment>verdict on a claim</comment>
        <translation>vrai</translation>
    </message>
    <message>
        <source>mostly true</source>
        <comment>verdict on a claim</comment>
        <translation>plutôt vrai</translation>
    </message>
    <message>
        <source>misleading</source>
        <comment>verdict on a claim</comment>
        <translation>trompeur</translation>
    </message>
    <message>
        <source>false</source>
        <comment>verdict on a claim</comment>
        <translation>faux</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <comment>verdict on a claim</comment>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of source</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>kind of source</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>publication</source>
        <comment>kind of source: a newspaper, a broadcaster, an agency</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>document</source>
        <comment>kind of source</comment>
        <translation>document</translation>
    </message>
    <message>
        <source>web address</source>
        <comment>kind of source</comment>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>what a mark colour stands for</comment>
        <translation>citation</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>what a mark colour stands for</comment>
        <translation>douteux</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>what a mark colour stands for</comment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>source</source>
        <comment>what a mark colour stands for</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>what a mark colour stands for</comment>
        <translation>vocabulaire</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what a mark colour stands for</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>context</source>
        <comment>what a mark colour stands for</comment>
        <translation>contexte</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>what a mark colour stands for</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>colour</comment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>red</source>
        <comment>colour</comment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <comment>colour</comment>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>colour</comment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <comment>colour</comment>
        <translation>violet</translation>
    </message>
    <message>
        <source>magenta</source>
        <comment>colour</comment>
        <translation>magenta</translation>
    </message>
    <message>
        <source>orange</source>
        <comment>colour</comment>
        <translation>orange</translation>
    </message>
    <message>
        <source>grey</source>
        <comment>colour</comment>
        <translation>gris</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how much text around a quote is exported</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>sentence</source>
        <comment>how much text around a quote is exported</comment>
        <translation>phrase</translation>
    </message>
    <message>
        <source>sentence and its neighbours</source>
        <comment>how much text around a quote is exported</comment>
        <translation>phrase et ses voisines</translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>how much text around a quote is exported</comment>
        <translation>paragraphe</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Read the news closely and annotate it.</source>
        <translation>Lire l’actualité de près et l’annoter.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Open this library instead of the default one.</source>
        <translation>Ouvrir cette bibliothèque et non celle par défaut.</translation>
    </message>
    <message>
        <source>Save a picture of the window once it is painted, and end.</source>
        <translation>Enregistrer une image de la fenêtre une fois affichée, puis quitter.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Taille de la fenêtre, par exemple 1440x900.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>“light”, “dark” or “system”.</source>
        <translation>«&#x202f;light&#x202f;», «&#x202f;dark&#x202f;» ou «&#x202f;system&#x202f;».</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Language of the window: “fr” or “en”.</source>
        <translation>Langue de la fenêtre&#xa0;: «&#x202f;fr&#x202f;» ou «&#x202f;en&#x202f;».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Files or addresses to add and open.</source>
        <translation>Fichiers ou adresses à ajouter et à ouvrir.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>create</source>
        <comment>beside a new name in a completion list</comment>
        <translation>créer</translation>
    </message>
</context>
<context>
    <name>QuoteFields</name>
    <message>
        <source>Not a translation</source>
        <translation>Non traduite</translation>
    </message>
    <message>
        <source>Role of the source to add</source>
        <translation>Rôle de la source à ajouter</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduite de</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The language these words were translated from</source>
        <translation>La langue dont ces mots sont traduits</translation>
    </message>
    <message>
        <source>Wording, if known</source>
        <translation>Texte d’origine, si connu</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time below the title</comment>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>This article goes on on a page that was not fetched.</source>
        <translation>La suite de cet article est sur une page qui n’a pas été récupérée.</translation>
    </message>
    <message>
        <source>Fetch the next page</source>
        <translation>Récupérer la page suivante</translation>
    </message>
    <message>
        <source>The site keeps this article for its subscribers: the text above may be only its beginning.</source>
        <translation>Le site réserve cet article à ses abonnés : le texte ci-dessus n’en est peut-être que le début.</translation>
    </message>
</context>
<context>
    <name>RemovedPart</name>
    <message>
        <source>log-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>below the article</source>
        <translation>sous l’article</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>à propos de l’auteur</translation>
    </message>
    <message>
        <source>above the article</source>
        <translation>au-dessus de l’article</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>avis sur les cookies</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>sommaire</translation>
    </message>
    <message>
        <source>date and author</source>
        <translation>date et auteur</translation>
    </message>
    <message>
        <source>heading without text</source>
        <translation>titre sans texte</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>caché dans la page</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>liste de liens</translation>
    </message>
    <message>
        <source>video or sound</source>
        <translation>vidéo ou son</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>texte provisoire</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>temps de lecture</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>other articles</source>
        <translation>autres articles</translation>
    </message>
    <message>
        <source>stands in the article already</source>
        <translation>déjà dans l’article</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>à côté de l’article</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>mentions légales</translation>
    </message>
    <message>
        <source>key words</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>tools of the page</source>
        <translation>outils de la page</translation>
    </message>
    <message>
        <source>by an earlier cleaning</source>
        <translation>par un nettoyage antérieur</translation>
    </message>
    <message>
        <source>your choice for this site</source>
        <translation>votre choix pour ce site</translation>
    </message>
    <message>
        <source>replaced by the text in the page’s data</source>
        <translation>remplacé par le texte des données de la page</translation>
    </message>
    <message>
        <source>for subscribers</source>
        <translation>pour les abonnés</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>save search</source>
        <translation>enregistrer la recherche</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>renommer la recherche</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>supprimer la recherche</translation>
    </message>
    <message>
        <source>restore search</source>
        <translation>restaurer la recherche</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>mark %n article(s) as read</source>
        <translation>
            <numerusform>marquer %n article comme lu</numerusform>
            <numerusform>marquer %n articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as unread</source>
        <translation>
            <numerusform>marquer %n article comme non lu</numerusform>
            <numerusform>marquer %n articles comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %n article(s)</source>
        <translation>
            <numerusform>mettre %n article en favori</numerusform>
            <numerusform>mettre %n articles en favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the star of %n article(s)</source>
        <translation>
            <numerusform>retirer %n article des favoris</numerusform>
            <numerusform>retirer %n articles des favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n article(s) to the trash</source>
        <translation>
            <numerusform>mettre %n article à la corbeille</numerusform>
            <numerusform>mettre %n articles à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteCleaning</name>
    <message>
        <source>improve cleaning for %1</source>
        <translation>améliorer le nettoyage de %1</translation>
    </message>
    <message>
        <source>forget cleaning of %1</source>
        <translation>oublier le nettoyage de %1</translation>
    </message>
    <message>
        <source>import cleaning choices</source>
        <translation>importer des choix de nettoyage</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>create tag</source>
        <translation>créer une étiquette</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>renommer l’étiquette</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>fusionner les étiquettes</translation>
    </message>
    <message>
        <source>delete tag</source>
        <translation>supprimer l’étiquette</translation>
    </message>
    <message>
        <source>restore tag</source>
        <translation>restaurer l’étiquette</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>ajouter l’étiquette</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>retirer l’étiquette</translation>
    </message>
</context>
<context>
    <name>TextEditing</name>
    <message>
        <source>put back a part</source>
        <translation>remettre une partie</translation>
    </message>
    <message>
        <source>remove a block</source>
        <translation>retirer un bloc</translation>
    </message>
    <message>
        <source>clean again</source>
        <translation>nettoyer à nouveau</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>restore %n thing(s)</source>
        <translation>
            <numerusform>restaurer %n élément</numerusform>
            <numerusform>restaurer %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>No claims yet. Select a quote in an article and press C to say what it claims.</source>
        <translation>Pas encore d’affirmations. Sélectionnez une citation dans un article et tapez C pour dire ce qu’elle affirme.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Autres formulations</translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>Ajouter une formulation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Merge into: type the claim that stays</source>
        <translation>Fusionner avec&#xa0;: saisissez l’affirmation qui reste</translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation>modification de l’affirmation</translation>
    </message>
    <message>
        <source>change wordings</source>
        <translation>changement des formulations</translation>
    </message>
    <message>
        <source>edit review</source>
        <translation>modification de la vérification</translation>
    </message>
    <message>
        <source>set verdict to “%1”</source>
        <translation>verdict «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtrer les sources</translation>
    </message>
    <message>
        <source>No sources yet. Select a quote in an article and press W to say who said it.</source>
        <translation>Pas encore de sources. Sélectionnez une citation dans un article et tapez W pour dire qui parle.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Merge into: type the source that stays</source>
        <translation>Fusionner avec&#xa0;: saisissez la source qui reste</translation>
    </message>
    <message>
        <source>rename source</source>
        <translation>changement de nom de la source</translation>
    </message>
    <message>
        <source>change names</source>
        <translation>changement des noms</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>set kind to “%1”</source>
        <translation>nature «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add an article…</source>
        <translation>&amp;Ajouter un article…</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>&amp;Coller comme article</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Ouvrir une &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Export quotes…</source>
        <translation>&amp;Exporter des citations…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy &amp;quote with source</source>
        <translation>Copier la &amp;citation et sa source</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unread article</source>
        <translation>Non lu s&amp;uivant</translation>
    </message>
    <message>
        <source>Mark as &amp;read or unread</source>
        <translation>Marquer &amp;lu ou non lu</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Highlight and &amp;note</source>
        <translation>Surligner et &amp;noter</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Annotation su&amp;ivante</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Supprime&amp;r l’annotation</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Attach card to selection</source>
        <translation>R&amp;attacher la fiche à la sélection</translation>
    </message>
    <message>
        <source>Page &amp;source</source>
        <translation>Code &amp;source de la page</translation>
    </message>
    <message>
        <source>&amp;Star or remove star</source>
        <translation>&amp;Favori ou non</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Back to the table</source>
        <translation>Retour au &amp;tableau</translation>
    </message>
    <message>
        <source>Copy quote as &amp;Markdown</source>
        <translation>Copier la citation en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;link to annotation</source>
        <translation>Copier le &amp;lien vers l’annotation</translation>
    </message>
    <message>
        <source>Copy &amp;link to article</source>
        <translation>Copier le &amp;lien vers l’article</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Verdict on the claim…</source>
        <translation>&amp;Verdict sur l’affirmation…</translation>
    </message>
    <message>
        <source>&amp;Name colours…</source>
        <translation>&amp;Nommer les couleurs…</translation>
    </message>
    <message>
        <source>&amp;Filter annotations</source>
        <translation>&amp;Filtrer les annotations</translation>
    </message>
    <message>
        <source>&amp;Detach annotations</source>
        <translation>&amp;Détacher les annotations</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Select the &amp;whole quotation, sentence, paragraph</source>
        <translation>Sélectionner toute la citation, la p&amp;hrase, le paragraphe</translation>
    </message>
    <message>
        <source>Select &amp;less again</source>
        <translation>Sélectionner de nouveau &amp;moins</translation>
    </message>
    <message>
        <source>Quote in &amp;parts</source>
        <translation>Citation en &amp;parties</translation>
    </message>
    <message>
        <source>Add to q&amp;uote</source>
        <translation>Com&amp;pléter la citation</translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation>&amp;Curseur dans le texte</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Commands and everything…</source>
        <translation>&amp;Commandes et tout le reste…</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>Text and cards &amp;only</source>
        <translation>Te&amp;xte et fiches seulement</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Apostille</source>
        <translation>À &amp;propos d’Apostille</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Chercher dans l’article…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Reading settings…</source>
        <translation>&amp;Réglages de lecture…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>S&amp;ommaire…</translation>
    </message>
    <message>
        <source>Read &amp;beside</source>
        <translation>Lire à &amp;côté</translation>
    </message>
    <message>
        <source>S&amp;wap the two articles</source>
        <translation>É&amp;changer les deux articles</translation>
    </message>
    <message>
        <source>Export cleaning &amp;choices…</source>
        <translation>Exporter les &amp;choix de nettoyage…</translation>
    </message>
    <message>
        <source>&amp;Import cleaning choices…</source>
        <translation>&amp;Importer des choix de nettoyage…</translation>
    </message>
    <message>
        <source>What cleaning re&amp;moved…</source>
        <translation>Ce que le nettoyage a &amp;retiré…</translation>
    </message>
    <message>
        <source>Show removed parts in the te&amp;xt</source>
        <translation>Montrer les parties retirées dans le te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Put the removed part back</source>
        <translation>Re&amp;mettre la partie retirée</translation>
    </message>
    <message>
        <source>Remove this bloc&amp;k of the text</source>
        <translation>Retirer ce &amp;bloc du texte</translation>
    </message>
    <message>
        <source>&amp;Original page beside</source>
        <translation>Page d’&amp;origine à côté</translation>
    </message>
    <message>
        <source>Clean &amp;again</source>
        <translation>Nett&amp;oyer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Fetch the next page</source>
        <translation>Récupérer la pa&amp;ge suivante</translation>
    </message>
</context>
<context>
    <name>apostille::AddressDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>The article as you copied it: Apostille finds title, byline and paragraphs.</source>
        <translation>L’article tel que vous l’avez copié&#xa0;: Apostille y trouve titre, signature et paragraphes.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Pasted &amp;text</source>
        <translation>&amp;Texte collé</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)</source>
        <translation>Articles (*.html *.htm *.xhtml *.txt *.gz);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>apostille::AnnotationCommands</name>
    <message>
        <source>Selected annotation</source>
        <translation>Annotation sélectionnée</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Recherche «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) written to %1</source>
        <translation>
            <numerusform>%n citation écrite dans %1</numerusform>
            <numerusform>%n citations écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n article sélectionné</numerusform>
            <numerusform>%n articles sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Open an article: its annotations stand here, beside the words they speak of.</source>
        <translation>Ouvrez un article&#xa0;: ses annotations s’affichent ici, en regard des mots dont elles parlent.</translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight or Q to quote.</source>
        <translation>Sélectionnez des mots dans l’article, puis H pour surligner ou Q pour citer.</translation>
    </message>
    <message>
        <source>mark as “%1”</source>
        <translation>surlignage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy as quote</source>
        <translation>&amp;Copier comme citation</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>Mar&amp;quer comme</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The place is &amp;right</source>
        <translation>Le passage est le &amp;bon</translation>
    </message>
    <message>
        <source>&amp;Attach to selection</source>
        <translation>R&amp;attacher à la sélection</translation>
    </message>
    <message>
        <source>No annotation fits the filter. Escape in its field shows all again.</source>
        <translation>Aucune annotation ne correspond au filtre. Échap dans son champ les affiche toutes à nouveau.</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>Ajouter une é&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Verdict on the claim…</source>
        <translation>&amp;Verdict sur l’affirmation…</translation>
    </message>
    <message>
        <source>Show who&amp;le</source>
        <translation>Afficher en &amp;entier</translation>
    </message>
    <message>
        <source>Collapse to one &amp;line</source>
        <translation>Réduire à une &amp;ligne</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copier en Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le lie&amp;n</translation>
    </message>
    <message>
        <source>&amp;Name colours…</source>
        <translation>&amp;Nommer les couleurs…</translation>
    </message>
</context>
<context>
    <name>apostille::ArticleCommands</name>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>This article came without an address.</source>
        <translation>Cet article est arrivé sans adresse.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>Choisissez d’abord un article.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash with their annotations.</source>
        <translation>
            <numerusform>%n article mis à la corbeille avec ses annotations.</numerusform>
            <numerusform>%n articles mis à la corbeille avec leurs annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ArticleList</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ArticleListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>apostille::ArticlePages</name>
    <message>
        <source>Fetching page %1 of “%2”…</source>
        <translation>Récupération de la page %1 de «&#xa0;%2&#xa0;»…</translation>
    </message>
    <message>
        <source>Page %1 of this article could not be fetched, the text ends before it. %2</source>
        <translation>La page %1 de cet article n’a pas pu être récupérée, le texte s’arrête avant elle. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This article goes on on page %1.</source>
        <translation>La suite de cet article est à la page %1.</translation>
    </message>
    <message>
        <source>Fetch page %1</source>
        <translation>Récupérer la page %1</translation>
    </message>
</context>
<context>
    <name>apostille::ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
</context>
<context>
    <name>apostille::CardCommands</name>
    <message>
        <source>Select a quote in the article first.</source>
        <translation>Sélectionnez d’abord une citation dans l’article.</translation>
    </message>
</context>
<context>
    <name>apostille::CardDelegate</name>
    <message>
        <source>Without a certain place in this version</source>
        <translation>Sans place sûre dans cette version</translation>
    </message>
</context>
<context>
    <name>apostille::CardList</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
</context>
<context>
    <name>apostille::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>apostille::ClaimRow</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>The claim itself: a change shows wherever it is used</source>
        <translation>L’affirmation elle-même&#xa0;: la modifier la change partout</translation>
    </message>
    <message>
        <source>What the quote does to the claim</source>
        <translation>Ce que la citation fait de l’affirmation</translation>
    </message>
    <message>
        <source>Verdict on the claim, everywhere</source>
        <translation>Verdict sur l’affirmation, partout</translation>
    </message>
    <message>
        <source>Take the claim off this quote</source>
        <translation>Retirer l’affirmation de cette citation</translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation>modification de l’affirmation</translation>
    </message>
</context>
<context>
    <name>apostille::ClaimsMenu</name>
    <message>
        <source>Verdict on which claim</source>
        <translation>Verdict sur quelle affirmation</translation>
    </message>
</context>
<context>
    <name>apostille::CleaningDesk</name>
    <message>
        <source>Cleaning removed a part that quotes somebody: “%1”</source>
        <translation>Le nettoyage a retiré une partie qui cite quelqu’un&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n partie retirée</numerusform>
            <numerusform>%n parties retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a removed part first: in the list, or in the text.</source>
        <translation>Choisissez d’abord une partie retirée&#xa0;: dans la liste ou dans le texte.</translation>
    </message>
    <message>
        <source>Put back. Undo takes it out again.</source>
        <translation>Remis. Annuler le retire de nouveau.</translation>
    </message>
    <message>
        <source>Select words in the block that is to go, or put the caret (F7) into it.</source>
        <translation>Sélectionnez des mots du bloc à retirer, ou placez-y le curseur (F7).</translation>
    </message>
    <message>
        <source>Removed. Undo puts it back.</source>
        <translation>Retiré. Annuler le remet.</translation>
    </message>
    <message>
        <source>Remembered: the next articles of %1 come in so.</source>
        <translation>Retenu&#xa0;: les prochains articles de %1 arriveront ainsi.</translation>
    </message>
    <message>
        <source>Forgotten: %1 is cleaned as any other site.</source>
        <translation>Oublié&#xa0;: %1 est nettoyé comme tout autre site.</translation>
    </message>
    <message>
        <source>Only for the first article: swap the two</source>
        <translation>Seulement pour le premier article&#xa0;: échangez les deux</translation>
    </message>
    <message>
        <source>Cleaned again: nothing has changed.</source>
        <translation>Nettoyé à nouveau&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Cleaned again. Undo goes back to the text before.</source>
        <translation>Nettoyé à nouveau. Annuler rend le texte d’avant.</translation>
    </message>
</context>
<context>
    <name>apostille::CleaningFiles</name>
    <message>
        <source>Cleaning choices (*.json)</source>
        <translation>Choix de nettoyage (*.json)</translation>
    </message>
    <message>
        <source>Export cleaning choices</source>
        <translation>Exporter les choix de nettoyage</translation>
    </message>
    <message>
        <source>Import cleaning choices</source>
        <translation>Importer des choix de nettoyage</translation>
    </message>
    <message>
        <source>The cleaning choices are in %1.</source>
        <translation>Les choix de nettoyage sont dans %1.</translation>
    </message>
    <message>
        <source>This file holds no cleaning choices of Apostille.</source>
        <translation>Ce fichier ne contient pas de choix de nettoyage d’Apostille.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaning choices for %n site(s) taken over.</source>
        <translation>
            <numerusform>Choix de nettoyage repris pour %n site.</numerusform>
            <numerusform>Choix de nettoyage repris pour %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All of these choices are known already.</source>
        <translation>Tous ces choix sont déjà connus.</translation>
    </message>
</context>
<context>
    <name>apostille::CleaningPage</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>garder %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Forget this site</source>
        <translation>Oublier ce site</translation>
    </message>
    <message>
        <source>What you have chosen for all articles of a site, in the list of removed parts. Articles that come in from now on are cleaned so.</source>
        <translation>Ce que vous avez choisi pour tous les articles d’un site, dans la liste des parties retirées. Les articles qui arrivent désormais sont nettoyés ainsi.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
</context>
<context>
    <name>apostille::ColourRow</name>
    <message>
        <source>Role of the mark</source>
        <translation>Rôle du surlignage</translation>
    </message>
</context>
<context>
    <name>apostille::CompletionField</name>
    <message>
        <source>Typed earlier and not finished: Enter takes it as it stands</source>
        <translation>Saisi auparavant et inachevé&#xa0;: Entrée le reprend tel quel</translation>
    </message>
</context>
<context>
    <name>apostille::ContentsPopup</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>apostille::Desk</name>
    <message>
        <source>These words no longer stand in this version of the article. The card keeps them.</source>
        <translation>Ces mots ne figurent plus dans cette version de l’article. La fiche les conserve.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Sélectionnez d’abord des mots dans l’article.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>Select a quote in the article first.</source>
        <translation>Sélectionnez d’abord une citation dans l’article.</translation>
    </message>
    <message>
        <source>highlight and note</source>
        <translation>surlignage et note</translation>
    </message>
    <message>
        <source>Quote copied with its source.</source>
        <translation>Citation copiée avec sa source.</translation>
    </message>
    <message>
        <source>Select a quote in the article or a card first.</source>
        <translation>Sélectionnez d’abord une citation dans l’article ou une fiche.</translation>
    </message>
    <message>
        <source>Choose a card and select the words in the article that it speaks of.</source>
        <translation>Choisissez une fiche et sélectionnez dans l’article les mots dont elle parle.</translation>
    </message>
    <message>
        <source>attach quote to selection</source>
        <translation>rattacher la citation à la sélection</translation>
    </message>
    <message>
        <source>confirm place of quote</source>
        <translation>confirmer la place de la citation</translation>
    </message>
    <message>
        <source>mark as “%1”</source>
        <translation>surlignage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Link to the article copied.</source>
        <translation>Lien vers l’article copié.</translation>
    </message>
    <message>
        <source>Quote copied as Markdown.</source>
        <translation>Citation copiée en Markdown.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Lien copié.</translation>
    </message>
</context>
<context>
    <name>apostille::DeskHands</name>
    <message>
        <source>Choose a card and select the further words of its quote first.</source>
        <translation>Choisissez d’abord une fiche, puis sélectionnez la suite de sa citation.</translation>
    </message>
    <message>
        <source>The words of this card no longer stand here: nothing can be added to them.</source>
        <translation>Les mots de cette fiche ne sont plus dans le texte&#xa0;: rien ne peut leur être ajouté.</translation>
    </message>
    <message>
        <source>add to quote</source>
        <translation>compléter la citation</translation>
    </message>
    <message>
        <source>Select from within one quotation into the next one first.</source>
        <translation>Sélectionnez d’abord d’une citation jusque dans la suivante.</translation>
    </message>
    <message>
        <source>quote in parts</source>
        <translation>citation en parties</translation>
    </message>
    <message>
        <source>change passage</source>
        <translation>modifier le passage</translation>
    </message>
</context>
<context>
    <name>apostille::DetachedPane</name>
    <message>
        <source>Annotations – Apostille</source>
        <translation>Annotations – Apostille</translation>
    </message>
</context>
<context>
    <name>apostille::Error</name>
    <message>
        <source>%1 is empty: there is nothing to read; check that it was saved or copied completely.</source>
        <translation>%1 est vide&#xa0;: il n’y a rien à lire&#x202f;; vérifiez que tout a bien été enregistré ou copié.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The characters of %1 could not be decoded; its bytes are kept, so save it again as UTF-8 and try once more.</source>
        <translation>Impossible de décoder %1&#x202f;; les octets sont conservés&#xa0;: enregistrez le texte en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>No article was found in %1; you can take over the text of the whole page instead.</source>
        <translation>Aucun article trouvé dans %1&#x202f;; vous pouvez reprendre le texte de toute la page.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la page</translation>
    </message>
    <message>
        <source>%1 is too big to be an article; save or copy only the part that you need.</source>
        <translation>%1 est trop volumineux pour un article&#x202f;; n’enregistrez ou ne copiez que la partie utile.</translation>
    </message>
    <message>
        <source>%1 is of a type that Apostille cannot read; open an HTML or plain text file instead.</source>
        <translation>%1 est d’un type qu’Apostille ne sait pas lire&#x202f;; ouvrez plutôt un fichier HTML ou texte.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name and the folder.</source>
        <translation>%1 n’existe pas&#x202f;; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 could not be read; check that you have permission to open it.</source>
        <translation>%1 n’a pas pu être lu&#x202f;; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 could not be written and was left as it was; check the permissions of its folder or choose another place.</source>
        <translation>%1 n’a pas pu être écrit et reste inchangé&#x202f;; vérifiez les droits sur le dossier ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1; what was saved before is safe, so make room and try again.</source>
        <translation>Il n’y a plus de place sur le disque pour %1&#x202f;; ce qui était déjà enregistré est intact&#xa0;: libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 is compressed, but damaged or cut short; get it once more.</source>
        <translation>%1 est compressé, mais endommagé ou tronqué&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a web address; it should start with http:// or https://.</source>
        <translation>%1 n’est pas une adresse web&#x202f;; elle devrait commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>No connection could be made to %1; check the network and try again.</source>
        <translation>Impossible de joindre %1&#x202f;; vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 did not answer in time; try again later.</source>
        <translation>%1 n’a pas répondu à temps&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 redirects in circles; open it in a browser and save or copy the article from there.</source>
        <translation>%1 redirige en boucle&#x202f;; ouvrez cette adresse dans un navigateur, puis enregistrez ou copiez l’article.</translation>
    </message>
    <message>
        <source>The transfer from %1 broke off and nothing of it was kept; try again.</source>
        <translation>Le transfert depuis %1 s’est interrompu et rien n’en a été gardé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>Loading %1 was cancelled and nothing was changed; start it again whenever you like.</source>
        <translation>Vous avez renoncé à charger %1 et rien n’a changé&#x202f;; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>%1 does not exist; open another library or make a new one.</source>
        <translation>%1 n’existe pas&#x202f;; ouvrez une autre bibliothèque ou créez-en une.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>%1 is not an Apostille library and was left untouched; choose another file.</source>
        <translation>%1 n’est pas une bibliothèque Apostille et reste inchangé&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Apostille and was left untouched; install that version to open it.</source>
        <translation>%1 vient d’une version plus récente d’Apostille et reste sans changement&#x202f;; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is; restore it from a backup or open another library.</source>
        <translation>%1 a subi des dommages et reste en l’état&#x202f;; restaurez une sauvegarde ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so the change was not saved; check its permissions or copy it to a place where you may write.</source>
        <translation>%1 est en lecture seule&#xa0;: la modification n’a pas été enregistrée&#x202f;; vérifiez les droits ou faites une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so the change was not saved yet; close that program and try again.</source>
        <translation>%1 est en cours d’utilisation par un autre programme&#xa0;: la modification n’est pas encore enregistrée&#x202f;; fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The change to %1 could not be saved and everything saved before is safe; try again, and check the disk if it happens once more.</source>
        <translation>Impossible d’enregistrer la modification dans %1&#x202f;; tout ce qui l’était déjà est intact&#xa0;: réessayez, et vérifiez le disque si cela se reproduit.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>%1 does not stand in the article word for word; copy it from the cleaned text.</source>
        <translation>%1 ne figure pas mot pour mot dans l’article&#x202f;; copiez le passage depuis le texte nettoyé.</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>La citation</translation>
    </message>
    <message>
        <source>No article in the library fits %1; list the articles to see what is there.</source>
        <translation>Aucun article de la bibliothèque ne correspond à %1&#x202f;; affichez la liste des articles pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article demandé</translation>
    </message>
    <message>
        <source>More than one article fits %1; name it by its identifier.</source>
        <translation>Plusieurs articles correspondent à %1&#x202f;; indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>%1 is no longer in the library; look for it in the trash.</source>
        <translation>%1 n’est plus dans la bibliothèque&#x202f;; cherchez dans la corbeille.</translation>
    </message>
    <message>
        <source>The annotation</source>
        <translation>L’annotation</translation>
    </message>
    <message>
        <source>%1 was refused by the server; open it in a browser to see why.</source>
        <translation>%1 a été refusée par le serveur&#x202f;; ouvrez-la dans un navigateur pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The server does not let us read %1 (status %2); open it in a browser and copy the article from there.</source>
        <translation>Le serveur ne nous laisse pas lire %1 (code %2)&#x202f;; ouvrez cette adresse dans un navigateur et copiez-y l’article.</translation>
    </message>
    <message>
        <source>There is no page at %1 (status %2); check the address, or look for the article in a web archive.</source>
        <translation>Il n’y a pas de page à %1 (code %2)&#x202f;; vérifiez l’adresse, ou cherchez l’article dans une archive du web.</translation>
    </message>
    <message>
        <source>The server asks for a pause before %1 is fetched again (status %2); try again later.</source>
        <translation>Le serveur demande une pause avant de redonner %1 (code %2)&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has a fault and could not deliver %1 (status %2); try again later.</source>
        <translation>Le serveur est en panne et n’a pas pu fournir %1 (code %2)&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server refused to deliver %1 (status %2); open it in a browser to see why.</source>
        <translation>Le serveur a refusé de fournir %1 (code %2)&#x202f;; ouvrez cette adresse dans un navigateur pour voir pourquoi.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A file name, address or quote inside a sentence: use the quotation marks of your language</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is not a text but a binary file (a picture, a PDF, an archive…); open the web page or a text file instead.</source>
        <translation>%1 n’est pas un texte mais un fichier binaire (image, PDF, archive…)&#x202f;; ouvrez plutôt la page web ou un fichier texte.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose the files in it instead.</source>
        <translation>%1 est un dossier&#x202f;; choisissez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>The claim, source or tag</source>
        <translation>L’affirmation, la source ou l’étiquette</translation>
    </message>
</context>
<context>
    <name>apostille::ExportDialog</name>
    <message>
        <source>Export quotes</source>
        <translation>Exporter des citations</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <translation>Une phrase avant et après</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>There are no quotes here yet: select a passage of an article and mark it.</source>
        <translation>Il n’y a pas encore de citations ici&#xa0;: sélectionnez un passage d’un article et surlignez-le.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Quotes of</source>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xte</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview shows the beginning</source>
        <translation>l’aperçu montre le début</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>%1 – quotes</source>
        <comment>name of a file</comment>
        <translation>%1 – citations</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Reading the quotes…</source>
        <translation>Lecture des citations…</translation>
    </message>
</context>
<context>
    <name>apostille::FilterBar</name>
    <message>
        <source>Words, speaker, claim, tag, note</source>
        <translation>Mots, locuteur, affirmation, étiquette…</translation>
    </message>
    <message>
        <source>Filter annotations by words</source>
        <translation>Filtrer les annotations par mots</translation>
    </message>
    <message>
        <source>With a claim</source>
        <translation>Avec affirmation</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Sans affirmation</translation>
    </message>
</context>
<context>
    <name>apostille::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Previous place – Shift+Enter</source>
        <translation>Occurrence précédente – Maj+Entrée</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place – Enter</source>
        <translation>Occurrence suivante – Entrée</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close – Esc</source>
        <translation>Fermer – Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>apostille::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Open the article that was open last</source>
        <translation>Rouvrir le dernier article ouvert</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Nothing glides: everything is in its new place at once</source>
        <translation>Rien ne glisse&#xa0;: tout est aussitôt à sa place</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
</context>
<context>
    <name>apostille::HandCommands</name>
    <message>
        <source>Caret in the text: arrows move it, with Shift they select. F7 ends it.</source>
        <translation>Curseur dans le texte&#xa0;: les flèches le déplacent, avec Maj elles sélectionnent. F7 le retire.</translation>
    </message>
    <message>
        <source>No caret in the text: arrows scroll.</source>
        <translation>Pas de curseur dans le texte&#xa0;: les flèches font défiler.</translation>
    </message>
</context>
<context>
    <name>apostille::Incoming</name>
    <message>
        <source>the pasted page</source>
        <translation>la page collée</translation>
    </message>
    <message>
        <source>the sample article</source>
        <translation>l’article d’exemple</translation>
    </message>
</context>
<context>
    <name>apostille::KeyList</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>apostille::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Letters work in lists and in the article, never while typing.</source>
        <translation>Les lettres agissent dans les listes et dans l’article, jamais pendant la saisie.</translation>
    </message>
    <message>
        <source>Keys of one letter are switched off in the settings.</source>
        <translation>Les touches d’une seule lettre sont désactivées dans les réglages.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
</context>
<context>
    <name>apostille::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of one letter or digit</source>
        <translation>Touches d’une seule lettre ou d’un seul chiffre</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Touche d’origine</translation>
    </message>
    <message>
        <source>They never act while you type. Switch them off where speech input or a slip of the hand sets them off.</source>
        <translation>Elles n’agissent jamais pendant la saisie. Désactivez-les si la dictée ou un geste involontaire les déclenche.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>All standard keys</source>
        <translation>Toutes d’origine</translation>
    </message>
    <message>
        <source>Take from there</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys.</source>
        <translation>Choisissez une commande, puis appuyez sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>Without keys: the command stays in the menu and the palette.</source>
        <translation>Sans touche&#xa0;: la commande reste dans le menu et dans la palette.</translation>
    </message>
    <message>
        <source>%1 already belongs to: %2.</source>
        <translation>%1 sert déjà à&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>apostille::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File of this library</source>
        <translation>Fichier de cette bibliothèque</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with what it should be.</source>
        <translation>Lit le fichier entier et vérifie que tout s’y tient.</translation>
    </message>
    <message>
        <source>A whole copy, made while you go on working.</source>
        <translation>Une copie complète, faite pendant que vous continuez à travailler.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Apostille libraries (*.apostille)</source>
        <translation>Bibliothèques Apostille (*.apostille)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copié dans %1</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
</context>
<context>
    <name>apostille::ListOptions</name>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Garder cette recherche dans la barre latérale</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Tri et affichage</translation>
    </message>
    <message>
        <source>By date added</source>
        <translation>Par date d’ajout</translation>
    </message>
    <message>
        <source>By date published</source>
        <translation>Par date de parution</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By annotations</source>
        <translation>Par annotations</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ordre croissant</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>Grouper par jour</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>Une ligne par article</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>apostille::MainWindow</name>
    <message>
        <source>Apostille</source>
        <translation>Apostille</translation>
    </message>
    <message>
        <source>This library is read-only: you can read and export, but nothing you change can be kept.</source>
        <translation>Cette bibliothèque est en lecture seule&#xa0;: vous pouvez lire et exporter, mais aucune modification ne sera gardée.</translation>
    </message>
</context>
<context>
    <name>apostille::MarkNamesEditing</name>
    <message>
        <source>What each colour stands for in this library. Keys 1 to 8 stay the same.</source>
        <translation>Ce que chaque couleur signifie dans cette bibliothèque. Les touches 1 à 8 ne changent pas.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>%1: a colour, “yellow”; %2: its key, a digit</extracomment>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>Noms &amp;usuels</translation>
    </message>
    <message>
        <source>name colour “%1”</source>
        <translation>couleur nommée «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>restore usual names of colours</source>
        <translation>rétablissement des noms usuels des couleurs</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>Nommer les couleurs</translation>
    </message>
</context>
<context>
    <name>apostille::MarkSwatch</name>
    <message>
        <source>Highlight: %1, %2</source>
        <extracomment>%1: what the colour stands for (&quot;Quote&quot;), %2: the colour (&quot;yellow&quot;)</extracomment>
        <translation>Surligner&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2) – key %3</source>
        <extracomment>%1: what the colour stands for (&quot;Quote&quot;), %2: the colour (&quot;yellow&quot;), %3: its key, a digit</extracomment>
        <translation>%1 (%2) – touche %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what the colour stands for (&quot;Quote&quot;), %2: the colour (&quot;yellow&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>apostille::MarksPage</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Noms des couleurs</translation>
    </message>
</context>
<context>
    <name>apostille::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note in Markdown; @source, #tag and [[claim]] link</source>
        <translation>Note en Markdown&#x202f;; @source, #étiquette et [[affirmation]] font des liens</translation>
    </message>
</context>
<context>
    <name>apostille::OriginalPage</name>
    <message>
        <source>Original page</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Close the original page</source>
        <translation>Fermer la page d’origine</translation>
    </message>
    <message>
        <source>Close the original page (Esc)</source>
        <translation>Fermer la page d’origine (Échap)</translation>
    </message>
    <message>
        <source>Original page, as captured %1, without scripts and network</source>
        <translation>Page d’origine, telle que capturée le %1, sans scripts ni réseau</translation>
    </message>
    <message>
        <source>Original page %1 of %2, as captured %3, without scripts and network</source>
        <translation>Page d’origine %1 sur %2, telle que capturée le %3, sans scripts ni réseau</translation>
    </message>
</context>
<context>
    <name>apostille::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>A command, an article, a claim, a source, a tag…</source>
        <translation>Une commande, un article, une affirmation, une source, une étiquette…</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Que faire ou qu’ouvrir</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>apostille::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>apostille::PaneHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>&amp;Beside their words</source>
        <translation>&amp;En regard du texte</translation>
    </message>
    <message>
        <source>One &amp;below the other</source>
        <translation>Les unes &amp;sous les autres</translation>
    </message>
    <message>
        <source>Order of the &amp;text</source>
        <translation>Ordre du &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récentes d’abord</translation>
    </message>
    <message>
        <source>One &amp;line each</source>
        <translation>Une &amp;ligne par fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the annotations the filter lets through</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récentes d’abord</translation>
    </message>
    <message>
        <source>text order</source>
        <translation>ordre du texte</translation>
    </message>
    <message>
        <source>How the annotations stand</source>
        <translation>Disposition des annotations</translation>
    </message>
</context>
<context>
    <name>apostille::PlaceListModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annotés</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>apostille::PrintCommands</name>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The pages could not be made; nothing is lost. Try again, or the other way: a file, a printer.</source>
        <translation>Les pages n’ont pas pu être faites&#x202f;; rien n’est perdu. Réessayez, ou prenez l’autre voie&#xa0;: un fichier, une imprimante.</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
</context>
<context>
    <name>apostille::PrintDialog</name>
    <message>
        <source>&amp;Marks, as underlines that need no colour</source>
        <translation>&amp;Passages marqués, soulignés sans couleur</translation>
    </message>
    <message>
        <source>Numbered &amp;notes at the end: quotes, speakers, claims, notes</source>
        <translation>&amp;Notes numérotées à la fin&#xa0;: citations, locuteurs, affirmations, notes</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>size of letters</comment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pa&amp;pier&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the &amp;text:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>apostille::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Reading makes no network request. The network is used only when you add an address, and only to fetch it and its pictures. No account, no statistics, no automatic updates. An address of an article opens in your browser only after you have seen it.</source>
        <translation>Lire ne fait aucune requête réseau. Le réseau ne sert que lorsque vous ajoutez une adresse, et seulement pour aller chercher la page et ses images. Ni compte, ni statistiques, ni mises à jour automatiques. L’adresse d’un article ne s’ouvre dans votre navigateur qu’après vous avoir été montrée.</translation>
    </message>
    <message>
        <source>Forget what was used</source>
        <translation>Oublier ce qui a servi</translation>
    </message>
    <message>
        <source>The command palette puts first what you used last.</source>
        <translation>La palette de commandes met en tête ce qui a servi en dernier.</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>Fichier de ces réglages</translation>
    </message>
    <message>
        <source>Plain text. Settings of a library are kept in the library.</source>
        <translation>Du texte simple. Les réglages d’une bibliothèque sont gardés dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>apostille::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>apostille::QuoteFilterBar</name>
    <message>
        <source>Filter the quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Filter: words, speaker, claim, tag, verdict…</source>
        <translation>Filtrer&#xa0;: mots, locuteur, affirmation, étiquette, verdict…</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Show only some quotes: by speaker, claim, verdict…</source>
        <translation>N’afficher que certaines citations&#xa0;: par locuteur, affirmation, verdict…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>apostille::QuoteForm</name>
    <message>
        <source>Quote record of “%1”</source>
        <translation>Fiche de la citation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>edit name as written</source>
        <translation>modification de la désignation</translation>
    </message>
    <message>
        <source>edit reporting verb</source>
        <translation>modification du verbe</translation>
    </message>
    <message>
        <source>edit original wording</source>
        <translation>modification du texte d’origine</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>mark as “%1”</source>
        <translation>surlignage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>set kind of speech to “%1”</source>
        <translation>type de citation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>set “not a translation”</source>
        <translation>langue d’origine retirée</translation>
    </message>
    <message>
        <source>set original language to “%1”</source>
        <translation>langue d’origine «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>remove claim “%1”</source>
        <translation>retrait de l’affirmation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>set stance to “%1”</source>
        <translation>position «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>remove speaker “%1”</source>
        <translation>retrait du locuteur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change speaker to “%1”</source>
        <translation>changement de locuteur pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>set speaker “%1”</source>
        <translation>locuteur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>add source “%1”</source>
        <translation>ajout de la source «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>add claim “%1”</source>
        <translation>ajout de l’affirmation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>add tag “%1”</source>
        <translation>ajout de l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>remove source “%1”</source>
        <translation>retrait de la source «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>remove tag “%1”</source>
        <translation>retrait de l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>set role of “%1” to “%2”</source>
        <translation>rôle de «&#x202f;%1&#x202f;» fixé à «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>apostille::QuoteTableModel</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour role</source>
        <translation>Rôle de couleur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: néant</translation>
    </message>
</context>
<context>
    <name>apostille::QuotesPage</name>
    <message>
        <source>Show all quotes</source>
        <translation>Afficher toutes les citations</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns the table shows</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote fits these filters.</source>
        <translation>Aucune citation ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No quotes yet. Select words in an article and press Q to quote them.</source>
        <translation>Pas encore de citations. Sélectionnez des mots dans un article et tapez Q pour les citer.</translation>
    </message>
</context>
<context>
    <name>apostille::ReadBeside</name>
    <message>
        <source>Open an article, then choose another one in the list with Ctrl.</source>
        <translation>Ouvrez un article, puis choisissez-en un autre dans la liste avec Ctrl.</translation>
    </message>
    <message>
        <source>Annotations are made in the first article: swap the two, or select words there.</source>
        <translation>Les annotations se font dans le premier article&#xa0;: échangez les deux, ou sélectionnez des mots dans le premier.</translation>
    </message>
    <message>
        <source>Annotations are made in the first article.</source>
        <translation>Les annotations se font dans le premier article.</translation>
    </message>
    <message>
        <source>Swap, then: %1</source>
        <translation>Échanger, puis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>apostille::Reader</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>apostille::ReaderFind</name>
    <message>
        <source>from the top</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>depuis la fin</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>place found / how many</comment>
        <translation>%1&#x202f;/&#x202f;%2</translation>
    </message>
    <message>
        <source>Words of the search: %1</source>
        <translation>Mots de la recherche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>apostille::ReaderHands</name>
    <message>
        <source>end of the mark</source>
        <comment>said by screen readers</comment>
        <translation>fin du passage marqué</translation>
    </message>
</context>
<context>
    <name>apostille::ReadingDesk</name>
    <message>
        <source>Text size: %1 px</source>
        <translation>Taille du texte&#xa0;: %1&#xa0;px</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched.</source>
        <translation>
            <numerusform>%n image n’a pas pu être récupérée.</numerusform>
            <numerusform>%n images n’ont pas pu être récupérées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ReadingForm</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>width of the column</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Entre les lettres</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Entre les paragraphes</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>Césure</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Sérif</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>System</source>
        <comment>font of the system</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>Dyslexie</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>As the window around it</source>
        <translation>Comme la fenêtre autour</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
</context>
<context>
    <name>apostille::ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Réglages habituels</translation>
    </message>
    <message>
        <source>An article that has settings of its own keeps them.</source>
        <translation>Un article qui a ses propres réglages les garde.</translation>
    </message>
</context>
<context>
    <name>apostille::ReadingPanel</name>
    <message>
        <source>Reading settings</source>
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation>Pour cet article seulement</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the settings of the library</source>
        <translation>Revenir aux réglages de la bibliothèque</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Revenir aux réglages habituels</translation>
    </message>
</context>
<context>
    <name>apostille::RemovedPanel</name>
    <message>
        <source>Show them in the text</source>
        <translation>Les montrer dans le texte</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Improve cleaning for this site</source>
        <translation>Améliorer le nettoyage de ce site</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Removed parts</source>
        <translation>Parties retirées</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n partie retirée</numerusform>
            <numerusform>%n parties retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quotes: %1</source>
        <translation>Cite&#xa0;: %1</translation>
    </message>
    <message>
        <source>This article came without an address: nothing can be remembered for its site.</source>
        <translation>Cet article est arrivé sans adresse&#xa0;: rien ne peut être retenu pour son site.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) remembered for %1.</source>
        <translation>
            <numerusform>%n choix retenu pour %1.</numerusform>
            <numerusform>%n choix retenus pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put back and removed can hold for all of %1.</source>
        <translation>Ce que vous avez remis et retiré peut valoir pour tout %1.</translation>
    </message>
    <message>
        <source>Put back or remove parts first; then it can hold for all of %1.</source>
        <translation>Remettez ou retirez d’abord des parties&#x202f;; cela pourra alors valoir pour tout %1.</translation>
    </message>
    <message>
        <source>Forget what is remembered for %1</source>
        <translation>Oublier ce qui est retenu pour %1</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>Nettoyer à nouveau</translation>
    </message>
    <message>
        <source>This article came in before the choices for its site, or by an earlier cleaner.</source>
        <translation>Cet article est arrivé avant les choix pour son site, ou par un nettoyage antérieur.</translation>
    </message>
</context>
<context>
    <name>apostille::RemovedView</name>
    <message>
        <source>Removed: %1</source>
        <comment>%1: the reason, e.g. share buttons</comment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>apostille::SealedView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
</context>
<context>
    <name>apostille::SearchField</name>
    <message>
        <source>search by</source>
        <translation>chercher par</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search, or speaker:Name…</source>
        <translation>Chercher, ou locuteur:Nom…</translation>
    </message>
</context>
<context>
    <name>apostille::SecondArticle</name>
    <message>
        <source>Second article</source>
        <translation>Second article</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>Échanger les deux articles</translation>
    </message>
    <message>
        <source>Swap: this one becomes the article that is annotated</source>
        <translation>Échanger&#xa0;: celui-ci devient l’article annoté</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>Fermer le second article</translation>
    </message>
    <message>
        <source>Close the second article (Esc)</source>
        <translation>Fermer le second article (Échap)</translation>
    </message>
</context>
<context>
    <name>apostille::SelectionBar</name>
    <message>
        <source>Annotate the selection</source>
        <translation>Annoter la sélection</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Plus de couleurs</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Fill in a quote record</source>
        <translation>Remplir une fiche de citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlight and write a note</source>
        <translation>Surligner et écrire une note</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Quote record, starting at the claim</source>
        <translation>Fiche de citation, en commençant par l’affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>who says it</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quote record, starting at the speaker</source>
        <translation>Fiche de citation, en commençant par le locuteur</translation>
    </message>
    <message>
        <source>Whole quotation</source>
        <translation>Toute la citation</translation>
    </message>
    <message>
        <source>Select all that stands between the quotation marks</source>
        <translation>Sélectionner tout ce qui est entre les guillemets</translation>
    </message>
    <message>
        <source>One quote in parts</source>
        <translation>Une citation en parties</translation>
    </message>
    <message>
        <source>Take down the interrupted quotation as one record</source>
        <translation>Relever la citation interrompue comme une seule fiche</translation>
    </message>
</context>
<context>
    <name>apostille::Session</name>
    <message>
        <source>delete annotation</source>
        <translation>suppression de l’annotation</translation>
    </message>
    <message>
        <source>move article to trash</source>
        <translation>mise de l’article à la corbeille</translation>
    </message>
    <message>
        <source>restore article</source>
        <translation>restauration de l’article</translation>
    </message>
    <message>
        <source>restore annotation</source>
        <translation>restauration de l’annotation</translation>
    </message>
    <message>
        <source>set verdict to “%1”</source>
        <translation>verdict «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation>fusion d’affirmations</translation>
    </message>
    <message>
        <source>merge sources</source>
        <translation>fusion de sources</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>suppression de l’affirmation</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>suppression de la source</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>restauration de l’affirmation</translation>
    </message>
    <message>
        <source>restore source</source>
        <translation>restauration de la source</translation>
    </message>
</context>
<context>
    <name>apostille::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>apostille::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» fait maintenant partie de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nouvelle étiquette</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>apostille::SidebarDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>apostille::SourceView</name>
    <message>
        <source>Page source</source>
        <translation>Code source de la page</translation>
    </message>
</context>
<context>
    <name>apostille::SourceWindow</name>
    <message>
        <source>Page source</source>
        <translation>Code source de la page</translation>
    </message>
    <message>
        <source>Reading the capture…</source>
        <translation>Lecture de la capture…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Chercher dans le code source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Go to line (Ctrl+G)</source>
        <translation>Aller à la ligne (Ctrl+G)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Page source: %1</source>
        <translation>Code source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Captured %1 · %2 · %3 · SHA-256 %4…</source>
        <translation>Capture du %1 · %2 · %3 · SHA-256 %4…</translation>
    </message>
    <message>
        <source>The words of the quote stand at several places of the page: this is the first.</source>
        <translation>Les mots de la citation figurent à plusieurs endroits de la page&#xa0;: voici le premier.</translation>
    </message>
    <message>
        <source>The words of the quote were not found in the page’s source: it writes them in another way.</source>
        <translation>Les mots de la citation n’ont pas été trouvés dans le code source&#xa0;: la page les écrit autrement.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>apostille::StatusLine</name>
    <message>
        <source>Read-only library</source>
        <translation>Bibliothèque en lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 min read · %n word(s)</source>
        <translation>
            <numerusform>%1 min de lecture · %n mot</numerusform>
            <numerusform>%1 min de lecture · %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Captured %1 · SHA-256 %2…</source>
        <translation>Capture %1 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>Reading needs no network.</source>
        <translation>Lire ne demande pas de réseau.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much is read</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min left</source>
        <translation>
            <numerusform>%1 · encore %n&#xa0;min</numerusform>
            <numerusform>%1 · encore %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::TagPicker</name>
    <message>
        <source>Tags of the article</source>
        <translation>Étiquettes de l’article</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Étiquettes de l’article</numerusform>
            <numerusform>Étiquettes de %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::TrashEmptying</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good? Articles go with their annotations and original pages. This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer définitivement %n élément&#x202f;? Un article part avec ses annotations et sa page d’origine. Cela ne peut pas être annulé.</numerusform>
            <numerusform>Supprimer définitivement %n éléments&#x202f;? Les articles partent avec leurs annotations et leurs pages d’origine. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Emptying the trash…</source>
        <translation>La corbeille se vide…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%n élément supprimé définitivement.</numerusform>
            <numerusform>%n éléments supprimés définitivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Show of the trash</source>
        <translation>Montrer de la corbeille</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>The trash is empty. What you delete waits here until you empty it.</source>
        <translation>La corbeille est vide. Ce que vous supprimez attend ici jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the trash.</source>
        <translation>Rien de tel dans la corbeille.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <translation>Supprimer définitivement ce qui est dans la corbeille</translation>
    </message>
</context>
<context>
    <name>apostille::TrashModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
</context>
<context>
    <name>apostille::VerdictMenu</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyDetail</name>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Quotes, by article</source>
        <translation>Citations, par article</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Show &amp;articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>All in the table of quotes</source>
        <translation>Toutes dans le tableau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Fusionnée avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>In the trash.</source>
        <translation>Dans la corbeille.</translation>
    </message>
    <message>
        <source>Not used by any quote</source>
        <translation>Aucune citation n’y renvoie</translation>
    </message>
    <message>
        <source>The newest quotes</source>
        <translation>Les citations les plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>set address</source>
        <translation>changement d’adresse</translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyPage</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Show what was deleted or merged, to restore it</source>
        <translation>Afficher ce qui a été supprimé ou fusionné, pour le restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>claims or sources</comment>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Laquelle reste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyTableModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée le</translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyUsesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>apostille::Welcome</name>
    <message>
        <source>Read closely. Quote exactly.</source>
        <translation>Lire de près. Citer juste.</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>Sample in French</source>
        <translation>Exemple en français</translation>
    </message>
    <message>
        <source>Sample in English</source>
        <translation>Exemple en anglais</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt; Paste a text, a page or its address (Ctrl+V), or drop files here.</source>
        <translation>&lt;b&gt;1.&lt;/b&gt; Collez un texte, une page ou son adresse (Ctrl+V), ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt; Select words in the article: H highlights, Q makes a quote, A adds a note.</source>
        <translation>&lt;b&gt;2.&lt;/b&gt; Sélectionnez des mots dans l’article&#xa0;: H surligne, Q en fait une citation, A ajoute une note.</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt; Say who speaks and what is claimed. Everything is saved as you type.</source>
        <translation>&lt;b&gt;3.&lt;/b&gt; Dites qui parle et ce qui est affirmé. Tout s’enregistre à mesure que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>apostille::WidePlaces</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>The claims are one now.</source>
        <translation>Les affirmations n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>The sources are one now.</source>
        <translation>Les sources n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Deleted. Quotes keep their links: restored, it has them again.</source>
        <translation>Supprimé. Les citations gardent leurs liens&#xa0;: une restauration les rétablit.</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected quote</source>
        <translation>Citation sélectionnée</translation>
    </message>
</context>
<context>
    <name>apostille::WindowChoices</name>
    <message>
        <source>Apostille libraries (*.apostille)</source>
        <translation>Bibliothèques Apostille (*.apostille)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
</context>
<context>
    <name>apostille::WindowHelp</name>
    <message>
        <source>About Apostille</source>
        <translation>À propos d’Apostille</translation>
    </message>
    <message>
        <source>Apostille %1</source>
        <translation>Apostille %1</translation>
    </message>
    <message>
        <source>Read the news closely and quote it exactly. Everything you read and write stays in one file on your machine.

Free software under the GNU General Public License, version 3 or later.

Built with Qt %1, SQLite, KSyntaxHighlighting, gumbo, cld2 and Snowball.</source>
        <translation>Lire la presse de près et la citer exactement. Tout ce que vous lisez et écrivez reste dans un seul fichier sur votre machine.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.

Construit avec Qt %1, SQLite, KSyntaxHighlighting, gumbo, cld2 et Snowball.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>apostille::WindowIntake</name>
    <message>
        <source>Adding %1…</source>
        <translation>Ajout de %1…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Coller comme article</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)</source>
        <translation>Articles (*.html *.htm *.xhtml *.txt *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You already have this article: here it is.</source>
        <translation>Vous avez déjà cet article&#xa0;: le voici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep the whole page’s text</source>
        <translation>Garder le texte de toute la page</translation>
    </message>
</context>
<context>
    <name>apostille::WindowPlaces</name>
    <message>
        <source>Choose what to restore in the trash first.</source>
        <translation>Choisissez d’abord dans la corbeille ce qu’il faut restaurer.</translation>
    </message>
</context>
<context>
    <name>apostille::WindowReading</name>
    <message>
        <source>Apostille</source>
        <translation>Apostille</translation>
    </message>
</context>
<context>
    <name>apostille::WindowTables</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>apostille::WindowTools</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an article: an address, a file, or pasted text</source>
        <translation>Ajouter un article&#xa0;: une adresse, un fichier ou un texte collé</translation>
    </message>
    <message>
        <source>Commands and everything else by name</source>
        <translation>Commandes et tout le reste par leur nom</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation>Exporter des citations</translation>
    </message>
    <message>
        <source>Contents of the article</source>
        <translation>Sommaire de l’article</translation>
    </message>
    <message>
        <source>Reading settings</source>
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source>What cleaning removed</source>
        <translation>Ce que le nettoyage a retiré</translation>
    </message>
</context>
</TS>
