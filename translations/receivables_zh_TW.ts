<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::MoneyPage</name>
    <message>
        <source>Record a receipt</source>
        <translation>登記收款</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>應收分期</translation>
    </message>
    <message>
        <source>What customers owe by the payment plans of signed contracts goes here.</source>
        <translation>這裡是已簽合約按收款計畫應收的款項。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>一週內到期</translation>
    </message>
    <message>
        <source>All instalments</source>
        <translation>全部分期</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Money that came in goes here.</source>
        <translation>這裡是已收到的款項。</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>全部收款</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>開啟合約</translation>
    </message>
    <message>
        <source>Remove the receipt…</source>
        <translation>刪除收款…</translation>
    </message>
    <message>
        <source>Remove receipt %1?</source>
        <translation>刪除收款 %1？</translation>
    </message>
    <message>
        <source>Its instalments are open again. For money that was paid back, record a refund instead.</source>
        <translation>對應的分期將恢復未收。如果是退還給客戶的錢，請改為登記退款。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The receipt was removed.</source>
        <translation>收款已刪除。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, how far off</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Receipts of the contract</source>
        <translation>本合約的收款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Record a receipt for the instalment</source>
        <translation>為此期登記收款</translation>
    </message>
</context>
<context>
    <name>salesdesk::ReceiptDialog</name>
    <message>
        <source>A refund is written with a minus.</source>
        <translation>退款請填負數。</translation>
    </message>
    <message>
        <source>Record a receipt</source>
        <translation>登記收款</translation>
    </message>
    <message>
        <source>%1 for %2, due %3</source>
        <translation>%1 計入 %2（%3 到期）</translation>
    </message>
    <message>
        <source>%1 stays unallocated.</source>
        <translation>%1 暫不分配。</translation>
    </message>
    <message>
        <source>Outstanding by the plan: %1</source>
        <translation>按計畫未收：%1</translation>
    </message>
</context>
</TS>
