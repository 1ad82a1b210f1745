<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::ImportProgress</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportWizard</name>
    <message numerus="yes">
        <source>The import is undone: %Ln record(s) are as they were before.</source>
        <translation>
            <numerusform>The import is undone: %Ln record are as they were before.</numerusform>
            <numerusform>The import is undone: %Ln records are as they were before.</numerusform>
        </translation>
    </message>
</context>
</TS>
