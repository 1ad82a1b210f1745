<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>刪除聯絡人</translation>
    </message>
    <message>
        <source>This customer is here already</source>
        <translation>這家客戶已有記錄</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然儲存</translation>
    </message>
    <message>
        <source>Type into the last row to add a contact.</source>
        <translation>在最後一列輸入即可新增聯絡人。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::CustomersPage</name>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Your customers go here. Convert a lead, or enter the first one.</source>
        <translation>這裡是您的客戶。轉化一條線索，或輸入第一家客戶。</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的客戶</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>有效客戶</translation>
    </message>
    <message>
        <source>VIP and A</source>
        <translation>VIP 和 A 級</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>流失客戶</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>標為流失…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>恢復合作</translation>
    </message>
    <message>
        <source>A visit was due on %1</source>
        <translation>應於 %1 前拜訪</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟進 %1</translation>
    </message>
    <message>
        <source>The opportunity is saved.</source>
        <translation>商機已儲存。</translation>
    </message>
    <message>
        <source>The customer is active again.</source>
        <translation>客戶已恢復合作。</translation>
    </message>
    <message>
        <source>Why is %1 lost?</source>
        <translation>為什麼失去 %1？</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The customer is lost.</source>
        <translation>客戶已標為流失。</translation>
    </message>
    <message>
        <source>Who takes over %1?</source>
        <translation>%1 移交給誰？</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>已移交。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 家客戶已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer or opportunity</source>
        <translation>新增客戶或商機</translation>
    </message>
    <message>
        <source>Follow up the customer</source>
        <translation>跟進客戶</translation>
    </message>
    <message>
        <source>New opportunity of the customer</source>
        <translation>為客戶新增商機</translation>
    </message>
    <message>
        <source>Move the card to another stage</source>
        <translation>把卡片移到其他階段</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunitiesView</name>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>What customers may buy goes here. Convert a lead, or enter an opportunity.</source>
        <translation>這裡是客戶可能採購的專案。轉化一條線索，或輸入第一個商機。</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟進 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 個商機已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>進行中的商機</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月預計成交</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>全部商機</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>推進…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>To which stage does %1 move?</source>
        <translation>%1 推進到哪個階段？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推進</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>業績分成…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Quote…</source>
        <translation>報價…</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunityBoard</name>
    <message>
        <source>Weighted by probability: %1</source>
        <translation>按機率加權：%1</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunityForm</name>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Why is the opportunity lost?</source>
        <translation>為什麼輸單？</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>確認</translation>
    </message>
</context>
</TS>
