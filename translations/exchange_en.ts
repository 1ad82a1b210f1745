<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::ImportWizard</name>
    <message numerus="yes">
        <source>The import is undone: %n record(s) are as they were before.</source>
        <translation>
            <numerusform>The import is undone: %n record are as they were before.</numerusform>
            <numerusform>The import is undone: %n records are as they were before.</numerusform>
        </translation>
    </message>
</context>
</TS>
