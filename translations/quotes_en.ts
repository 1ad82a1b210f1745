<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::QuotesPage</name>
    <message numerus="yes">
        <source>Delete %n quote(s)?</source>
        <translation>
            <numerusform>Delete %n quote?</numerusform>
            <numerusform>Delete %n quotes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) deleted.</source>
        <translation>
            <numerusform>%n quote deleted.</numerusform>
            <numerusform>%n quotes deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
