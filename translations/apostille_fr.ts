<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Card</name>
    <message>
        <source>translated from %1</source>
        <comment>%1: a language, “Russian”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name as written in the article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by %1</source>
        <comment>%1: a source, “AFP”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <comment>%1: a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim: %1, %2, verdict %3</source>
        <comment>statement, stance, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as %1</source>
        <comment>%1: the role of a colour, “doubtful”</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on this library instead of the usual one (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON for programs instead of text for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help, or the help of the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n without an article</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--batch takes a folder, and no files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch needs --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch cannot be combined with --format or --whole-page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out and --metadata belong to --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to clean, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print articles without the page around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (usual): the article&apos;s text, without its title; html: a document; markdown: with title and byline; json: all that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean every .html, .htm, .xhtml and .txt file below DIR, also .gz, and print how long it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --batch: write {&quot;NAME&quot;: &quot;TEXT&quot;, …} to FILE, whole or not at all. NAME is the file&apos;s name without its suffixes, its path where names repeat; a page without an article has the text &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --batch: write {&quot;NAME&quot;: {&quot;text&quot;, &quot;title&quot;, &quot;author&quot;: […], &quot;published&quot;, &quot;language&quot;}, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input. Several files are parted by a line with their names; one that cannot be read does not stop the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads news articles without what stands around them, keeps them with annotations in a library, and hands quotes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command, before or after its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells all of a command.
Messages go to standard error. Exit code 0: done; 1: something failed, the message says what; 2: the command line was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text of the whole page: for pages in which no article is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written completely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: mean %1 ms, median %2 ms, p95 %3 ms a page; %4 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotate needs --quote TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--occurrence takes a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to annotate, as they stand in the article; kinds of quotation marks, apostrophes and spaces are taken as equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words stand more than once: the N-th place, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker as the article names them: “M. Poutine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporting verb: “s’est félicité”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reported; direct where a speaker, --as-written or a verb is given, else none: a highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the words were translated from: “ru”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported it; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What backs or refutes it; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim it is about; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words do to those claims (usually: makes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, with or without #; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the mark (usually: yellow).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words of an article and say what is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLE is an identifier as “list” prints it, or its beginning where that is unique. Words that are not in the article are refused, and so are words that stand in it more than once without --occurrence. Sources, claims and tags are found by their name, and made where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with id, article, quote, prefix, suffix, start, end (Unicode code points of the article&apos;s text, end exclusive), colour, speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: articles %2, quotes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library for damage: every page of its file, all references, the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 1 where something is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with library, ok, articles, quotes, claims, sources, damages (an array of sentences).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as --format json: an object with file, title, byline, authors, outlet, published, modified, language, canonicalAddress, section, keywords, leadImage, licence, words, minutes, text and blocks (kind, level, start, end; positions are Unicode code points of text, end exclusive); an array of them for several files; {file, error} for one that failed. With --batch an object with pages, meanMilliseconds, medianMilliseconds, p95Milliseconds, megabytesPerSecond, withoutArticle, unreadable, file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no quotes to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs --format csv or --format markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv: one row a quote, for spreadsheets; markdown: for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the article goes along: the sentence (usual), one more on either side, the paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to FILE, whole or not at all, instead of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes of this article (identifier or its beginning); may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes of the articles that this finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes about this claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes of this source: as speaker, reporter or evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes with this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write quotes with what is known of them: a list for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions add up; without one, the whole library is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with format, articles, quotes, and file (with --out) or content (without).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(was there already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean articles and keep them in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input; ADDRESS starts with http://, https:// or www. The library is made where there is none. An article that is there already is not added again. What cannot be read does not stop the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with an object for each input: input, id, title, language, words, added (false: it was there already), or input and error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the articles of the library, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line an article: identifier, date, number of annotations, title and outlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of objects with id, title, byline, outlet, address, published, language, added, words, annotations, unread, starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find articles by words in their title, text, quotes, notes, claims and sources, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at most N articles (usually 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents and case do not matter, French and English word forms are found by their stem, the last word also as a beginning. Words in quotation marks stand in that order; a word after a hyphen must not occur (write -- before a QUERY that starts with it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of the objects of “list”, with annotation (where the best match is in one, else null), snippet, snippetMarks and titleMarks ({start, end} in Unicode code points).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Apostille</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>reported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated from %1</source>
        <comment>%1 is the name of a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessed %1 at %2 UTC</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the capture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original wording:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original wording (%1):</source>
        <comment>%1 is the name of a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Table, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>mark only</source>
        <comment>kind of speech: no quotation, just a highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind of speech</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <comment>kind of speech: words quoted within the writer’s sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>kind of speech</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scare quote</source>
        <comment>kind of speech: words the writer keeps a distance from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of speech: the title of a work in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>role of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by</source>
        <comment>role of a source, followed by its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>role of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes</source>
        <comment>stance of a quote to a claim: the quote makes the claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of a quote to a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of a quote to a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions</source>
        <comment>stance of a quote to a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly true</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misleading</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverifiable</source>
        <comment>verdict on a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <comment>kind of source: a newspaper, a broadcaster, an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <comment>kind of source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <comment>what a mark colour stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>how much text around a quote is exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <comment>how much text around a quote is exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence and its neighbours</source>
        <comment>how much text around a quote is exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <comment>how much text around a quote is exported</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Read the news closely and annotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this library instead of the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window once it is painted, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“light”, “dark” or “system”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: “fr” or “en”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or addresses to add and open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>create</source>
        <comment>beside a new name in a completion list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteFields</name>
    <message>
        <source>Not a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the source to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language these words were translated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording, if known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time below the title</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export quotes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;quote with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight and &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::AddressDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as you copied it: Apostille finds title, byline and paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) · text order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open an article: its annotations stand here, beside the words they speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight or Q to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ArticleList</name>
    <message>
        <source>Search titles, text, quotes, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer or shorter words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet. Select words in an article, then press H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Paste a text or an address here (Ctrl+V), or drop files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ArticleListModel</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::CardList</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ClaimRow</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim itself: a change shows wherever it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the quote does to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on the claim, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the claim off this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set verdict to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ColourRow</name>
    <message>
        <source>Role of the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Desk</name>
    <message>
        <source>These words no longer stand in this version of the article. The card keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quote in the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quote in the article or a card first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Error</name>
    <message>
        <source>%1 is empty: there is nothing to read; check that it was saved or copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text but a binary file (a picture, a PDF, an archive …); open the web page or a text file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of %1 could not be decoded; its bytes are kept, so save it again as UTF-8 and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in %1; you can take over the text of the whole page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too big to be an article; save or copy only the part that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a type that Apostille cannot read; open an HTML or plain text file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read; check that you have permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written and was left as it was; check the permissions of its folder or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1; what was saved before is safe, so make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed, but damaged or cut short; get it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address; it should start with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection could be made to %1; check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in circles; open it in a browser and save or copy the article from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer from %1 broke off and nothing of it was kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1 was cancelled and nothing was changed; start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; open another library or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an Apostille library and was left untouched; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Apostille and was left untouched; install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is; restore it from a backup or open another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only, so the change was not saved; check its permissions or copy it to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program, so the change was not saved yet; close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to %1 could not be saved and everything saved before is safe; try again, and check the disk if it happens once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stand in the article word for word; copy it from the cleaned text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article in the library fits %1; list the articles to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one article fits %1; name it by its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the library; look for it in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused by the server; open it in a browser to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let us read %1 (status %2); open it in a browser and copy the article from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at %1 (status %2); check the address, or look for the article in a web archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause before %1 is fetched again (status %2); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault and could not deliver %1 (status %2); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to deliver %1 (status %2); open it in a browser to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A file name, address or quote inside a sentence: use the quotation marks of your language</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ExportDialog</name>
    <message>
        <source>Export quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no quotes here yet: select a passage of an article and mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the preview shows the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – quotes</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Incoming</name>
    <message>
        <source>the pasted page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::MainWindow</name>
    <message>
        <source>Apostille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article: an address, a file, or pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this article: here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is read-only: you can read and export, but nothing you change can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article came without an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash with its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the whole page’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apostille libraries (*.apostille)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::MarkSwatch</name>
    <message>
        <source>Highlight: %1, %2</source>
        <extracomment>%1: what the colour stands for (&quot;Quote&quot;), %2: the colour (&quot;yellow&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) – key %3</source>
        <extracomment>%1: what the colour stands for (&quot;Quote&quot;), %2: the colour (&quot;yellow&quot;), %3: its key, a digit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in Markdown; @source, #tag and [[claim]] link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::QuoteForm</name>
    <message>
        <source>Quote record of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit name as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit reporting verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit original wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set kind of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set role of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::ReaderView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::SelectionBar</name>
    <message>
        <source>Annotate the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More colours – keys 5 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a quote record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight and write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote record, starting at the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>who says it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote record, starting at the speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Session</name>
    <message>
        <source>delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move article to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::StatusLine</name>
    <message>
        <source>Read-only library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 min read · %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Captured %1 · SHA-256 %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyList</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Select a quote in an article and press C to say what it claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet. Select a quote in an article and press W to say who said it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::Welcome</name>
    <message>
        <source>Read closely. Quote exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt; Paste a text, a page or its address (Ctrl+V), or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt; Select words in the article: H highlights, Q makes a quote, A adds a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt; Say who speaks and what is claimed. Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
