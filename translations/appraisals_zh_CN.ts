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
    <name>salesdesk::AppraisalPage</name>
    <message>
        <source>Own score</source>
        <translation>本期指标得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应发合计</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Nobody with the role of a salesperson was here in this period.</source>
        <translation>本期没有销售人员在岗。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张考核表</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid %1</source>
        <translation>应发合计 %1</translation>
    </message>
    <message>
        <source>Self-review</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>公司管理层</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Self-review: %1</source>
        <translation>自评：%1</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>组长：%1</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>经理：%1</translation>
    </message>
    <message>
        <source>%1 is frozen at %2 and would be %3 today.</source>
        <translation>%1审定为 %2，按今天的数据是 %3。</translation>
    </message>
    <message>
        <source>Write the self-review</source>
        <translation>填写自评</translation>
    </message>
    <message>
        <source>Write the leader&apos;s comment</source>
        <translation>填写组长评语</translation>
    </message>
    <message>
        <source>Approve and freeze</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>登记签字</translation>
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
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) computed.</source>
        <translation>
            <numerusform>已计算 %n 张考核表。</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was not taken.</source>
        <translation>这一步没有完成。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>组长评语</translation>
    </message>
    <message>
        <source>Manager&apos;s points, 0 to 100</source>
        <translation>经理评分（0–100）</translation>
    </message>
    <message>
        <source>%1. From then on no figure of the sheet changes.</source>
        <translation>%1。审定后考核表的数据不再变动。</translation>
    </message>
    <message>
        <source>Note the signature?</source>
        <translation>登记签字？</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Preview the sheet</source>
        <translation>预览考核表</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
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
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>打印考核表</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Manager&apos;s points</source>
        <translation>经理评分</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>salesdesk::SchemeDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Appraisal scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Take the measure out</source>
        <translation>移除指标</translation>
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
        <source>Scoring</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Target where none is set</source>
        <translation>默认目标</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Share of the period&apos;s own measures; the rest is the mean of its parts:</source>
        <translation>本期指标所占比例，其余为分期均分：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Appraisal of salespeople</source>
        <translation>销售人员考核</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>By bands</source>
        <translation>按区间</translation>
    </message>
    <message>
        <source>Given by the manager</source>
        <translation>经理评分</translation>
    </message>
    <message>
        <source>The weights sum to 100.</source>
        <translation>权重合计 100。</translation>
    </message>
    <message>
        <source>The weights sum to %1; they must sum to 100.</source>
        <translation>权重合计 %1，须为 100。</translation>
    </message>
</context>
</TS>
