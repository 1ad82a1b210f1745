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
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新讀取</translation>
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
        <translation>在列表中搜索</translation>
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
        <translation>複製所選行到表格</translation>
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
