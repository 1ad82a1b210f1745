<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>副本 %1 已写好并通过检查。</translation>
    </message>
    <message>
        <source>The office %1 was made out of the copy.</source>
        <translation>已用副本建立公司数据 %1。</translation>
    </message>
    <message>
        <source>The office %1 is up to date.</source>
        <translation>公司数据 %1 已是最新版本。</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>The office %1 is ready; its administrator is %2.</source>
        <translation>公司数据 %1 已建好，管理员是 %2。</translation>
    </message>
    <message>
        <source>makes a new office</source>
        <translation>新建公司数据</translation>
    </message>
    <message>
        <source>writes a checked copy of the office</source>
        <translation>写一份检查过的备份</translation>
    </message>
    <message>
        <source>makes an office out of a copy</source>
        <translation>用备份建立公司数据</translation>
    </message>
    <message>
        <source>checks file, foreign keys, kept sums and ledger, and writes nothing</source>
        <translation>检查文件、外键、汇总数和操作日志，不写入任何内容</translation>
    </message>
    <message>
        <source>brings an older office up to date</source>
        <translation>把旧版公司数据升级到当前版本</translation>
    </message>
    <message numerus="yes">
        <source>The office is intact; the ledger has %n row(s).</source>
        <translation>
            <numerusform>公司数据完好，操作日志共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>salesdesk [--database WHERE] [--user LOGIN] [--language zh_CN|zh_TW|en] [--json] [COMMAND …]</source>
        <translation>salesdesk [--database 位置] [--user 登录名] [--language zh_CN|zh_TW|en] [--json] [命令 …]</translation>
    </message>
    <message>
        <source>Without a command it opens the window. Commands:</source>
        <translation>不带命令时打开窗口。命令有：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A record points at one that is gone: %1</source>
        <translation>有记录指向不存在的记录：%1</translation>
    </message>
    <message>
        <source>Kept sums differ from the records: %1</source>
        <translation>汇总数与记录不符：%1</translation>
    </message>
    <message>
        <source>Rows at the end of the ledger are missing.</source>
        <translation>操作日志末尾缺行。</translation>
    </message>
    <message>
        <source>The ledger is broken at row %1.</source>
        <translation>操作日志在第 %1 行断裂。</translation>
    </message>
    <message>
        <source>prints appraisal sheets and the tables of the rulebooks</source>
        <translation>打印考核表和各种统计表</translation>
    </message>
    <message>
        <source>computes measures, one JSON object a line</source>
        <translation>计算指标，每行一个 JSON 对象</translation>
    </message>
</context>
</TS>
