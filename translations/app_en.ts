<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>The office is intact; the ledger has %n row(s).</source>
        <translation>
            <numerusform>The office is intact; the ledger has %n row.</numerusform>
            <numerusform>The office is intact; the ledger has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the file.</source>
        <translation>
            <numerusform>%n row are in the file.</numerusform>
            <numerusform>%n rows are in the file.</numerusform>
        </translation>
    </message>
</context>
</TS>
