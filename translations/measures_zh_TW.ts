<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::ChartPanel</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>圖表另存為圖片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>圖片沒有儲存成功。</translation>
    </message>
    <message>
        <source>Choose another folder for %1.</source>
        <translation>請為 %1 另選一個資料夾。</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>圖片另存為…</translation>
    </message>
    <message>
        <source>Copy or save this chart as a picture</source>
        <translation>複製圖表圖片或另存</translation>
    </message>
</context>
<context>
    <name>salesdesk::PerformancePage</name>
    <message>
        <source>Task %1 · %2 done</source>
        <translation>任務 %1 · 完成 %2</translation>
    </message>
    <message>
        <source>No target is set</source>
        <translation>未設任務</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>收款率 %1</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>本期無應收</translation>
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
        <translation>加權預測</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩餘 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The period is over</source>
        <translation>本期已結束</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Sales and task by month (in thousands)</source>
        <translation>每月銷售額與任務（萬元）</translation>
    </message>
    <message>
        <source>Signed contracts show here month by month.</source>
        <translation>簽訂的合約會按月顯示在這裡。</translation>
    </message>
    <message>
        <source>Sales funnel (opportunities)</source>
        <translation>銷售漏斗（商機數）</translation>
    </message>
    <message>
        <source>Open opportunities show here by stage, and what was won in the period.</source>
        <translation>進行中的商機按階段顯示在這裡，還有本期成交的。</translation>
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
        <translation>未分組</translation>
    </message>
    <message>
        <source>Receivables ageing (in thousands)</source>
        <translation>應收帳齡（萬元）</translation>
    </message>
    <message>
        <source>Nothing is open on any payment plan.</source>
        <translation>沒有未收的收款計畫。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>名次變化</translation>
    </message>
    <message>
        <source>Whoever signs a contract in the period stands here.</source>
        <translation>本期簽下合約的人會排在這裡。</translation>
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
        <translation>業績看板</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
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
        <translation>小組或個人</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Ranking of the period</source>
        <translation>本期排名</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
</context>
</TS>
