<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::FirstStepsPanel</name>
    <message>
        <source>Add people and teams</source>
        <translation>新增員工和小組</translation>
    </message>
    <message>
        <source>Everybody gets a login, a team, and the roles that say what they may do.</source>
        <translation>給每個人設好登入帳號、小組和角色；角色決定能看什麼、能做什麼。</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>開啟員工</translation>
    </message>
    <message>
        <source>Open teams</source>
        <translation>開啟小組</translation>
    </message>
    <message>
        <source>Add products with floor prices</source>
        <translation>新增產品和底價</translation>
    </message>
    <message>
        <source>A floor is the lowest price that a role may give; a line below it goes to the next authority.</source>
        <translation>底價是每個角色能給的最低價；低於底價的列要由上一級簽核。</translation>
    </message>
    <message>
        <source>Open products</source>
        <translation>開啟產品</translation>
    </message>
    <message>
        <source>Check the approval chains</source>
        <translation>檢查簽核流</translation>
    </message>
    <message>
        <source>There is somebody to ask at every step.</source>
        <translation>每一步都有人可以簽核。</translation>
    </message>
    <message>
        <source>Nobody can be asked yet for: %1. A document cannot be sent through a step that has nobody.</source>
        <translation>還沒有人擔任：%1。某一步沒有人時，單據送不出去。</translation>
    </message>
    <message>
        <source>Open approval chains</source>
        <translation>開啟簽核流</translation>
    </message>
    <message>
        <source>Import the first leads</source>
        <translation>匯入第一批線索</translation>
    </message>
    <message>
        <source>From Excel or CSV: columns are found by their headings, and a row that cannot go in comes back with its reason. Salespeople can type theirs instead.</source>
        <translation>支援 Excel 和 CSV：按標題列自動對應欄位，進不去的列會連同原因退回。銷售人員也可以自己輸入。</translation>
    </message>
    <message>
        <source>Import leads…</source>
        <translation>匯入線索…</translation>
    </message>
    <message>
        <source>Enter the first leads</source>
        <translation>輸入第一批線索</translation>
    </message>
    <message>
        <source>Company and phone are enough. The administrator can import a whole list.</source>
        <translation>有公司名稱和電話就夠了。整張名單可以請管理員匯入。</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>開啟線索</translation>
    </message>
    <message>
        <source>Set the targets of the year</source>
        <translation>設定全年目標</translation>
    </message>
    <message>
        <source>By month for the office, its teams and its people; the board and the appraisal measure by them.</source>
        <translation>按月設定公司、小組和個人的目標；看板和考核都以它為準。</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>開啟目標</translation>
    </message>
    <message>
        <source>Enter your first lead, or claim one</source>
        <translation>輸入第一條線索，或去公海認領</translation>
    </message>
    <message>
        <source>Company and phone are enough; a firm that is known already is shown before you save.</source>
        <translation>有公司名稱和電話就夠了；儲存前會提示是否已有同一家公司。</translation>
    </message>
    <message>
        <source>Open the public pool</source>
        <translation>開啟公海</translation>
    </message>
    <message>
        <source>Note your first follow-up</source>
        <translation>記下第一次跟進</translation>
    </message>
    <message>
        <source>What was said, and when to call again: on that day it stands here on Today.</source>
        <translation>談了什麼、下次什麼時候聯絡：到了那天，它會出現在「今日」裡。</translation>
    </message>
    <message>
        <source>Convert a lead that means it</source>
        <translation>轉化一條有意向的線索</translation>
    </message>
    <message>
        <source>Customer, contact and opportunity are made in one step.</source>
        <translation>一步生成客戶、聯絡人和商機。</translation>
    </message>
    <message>
        <source>Write your first quote</source>
        <translation>寫第一份報價</translation>
    </message>
    <message>
        <source>Choose the customer and add products; totals and tax are computed while you type.</source>
        <translation>選好客戶，新增產品；合計和稅額邊輸入邊計算。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新增報價</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>起步清單</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>salesdesk::Reminders</name>
    <message numerus="yes">
        <source>%n lead(s) to contact today</source>
        <translation>
            <numerusform>今天有 %n 條線索要聯絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) soon go back to the public pool</source>
        <translation>
            <numerusform>%n 條線索即將回到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due within a week</source>
        <translation>
            <numerusform>一週內有 %n 筆款到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for your decision</source>
        <translation>
            <numerusform>%n 份單據等待您簽核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your quotes came back from review</source>
        <translation>
            <numerusform>您有 %n 份報價被退回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contracts came back from approval</source>
        <translation>
            <numerusform>您有 %n 份合約被退回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::TodayPage</name>
    <message>
        <source>Sales of this month</source>
        <translation>本月銷售額</translation>
    </message>
    <message>
        <source>My sales of this month</source>
        <translation>我本月的銷售額</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>完成任務 %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未定任務</translation>
    </message>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我簽核</translation>
    </message>
    <message>
        <source>To contact today</source>
        <translation>今天要聯絡</translation>
    </message>
    <message>
        <source>Soon into the public pool</source>
        <translation>三天內回公海</translation>
    </message>
    <message>
        <source>Receivables of this week</source>
        <translation>本週應收</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>都辦完了</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>開啟列表</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>這裡沒有待辦，做得好。</translation>
    </message>
    <message>
        <source>Quotes returned to me</source>
        <translation>退回給我的報價</translation>
    </message>
    <message>
        <source>Contracts returned to me</source>
        <translation>退回給我的合約</translation>
    </message>
    <message>
        <source>The first steps are put away.</source>
        <translation>起步清單已收起。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>起步清單</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
</TS>
