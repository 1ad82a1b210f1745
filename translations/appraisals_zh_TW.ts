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
    <name>AppraisalWords</name>
    <message>
        <source>Not started</source>
        <translation>未啟動</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>已計算</translation>
    </message>
    <message>
        <source>Self-reviewed</source>
        <translation>已自評</translation>
    </message>
    <message>
        <source>Reviewed by leader</source>
        <translation>組長已評</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
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
        <translation>沒有單獨方案的所有崗位</translation>
    </message>
    <message>
        <source>%1 from points</source>
        <translation>%1 級起始分</translation>
    </message>
    <message>
        <source>%1: bonus base times</source>
        <translation>%1 級獎金係數</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Share of the period&apos;s own measures</source>
        <translation>本期指標所佔比例</translation>
    </message>
    <message>
        <source>The rest is the mean of its months&apos; or quarters&apos; scores, where there are any.</source>
        <translation>其餘為期內各月（或各季）得分的平均值；沒有時全部按本期計。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>New appraisal scheme</source>
        <translation>新增考核方案</translation>
    </message>
    <message>
        <source>The scheme is saved. Sheets that are not frozen follow it when computed.</source>
        <translation>方案已儲存。尚未凍結的考核表重新計算後按新方案執行。</translation>
    </message>
    <message>
        <source>Which appraisal scheme?</source>
        <translation>開啟哪個考核方案？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>A new scheme</source>
        <translation>新增方案</translation>
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
        <translation>係數</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應發合計</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>全部小組</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 張考核表</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>應發合計：%1</translation>
    </message>
    <message>
        <source>Choose a person to see their sheet.</source>
        <translation>選擇人員以檢視其考核表。</translation>
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
        <translation>列印目前顯示的考核表</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>考核週期</translation>
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
        <translation>計算</translation>
    </message>
    <message>
        <source>Starts the sheets of the period and computes those again that are not frozen.</source>
        <translation>啟動本期考核表，並重新計算尚未凍結的考核表。</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>預覽考核表</translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation>列印 / PDF</translation>
    </message>
    <message>
        <source>All sheets shown, one page a person</source>
        <translation>目前顯示的全部考核表，每人一頁</translation>
    </message>
    <message>
        <source>Team summary</source>
        <translation>小組彙總</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Self-review…</source>
        <translation>自評…</translation>
    </message>
    <message>
        <source>Leader&apos;s comment…</source>
        <translation>組長評語…</translation>
    </message>
    <message>
        <source>Manager&apos;s score…</source>
        <translation>經理評分…</translation>
    </message>
    <message>
        <source>Approve and freeze…</source>
        <translation>批准並凍結…</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>No salesperson within your sight was there in this period.</source>
        <translation>您可檢視的範圍內，本期沒有在崗的銷售人員。</translation>
    </message>
    <message>
        <source>Computing the appraisal of %1</source>
        <translation>正在計算%1的考核</translation>
    </message>
    <message>
        <source>The sheets could not be computed</source>
        <translation>考核表未能計算</translation>
    </message>
    <message>
        <source>Nothing to compute: every sheet is frozen.</source>
        <translation>無需計算：所有考核表均已凍結。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) computed.</source>
        <translation>
            <numerusform>已計算 %n 張考核表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet was not changed</source>
        <translation>考核表未更改</translation>
    </message>
    <message>
        <source>Self-review of %1</source>
        <translation>%1的自評</translation>
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
        <translation>對%1的組長評語</translation>
    </message>
    <message>
        <source>It is printed on the sheet, which then goes to the manager.</source>
        <translation>評語將印在考核表上，隨後轉交經理。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>轉交經理</translation>
    </message>
    <message>
        <source>Approve and freeze the sheet of %1</source>
        <translation>批准並凍結%1的考核表</translation>
    </message>
    <message>
        <source>Its figures, formulas and records stay as they are now; later changes do not reach it. Your comment is printed on it.</source>
        <translation>考核表的資料、公式和來源記錄將保持現狀，以後的變更不再影響它。您的評語將印在考核表上。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Manager&apos;s score for %1</source>
        <translation>給%1的經理評分</translation>
    </message>
    <message>
        <source>Points from 0 to 100; leave it empty to take the score back.</source>
        <translation>0 到 100 分；留空則取消評分。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The score was not saved</source>
        <translation>評分未儲存</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 100.</source>
        <translation>請輸入 0 到 100 的整數。</translation>
    </message>
    <message>
        <source>Has %1 signed the sheet?</source>
        <translation>%1已在考核表上簽字？</translation>
    </message>
    <message>
        <source>The signature on paper is noted here with the day and your name.</source>
        <translation>紙質簽字將連同日期和您的姓名記錄在此。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核彙總</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>工作簿未能寫出</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>%n 張考核表已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 張已凍結</translation>
    </message>
    <message>
        <source>Schemes…</source>
        <translation>考核方案…</translation>
    </message>
    <message>
        <source>Sign my sheet…</source>
        <translation>簽收我的考核表…</translation>
    </message>
    <message>
        <source>Signed by the person…</source>
        <translation>本人已簽字…</translation>
    </message>
    <message>
        <source>Sign your appraisal sheet?</source>
        <translation>簽收您的考核表？</translation>
    </message>
    <message>
        <source>You have read it and know its score and comments. The day is kept with your name.</source>
        <translation>表示您已閱讀得分和評語。日期和您的姓名會記錄在案。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽收</translation>
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
        <translation>分檔計分</translation>
    </message>
    <message>
        <source>given by the manager</source>
        <translation>經理評分</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>A scheme needs one measure at least.</source>
        <translation>方案至少要有一項指標。</translation>
    </message>
    <message>
        <source>Bands are written as 80%=60; 100%=100: from which figure on there are how many points.</source>
        <translation>分檔寫作 80%=60; 100%=100，即達到多少得多少分。</translation>
    </message>
    <message>
        <source>The weights come to %1. They must come to 100.</source>
        <translation>權重合計為 %1，必須等於 100。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>「%1」重複了。</translation>
    </message>
    <message>
        <source>Weights: %1 of 100</source>
        <translation>權重合計 %1 / 100</translation>
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
        <source>Points</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Take the measure out</source>
        <translation>移除該指標</translation>
    </message>
    <message>
        <source>each one&apos;s own</source>
        <translation>各人的目標</translation>
    </message>
</context>
<context>
    <name>salesdesk::SheetDetails</name>
    <message>
        <source>Self-review</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>組長評語</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>總經理評語</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理評語</translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation>本人簽字</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>No scheme holds for this post in a period of this length.</source>
        <translation>該崗位沒有適用於此週期的考核方案。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權得分</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>實際 %1</translation>
    </message>
    <message>
        <source>not applicable, its weight is shared out</source>
        <translation>不適用，權重分攤到其他指標</translation>
    </message>
    <message>
        <source>Score of the measures</source>
        <translation>指標得分</translation>
    </message>
    <message>
        <source>Mean of the parts (%1)</source>
        <translation>分期均分（佔 %1）</translation>
    </message>
    <message>
        <source>Against today&apos;s records</source>
        <translation>與今日資料對比</translation>
    </message>
    <message>
        <source>Computed today, the sheet would be the same.</source>
        <translation>按今日資料計算，結果相同。</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等級 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（基數 %2）</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應發合計</translation>
    </message>
    <message>
        <source>There</source>
        <translation>在崗</translation>
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
