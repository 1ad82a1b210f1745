<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::ContractsPage</name>
    <message numerus="yes">
        <source>Delete %n contract(s)?</source>
        <translation>
            <numerusform>Delete %n contract?</numerusform>
            <numerusform>Delete %n contracts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) deleted.</source>
        <translation>
            <numerusform>%n contract deleted.</numerusform>
            <numerusform>%n contracts deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
