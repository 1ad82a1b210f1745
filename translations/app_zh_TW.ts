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
        <translation>新建公司資料</translation>
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
        <translation>把舊版公司資料升級到當前版本</translation>
    </message>
    <message numerus="yes">
        <source>The office is intact; the ledger has %n row(s).</source>
        <translation>
            <numerusform>公司資料完好，操作日誌共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>salesdesk [--database WHERE] [--user LOGIN] [--language zh_CN|zh_TW|en] [--json] [COMMAND …]</source>
        <translation>salesdesk [--database 位置] [--user 賬號] [--language zh_CN|zh_TW|en] [--json] [命令 …]</translation>
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
        <translation>操作日誌末尾缺行。</translation>
    </message>
    <message>
        <source>The ledger is broken at row %1.</source>
        <translation>操作日誌在第 %1 行斷裂。</translation>
    </message>
    <message>
        <source>prints appraisal sheets and the tables of the rulebooks</source>
        <translation>列印考核表和各種統計表</translation>
    </message>
    <message>
        <source>computes measures, one JSON object a line</source>
        <translation>計算指標，每行一個 JSON 物件</translation>
    </message>
</context>
</TS>
