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
    <message numerus="yes">
        <source>%n row(s) are in the file.</source>
        <translation>
            <numerusform>文件中有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 leads went back to the pool, %3 quotes expired.</source>
        <translation>%1：%2 条线索回到公海，%3 份报价过期。</translation>
    </message>
    <message>
        <source>writes what you may see and may export</source>
        <translation>导出您看得到且有权导出的数据</translation>
    </message>
    <message>
        <source>returns leads to the pool and ends quotes whose day is over</source>
        <translation>让到期线索回公海，让过期报价失效</translation>
    </message>
    <message>
        <source>The demo office %1 is ready. Log in as manager, sales1 or admin; every password is demo.</source>
        <translation>演示办公室 %1 已建好。可用 manager、sales1 或 admin 登录，密码都是 demo。</translation>
    </message>
    <message>
        <source>makes an office full of plausible records</source>
        <translation>建立一个数据齐全的演示办公室</translation>
    </message>
    <message>
        <source>leaves pictures of every tab, printed sheets and workbooks of a demo</source>
        <translation>为演示办公室的各个页面截图，并留下打印件和工作簿</translation>
    </message>
    <message>
        <source>The import was taken back; %1 records.</source>
        <translation>导入已撤销，共 %1 条记录。</translation>
    </message>
    <message>
        <source>imports a table, or takes an import back</source>
        <translation>导入表格，或撤销一次导入</translation>
    </message>
    <message>
        <source>A frozen appraisal sheet was changed: %1</source>
        <translation>已冻结的考核表被改动：%1</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <comment>an office&apos;s file or server, and what is wrong with it</comment>
        <translation>未能打开 %1。%2</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>list_export</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出%1</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>正在排版%1</translation>
    </message>
    <message>
        <source>Only the first %1 rows are printed; export the list to have all.</source>
        <translation>只打印前 %1 行；要全部请导出。</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
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
        <translation>切换用户…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>打开另一家公司…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ledger not checked</source>
        <translation>账本未检查</translation>
    </message>
    <message>
        <source>Ledger intact</source>
        <translation>账本完好</translation>
    </message>
    <message>
        <source>Ledger broken at row %1</source>
        <translation>账本第 %1 条被改动</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>My PIN…</source>
        <translation>我的 PIN…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>这台电脑的日期对吗？</translation>
    </message>
    <message>
        <source>It says %1, but this office was last used on %2. Set the date of the computer before you go on: documents, follow-ups and receipts take their day from it.</source>
        <translation>电脑日期是 %1，但本公司资料上次使用是在 %2。请先校正电脑日期再继续：单据、跟进和回款都以它为准。</translation>
    </message>
</context>
<context>
    <name>salesdesk::LoginDialog</name>
    <message>
        <source>The demo&apos;s logins are manager, leader1, sales1, legal, finance and admin; every password is demo.</source>
        <translation>演示登录名：manager、leader1、sales1、legal、finance、admin，密码都是 demo。</translation>
    </message>
</context>
</TS>
