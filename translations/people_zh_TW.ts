<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>OwnSecrets</name>
    <message>
        <source>Current password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再輸一次新密碼</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密碼已修改。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits; left empty, the PIN is removed.</source>
        <translation>4 至 8 位數字；留空則取消 PIN。</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再輸一次新 PIN</translation>
    </message>
    <message>
        <source>My PIN for this office</source>
        <translation>我在本公司的 PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>兩次輸入的 PIN 不一致。</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>PIN 已取消。</translation>
    </message>
    <message>
        <source>Your PIN is set. Switch user takes it.</source>
        <translation>PIN 已設定，切換使用者時可用。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Appraisal scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>簽核流</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>業績分成</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>常用檢視</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>透過</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>轉化</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>protection extended</source>
        <translation>延長保護期</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>標為無效</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>設定 PIN</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 錯誤</translation>
    </message>
    <message>
        <source>returned to the pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>簽訂</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a record and what was done with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>每日任務</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>演示公司</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>accepted by the customer</source>
        <translation>客戶接受</translation>
    </message>
    <message>
        <source>approval void</source>
        <translation>簽核作廢</translation>
    </message>
    <message>
        <source>declined by the customer</source>
        <translation>客戶未接受</translation>
    </message>
    <message>
        <source>in execution</source>
        <translation>開始執行</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>leader&apos;s review</source>
        <translation>組長評價</translation>
    </message>
    <message>
        <source>moved to another stage</source>
        <translation>變更階段</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>標為有意向</translation>
    </message>
    <message>
        <source>active again</source>
        <translation>恢復合作</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>done</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>own review</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>merge undone</source>
        <translation>復原合併</translation>
    </message>
</context>
<context>
    <name>salesdesk::ApprovalSection</name>
    <message>
        <source>The approval chains cannot be read.</source>
        <translation>無法讀取簽核流。</translation>
    </message>
    <message>
        <source>The usual chain</source>
        <translation>預設簽核流</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Look at this chain earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>已離職人員</translation>
    </message>
    <message>
        <source>amount from %1</source>
        <translation>金額不低於 %1</translation>
    </message>
    <message>
        <source>amount below %1</source>
        <translation>金額低於 %1</translation>
    </message>
    <message>
        <source>discount from %1</source>
        <translation>折扣不低於 %1</translation>
    </message>
    <message>
        <source>margin below %1</source>
        <translation>毛利率低於 %1</translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation>型別為%1</translation>
    </message>
    <message>
        <source>For every document that no chain above fits.</source>
        <translation>適用於不符合以上條件的所有單據。</translation>
    </message>
    <message>
        <source>For documents with: %1.</source>
        <translation>適用於：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>單據型別</translation>
    </message>
    <message>
        <source>Taken for documents with</source>
        <translation>適用條件</translation>
    </message>
    <message>
        <source>an amount from</source>
        <translation>金額不低於</translation>
    </message>
    <message>
        <source>an amount below</source>
        <translation>金額低於</translation>
    </message>
    <message>
        <source>a discount from</source>
        <translation>折扣不低於</translation>
    </message>
    <message>
        <source>a margin below</source>
        <translation>毛利率低於</translation>
    </message>
    <message>
        <source>Steps, one after the other</source>
        <translation>簽核步驟（依次進行）</translation>
    </message>
    <message>
        <source>New approval chain</source>
        <translation>新增簽核流</translation>
    </message>
    <message>
        <source>The chain is saved. Documents already on their way keep the old one.</source>
        <translation>簽核流已儲存。已送審的單據仍按原流程。</translation>
    </message>
    <message>
        <source>The order could not be changed.</source>
        <translation>未能調整順序。</translation>
    </message>
    <message>
        <source>Approval chains</source>
        <translation>簽核流</translation>
    </message>
    <message>
        <source>Chains are tried from top to bottom, and the first one that fits a document is used. A change applies to what is sent from now on.</source>
        <translation>自上而下匹配，採用第一條符合條件的簽核流。修改隻影響今後送審的單據。</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>新增簽核流</translation>
    </message>
