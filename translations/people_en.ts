<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::ChoiceSection</name>
    <message numerus="yes">
        <source>%n record(s) renamed.</source>
        <translation>
            <numerusform>%n record renamed.</numerusform>
            <numerusform>%n records renamed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportSection</name>
    <message numerus="yes">
        <source>%n record(s) are as they were before.</source>
        <translation>
            <numerusform>%n record are as they were before.</numerusform>
            <numerusform>%n records are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::PastePeople</name>
    <message numerus="yes">
        <source>%n row(s) must be mended in the text above first.</source>
        <translation>
            <numerusform>%n row must be mended in the text above first.</numerusform>
            <numerusform>%n rows must be mended in the text above first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found. Columns left out: %1.</source>
        <translation>
            <numerusform>%n person found. Columns left out: %1.</numerusform>
            <numerusform>%n people found. Columns left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::ProductSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n product moved to the recycle bin.</numerusform>
            <numerusform>%n products moved to the recycle bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::RulesSection</name>
    <message numerus="yes">
        <source>%n rule(s) changed. They hold from now on.</source>
        <translation>
            <numerusform>%n rule changed. They hold from now on.</numerusform>
            <numerusform>%n rules changed. They hold from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::SafetySection</name>
    <message numerus="yes">
        <source>File, links between records, kept sums and all %n row(s) of the ledger agree.</source>
        <translation>
            <numerusform>File, links between records, kept sums and all %n row of the ledger agree.</numerusform>
            <numerusform>File, links between records, kept sums and all %n rows of the ledger agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::StepsEditor</name>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
