<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Name, initials (zwm), part of a phone, document number, command</source>
        <translation>名稱、拼音首字母（zwm）、電話片段、單據編號或命令</translation>
    </message>
    <message>
        <source>Nothing found. Two characters of a name are enough.</source>
        <translation>沒有找到。輸入名稱中的兩個字即可。</translation>
    </message>
</context>
<context>
    <name>salesdesk::FirstStart</name>
    <message>
        <source>Salesdesk</source>
        <translation>Salesdesk</translation>
    </message>
    <message>
        <source>Welcome to Salesdesk</source>
        <translation>歡迎使用 Salesdesk</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>看看演示公司</translation>
    </message>
    <message>
        <source>A seller of surveillance equipment with two years of business</source>
        <translation>一家監控裝置公司兩年的業務</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>新增公司</translation>
    </message>
    <message>
        <source>Trade, name and administrator; a minute</source>
        <translation>選行業、填名稱和管理員，一分鐘</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>開啟已有公司</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>本機上的檔案</translation>
    </message>
    <message>
        <source>Salesdesk office</source>
        <translation>Salesdesk 公司檔案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>連線伺服器</translation>
    </message>
    <message>
        <source>An office that several desks share</source>
        <translation>多台電腦共用一家公司</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新增公司</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Surveillance equipment</source>
        <translation>監控裝置</translation>
    </message>
    <message>
        <source>Car dealer</source>
        <translation>汽車銷售</translation>
    </message>
    <message>
        <source>Membership club</source>
        <translation>會員俱樂部</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入帳號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>At least four characters.</source>
        <translation>至少四個字元。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再輸一次密碼</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次密碼不一致。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create the office…</source>
        <translation>建立公司…</translation>
    </message>
    <message>
        <source>Where to keep the office</source>
        <translation>公司檔案放在哪裡</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>地址以 postgresql:// 開頭</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>伺服器密碼</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>連線</translation>
    </message>
</context>
<context>
    <name>salesdesk::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
</context>
<context>
    <name>salesdesk::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>在表單中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>切換到某一頁</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查詢一切</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>本頁幫助</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>這份快捷鍵一覽</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜尋</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Preview at the side</source>
        <translation>在側欄預覽</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Copy rows for a sheet</source>
        <translation>複製所選列到表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>開啟日曆</translation>
    </message>
    <message>
        <source>A new line, in the last cell of lines</source>
        <translation>在明細的最後一格：新增一列</translation>
    </message>
</context>
<context>
    <name>salesdesk::LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登入帳號(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password or PIN</source>
        <translation>密碼或 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
</context>
<context>
    <name>salesdesk::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>轉到%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
</context>
<context>
    <name>salesdesk::TabStrip</name>
    <message>
        <source>Find customers, documents, people…</source>
        <translation>查詢客戶、單據、人員…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>查詢一切（Ctrl+K）</translation>
    </message>
</context>
</TS>
