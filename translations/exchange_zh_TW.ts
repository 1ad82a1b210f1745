<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>importKinds</name>
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
        <source>Follow-ups and visits</source>
        <translation>跟進與拜訪</translation>
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
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>salesdesk::ColumnMatcher</name>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>檔案中的欄位</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Make what is missing:</source>
        <translation>不存在時自動新增：</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>固定為「%1」</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <translation>%1（格式 %2）</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（幣種 %2）</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportProgress</name>
    <message>
        <source>All is read. It is put in order for lists and search…</source>
        <translation>已全部讀入，正在整理列表和搜尋…</translation>
    </message>
    <message>
        <source>%1 % is read</source>
        <translation>已讀取 %1%</translation>
    </message>
    <message>
        <source>%1 % is read, %2 to go</source>
        <translation>已讀取 %1%，還需%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未選擇檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8, UTF-16 or GB18030) or an Excel workbook with headings in its first row. Nothing is written before you have seen what it would do.</source>
        <translation>CSV（UTF-8、UTF-16、GB18030）或 Excel 工作簿，首行為標題。先試執行給您看結果，確認後才寫入。</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>bring it up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>add it once more</source>
        <translation>再新增一條</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>載入對應關係…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>儲存對應關係…</translation>
    </message>
    <message>
        <source>A record that is there already:</source>
        <translation>已存在的記錄：</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it can&apos;t be taken</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>“%1” is needed: choose the column that holds it.</source>
        <translation>「%1」必填，請選擇對應的欄位。</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>載入對應關係</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>對應關係 (*.json)</translation>
    </message>
    <message>
        <source>This mapping doesn&apos;t fit.</source>
        <translation>這份對應關係不適用。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>儲存對應關係</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>對應關係未能儲存。</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>對應關係已儲存。</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>正在試執行 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken in.</source>
        <translation>已停止，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>The first rows that can&apos;t be taken. All of them are written to a file of their own.</source>
        <translation>最先退回的幾列。全部退回的列會另存為一個檔案。</translation>
    </message>
    <message>
        <source>Every row can be taken.</source>
        <translation>全部資料列均可匯入。</translation>
    </message>
    <message>
        <source>Open %1: the rows that could not be taken, each with its reason</source>
        <translation>開啟 %1：退回的列及其原因</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在復原匯入</translation>
    </message>
    <message>
        <source>Import: which file?</source>
        <translation>匯入：選擇檔案</translation>
    </message>
    <message>
        <source>Import: which column is what?</source>
        <translation>匯入：欄位的對應關係</translation>
    </message>
    <message>
        <source>Import: this is what would happen</source>
        <translation>匯入：試執行結果</translation>
    </message>
    <message>
        <source>Import: done</source>
        <translation>匯入：完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試執行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>讀取 %1 筆</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>brought up to date: %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>there already and left as they are: %1</source>
        <translation>已存在、保持不變 %1</translation>
    </message>
    <message>
        <source>left out by the mapping: %1</source>
        <translation>按對應關係排除 %1</translation>
    </message>
    <message>
        <source>can&apos;t be taken: %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>without a customer: %1</source>
        <translation>未關聯客戶 %1</translation>
    </message>
    <message>
        <source>also made, %1: %2</source>
        <translation>同時新增%1 %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在開始…</translation>
    </message>
    <message>
        <source>Stopped. The import is still in.</source>
        <translation>已停止，匯入的資料仍在。</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %Ln record(s) are as they were before.</source>
        <translation>
            <numerusform>匯入已復原，%Ln 條記錄恢復原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>正在復原匯入…</translation>
    </message>
    <message>
        <source>Stopping: what was read is taken back…</source>
        <translation>正在停止，讀入的資料將收回…</translation>
    </message>
</context>
</TS>