</context>
<context>
    <name>salesdesk::ChoiceSection</name>
    <message>
        <source>The list cannot be read.</source>
        <translation>讀不出這個列表。</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>新增選項</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>沒有新增</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名「%1」</translation>
    </message>
    <message>
        <source>Its records are renamed with it. Documents that were sent keep what they say.</source>
        <translation>用到它的記錄會一起改名；已送出的單據保持原樣。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>It was not renamed</source>
        <translation>沒有重新命名</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) renamed.</source>
        <translation>
            <numerusform>%n 條記錄已改名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>列表沒有改動</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>「%1」正在使用</translation>
    </message>
    <message>
        <source>Records carry it, so it cannot be deleted. Retire it instead: they keep it, and nobody is offered it any more.</source>
        <translation>有記錄用到它，不能刪除。可以停用：原有記錄保留，以後不再提供選擇。</translation>
    </message>
    <message>
        <source>It was not deleted</source>
        <translation>沒有刪除</translation>
    </message>
    <message>
        <source>Lists of choices</source>
        <translation>選項列表</translation>
    </message>
    <message>
        <source>What forms offer, in this order. A value in use can be renamed or retired, not deleted.</source>
        <translation>表單中可選的內容，按此順序排列。已被使用的可以重新命名或停用，不能刪除。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportSection</name>
    <message>
        <source>The past imports cannot be read.</source>
        <translation>無法讀取匯入記錄。</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>已於 %1 復原</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>復原 %1 的匯入？</translation>
    </message>
    <message>
        <source>What it made goes, and what it changed is as it was before. Where somebody worked on its records since, nothing happens.</source>
        <translation>新增的記錄將刪除，更新的記錄恢復原樣。如果之後有人改動過其中的記錄，則不會復原。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在復原匯入</translation>
    </message>
    <message>
        <source>The import could not be undone.</source>
        <translation>未能復原匯入。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were before.</source>
        <translation>
            <numerusform>%n 條記錄已恢復原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Tables that came into the office, the newest first. Each can be undone as a whole.</source>
        <translation>歷次匯入，最近的在前。每次匯入都可以整體復原。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Bring in customers, leads or products from a sheet.</source>
        <translation>還沒有匯入過。可以從表格匯入客戶、線索或產品。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>salesdesk::OfficeDataSection</name>
    <message>
        <source>The office&apos;s data are saved.</source>
        <translation>公司資料已儲存。</translation>
    </message>
    <message>
        <source>Office data</source>
        <translation>公司資料</translation>
    </message>
    <message>
        <source>Printed on every quotation, contract and sheet.</source>
        <translation>這些資料會印在每一份報價單、合約和表單上。</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>財年起始月</translation>
    </message>
    <message>
        <source>Shown at the head of printed documents.</source>
        <translation>印在單據的抬頭。</translation>
    </message>
    <message>
        <source>Laid over the signature lines; a picture with a transparent background is best.</source>
        <translation>蓋在簽字處，最好用透明底的圖片。</translation>
    </message>
    <message>
        <source>Amounts are in %1 and days are those of %2. Both were chosen when the office was made and stay as they are.</source>
        <translation>金額幣種為 %1，日期按時區 %2 計算。兩項在建立時選定，不再更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>復原修改</translation>
    </message>
</context>
<context>
    <name>salesdesk::OfficePage</name>
    <message>
        <source>Office data</source>
        <translation>公司資料</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Approval chains</source>
        <translation>簽核流</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>選項列表</translation>
    </message>
