<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::AppraisalsPage</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) computed.</source>
        <translation>
            <numerusform>%n sheet computed.</numerusform>
            <numerusform>%n sheets computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>%n sheet are in %1.</numerusform>
            <numerusform>%n sheets are in %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
