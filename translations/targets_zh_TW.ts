<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::TargetDialog</name>
    <message>
        <source>Who</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Parts differ by</source>
        <translation>與下級合計相差</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type figures such as 120000 or 12万.</source>
        <translation>「%1」不是金額，請輸入 120000 或 12萬 這樣的數。</translation>
    </message>
    <message>
        <source>Discard the figures that were typed?</source>
        <translation>放棄剛輸入的數？</translation>
    </message>
    <message>
        <source>They have not been saved yet.</source>
        <translation>這些數還沒有儲存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>People&apos;s own plans</source>
        <translation>個人計畫</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Task or plan</source>
        <translation>任務或計畫</translation>
    </message>
    <message>
        <source>Split over the parts</source>
        <translation>平均分解到下級</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Amounts may be typed as 120000 or 12万. An empty month has no target; a figure for the year is spread over its months.</source>
        <translation>金額可輸入 120000 或 12萬。空著的月份沒有目標；填在全年的數字會分攤到各月。</translation>
    </message>
    <message>
        <source>Choose a month of the office or of a team first, or its year.</source>
        <translation>請先選中公司或小組的某個月份，或全年。</translation>
    </message>
    <message>
        <source>Type a figure for the office or for a team with people, choose it, and split it.</source>
        <translation>請先填寫公司或有成員的小組的數字，選中它再分解。</translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation>下達的任務</translation>
    </message>
</context>
</TS>
