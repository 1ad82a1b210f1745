<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::QuoteForm</name>
    <message>
        <source>The quote would end before it begins.</source>
        <translation>有效期不能早於報價日期。</translation>
    </message>
    <message>
        <source>A foreign currency needs its rate of exchange.</source>
        <translation>外幣需要填寫匯率。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新增報價</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>報價 %1</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>存為第 %1 版</translation>
    </message>
    <message>
        <source>Only for a foreign currency: how much of %1 one unit is.</source>
        <translation>僅外幣填寫：1 單位外幣合多少%1。</translation>
    </message>
    <message>
        <source>Quote %1 is saved.</source>
        <translation>報價 %1 已儲存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::QuotesPage</name>
    <message>
        <source>New quote</source>
        <translation>新增報價</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Quotes to customers go here. Write the first one with its products and prices.</source>
        <translation>這裡是給客戶的報價。先填寫產品和價格，做第一份報價。</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>全部報價</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>稽核中</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>已發客戶</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客戶已接受</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>客戶謝絕…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>版本比較…</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>簽核單</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>已發給客戶</translation>
    </message>
    <message>
        <source>Make a contract</source>
        <translation>生成合約</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>%1 is with the customer.</source>
        <translation>%1 已發給客戶。</translation>
    </message>
    <message>
        <source>%1 is accepted. Make a contract of it next.</source>
        <translation>客戶已接受 %1，下一步可生成合約。</translation>
    </message>
    <message>
        <source>A new version is ready to be changed.</source>
        <translation>新版本已建立，可以修改。</translation>
    </message>
    <message>
        <source>The customer declined %1</source>
        <translation>客戶謝絕了 %1</translation>
    </message>
    <message>
        <source>Why? The reason helps with the next offer.</source>
        <translation>請寫明原因，便於下次報價。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>客戶謝絕</translation>
    </message>
    <message>
        <source>Marked as declined.</source>
        <translation>已標記為客戶謝絕。</translation>
    </message>
    <message>
        <source>A draft contract was made.</source>
        <translation>已生成合約草稿。</translation>
    </message>
    <message>
        <source>Quote %1: versions compared</source>
        <translation>報價 %1 版本比較</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Compare with which version?</source>
        <translation>與哪一版比較？</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>第 %1 版 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quote(s)?</source>
        <translation>
            <numerusform>刪除 %n 份報價？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts without a final number can be deleted.</source>
        <translation>只能刪除還沒有正式編號的草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 份報價。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next step of the quote</source>
        <translation>報價的下一步</translation>
    </message>
    <message>
        <source>Print the quote</source>
        <translation>列印報價單</translation>
    </message>
    <message>
        <source>Add a line in the form</source>
        <translation>在表單中新增一列</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>客戶已接受</translation>
    </message>
</context>
</TS>