</context>
<context>
    <name>salesdesk::PastePeople</name>
    <message>
        <source>Paste people from a sheet</source>
        <translation>從表格貼上員工</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>沒有「%1」這個角色。</translation>
    </message>
    <message>
        <source>The number stands twice.</source>
        <translation>工號重複。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended in the text above first.</source>
        <translation>
            <numerusform>請先在上面的文字中改正 %n 筆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>識別出 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>新增 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Adding people</source>
        <translation>正在新增員工</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>已新增 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 (%2): %3 Nobody was added.</source>
        <translation>第 %1 列（%2）：%3沒有新增任何人。</translation>
    </message>
    <message>
        <source>Copy the rows in your sheet and paste them here: number, name, team, role. With a row of headings in front in any order, also login, post, phone and e-mail. Without a role they are salespeople.</source>
        <translation>在表格中複製各列，貼上到這裡：工號、姓名、小組、角色。首列有標題時順序不限，還可帶登入帳號、崗位、電話和電子郵箱；沒有角色的按銷售人員處理。</translation>
    </message>
    <message>
        <source>Let them log in with their login or number and this password:</source>
        <translation>允許用登入帳號或工號和此密碼登入：</translation>
    </message>
    <message>
        <source>Without a login or a number they cannot log in.</source>
        <translation>沒有登入帳號也沒有工號，無法登入。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found. Columns left out: %1.</source>
        <translation>
            <numerusform>識別出 %n 人。未採用的列：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>salesdesk::ProductSection</name>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>What the office sells. Quotations take their prices from here.</source>
        <translation>公司銷售的產品，報價從這裡取價。</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部產品</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest price that each may give</source>
        <translation>各級底價</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>交期（天）</translation>
    </message>
    <message>
        <source>Tax included.</source>
        <translation>含稅。</translation>
    </message>
    <message>
        <source>Tax included; empty is no limit.</source>
        <translation>含稅，留空即不限。</translation>
    </message>
    <message>
        <source>Without tax.</source>
        <translation>不含稅。</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空則自動編號。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>This product cannot be opened.</source>
        <translation>無法開啟該產品。</translation>
    </message>
    <message>
        <source>A product could not be removed.</source>
        <translation>有產品未能刪除。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 個產品已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>A product could not be brought back.</source>
        <translation>有產品未能恢復。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>salesdesk::RulesSection</name>
    <message>
        <source>Leads and the public pool</source>
        <translation>線索與公海</translation>
    </message>
    <message>
        <source>Visits to customers</source>
        <translation>客戶拜訪</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Open leads that a salesperson may hold</source>
        <translation>每名銷售人員最多持有的未轉化線索數</translation>
    </message>
    <message>
        <source>Leads that a salesperson may claim from the pool a day</source>
        <translation>每名銷售人員每天最多從公海認領的線索數</translation>
    </message>
    <message>
        <source>Days until a lead that was assigned and not contacted goes back to the pool</source>
        <translation>分配後多少天內未聯絡的線索退回公海</translation>
    </message>
    <message>
        <source>Days until a lead that is not followed up goes back to the pool</source>
        <translation>多少天未跟進的線索退回公海</translation>
    </message>
    <message>
        <source>Days before that when its owner is warned</source>
        <translation>退回前多少天提醒負責人</translation>
    </message>
    <message>
        <source>Days until who lost a lead to the pool may claim it again</source>
        <translation>線索退回公海後，原負責人多少天內不能再認領</translation>
    </message>
    <message>
        <source>Months between visits to a VIP customer</source>
        <translation>VIP 客戶每幾個月拜訪一次</translation>
    </message>
    <message>
        <source>Months between visits to a customer of tier A</source>
        <translation>A 級客戶每幾個月拜訪一次</translation>
    </message>
    <message>
        <source>Months between visits to a customer of tier B</source>
        <translation>B 級客戶每幾個月拜訪一次</translation>
    </message>
    <message>
        <source>When nobody holds the role that a step asks for:</source>
        <translation>某一步的角色無人擔任時：</translation>
    </message>
    <message>
        <source>stop and tell the sender</source>
        <translation>停下並告知送審人</translation>
    </message>
    <message>
        <source>pass the step over</source>
        <translation>跳過這一步</translation>
    </message>
    <message>
        <source>When the one to be asked drafted the document:</source>
        <translation>簽核人就是起草人時：</translation>
    </message>
    <message>
        <source>ask the next authority up</source>
        <translation>交由上一級簽核</translation>
    </message>
    <message>
        <source>When one person stands in several steps:</source>
        <translation>同一人出現在多個步驟時：</translation>
    </message>
    <message>
        <source>ask once, at the last of them</source>
        <translation>只在最後一步簽核一次</translation>
    </message>
    <message>
        <source>ask at each step</source>
        <translation>每一步都簽核</translation>
    </message>
    <message>
        <source>When a returned document is sent again:</source>
        <translation>退回後再次送審時：</translation>
    </message>
    <message>
        <source>start from the first step</source>
        <translation>從第一步重新開始</translation>
    </message>
    <message>
        <source>go on from who returned it</source>
        <translation>從退回的那一步繼續</translation>
    </message>
    <message>
        <source>Fewest characters of a new password</source>
        <translation>新密碼最少幾位</translation>
    </message>
    <message>
        <source>The rules could not be saved.</source>
        <translation>規則未能儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed. They hold from now on.</source>
        <translation>
            <numerusform>已修改 %n 條規則，即刻生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What the program reminds of, allows and refuses. Each change is kept in the ledger.</source>
        <translation>程式據此提醒、放行或拒絕。每次修改都記入操作日誌。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>復原修改</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>恢復預設值</translation>
    </message>
