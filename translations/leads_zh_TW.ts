<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::ConvertDialog</name>
    <message>
        <source>Join an existing customer</source>
        <translation>併入已有客戶</translation>
    </message>
    <message>
        <source>Left empty, a new customer is made of the lead, with its contact.</source>
        <translation>留空則由這條線索新增客戶和聯絡人。</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>轉化 %1</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉化</translation>
    </message>
</context>
<context>
    <name>salesdesk::LeadForm</name>
    <message>
        <source>An e-mail address has an @ in the middle.</source>
        <translation>郵箱地址中間要有 @。</translation>
    </message>
    <message>
        <source>A phone number has at least five digits.</source>
        <translation>電話號碼至少五位。</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新增線索</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話相同</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>客戶名稱相同</translation>
    </message>
    <message>
        <source>%1  %2  %3  ·  %4  ·  %5</source>
        <translation>%1  %2  %3  ·  %4  ·  %5</translation>
    </message>
    <message>
        <source>Already here:</source>
        <translation>已有記錄：</translation>
    </message>
    <message>
        <source>This firm or phone is here already</source>
        <translation>這家客戶或這個電話已有記錄</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然儲存</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::LeadsPage</name>
    <message>
        <source>New lead</source>
        <translation>新增線索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>People and companies that may buy go here. Enter the first one, or import a list.</source>
        <translation>這裡是可能成交的客戶。輸入第一條線索，或匯入一份名單。</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>我的線索</translation>
    </message>
    <message>
        <source>Leads at work</source>
        <translation>跟進中的線索</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟進</translation>
    </message>
    <message numerus="yes">
        <source>Into the pool in %n day(s)</source>
        <translation>
            <numerusform>%n 天內回公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部線索</translation>
    </message>
    <message>
        <source>Marked as qualified.</source>
        <translation>已標為有意向。</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉化</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Mark as qualified</source>
        <translation>標為有意向</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Extend the protection…</source>
        <translation>延長保護期…</translation>
    </message>
    <message>
        <source>Merge into another lead…</source>
        <translation>合併到其他線索…</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>標為無效…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>Goes back to the pool after %1</source>
        <translation>%1 之後回公海</translation>
    </message>
    <message>
        <source>The lead is open again.</source>
        <translation>線索已重新開啟。</translation>
    </message>
    <message>
        <source>The lead is yours. Call within the week.</source>
        <translation>線索歸您了，請在一週內聯絡。</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟進 %1</translation>
    </message>
    <message>
        <source>The lead is a customer with an opportunity now.</source>
        <translation>線索已轉為客戶和商機。</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>分配 %n 條線索</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned.</source>
        <translation>
            <numerusform>已分配 %n 條線索。</numerusform>
        </translation>
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
        <source>The lead is lost.</source>
        <translation>線索已標為無效。</translation>
    </message>
    <message>
        <source>Until which day does %1 stay with its owner?</source>
        <translation>%1 由負責人保留到哪一天？</translation>
    </message>
    <message>
        <source>+30d is in thirty days.</source>
        <translation>+30d 表示三十天後。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>The protection is extended.</source>
        <translation>保護期已延長。</translation>
    </message>
    <message>
        <source>Which lead is the same as %1?</source>
        <translation>哪條線索與 %1 相同？</translation>
    </message>
    <message>
        <source>What was done for this lead shows with the other one; this one is shown no more.</source>
        <translation>這條線索的跟進記錄會顯示在另一條線索下，這條不再顯示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>No other lead has this company or phone.</source>
        <translation>沒有其他線索與這家客戶或電話相同。</translation>
    </message>
    <message>
        <source>The leads are merged.</source>
        <translation>線索已合併。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 條線索已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up, claim or reopen the lead</source>
        <translation>跟進、認領或重新開啟線索</translation>
    </message>
    <message>
        <source>Convert the lead</source>
        <translation>轉化線索</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>開啟線索</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>業績分成…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
</context>
</TS>
