<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
