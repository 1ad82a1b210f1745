<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>importKinds</name>
    <message>
        <source>People</source>
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
        <source>Follow-ups and visits</source>
        <translation>跟进与拜访</translation>
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
        <source>Receipts</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>salesdesk::ColumnMatcher</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Make what is missing:</source>
        <translation>不存在时自动新建：</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>固定为“%1”</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <translation>%1（格式 %2）</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（币种 %2）</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportProgress</name>
    <message>
        <source>All is read. It is put in order for lists and search…</source>
        <translation>已全部读入，正在整理列表和搜索…</translation>
    </message>
    <message>
        <source>%1 % is read</source>
        <translation>已读取 %1%</translation>
    </message>
    <message>
        <source>%1 % is read, %2 to go</source>
        <translation>已读取 %1%，还需%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
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
        <translation>导入</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8, UTF-16 or GB18030) or an Excel workbook with headings in its first row. Nothing is written before you have seen what it would do.</source>
        <translation>CSV（UTF-8、UTF-16、GB18030）或 Excel 工作簿，首行为标题。先试运行给您看结果，确认后才写入。</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>bring it up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>add it once more</source>
        <translation>再新增一条</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>载入对应关系…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>保存对应关系…</translation>
    </message>
    <message>
        <source>A record that is there already:</source>
        <translation>已存在的记录：</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it can&apos;t be taken</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is needed: choose the column that holds it.</source>
        <translation>“%1”必填，请选择对应的列。</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>载入对应关系</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>对应关系 (*.json)</translation>
    </message>
    <message>
        <source>This mapping doesn&apos;t fit.</source>
        <translation>这份对应关系不适用。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>对应关系未能保存。</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>对应关系已保存。</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>正在试运行 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken in.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>The first rows that can&apos;t be taken. All of them are written to a file of their own.</source>
        <translation>最先退回的几行。全部退回的行会另存为一个文件。</translation>
    </message>
    <message>
        <source>Every row can be taken.</source>
        <translation>全部行均可导入。</translation>
    </message>
    <message>
        <source>Open %1: the rows that could not be taken, each with its reason</source>
        <translation>打开 %1：退回的行及其原因</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Import: which file?</source>
        <translation>导入：选择文件</translation>
    </message>
    <message>
        <source>Import: which column is what?</source>
        <translation>导入：列的对应关系</translation>
    </message>
    <message>
        <source>Import: this is what would happen</source>
        <translation>导入：试运行结果</translation>
    </message>
    <message>
        <source>Import: done</source>
        <translation>导入：完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>读取 %1 行</translation>
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
        <translation>已存在、保持不变 %1</translation>
    </message>
    <message>
        <source>left out by the mapping: %1</source>
        <translation>按对应关系排除 %1</translation>
    </message>
    <message>
        <source>can&apos;t be taken: %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>without a customer: %1</source>
        <translation>未关联客户 %1</translation>
    </message>
    <message>
        <source>also made, %1: %2</source>
        <translation>同时新建%1 %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Stopped. The import is still in.</source>
        <translation>已停止，导入的数据仍在。</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %Ln record(s) are as they were before.</source>
        <translation>
            <numerusform>导入已撤销，%Ln 条记录恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>Stopping: what was read is taken back…</source>
        <translation>正在停止，读入的数据将收回…</translation>
    </message>
</context>
</TS>