</context>
<context>
    <name>salesdesk::SafetySection</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>檔案損壞：%1</translation>
    </message>
    <message>
        <source>A record points at one that is gone: %1</source>
        <translation>有記錄指向已不存在的記錄：%1</translation>
    </message>
    <message>
        <source>Kept sums differ from the records: %1</source>
        <translation>累計數與記錄不符：%1</translation>
    </message>
    <message>
        <source>Rows at the end of the ledger are missing.</source>
        <translation>操作日誌末尾缺列。</translation>
    </message>
    <message>
        <source>The ledger is broken at row %1.</source>
        <translation>操作日誌自第 %1 列起不完整。</translation>
    </message>
    <message numerus="yes">
        <source>File, links between records, kept sums and all %n row(s) of the ledger agree.</source>
        <translation>
            <numerusform>檔案、記錄間的關聯、累計數和操作日誌全部 %n 筆均一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what is said here and open the last good copy.</source>
        <translation>請記下以上內容，並開啟最近一份完好的備份。</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>無法讀取操作日誌。</translation>
    </message>
    <message>
        <source>Salesdesk itself</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Save a copy of the office</source>
        <translation>儲存備份</translation>
    </message>
    <message>
        <source>office-%1.salesdesk</source>
        <translation>公司備份-%1.salesdesk</translation>
    </message>
    <message>
        <source>Salesdesk office (*.salesdesk)</source>
        <translation>Salesdesk 資料檔案 (*.salesdesk)</translation>
    </message>
    <message>
        <source>Copying the office</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>未能備份。</translation>
    </message>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>備份 %1 已寫好並核對。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>正在檢查完好性</translation>
    </message>
    <message>
        <source>Reads every page of the file, follows the links between records, adds the kept sums up again and recomputes the ledger&apos;s chain.</source>
        <translation>讀取檔案的每一頁，核對記錄間的關聯，重算累計數和操作日誌的校驗鏈。</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>有損壞</translation>
    </message>
    <message>
        <source>Copy of the office</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A whole, checked copy while everybody works on. Keep it on another disk than the office.</source>
        <translation>不影響他人工作，生成一份完整並經核對的備份。請存放在另一塊硬碟上。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即備份…</translation>
    </message>
    <message>
        <source>Is all intact?</source>
        <translation>完好性檢查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Ledger: who did what, when</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Show older rows</source>
        <translation>顯示更早的記錄</translation>
    </message>
    <message>
        <source>A frozen appraisal sheet was changed: %1</source>
        <translation>已凍結的考核表被改動：%1</translation>
    </message>
    <message>
        <source>A double click opens it.</source>
        <translation>雙擊可開啟。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>salesdesk::StaffForm</name>
    <message>
        <source>New person</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Give a password to log in with.</source>
        <translation>請設定登入密碼。</translation>
    </message>
    <message>
        <source>In this team from</source>
        <translation>調入該組日期</translation>
    </message>
    <message>
        <source>Bonus base a period</source>
        <translation>每期獎金基數</translation>
    </message>
    <message>
        <source>Deputy while away</source>
        <translation>外出代理人</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空則自動編號。</translation>
    </message>
    <message>
        <source>Without one they are on record but cannot log in.</source>
        <translation>不填則只登記，不能登入。</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>不屬於小組</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Who logs in needs a role.</source>
        <translation>能登入的人至少要有一個角色。</translation>
    </message>
    <message>
        <source>Empty: a change of team counts from today.</source>
        <translation>留空：小組變更從今天算起。</translation>
    </message>
