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
<context>
    <name>salesdesk::AppraisalPage</name>
    <message>
        <source>Own score</source>
        <translation>本期指標得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應發合計</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Nobody with the role of a salesperson was here in this period.</source>
        <translation>本期沒有銷售人員在崗。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 張考核表</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid %1</source>
        <translation>應發合計 %1</translation>
    </message>
    <message>
        <source>Self-review</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>組長</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>公司管理層</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Self-review: %1</source>
        <translation>自評：%1</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>組長：%1</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>經理：%1</translation>
    </message>
    <message>
        <source>%1 is frozen at %2 and would be %3 today.</source>
        <translation>%1審定為 %2，按今天的資料是 %3。</translation>
    </message>
    <message>
        <source>Write the self-review</source>
        <translation>填寫自評</translation>
    </message>
    <message>
        <source>Write the leader&apos;s comment</source>
        <translation>填寫組長評語</translation>
    </message>
    <message>
        <source>Approve and freeze</source>
        <translation>審定</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>登記簽字</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) computed.</source>
        <translation>
            <numerusform>已計算 %n 張考核表。</numerusform>
        </translation>
    </message>
    <message>
        <source>This step was not taken.</source>
        <translation>這一步沒有完成。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>組長評語</translation>
    </message>
    <message>
        <source>Manager&apos;s points, 0 to 100</source>
        <translation>經理評分（0–100）</translation>
    </message>
    <message>
        <source>%1. From then on no figure of the sheet changes.</source>
        <translation>%1。審定後考核表的資料不再變動。</translation>
    </message>
    <message>
        <source>Note the signature?</source>
        <translation>登記簽字？</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回車</translation>
    </message>
    <message>
        <source>Preview the sheet</source>
        <translation>預覽考核表</translation>
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
        <translation>週期</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>列印考核表</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>彙總表</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Manager&apos;s points</source>
        <translation>經理評分</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
</context>
<context>
    <name>salesdesk::SchemeDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Appraisal scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>Take the measure out</source>
        <translation>移除指標</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>Target where none is set</source>
        <translation>預設目標</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Share of the period&apos;s own measures; the rest is the mean of its parts:</source>
        <translation>本期指標所佔比例，其餘為分期均分：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Appraisal of salespeople</source>
        <translation>銷售人員考核</translation>
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
        <translation>按區間</translation>
    </message>
    <message>
        <source>Given by the manager</source>
        <translation>經理評分</translation>
    </message>
    <message>
        <source>The weights sum to 100.</source>
        <translation>權重合計 100。</translation>
    </message>
    <message>
        <source>The weights sum to %1; they must sum to 100.</source>
        <translation>權重合計 %1，須為 100。</translation>
    </message>
</context>
</TS>
