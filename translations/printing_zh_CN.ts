<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Monthly Appraisal Sheet</source>
        <translation>销售人员月度考核表</translation>
    </message>
    <message>
        <source>Quarterly Appraisal Sheet</source>
        <translation>销售人员季度考核表</translation>
    </message>
    <message>
        <source>Yearly Appraisal Sheet</source>
        <translation>销售人员年度考核表</translation>
    </message>
    <message>
        <source>Score of the month&apos;s measures</source>
        <translation>本月指标得分</translation>
    </message>
    <message>
        <source>Score of the quarter&apos;s measures</source>
        <translation>本季指标得分</translation>
    </message>
    <message>
        <source>Score of the year&apos;s measures</source>
        <translation>本年指标得分</translation>
    </message>
    <message>
        <source>Final score: no monthly scores, the quarter&apos;s measures count in full</source>
        <translation>最终得分：无月度考核，本季指标全额计入</translation>
    </message>
    <message>
        <source>Final score: no quarterly scores, the year&apos;s measures count in full</source>
        <translation>最终得分：无季度考核，本年指标全额计入</translation>
    </message>
    <message>
        <source>Quarter&apos;s measures %1 + mean of the monthly scores %2 × %3</source>
        <translation>本季指标 %1 ＋ 月度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Year&apos;s measures %1 + mean of the quarterly scores %2 × %3</source>
        <translation>本年指标 %1 ＋ 季度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Quarter&apos;s measures %1 + mean of the monthly scores (%4) %2 × %3</source>
        <translation>本季指标 %1 ＋ %4月度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>Year&apos;s measures %1 + mean of the quarterly scores (%4) %2 × %3</source>
        <translation>本年指标 %1 ＋ %4季度考核均分 %2 × %3</translation>
    </message>
    <message>
        <source>The weights sum to %1.</source>
        <translation>权重合计 %1。</translation>
    </message>
    <message>
        <source>“%1” does not apply in this period; its weight of %2 is spread over the others in proportion.</source>
        <translation>“%1”本期不适用，其 %2 分权重按比例分摊到其余各项。</translation>
    </message>
    <message>
        <source>Figures as of %1; frozen, later data do not change them.</source>
        <translation>数据截至 %1，冻结后不随业务数据变化。</translation>
    </message>
    <message>
        <source>Figures as of %1; not frozen yet, later data may change them.</source>
        <translation>数据截至 %1，尚未冻结，可能随业务数据变化。</translation>
    </message>
    <message>
        <source>Digest of the content: %1.</source>
        <translation>内容指纹 %1。</translation>
    </message>
    <message>
        <source>Digest of the content: %1, ledger row %2.</source>
        <translation>内容指纹 %1，操作日志第 %2 条。</translation>
    </message>
    <message>
        <source>weight spread</source>
        <translation>权重已分摊</translation>
    </message>
    <message>
        <source>Own review</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>组长评语</translation>
    </message>
    <message>
        <source>Executive&apos;s comment</source>
        <translation>管理层评语</translation>
    </message>
    <message>
        <source>Manager&apos;s comment</source>
        <translation>经理评语</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核期</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>表号</translation>
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
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Bonus base</source>
        <translation>奖金基数</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Total due</source>
        <translation>应发合计</translation>
    </message>
    <message>
        <source>Employee&apos;s signature:</source>
        <translation>被考核人签字：</translation>
    </message>
    <message>
        <source>Personnel (seal):</source>
        <translation>人事（盖章）：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>业绩排名</translation>
    </message>
    <message>
        <source>Appraisal Summary</source>
        <translation>考核汇总表</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
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
        <translation>最终得分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Leader:</source>
        <translation>组长：</translation>
    </message>
    <message>
        <source>Manager:</source>
        <translation>经理：</translation>
    </message>
    <message>
        <source>Approval Sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送审时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Each decision is bound to this content, SHA-256:</source>
        <translation>每项决定均绑定以下内容指纹（SHA-256）：</translation>
    </message>
    <message>
        <source>Ledger row %1.</source>
        <translation>操作日志第 %1 条。</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>没有可列出的记录。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>optional, outside the total</source>
        <translation>选配，不计入合计</translation>
    </message>
    <message>
        <source>alternative, outside the total</source>
        <translation>备选，不计入合计</translation>
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
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>开户行及账号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a line</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Product and specification</source>
        <translation>产品及规格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>不含税金额</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Total including tax</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写金额</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货条件</translation>
    </message>
    <message>
        <source>Service commitments</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>实施计划</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
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
        <translation>币种</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>报价单位</translation>
    </message>
    <message>
        <source>Supplier (seal):</source>
        <translation>报价单位（盖章）：</translation>
    </message>
    <message>
        <source>Confirmed by the customer (seal):</source>
        <translation>客户确认（盖章）：</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>报价人：</translation>
    </message>
    <message>
        <source>Sales Contract</source>
        <translation>销售合同</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签订地点</translation>
    </message>
    <message>
        <source>Party A (buyer)</source>
        <translation>甲方（买方）</translation>
    </message>
    <message>
        <source>Party B (seller)</source>
        <translation>乙方（卖方）</translation>
    </message>
    <message>
        <source>Goods and price</source>
        <translation>标的与价款</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>交货期限</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>付款计划</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>付款条件</translation>
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
        <translation>份数</translation>
    </message>
    <message>
        <source>Party B (seal):</source>
        <translation>乙方（盖章）：</translation>
    </message>
    <message>
        <source>Party A (seal):</source>
        <translation>甲方（盖章）：</translation>
    </message>
    <message>
        <source>Authorised signatory:</source>
        <translation>授权代表：</translation>
    </message>
    <message>
        <source>Discount on the whole, in the amounts above</source>
        <translation>整单优惠（已摊入上列金额）</translation>
    </message>
</context>
<context>
    <name>salesdesk::printing::PrintPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy PDF</source>
        <translation>复制 PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The page is copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>The PDF is copied.</source>
        <translation>已复制 PDF。</translation>
    </message>
    <message>
        <source>Laying out the other pages…</source>
        <translation>正在排其余各页…</translation>
    </message>
    <message>
        <source>Page %1 of %2 is done…</source>
        <translation>已完成 %1／%2 页…</translation>
    </message>
</context>
</TS>
