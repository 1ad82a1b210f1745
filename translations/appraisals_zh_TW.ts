<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AppraisalPaper</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Manager&apos;s score</source>
        <translation>經理評分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核彙總</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>本期指標得分</translation>
    </message>
    <message>
        <source>Mean of the parts</source>
        <translation>分期均分</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應發合計</translation>
    </message>
</context>
</TS>
