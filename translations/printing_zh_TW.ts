<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Monthly Appraisal Sheet</source>
        <translation>銷售人員月度考核表</translation>
    </message>
    <message>
        <source>Quarterly Appraisal Sheet</source>
        <translation>銷售人員季度考核表</translation>
    </message>
    <message>
        <source>Yearly Appraisal Sheet</source>
        <translation>銷售人員年度考核表</translation>
    </message>
    <message>
        <source>Score of the month&apos;s measures</source>
        <translation>本月指標得分</translation>
    </message>
    <message>
        <source>Score of the quarter&apos;s measures</source>
        <translation>本季指標得分</translation>
    </message>
    <message>
        <source>Score of the year&apos;s measures</source>
        <translation>本年指標得分</translation>
    </message>
    <message>
        <source>Final score: no monthly scores, the quarter&apos;s measures count in full</source>
        <translation>最終得分：無月度考核，本季指標全額計入</translation>
    </message>
    <message>
        <source>Final score: no quarterly scores, the year&apos;s measures count in full</source>
        <translation>最終得分：無季度考核，本年指標全額計入</translation>
    </message>
    <message>
        <source>Quarter&apos;s measures %1 + mean of the monthly scores %2 × %3</source>
        <translation>本季指標 %1 ＋ 月度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Year&apos;s measures %1 + mean of the quarterly scores %2 × %3</source>
        <translation>本年指標 %1 ＋ 季度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Quarter&apos;s measures %1 + mean of the monthly scores (%4) %2 × %3</source>
        <translation>本季指標 %1 ＋ %4月度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Year&apos;s measures %1 + mean of the quarterly scores (%4) %2 × %3</source>
        <translation>本年指標 %1 ＋ %4季度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>The weights sum to %1.</source>
        <translation>權重合計 %1。</translation>
    </message>
    <message>
        <source>“%1” does not apply in this period; its weight of %2 is spread over the others in proportion.</source>
        <translation>「%1」本期不適用，其 %2 分權重按比例分攤到其餘各項。</translation>
    </message>
    <message>
        <source>Figures as of %1; frozen, later data do not change them.</source>
        <translation>資料截至 %1，凍結後不隨業務資料變化。</translation>
    </message>
    <message>
        <source>Figures as of %1; not frozen yet, later data may change them.</source>
        <translation>資料截至 %1，尚未凍結，可能隨業務資料變化。</translation>
    </message>
    <message>
        <source>Digest of the content: %1.</source>
        <translation>內容指紋 %1。</translation>
    </message>
    <message>
        <source>Digest of the content: %1, ledger row %2.</source>
        <translation>內容指紋 %1，操作日誌第 %2 條。</translation>
    </message>
    <message>
        <source>weight spread</source>
        <translation>權重已分攤</translation>
    </message>
    <message>
        <source>Own review</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>組長評語</translation>
    </message>
    <message>
        <source>Executive&apos;s comment</source>
        <translation>管理層評語</translation>
    </message>
    <message>
        <source>Manager&apos;s comment</source>
        <translation>經理評語</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff No.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核期</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>表號</translation>
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
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>係數</translation>
    </message>
    <message>
        <source>Bonus base</source>
        <translation>獎金基數</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Total due</source>
        <translation>應發合計</translation>
    </message>
    <message>
        <source>Employee&apos;s signature:</source>
        <translation>被考核人簽字：</translation>
    </message>
    <message>
        <source>Personnel (seal):</source>
        <translation>人事（蓋章）：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>業績排名</translation>
    </message>
    <message>
        <source>Appraisal Summary</source>
        <translation>考核彙總表</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>列印日期</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>本期得分</translation>
    </message>
    <message>
        <source>Mean of parts</source>
        <translation>分期均分</translation>
    </message>
    <message>
        <source>Final score</source>
        <translation>最終得分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Leader:</source>
        <translation>組長：</translation>
    </message>
    <message>
        <source>Manager:</source>
        <translation>經理：</translation>
    </message>
    <message>
        <source>Approval Sheet</source>
        <translation>簽核單</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送審時間</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>簽核人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Each decision is bound to this content, SHA-256:</source>
        <translation>每項決定均繫結以下內容指紋（SHA-256）：</translation>
    </message>
    <message>
        <source>Ledger row %1.</source>
        <translation>操作日誌第 %1 條。</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>沒有可列出的記錄。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁 / 共 %2 頁</translation>
    </message>
    <message>
        <source>optional, outside the total</source>
        <translation>選配，不計入合計</translation>
    </message>
    <message>
        <source>alternative, outside the total</source>
        <translation>備選，不計入合計</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>稅號</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>開戶行及帳號</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a line</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Product and specification</source>
        <translation>產品及規格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>不含稅金額</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅額</translation>
    </message>
    <message>
        <source>Total including tax</source>
        <translation>價稅合計</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大寫金額</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交貨條件</translation>
    </message>
    <message>
        <source>Service commitments</source>
        <translation>服務承諾</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>實施計畫</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>報價單</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>報價單位</translation>
    </message>
    <message>
        <source>Supplier (seal):</source>
        <translation>報價單位（蓋章）：</translation>
    </message>
    <message>
        <source>Confirmed by the customer (seal):</source>
        <translation>客戶確認（蓋章）：</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>報價人：</translation>
    </message>
    <message>
        <source>Sales Contract</source>
        <translation>銷售合約</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>簽訂地點</translation>
    </message>
    <message>
        <source>Party A (buyer)</source>
        <translation>甲方（買方）</translation>
    </message>
    <message>
        <source>Party B (seller)</source>
        <translation>乙方（賣方）</translation>
    </message>
    <message>
        <source>Goods and price</source>
        <translation>標的與價款</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>交貨期限</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>付款計畫</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>付款條件</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Party B (seal):</source>
        <translation>乙方（蓋章）：</translation>
    </message>
    <message>
        <source>Party A (seal):</source>
        <translation>甲方（蓋章）：</translation>
    </message>
    <message>
        <source>Authorised signatory:</source>
        <translation>授權代表：</translation>
    </message>
    <message>
        <source>Discount on the whole, in the amounts above</source>
        <translation>整單優惠（已攤入上列金額）</translation>
    </message>
</context>
<context>
    <name>salesdesk::printing::PrintPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>預覽：%1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Copy PDF</source>
        <translation>複製 PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>適合寬度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁 / 共 %2 頁</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>The page is copied as a picture.</source>
        <translation>已複製為圖片。</translation>
    </message>
    <message>
        <source>The PDF is copied.</source>
        <translation>已複製 PDF。</translation>
    </message>
    <message>
        <source>Laying out the other pages…</source>
        <translation>正在排其餘各頁…</translation>
    </message>
    <message>
        <source>Page %1 of %2 is done…</source>
        <translation>已完成 %1／%2 頁…</translation>
    </message>
</context>
</TS>
