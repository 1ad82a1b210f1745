<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) and the total, all the same.</source>
        <translation>
            <numerusform>All %n line and the total are the same.</numerusform>
            <numerusform>All %n lines and the total are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) differ.</source>
        <translation>
            <numerusform>%n term differ.</numerusform>
            <numerusform>%n terms differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below a floor; %1 must agree.</source>
        <translation>
            <numerusform>%n line below a floor; %1 must agree.</numerusform>
            <numerusform>%n lines below a floor; %1 must agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) before, no credit limit set.</source>
        <translation>
            <numerusform>%n contract before, no credit limit set.</numerusform>
            <numerusform>%n contracts before, no credit limit set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n more job</numerusform>
            <numerusform>%n more jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::RegisterView</name>
    <message numerus="yes">
        <source>Copied the first %n row(s); export the list to take all of it.</source>
        <translation>
            <numerusform>Copied the first %n row; export the list to take all of it.</numerusform>
            <numerusform>Copied the first %n rows; export the list to take all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
