<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n customer moved to the recycle bin.</numerusform>
            <numerusform>%n customers moved to the recycle bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunitiesView</name>
    <message numerus="yes">
        <source>%n opportunity(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n opportunity moved to the recycle bin.</numerusform>
            <numerusform>%n opportunitys moved to the recycle bin.</numerusform>
        </translation>
    </message>
</context>
</TS>
