<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::Reminders</name>
    <message numerus="yes">
        <source>%n lead(s) to contact today</source>
        <translation>
            <numerusform>今天有 %n 條線索要聯絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) soon go back to the public pool</source>
        <translation>
            <numerusform>%n 條線索即將回到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due within a week</source>
        <translation>
            <numerusform>一週內有 %n 筆款到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for your decision</source>
        <translation>
            <numerusform>%n 份單據等待您審批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your quotes came back from review</source>
        <translation>
            <numerusform>您有 %n 份報價被退回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contracts came back from approval</source>
        <translation>
            <numerusform>您有 %n 份合同被退回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::TodayPage</name>
    <message>
        <source>Sales of this month</source>
        <translation>本月銷售額</translation>
    </message>
    <message>
        <source>My sales of this month</source>
        <translation>我本月的銷售額</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>完成任務 %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未定任務</translation>
    </message>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我審批</translation>
    </message>
    <message>
        <source>To contact today</source>
        <translation>今天要聯絡</translation>
    </message>
    <message>
        <source>Soon into the public pool</source>
        <translation>三天內回公海</translation>
    </message>
    <message>
        <source>Receivables of this week</source>
        <translation>本週應收</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>都辦完了</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>開啟列表</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>這裡沒有待辦，做得好。</translation>
    </message>
    <message>
        <source>Quotes returned to me</source>
        <translation>退回給我的報價</translation>
    </message>
    <message>
        <source>Contracts returned to me</source>
        <translation>退回給我的合同</translation>
    </message>
</context>
</TS>
