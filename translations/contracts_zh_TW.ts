<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::ContractForm</name>
    <message>
        <source>Payment plan</source>
        <translation>收款計畫</translation>
    </message>
    <message>
        <source>With lines, their sum; without, the sum agreed.</source>
        <translation>有明細時為明細合計；沒有明細時填約定金額。</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合約 %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>Contract %1 is saved.</source>
        <translation>合約 %1 已儲存。</translation>
    </message>
    <message>
        <source>A foreign currency needs its rate of exchange.</source>
        <translation>外幣須填寫匯率。</translation>
    </message>
    <message>
        <source>Only for a foreign currency: how much of %1 one unit is.</source>
        <translation>僅外幣填寫：1 單位外幣合多少%1。</translation>
    </message>
    <message>
        <source>Needed to send it for approval.</source>
        <translation>送審前必填。</translation>
    </message>
</context>
<context>
    <name>salesdesk::ContractsPage</name>
    <message>
        <source>New contract</source>
        <translation>新增合約</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Contracts go here. Make one from an accepted quote, or write one from scratch.</source>
        <translation>這裡是合約。可由客戶接受的報價生成，也可直接新建。</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合約</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>簽核中</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待簽訂</translation>
    </message>
    <message>
        <source>Signed and at work</source>
        <translation>已簽執行中</translation>
    </message>
    <message>
        <source>The contract is completed.</source>
        <translation>合約已完成。</translation>
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
        <source>Approval sheet</source>
        <translation>簽核單</translation>
    </message>
    <message>
        <source>Compare with the quote</source>
        <translation>與報價比較</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>終止…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作廢…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>簽訂…</translation>
    </message>
    <message>
        <source>Begin execution</source>
        <translation>開始執行</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 已簽訂。</translation>
    </message>
    <message>
        <source>The contract is at work.</source>
        <translation>合約已開始執行。</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>作廢 %1？</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>終止 %1？</translation>
    </message>
    <message>
        <source>Its number stays taken. Why is it void?</source>
        <translation>編號將保留，不再使用。請寫明作廢原因。</translation>
    </message>
    <message>
        <source>What is not paid yet will not be asked for any more. Why does it end?</source>
        <translation>未收的款項將不再催收。請寫明終止原因。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>The contract is void.</source>
        <translation>合約已作廢。</translation>
    </message>
    <message>
        <source>The contract is terminated.</source>
        <translation>合約已終止。</translation>
    </message>
    <message>
        <source>%1 compared with its quote</source>
        <translation>%1 與報價比較</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contract(s)?</source>
        <translation>
            <numerusform>刪除 %n 份合約？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts without a final number can be deleted.</source>
        <translation>只能刪除還沒有正式編號的草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 份合約。</numerusform>
        </translation>
    </message>
    <message>
        <source>From quote</source>
        <translation>來自報價</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>收款計畫</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>修改 %1？</translation>
    </message>
    <message>
        <source>What was decided on it is void once you save a change, and it goes through approval again.</source>
        <translation>儲存改動後，已有的簽核作廢，需要重新送審。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Next step of the contract</source>
        <translation>合約的下一步</translation>
    </message>
    <message>
        <source>Print the contract</source>
        <translation>列印合約</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>業績分成…</translation>
    </message>
</context>
<context>
    <name>salesdesk::PlanGrid</name>
    <message>
        <source>Add instalment</source>
        <translation>新增一期</translation>
    </message>
    <message>
        <source>Remove instalment</source>
        <translation>刪除此期</translation>
    </message>
    <message>
        <source>%1 more than the contract</source>
        <translation>超出合約 %1</translation>
    </message>
    <message>
        <source>The whole amount is planned</source>
        <translation>合約金額已全部列入計畫</translation>
    </message>
    <message>
        <source>Left to plan: %1</source>
        <translation>尚未列入計畫：%1</translation>
    </message>
    <message>
        <source>The payment plan comes to more than the contract.</source>
        <translation>收款計畫合計超過合約金額。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>An instalment of the payment plan has no amount.</source>
        <translation>收款計畫中有一期沒有金額。</translation>
    </message>
</context>
<context>
    <name>salesdesk::SignDialog</name>
    <message>
        <source>Sign %1</source>
        <translation>簽訂 %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽訂</translation>
    </message>
    <message>
        <source>It cannot be later than today.</source>
        <translation>簽訂日期不能晚於今天。</translation>
    </message>
</context>
</TS>
