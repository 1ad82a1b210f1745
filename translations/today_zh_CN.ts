<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::Reminders</name>
    <message numerus="yes">
        <source>%n lead(s) to contact today</source>
        <translation>
            <numerusform>今天有 %n 条线索要联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) soon go back to the public pool</source>
        <translation>
            <numerusform>%n 条线索即将回到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due within a week</source>
        <translation>
            <numerusform>一周内有 %n 笔款到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for your decision</source>
        <translation>
            <numerusform>%n 份单据等待您审批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your quotes came back from review</source>
        <translation>
            <numerusform>您有 %n 份报价被退回</numerusform>
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
        <translation>本月销售额</translation>
    </message>
    <message>
        <source>My sales of this month</source>
        <translation>我本月的销售额</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>完成任务 %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未定任务</translation>
    </message>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>To contact today</source>
        <translation>今天要联系</translation>
    </message>
    <message>
        <source>Soon into the public pool</source>
        <translation>三天内回公海</translation>
    </message>
    <message>
        <source>Receivables of this week</source>
        <translation>本周应收</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>都办完了</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>这里没有待办，做得好。</translation>
    </message>
    <message>
        <source>Quotes returned to me</source>
        <translation>退回给我的报价</translation>
    </message>
    <message>
        <source>Contracts returned to me</source>
        <translation>退回给我的合同</translation>
    </message>
</context>
</TS>
