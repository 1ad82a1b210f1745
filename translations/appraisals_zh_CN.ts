<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppraisalPaper</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Manager&apos;s score</source>
        <translation>经理评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核汇总</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>本期指标得分</translation>
    </message>
    <message>
        <source>Mean of the parts</source>
        <translation>分期均分</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应发合计</translation>
    </message>
</context>
<context>
    <name>AppraisalWords</name>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>已计算</translation>
    </message>
    <message>
        <source>Self-reviewed</source>
        <translation>已自评</translation>
    </message>
    <message>
        <source>Reviewed by leader</source>
        <translation>组长已评</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>every post that has none of its own</source>
        <translation>没有单独方案的所有岗位</translation>
    </message>
    <message>
        <source>%1 from points</source>
        <translation>%1 级起始分</translation>
    </message>
    <message>
        <source>%1: bonus base times</source>
        <translation>%1 级奖金系数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Share of the period&apos;s own measures</source>
        <translation>本期指标所占比例</translation>
    </message>
    <message>
        <source>The rest is the mean of its months&apos; or quarters&apos; scores, where there are any.</source>
        <translation>其余为期内各月（或各季）得分的平均值；没有时全部按本期计。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>New appraisal scheme</source>
        <translation>新建考核方案</translation>
    </message>
    <message>
        <source>The scheme is saved. Sheets that are not frozen follow it when computed.</source>
        <translation>方案已保存。尚未冻结的考核表重新计算后按新方案执行。</translation>
    </message>
    <message>
        <source>Which appraisal scheme?</source>
        <translation>打开哪个考核方案？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>A new scheme</source>
        <translation>新建方案</translation>
    </message>
</context>
<context>
    <name>salesdesk::AppraisalTable</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应发合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>salesdesk::AppraisalsPage</name>
    <message>
        <source>All teams</source>
        <translation>全部小组</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张考核表</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>应发合计：%1</translation>
    </message>
    <message>
        <source>Choose a person to see their sheet.</source>
        <translation>选择人员以查看其考核表。</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Print the sheets shown</source>
        <translation>打印当前显示的考核表</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Previous period (Alt+Left)</source>
        <translation>上一期 (Alt+←)</translation>
    </message>
    <message>
        <source>Next period (Alt+Right)</source>
        <translation>下一期 (Alt+→)</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Starts the sheets of the period and computes those again that are not frozen.</source>
        <translation>启动本期考核表，并重新计算尚未冻结的考核表。</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>预览考核表</translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation>打印 / PDF</translation>
    </message>
    <message>
        <source>All sheets shown, one page a person</source>
        <translation>当前显示的全部考核表，每人一页</translation>
    </message>
    <message>
        <source>Team summary</source>
        <translation>小组汇总</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Self-review…</source>
        <translation>自评…</translation>
    </message>
    <message>
        <source>Leader&apos;s comment…</source>
        <translation>组长评语…</translation>
    </message>
    <message>
        <source>Manager&apos;s score…</source>
        <translation>经理评分…</translation>
    </message>
    <message>
        <source>Approve and freeze…</source>
        <translation>批准并冻结…</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>No salesperson within your sight was there in this period.</source>
        <translation>您可查看的范围内，本期没有在岗的销售人员。</translation>
    </message>
    <message>
        <source>Computing the appraisal of %1</source>
        <translation>正在计算%1的考核</translation>
    </message>
    <message>
        <source>The sheets could not be computed</source>
        <translation>考核表未能计算</translation>
    </message>
    <message>
        <source>Nothing to compute: every sheet is frozen.</source>
        <translation>无需计算：所有考核表均已冻结。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) computed.</source>
        <translation>
            <numerusform>已计算 %n 张考核表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet was not changed</source>
        <translation>考核表未更改</translation>
    </message>
    <message>
        <source>Self-review of %1</source>
        <translation>%1的自评</translation>
    </message>
    <message>
        <source>What went well in the period, what did not, and what comes next.</source>
        <translation>本期做得好的、不足的，以及下一步打算。</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Leader&apos;s comment on %1</source>
        <translation>对%1的组长评语</translation>
    </message>
    <message>
        <source>It is printed on the sheet, which then goes to the manager.</source>
        <translation>评语将印在考核表上，随后转交经理。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转交经理</translation>
    </message>
    <message>
        <source>Approve and freeze the sheet of %1</source>
        <translation>批准并冻结%1的考核表</translation>
    </message>
    <message>
        <source>Its figures, formulas and records stay as they are now; later changes do not reach it. Your comment is printed on it.</source>
        <translation>考核表的数据、公式和来源记录将保持现状，以后的变更不再影响它。您的评语将印在考核表上。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Manager&apos;s score for %1</source>
        <translation>给%1的经理评分</translation>
    </message>
    <message>
        <source>Points from 0 to 100; leave it empty to take the score back.</source>
        <translation>0 到 100 分；留空则撤销评分。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The score was not saved</source>
        <translation>评分未保存</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 100.</source>
        <translation>请输入 0 到 100 的整数。</translation>
    </message>
    <message>
        <source>Has %1 signed the sheet?</source>
        <translation>%1已在考核表上签字？</translation>
    </message>
    <message>
        <source>The signature on paper is noted here with the day and your name.</source>
        <translation>纸质签字将连同日期和您的姓名记录在此。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核汇总</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>工作簿未能写出</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>%n 张考核表已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 张已冻结</translation>
    </message>
    <message>
        <source>Schemes…</source>
        <translation>考核方案…</translation>
    </message>
    <message>
        <source>Sign my sheet…</source>
        <translation>签收我的考核表…</translation>
    </message>
    <message>
        <source>Signed by the person…</source>
        <translation>本人已签字…</translation>
    </message>
    <message>
        <source>Sign your appraisal sheet?</source>
        <translation>签收您的考核表？</translation>
    </message>
    <message>
        <source>You have read it and know its score and comments. The day is kept with your name.</source>
        <translation>表示您已阅读得分和评语。日期和您的姓名会记录在案。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
