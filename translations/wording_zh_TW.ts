<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>Instalment %1 %2</source>
        <translation>第 %1 期 %2</translation>
    </message>
    <message>
        <source>Line %1 %2</source>
        <translation>第 %1 列 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>數量 %1，%2</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The entry cannot be accepted. Check it and try again.</source>
        <translation>輸入的內容無法接受。請檢查後重試。</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be accepted. Check it and try again.</source>
        <translation>「%1」的內容無法接受。請檢查後重試。</translation>
    </message>
    <message>
        <source>“%2” cannot be accepted for %1. Check it and try again.</source>
        <translation>「%2」不能作為「%1」的內容。請檢查後重試。</translation>
    </message>
    <message>
        <source>Something required is still empty. Fill it in and try again.</source>
        <translation>有必填項尚未填寫。請填寫後重試。</translation>
    </message>
    <message>
        <source>%1 is required. Fill it in and try again.</source>
        <translation>「%1」為必填項。請填寫後重試。</translation>
    </message>
    <message>
        <source>The record does not exist, or you may not see it. Check the number, or ask your manager.</source>
        <translation>該記錄不存在，或您無權檢視。請核對編號，或詢問您的經理。</translation>
    </message>
    <message>
        <source>What %1 names does not exist, or you may not see it. Choose another, or ask your manager.</source>
        <translation>「%1」所指的記錄不存在，或您無權檢視。請另選一個，或詢問您的經理。</translation>
    </message>
    <message>
        <source>“%2” for %1 does not exist, or you may not see it. Choose another, or ask your manager.</source>
        <translation>「%1」中的「%2」不存在，或您無權檢視。請另選一個，或詢問您的經理。</translation>
    </message>
    <message>
        <source>Your roles do not allow this. Ask your manager or the administrator.</source>
        <translation>您的角色沒有這項許可權。請聯絡您的經理或管理員。</translation>
    </message>
    <message>
        <source>The login or the password is wrong. Check both and try again.</source>
        <translation>登入帳號或密碼不正確。請核對後重試。</translation>
    </message>
    <message>
        <source>Somebody else saved this record in the meantime. Open it again and repeat your change.</source>
        <translation>在此期間已有他人儲存了這條記錄。請重新開啟後再修改。</translation>
    </message>
    <message>
        <source>There is already a record like this. Choose another number or name.</source>
        <translation>已有相同的記錄。請換一個編號或名稱。</translation>
    </message>
    <message>
        <source>%1 is already taken. Choose another.</source>
        <translation>「%1」已被佔用。請另選一個。</translation>
    </message>
    <message>
        <source>There is already a record with “%2” as %1. Choose another.</source>
        <translation>已有「%1」為「%2」的記錄。請另選一個。</translation>
    </message>
    <message>
        <source>The present state of the record does not allow this step. Open it again to see what can be done now.</source>
        <translation>記錄的目前狀態不允許這一步操作。請重新開啟，檢視現在可以做什麼。</translation>
    </message>
    <message>
        <source>Nobody approves a document that they drafted. Ask another approver.</source>
        <translation>任何人都不能簽核自己起草的單據。請由其他簽核人處理。</translation>
    </message>
    <message>
        <source>A step of the approval has nobody to ask. Ask the administrator to give somebody the role.</source>
        <translation>簽核流程中有一步無人可審。請管理員為該角色指定人員。</translation>
    </message>
    <message>
        <source>Nobody holds the role “%1” that a step of the approval asks. Ask the administrator to give it to somebody.</source>
        <translation>簽核流程需要「%1」，但目前無人擔任該角色。請管理員指定人員。</translation>
    </message>
    <message>
        <source>A reason is needed here. Write a short comment and try again.</source>
        <translation>此處需要說明原因。請填寫意見後重試。</translation>
    </message>
    <message>
        <source>A limit of the office’s rules is reached. Ask your manager for leave.</source>
        <translation>已達到公司規定的上限。請向您的經理申請。</translation>
    </message>
    <message>
        <source>%1 is beyond the limit of the office’s rules. Change it, or ask your manager.</source>
        <translation>「%1」超出了公司規定的上限。請修改，或聯絡您的經理。</translation>
    </message>
    <message>
        <source>The document was changed after it was sent for approval, so the decision does not count. Have it sent again.</source>
        <translation>單據送審後內容已變更，本次簽核無效。請重新送審。</translation>
    </message>
    <message>
        <source>A foreign amount has no rate of exchange. Enter the rate of its date.</source>
        <translation>外幣金額缺少匯率。請填寫當日匯率。</translation>
    </message>
    <message>
        <source>The amount in %1 is foreign and has no rate of exchange. Enter the rate of its date.</source>
        <translation>「%1」是外幣金額，但缺少匯率。請填寫當日匯率。</translation>
    </message>
    <message>
        <source>The value is out of range. Enter a smaller one.</source>
        <translation>數值超出範圍。請輸入較小的值。</translation>
    </message>
    <message>
        <source>%1 is out of range. Enter a smaller value.</source>
        <translation>「%1」超出範圍。請輸入較小的值。</translation>
    </message>
    <message>
        <source>The file was not found. Check its name and folder.</source>
        <translation>找不到該檔案。請檢查檔名和資料夾。</translation>
    </message>
    <message>
        <source>The file “%1” was not found. Check its name and folder.</source>
        <translation>找不到檔案「%1」。請檢查檔名和資料夾。</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a heading row and data.</source>
        <translation>檔案是空的。請選擇帶標題列和資料的檔案。</translation>
    </message>
    <message>
        <source>The file is not a text table. Save it as CSV or xlsx and try again.</source>
        <translation>該檔案不是文字表格。請另存為 CSV 或 xlsx 後重試。</translation>
    </message>
    <message>
        <source>The file is not what its name says. Save it again as CSV or xlsx and try again.</source>
        <translation>檔案內容與副檔名不符。請重新另存為 CSV 或 xlsx 後重試。</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed. Mend the file and try again.</source>
        <translation>檔案中有引號沒有閉合。請修正檔案後重試。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 of the file is never closed. Mend the file and try again.</source>
        <translation>檔案第 %1 列開始的引號沒有閉合。請修正檔案後重試。</translation>
    </message>
    <message>
        <source>A required column is missing from the file. Add it, or map another column to it.</source>
        <translation>檔案缺少必要的欄位。請補充該欄位，或用其他欄位對應。</translation>
    </message>
    <message>
        <source>The file has no column for %1. Add one, or map another column to it.</source>
        <translation>檔案中沒有「%1」對應的欄位。請補充該欄位，或用其他欄位對應。</translation>
    </message>
    <message>
        <source>The mapping file is wrong. Mend it, or map the columns again.</source>
        <translation>對應關係檔案有誤。請修正，或重新對應各欄位。</translation>
    </message>
    <message>
        <source>The mapping file is wrong at “%1”. Mend it, or map the columns again.</source>
        <translation>對應關係檔案在「%1」處有誤。請修正，或重新對應各欄位。</translation>
    </message>
    <message>
        <source>The file cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>無法寫入檔案。請在其他程式中關閉它，或另選資料夾。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>無法寫入檔案「%1」。請在其他程式中關閉它，或另選資料夾。</translation>
    </message>
    <message>
        <source>There is already a file of that name, and it stays as it is. Choose another name.</source>
        <translation>已有同名檔案，原檔案保持不變。請另取檔名。</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it stays as it is. Choose another name.</source>
        <translation>已有檔案「%1」，原檔案保持不變。請另取檔名。</translation>
    </message>
    <message>
        <source>The office cannot be opened. Check the name, the folder and your rights to it.</source>
        <translation>無法開啟公司資料。請檢查名稱、資料夾和訪問許可權。</translation>
    </message>
    <message>
        <source>The file is not an office of this program. Choose another file.</source>
        <translation>該檔案不是本程式的公司資料。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The office was written by a newer version of this program. Update the program and open it again.</source>
        <translation>該公司資料由更新版本的程式寫入。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>The office was written by an older version of this program. Open it once with leave to write, or run “salesdesk migrate”.</source>
        <translation>該公司資料由舊版本的程式寫入。請以可寫方式開啟一次，或執行「salesdesk migrate」。</translation>
    </message>
    <message>
        <source>An office file on a network drive could be damaged. Move it to this computer, or use a PostgreSQL server.</source>
        <translation>放在網路驅動器上的公司資料可能損壞。請移到本機，或使用 PostgreSQL 伺服器。</translation>
    </message>
    <message>
        <source>Another program is writing to the office right now. Wait a moment and try again.</source>
        <translation>另一個程式正在寫入公司資料。請稍候重試。</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was saved. Free some space and try again.</source>
        <translation>磁碟已滿，未儲存任何內容。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The office can only be read, and nothing was saved. Check your rights to the file and its folder.</source>
        <translation>公司資料是隻讀的，未儲存任何內容。請檢查檔案及其資料夾的許可權。</translation>
    </message>
    <message>
        <source>The office is damaged. Restore the latest backup.</source>
        <translation>公司資料已損壞。請恢復最近的備份。</translation>
    </message>
    <message>
        <source>The database reported a failure, and nothing was saved. Try again; the log tells more.</source>
        <translation>資料庫出現故障，未儲存任何內容。請重試；日誌中有詳細資訊。</translation>
    </message>
    <message>
        <source>The work was cancelled, and nothing of it was kept.</source>
        <translation>操作已取消，未保留任何內容。</translation>
    </message>
    <message>
        <source>The command was not understood. “salesdesk --help” lists what there is.</source>
        <translation>無法識別該命令。「salesdesk --help」會列出可用的命令。</translation>
    </message>
    <message>
        <source>“%1” was not understood. “salesdesk --help” lists what there is.</source>
        <translation>無法識別「%1」。「salesdesk --help」會列出可用的命令。</translation>
    </message>
    <message>
        <source>The owner already keeps as many unconverted leads as the office allows. Convert, lose or hand over some of them first.</source>
        <translation>負責人持有的未轉化線索已達公司上限。請先轉化、標為無效或交接一部分線索。</translation>
    </message>
    <message>
        <source>All claims of today are used. You can claim from the public pool again tomorrow.</source>
        <translation>今天的認領次數已用完。明天可以再從公海認領。</translation>
    </message>
    <message>
        <source>This lead went from you to the public pool a short while ago. Wait until the waiting time is over, or ask a manager to assign it to you.</source>
        <translation>這條線索不久前剛從您名下退回公海。請等到限制期結束，或請經理分配給您。</translation>
    </message>
    <message>
        <source>The price is below the lowest that the office allows. Raise the price, or send the quote for review.</source>
        <translation>價格低於公司允許的最低價。請提高價格，或將報價送審。</translation>
    </message>
    <message>
        <source>The payment plan comes to more than the contract. Lower an instalment first.</source>
        <translation>收款計畫的合計超過了合約金額。請先調低某一期的金額。</translation>
    </message>
    <message>
        <source>More is allocated than was received. Lower one of the amounts.</source>
        <translation>核銷的金額超過了收到的款項。請調低其中一筆金額。</translation>
    </message>
    <message>
        <source>Too many wrong passwords for this login. Wait half a minute and try again.</source>
        <translation>該登入帳號的密碼錯誤次數過多，請等半分鐘再試。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this login. Log in with the password.</source>
        <translation>該帳號 PIN 錯誤次數過多，請用密碼登入。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check its commas and quotation marks.</source>
        <translation>該列的儲存格多於標題列。請檢查逗號和引號。</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>這次匯入已經復原過了。</translation>
    </message>
    <message>
        <source>“%1” was changed after the import, so the import stays. Change what is wrong by hand.</source>
        <translation>「%1」在匯入之後被修改過，所以這次匯入不能復原。請手工更正有誤的內容。</translation>
    </message>
    <message>
        <source>Other records need “%1” by now, so the import stays. Take those away first, and then try again.</source>
        <translation>「%1」已被其他記錄引用，所以這次匯入不能復原。請先刪去那些記錄再試。</translation>
    </message>
    <message>
        <source>There is already an office in “%1”, and it stays as it is. Choose another database.</source>
        <translation>「%1」裡已經有一家公司的資料，會保持原樣。請另選一個資料庫。</translation>
    </message>
    <message>
        <source>An office on a server is copied by the server’s own means, such as pg_dump. Ask who keeps the server.</source>
        <translation>伺服器上的資料要用伺服器自帶的工具備份，例如 pg_dump。請找管理伺服器的人。</translation>
    </message>
    <message>
        <source>A copy becomes an office in a file, not on a server. Give --to a file name.</source>
        <translation>備份只能還原成檔案，不能還原到伺服器上。請給 --to 一個檔名。</translation>
    </message>
    <message>
        <source>This is here already and says something else. Receipts, quotes and follow-ups are not rewritten by an import: leave the row out, or enter what changed by hand.</source>
        <translation>系統裡已有這條記錄，且內容不同。匯入不會改寫收款、報價和跟進記錄：請去掉這一列，或手工輸入變更。</translation>
    </message>
    <message>
        <source>“%1” is here already and says something else. Receipts, quotes and follow-ups are not rewritten by an import: leave the row out, or enter what changed by hand.</source>
        <translation>系統裡已有「%1」，且內容不同。匯入不會改寫收款、報價和跟進記錄：請去掉這一列，或手工輸入變更。</translation>
    </message>
    <message>
        <source>The file has headings but no rows below them. Choose one with data.</source>
        <translation>檔案只有標題列，下面沒有資料列。請選擇有資料的檔案。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>帳齡</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已核銷</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Approval state</source>
        <translation>簽核狀態</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>簽核人</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶銀行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
    <message>
        <source>Base target</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服務單</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Challenge target</source>
        <translation>挑戰目標</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>認領日期</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Service commitments</source>
        <translation>服務承諾</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
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
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>轉化日期</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Counting date</source>
        <translation>計入日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用額度</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>客戶回饋</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>交付期限</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>交貨條款</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Executive threshold</source>
        <translation>管理層簽核金額</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>預計日期</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Final price</source>
        <translation>最終價格</translation>
    </message>
    <message>
        <source>Start of the fiscal year</source>
        <translation>財年起始月</translation>
    </message>
    <message>
        <source>Executive&apos;s floor price</source>
        <translation>管理層底價</translation>
    </message>
    <message>
        <source>Leader&apos;s floor price</source>
        <translation>組長底價</translation>
    </message>
    <message>
        <source>Manager&apos;s floor price</source>
        <translation>經理底價</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底價</translation>
    </message>
    <message>
        <source>Salesperson&apos;s floor price</source>
        <translation>銷售人員底價</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>實施計畫</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>收款期次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>需求意向</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>供貨週期</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>組長</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離職日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>標價</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入帳號</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>公司標誌</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>流失日期</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>對應關係</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>客戶需求</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>淨單價</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可選</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
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
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>簽約方</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>收款計畫</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款條款</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>計畫時間</translation>
    </message>
    <message>
        <source>Planned sign date</source>
        <translation>計畫簽訂日期</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Trade preset</source>
        <translation>行業預設</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交機率</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利潤</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜尋詞</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用等級</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>解決日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>營業收入</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>應用場景</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>公章</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>傳送日期</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>業績分成</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>簽字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽訂日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>衝刺目標</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>滿意度調查</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅額</translation>
    </message>
    <message>
        <source>Tax heading</source>
        <translation>發票抬頭</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>稅號</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>銷售小組</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>金額界限</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Customer&apos;s people</source>
        <translation>客戶方人員</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>中標方</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>贏單日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lead_status</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>lead_status</comment>
        <translation>已聯絡</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>lead_status</comment>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>lead_status</comment>
        <translation>已轉化</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>lead_status</comment>
        <translation>無效</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>tier</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tier</comment>
        <translation>A 類</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tier</comment>
        <translation>B 類</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tier</comment>
        <translation>C 類</translation>
    </message>
    <message>
        <source>Web search</source>
        <comment>source</comment>
        <translation>網路搜尋</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>source</comment>
        <translation>行業名錄</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>source</comment>
        <translation>轉介紹</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>source</comment>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <comment>source</comment>
        <translation>展會</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <comment>source</comment>
        <translation>到店</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>source</comment>
        <translation>來電</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>source</comment>
        <translation>市場活動</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>activity_kind</comment>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>activity_kind</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>activity_kind</comment>
        <translation>郵件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <comment>activity_kind</comment>
        <translation>微信</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>activity_kind</comment>
        <translation>會議</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>activity_kind</comment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>activity_kind</comment>
        <translation>談判</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>activity_kind</comment>
        <translation>試用（試駕）</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <comment>role</comment>
        <translation>銷售人員</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>role</comment>
        <translation>銷售組長</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <comment>role</comment>
        <translation>銷售經理</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>role</comment>
        <translation>法務</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>role</comment>
        <translation>財務</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>role</comment>
        <translation>採購</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>role</comment>
        <translation>技術</translation>
    </message>
    <message>
        <source>After-sales</source>
        <comment>role</comment>
        <translation>售後</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>role</comment>
        <translation>公司管理層</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>contract_state</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>contract_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>contract_state</comment>
        <translation>已簽訂</translation>
    </message>
    <message>
        <source>In execution</source>
        <comment>contract_state</comment>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>contract_state</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>contract_state</comment>
        <translation>已終止</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>contract_state</comment>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>approval_state</comment>
        <translation>未送審</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>approval_state</comment>
        <translation>簽核中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>approval_state</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>approval_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>approval_state</comment>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>approval_state</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>approval_state</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>quote_state</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>quote_state</comment>
        <translation>稽核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>quote_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>quote_state</comment>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>quote_state</comment>
        <translation>客戶已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>quote_state</comment>
        <translation>客戶未接受</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>quote_state</comment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>quote_state</comment>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <comment>opportunity_stage</comment>
        <translation>詢價</translation>
    </message>
    <message>
        <source>Needs confirmed</source>
        <comment>opportunity_stage</comment>
        <translation>需求確認</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>opportunity_stage</comment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>opportunity_stage</comment>
        <translation>談判</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>opportunity_stage</comment>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>opportunity_stage</comment>
        <translation>輸單</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>measure</comment>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>measure</comment>
        <translation>銷售利潤</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>measure</comment>
        <translation>銷售任務完成率</translation>
    </message>
    <message>
        <source>Plan execution</source>
        <comment>measure</comment>
        <translation>銷售計畫執行率</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>measure</comment>
        <translation>收款率</translation>
    </message>
    <message>
        <source>New customers</source>
        <comment>measure</comment>
        <translation>新客戶開發數</translation>
    </message>
    <message>
        <source>Churn</source>
        <comment>measure</comment>
        <translation>客戶流失率</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>measure</comment>
        <translation>客戶滿意度</translation>
    </message>
    <message>
        <source>Signing on time</source>
        <comment>measure</comment>
        <translation>合約簽訂及時率</translation>
    </message>
    <message>
        <source>Delivery on time</source>
        <comment>measure</comment>
        <translation>專案交付準時率</translation>
    </message>
    <message>
        <source>Visits done</source>
        <comment>measure</comment>
        <translation>拜訪完成率</translation>
    </message>
    <message>
        <source>Conversion</source>
        <comment>measure</comment>
        <translation>線索轉化率</translation>
    </message>
    <message>
        <source>Complaints resolved in time</source>
        <comment>measure</comment>
        <translation>投訴及時解決率</translation>
    </message>
    <message>
        <source>Reports in time</source>
        <comment>measure</comment>
        <translation>報告及時率</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>驗收日期</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Customer&apos;s signatory</source>
        <translation>對方簽署人</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>謝絕原因</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整單優惠</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>終止原因</translation>
    </message>
    <message>
        <source>First planned signing</source>
        <translation>首次計畫簽訂日</translation>
    </message>
    <message>
        <source>Planned signing</source>
        <translation>計畫簽訂日</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>報價日期</translation>
    </message>
    <message>
        <source>Impact of the risk</source>
        <translation>風險影響</translation>
    </message>
    <message>
        <source>Likelihood of the risk</source>
        <translation>風險可能性</translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation>我方簽署人</translation>
    </message>
    <message>
        <source>Not in force</source>
        <comment>instalment_state</comment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>instalment_state</comment>
        <translation>待收</translation>
    </message>
    <message>
        <source>Part paid</source>
        <comment>instalment_state</comment>
        <translation>部分收款</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment_state</comment>
        <translation>已收清</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>instalment_state</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>instalment_state</comment>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <comment>payment_method</comment>
        <translation>銀行轉帳</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment_method</comment>
        <translation>現金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <comment>payment_method</comment>
        <translation>支票</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment_method</comment>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <comment>payment_method</comment>
        <translation>承兌匯票</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>line_role</comment>
        <translation>計入</translation>
    </message>
    <message>
        <source>Alternative</source>
        <comment>line_role</comment>
        <translation>備選</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>line_role</comment>
        <translation>可選</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>ageing</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <comment>ageing</comment>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <comment>ageing</comment>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <comment>ageing</comment>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>ageing</comment>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>contract_type</comment>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>contract_type</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Framework</source>
        <comment>contract_type</comment>
        <translation>框架</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>yes_no</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>yes_no</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>交期（天）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>product_kind</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>product_kind</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>product_kind</comment>
        <translation>會員</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>上次跟進</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次拜訪</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上級公司</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>保護期至</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>加權金額</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>customer_status</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>customer_status</comment>
        <translation>流失</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>target_role</comment>
        <translation>任務</translation>
    </message>
    <message>
        <source>Own plan</source>
        <comment>target_role</comment>
        <translation>銷售計畫</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>figure_level</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>figure_level</comment>
        <translation>小組</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>figure_level</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>Computed</source>
        <comment>appraisal_state</comment>
        <translation>已計算</translation>
    </message>
    <message>
        <source>Self-reviewed</source>
        <comment>appraisal_state</comment>
        <translation>已自評</translation>
    </message>
    <message>
        <source>Reviewed by the leader</source>
        <comment>appraisal_state</comment>
        <translation>組長已評</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>appraisal_state</comment>
        <translation>已審定</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>appraisal_state</comment>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>First assigned on</source>
        <translation>首次分配日期</translation>
    </message>
    <message>
        <source>First owner</source>
        <translation>首任負責人</translation>
    </message>
</context>
<context>
    <name>salesdesk::Formatter</name>
    <message>
        <source>%1B</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1 hundred million</source>
        <translation>%1億</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <translation>%1萬</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a measure with nothing to measure</comment>
        <translation>不適用</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QDate::toString() takes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month and year, as QDate::toString() takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as QDate::toString() takes it</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation>%1 年第一季度</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation>%1 年第二季度</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation>%1 年第三季度</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation>%1 年第四季度</translation>
    </message>
    <message>
        <source>Q1 FY%1</source>
        <translation>%1 財年第一季度</translation>
    </message>
    <message>
        <source>Q2 FY%1</source>
        <translation>%1 財年第二季度</translation>
    </message>
    <message>
        <source>Q3 FY%1</source>
        <translation>%1 財年第三季度</translation>
    </message>
    <message>
        <source>Q4 FY%1</source>
        <translation>%1 財年第四季度</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1 財年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
</TS>
