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
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time below the title</comment>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
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
</context>
<context>
    <name>apostille::AnnotationPane</name>
    <message numerus="yes">
        <source>%n annotation(s) · text order</source>
        <translation>
            <numerusform>%n annotation · text order</numerusform>
            <numerusform>%n annotations · text order</numerusform>
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
    <name>apostille::StatusLine</name>
    <message numerus="yes">
        <source>%1 min read · %n word(s)</source>
        <translation>
            <numerusform>%1 min read · %n word</numerusform>
            <numerusform>%1 min read · %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apostille::VocabularyListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n annotation(s)</source>
        <translation>
            <numerusform>%1, %2, %n annotation</numerusform>
            <numerusform>%1, %2, %n annotations</numerusform>
        </translation>
    </message>
</context>
</TS>
