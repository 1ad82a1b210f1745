<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>副本 %1 已寫好並透過檢查。</translation>
    </message>
    <message>
        <source>The office %1 was made out of the copy.</source>
        <translation>已用副本建立公司資料 %1。</translation>
    </message>
    <message>
        <source>The office %1 is up to date.</source>
        <translation>公司資料 %1 已是最新版本。</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>%1 的新密碼：</translation>
    </message>
    <message>
        <source>The office %1 is ready; its administrator is %2.</source>
        <translation>公司資料 %1 已建好，管理員是 %2。</translation>
    </message>
    <message>
        <source>makes a new office</source>
        <translation>新增公司資料</translation>
    </message>
    <message>
        <source>writes a checked copy of the office</source>
        <translation>寫一份檢查過的備份</translation>
    </message>
    <message>
        <source>makes an office out of a copy</source>
        <translation>用備份建立公司資料</translation>
    </message>
    <message>
        <source>checks file, foreign keys, kept sums and ledger, and writes nothing</source>
        <translation>檢查檔案、外來鍵、彙總數和操作日誌，不寫入任何內容</translation>
    </message>
    <message>
        <source>brings an older office up to date</source>
        <translation>把舊版公司資料升級到目前版本</translation>
    </message>
    <message numerus="yes">
        <source>The office is intact; the ledger has %n row(s).</source>
        <translation>
            <numerusform>公司資料完好，操作日誌共 %n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <source>salesdesk [--database WHERE] [--user LOGIN] [--language zh_CN|zh_TW|en] [--json] [COMMAND …]</source>
        <translation>salesdesk [--database 位置] [--user 帳號] [--language zh_CN|zh_TW|en] [--json] [命令 …]</translation>
    </message>
    <message>
        <source>Without a command it opens the window. Commands:</source>
        <translation>不帶命令時開啟視窗。命令有：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再輸一次：</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密碼：</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>檔案已損壞：%1</translation>
    </message>
    <message>
        <source>A record points at one that is gone: %1</source>
        <translation>有記錄指向不存在的記錄：%1</translation>
    </message>
    <message>
        <source>Kept sums differ from the records: %1</source>
        <translation>彙總數與記錄不符：%1</translation>
    </message>
    <message>
        <source>Rows at the end of the ledger are missing.</source>
        <translation>操作日誌末尾缺列。</translation>
    </message>
    <message>
        <source>The ledger is broken at row %1.</source>
        <translation>操作日誌在第 %1 列斷裂。</translation>
    </message>
    <message>
        <source>prints appraisal sheets and the tables of the rulebooks</source>
        <translation>列印考核表和各種統計表</translation>
    </message>
    <message>
        <source>computes measures, one JSON object a line</source>
        <translation>計算指標，每列一個 JSON 物件</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the file.</source>
        <translation>
            <numerusform>檔案中有 %n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 leads went back to the pool, %3 quotes expired.</source>
        <translation>%1：%2 條線索回到公海，%3 份報價過期。</translation>
    </message>
    <message>
        <source>writes what you may see and may export</source>
        <translation>匯出您看得到且有權匯出的資料</translation>
    </message>
    <message>
        <source>returns leads to the pool and ends quotes whose day is over</source>
        <translation>讓到期線索回公海，讓過期報價失效</translation>
    </message>
    <message>
        <source>The demo office %1 is ready. Log in as manager, sales1 or admin; every password is demo.</source>
        <translation>演示辦公室 %1 已建好。可用 manager、sales1 或 admin 登入，密碼都是 demo。</translation>
    </message>
    <message>
        <source>makes an office full of plausible records</source>
        <translation>建立一個資料齊全的演示辦公室</translation>
    </message>
    <message>
        <source>leaves pictures of every tab, printed sheets and workbooks of a demo</source>
        <translation>為演示辦公室的各個頁面截圖，並留下列印件和工作簿</translation>
    </message>
    <message>
        <source>The import was taken back; %1 records.</source>
        <translation>匯入已復原，共 %1 條記錄。</translation>
    </message>
    <message>
        <source>imports a table, or takes an import back</source>
        <translation>匯入表格，或復原一次匯入</translation>
    </message>
    <message>
        <source>A frozen appraisal sheet was changed: %1</source>
        <translation>已凍結的考核表被改動：%1</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <comment>an office&apos;s file or server, and what is wrong with it</comment>
        <translation>未能開啟 %1。%2</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
</context>
<context>
    <name>list_export</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 檔案</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在匯出%1</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 筆已寫入 %2。</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>正在排版%1</translation>
    </message>
    <message>
        <source>Only the first %1 rows are printed; export the list to have all.</source>
        <translation>只列印前 %1 筆；要全部請匯出。</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Staff</source>
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
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>收款計畫</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>salesdesk::Desk</name>
    <message>
        <source>Salesdesk</source>
        <translation>Salesdesk</translation>
    </message>
    <message>
        <source>%1 – Salesdesk</source>
        <translation>%1 – Salesdesk</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>切換使用者…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>開啟另一家公司…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ledger not checked</source>
        <translation>帳本未檢查</translation>
    </message>
    <message>
        <source>Ledger intact</source>
        <translation>帳本完好</translation>
    </message>
    <message>
        <source>Ledger broken at row %1</source>
        <translation>帳本第 %1 條被改動</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每日備份</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>業績</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改密碼…</translation>
    </message>
    <message>
        <source>My PIN…</source>
        <translation>我的 PIN…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>這台電腦的日期對嗎？</translation>
    </message>
    <message>
        <source>It says %1, but this office was last used on %2. Set the date of the computer before you go on: documents, follow-ups and receipts take their day from it.</source>
        <translation>電腦日期是 %1，但本公司資料上次使用是在 %2。請先校正電腦日期再繼續：單據、跟進和收款都以它為準。</translation>
    </message>
</context>
<context>
    <name>salesdesk::LoginDialog</name>
    <message>
        <source>The demo&apos;s logins are manager, leader1, sales1, legal, finance and admin; every password is demo.</source>
        <translation>演示登入帳號：manager、leader1、sales1、legal、finance、admin，密碼都是 demo。</translation>
    </message>
</context>
</TS>
