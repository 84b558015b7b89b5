<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>; %n without an article</source>
        <translation>
            <numerusform>; %n without an article</numerusform>
            <numerusform>; %n without an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in the article %n times; say which with --occurrence.</source>
        <translation>
            <numerusform>“%1” stands in the article %n time; say which with --occurrence.</numerusform>
            <numerusform>“%1” stands in the article %n times; say which with --occurrence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) written to %1.</source>
        <translation>
            <numerusform>%n quote written to %1.</numerusform>
            <numerusform>%n quotes written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n part removed</numerusform>
            <numerusform>%n parts removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time below the title</comment>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message numerus="yes">
        <source>mark %n article(s) as read</source>
        <translation>
            <numerusform>mark %n article as read</numerusform>
            <numerusform>mark %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as unread</source>
        <translation>
            <numerusform>mark %n article as unread</numerusform>
            <numerusform>mark %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %n article(s)</source>
        <translation>
            <numerusform>star %n article</numerusform>
            <numerusform>star %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the star of %n article(s)</source>
        <translation>
            <numerusform>remove the star of %n article</numerusform>
            <numerusform>remove the stars of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n article(s) to the trash</source>
        <translation>
            <numerusform>move %n article to the trash</numerusform>
            <numerusform>move %n articles to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>restore %n thing(s)</source>
        <translation>
            <numerusform>restore %n thing</numerusform>
            <numerusform>restore %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::AnnotationCommands</name>
    <message numerus="yes">
        <source>%n quote(s) written to %1</source>
        <translation>
            <numerusform>%n quote written to %1</numerusform>
            <numerusform>%n quotes written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n selected article</numerusform>
            <numerusform>%n selected articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ArticleCommands</name>
    <message numerus="yes">
        <source>%n article(s) moved to the trash with their annotations.</source>
        <translation>
            <numerusform>%n article moved to the trash with its annotations.</numerusform>
            <numerusform>%n articles moved to the trash with their annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ArticleList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::CleaningDesk</name>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n part removed</numerusform>
            <numerusform>%n parts removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::CleaningFiles</name>
    <message numerus="yes">
        <source>Cleaning choices for %n site(s) taken over.</source>
        <translation>
            <numerusform>Cleaning choices for %n site taken over.</numerusform>
            <numerusform>Cleaning choices for %n sites taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ExportDialog</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
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
    <name>apostille::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::PaneHeader</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::QuotesPage</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::ReadingDesk</name>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched.</source>
        <translation>
            <numerusform>%n picture could not be fetched.</numerusform>
            <numerusform>%n pictures could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::RemovedPanel</name>
    <message numerus="yes">
        <source>%n part(s) removed</source>
        <translation>
            <numerusform>%n part removed</numerusform>
            <numerusform>%n parts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) remembered for %1.</source>
        <translation>
            <numerusform>%n choice remembered for %1.</numerusform>
            <numerusform>%n choices remembered for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::StatusLine</name>
    <message numerus="yes">
        <source>%1 min read · %n word(s)</source>
        <translation>
            <numerusform>%1 min read · %n word</numerusform>
            <numerusform>%1 min read · %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min left</source>
        <translation>
            <numerusform>%1 · %n min left</numerusform>
            <numerusform>%1 · %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::TagPicker</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Tags of the article</numerusform>
            <numerusform>Tags of %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::TrashEmptying</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good? Articles go with their annotations and original pages. This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n thing for good? An article goes with its annotations and original page. This cannot be undone.</numerusform>
            <numerusform>Delete %n things for good? Articles go with their annotations and original pages. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%n thing deleted for good.</numerusform>
            <numerusform>%n things deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyDetail</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>claims or sources</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
