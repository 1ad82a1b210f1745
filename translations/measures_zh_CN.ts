<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::ChartPanel</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>图表另存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>图片没有保存成功。</translation>
    </message>
    <message>
        <source>Choose another folder for %1.</source>
        <translation>请为 %1 另选一个文件夹。</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Copy or save this chart as a picture</source>
        <translation>复制图表图片或另存</translation>
    </message>
</context>
<context>
    <name>salesdesk::PerformancePage</name>
    <message>
        <source>Task %1 · %2 done</source>
        <translation>任务 %1 · 完成 %2</translation>
    </message>
    <message>
        <source>No target is set</source>
        <translation>未设任务</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>回款率 %1</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>本期无应收</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>毛利 %1</translation>
    </message>
    <message>
        <source>A year ago %1</source>
        <translation>去年同期 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1 份</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加权预测</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The period is over</source>
        <translation>本期已结束</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Sales and task by month (in thousands)</source>
        <translation>每月销售额与任务（万元）</translation>
    </message>
    <message>
        <source>Signed contracts show here month by month.</source>
        <translation>签订的合同会按月显示在这里。</translation>
    </message>
    <message>
        <source>Sales funnel (opportunities)</source>
        <translation>销售漏斗（商机数）</translation>
    </message>
    <message>
        <source>Open opportunities show here by stage, and what was won in the period.</source>
        <translation>进行中的商机按阶段显示在这里，还有本期成交的。</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Receivables ageing (in thousands)</source>
        <translation>应收账龄（万元）</translation>
    </message>
    <message>
        <source>Nothing is open on any payment plan.</source>
        <translation>没有未收的回款计划。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>名次变化</translation>
    </message>
    <message>
        <source>Whoever signs a contract in the period stands here.</source>
        <translation>本期签下合同的人会排在这里。</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>业绩看板</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>小组或个人</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Ranking of the period</source>
        <translation>本期排名</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
</context>
</TS>
