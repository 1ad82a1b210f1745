<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::TargetDialog</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Parts differ by</source>
        <translation>与下级合计相差</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type figures such as 120000 or 12万.</source>
        <translation>“%1”不是金额，请输入 120000 或 12万 这样的数。</translation>
    </message>
    <message>
        <source>Discard the figures that were typed?</source>
        <translation>放弃刚输入的数？</translation>
    </message>
    <message>
        <source>They have not been saved yet.</source>
        <translation>这些数还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>People&apos;s own plans</source>
        <translation>个人计划</translation>
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
        <translation>指标</translation>
    </message>
    <message>
        <source>Task or plan</source>
        <translation>任务或计划</translation>
    </message>
    <message>
        <source>Split over the parts</source>
        <translation>平均分解到下级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Amounts may be typed as 120000 or 12万. An empty month has no target; a figure for the year is spread over its months.</source>
        <translation>金额可输入 120000 或 12万。空着的月份没有目标；填在全年的数字会分摊到各月。</translation>
    </message>
    <message>
        <source>Choose a month of the office or of a team first, or its year.</source>
        <translation>请先选中公司或小组的某个月份，或全年。</translation>
    </message>
    <message>
        <source>Type a figure for the office or for a team with people, choose it, and split it.</source>
        <translation>请先填写公司或有成员的小组的数字，选中它再分解。</translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation>下达的任务</translation>
    </message>
</context>
</TS>
