<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>salesdesk::Reminders</name>
    <message numerus="yes">
        <source>%n lead(s) to contact today</source>
        <translation>
            <numerusform>%n lead to contact today</numerusform>
            <numerusform>%n leads to contact today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) soon go back to the public pool</source>
        <translation>
            <numerusform>%n lead soon goes back to the public pool</numerusform>
            <numerusform>%n leads soon go back to the public pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due within a week</source>
        <translation>
            <numerusform>%n payment due within a week</numerusform>
            <numerusform>%n payments due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for your decision</source>
        <translation>
            <numerusform>%n document waits for your decision</numerusform>
            <numerusform>%n documents wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your quotes came back from review</source>
        <translation>
            <numerusform>%n of your quotes came back from review</numerusform>
            <numerusform>%n of your quotes came back from review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contracts came back from approval</source>
        <translation>
            <numerusform>%n of your contracts came back from approval</numerusform>
            <numerusform>%n of your contracts came back from approval</numerusform>
        </translation>
    </message>
</context>
</TS>