</context>
<context>
    <name>salesdesk::StaffSection</name>
    <message>
        <source>New person</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>從表格貼上</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>The people of the office, with what each of them may do.</source>
        <translation>公司的員工及其許可權。</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>不能登入</translation>
    </message>
    <message>
        <source>Deputy while away</source>
        <translation>外出代理人</translation>
    </message>
    <message>
        <source>Bonus base a period</source>
        <translation>每期獎金基數</translation>
    </message>
    <message>
        <source>This person cannot be opened.</source>
        <translation>無法開啟該員工。</translation>
    </message>
    <message>
        <source>%1 has no login yet.</source>
        <translation>%1 還沒有登入帳號。</translation>
    </message>
    <message>
        <source>Give them a login first: open the person and fill it in.</source>
        <translation>請先開啟該員工，填寫登入帳號。</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>為 %1 設定新密碼</translation>
    </message>
    <message>
        <source>They log in as %1 with it from now on. Tell it to them in person.</source>
        <translation>今後用登入帳號 %1 和此密碼登入，請當面告知。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Your current password</source>
        <translation>您目前的密碼</translation>
    </message>
    <message>
        <source>The password stays as it was.</source>
        <translation>密碼未更改。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 的密碼已設定。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>salesdesk::StepsEditor</name>
    <message>
        <source>one of them</source>
        <translation>任一人</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>all, one after the other</source>
        <translation>所有人依次</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小時內</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>A chain needs one step at least.</source>
        <translation>簽核流至少要有一步。</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>需要誰同意</translation>
    </message>
    <message>
        <source>Hours (0: no limit)</source>
        <translation>時限（小時，0 為不限）</translation>
    </message>
    <message>
        <source>Asked from amount</source>
        <translation>金額達到才簽核</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始終</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>刪除這一步</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>簽核人</translation>
    </message>
</context>
<context>
    <name>salesdesk::TeamForm</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Left empty, the team takes its leader&apos;s name.</source>
        <translation>留空則以組長姓名命名。</translation>
    </message>
    <message>
        <source>Sees the team&apos;s records and decides first in approvals.</source>
        <translation>可看全組的記錄，並作為簽核的第一步。</translation>
    </message>
    <message>
        <source>Give a name, or choose a leader below.</source>
        <translation>請填寫名稱，或在下面選擇組長。</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增小組</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>小組已儲存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::TeamSection</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增小組</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Sales teams, each with its leader. Figures are compared by team.</source>
        <translation>各銷售小組及其組長，業績按小組對比。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部小組</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>已停用</translation>
    </message>
</context>
</TS>
