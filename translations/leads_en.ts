<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::LeadsPage</name>
    <message numerus="yes">
        <source>Into the pool in %n day(s)</source>
        <translation>
            <numerusform>Into the pool in %n day</numerusform>
            <numerusform>Into the pool in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>Assign %n lead</numerusform>
            <numerusform>Assign %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned.</source>
        <translation>
            <numerusform>%n lead assigned.</numerusform>
            <numerusform>%n leads assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n lead moved to the recycle bin.</numerusform>
            <numerusform>%n leads moved to the recycle bin.</numerusform>
        </translation>
    </message>
</context>
</TS>