</context>
<context>
    <name>salesdesk::SchemeItems</name>
    <message>
        <source>the more the better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>the less the better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>by bands</source>
        <translation>分档计分</translation>
    </message>
    <message>
        <source>given by the manager</source>
        <translation>经理评分</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>A scheme needs one measure at least.</source>
        <translation>方案至少要有一项指标。</translation>
    </message>
    <message>
        <source>Bands are written as 80%=60; 100%=100: from which figure on there are how many points.</source>
        <translation>分档写作 80%=60; 100%=100，即达到多少得多少分。</translation>
    </message>
    <message>
        <source>The weights come to %1. They must come to 100.</source>
        <translation>权重合计为 %1，必须等于 100。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>Weights: %1 of 100</source>
        <translation>权重合计 %1 / 100</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Take the measure out</source>
        <translation>移除该指标</translation>
    </message>
    <message>
        <source>each one&apos;s own</source>
        <translation>各人的目标</translation>
    </message>
</context>
<context>
    <name>salesdesk::SheetDetails</name>
    <message>
        <source>Self-review</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长评语</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>总经理评语</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理评语</translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>No scheme holds for this post in a period of this length.</source>
        <translation>该岗位没有适用于此周期的考核方案。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>not applicable, its weight is shared out</source>
        <translation>不适用，权重分摊到其他指标</translation>
    </message>
    <message>
        <source>Score of the measures</source>
        <translation>指标得分</translation>
    </message>
    <message>
        <source>Mean of the parts (%1)</source>
        <translation>分期均分（占 %1）</translation>
    </message>
    <message>
        <source>Against today&apos;s records</source>
        <translation>与今日数据对比</translation>
    </message>
    <message>
        <source>Computed today, the sheet would be the same.</source>
        <translation>按今日数据计算，结果相同。</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（基数 %2）</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应发合计</translation>
    </message>
    <message>
        <source>There</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 天（本期 %2 天）</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
</context>
</TS>
