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
</context>
</TS>
