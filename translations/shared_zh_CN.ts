<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConditionWords</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 包含 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 从 %2 起</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 到 %2 止</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 至多 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 已填写</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>salesdesk::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>salesdesk::DateEdit</name>
    <message>
        <source>This is no date. Type it like 2026-09-30, 9/30 or +7d.</source>
        <translation>这不是日期，请输入如 2026-09-30、9/30 或 +7d。</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+Down）</translation>
    </message>
    <message>
        <source>2026-09-30, 9/30 or +7d</source>
        <translation>2026-09-30、9/30 或 +7d</translation>
    </message>
</context>
<context>
    <name>salesdesk::FilterBar</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>筛选：</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>salesdesk::FormDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>The changes on this form are not saved yet.</source>
        <translation>这张表单上的修改还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImageEdit</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法读取这张图片。</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or BMP picture, or it is damaged. Choose another one.</source>
        <translation>%1 不是 PNG、JPEG 或 BMP 图片，或者已损坏。请另选一张。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>salesdesk::JobStrip</name>
    <message>
        <source>Cancel this job</source>
        <translation>取消这项任务</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>还有 %n 项任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::MoneyEdit</name>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>金额不能小于零。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12,000.50.</source>
        <translation>这不是金额，请输入如 12,000.50 或 1.2万。</translation>
    </message>
</context>
<context>
    <name>salesdesk::Picker</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>salesdesk::RecordForm</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
</context>
<context>
    <name>salesdesk::RegisterView</name>
    <message numerus="yes">
        <source>Copied the first %n row(s); export the list to take all of it.</source>
        <translation>
            <numerusform>已复制前 %n 行；要全部内容请用导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>The filters, the sorting and the columns are kept under this name.</source>
        <translation>筛选、排序和列将以此名称保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Pinned in front</source>
        <translation>固定在前面</translation>
    </message>
    <message>
        <source>Shared with the office</source>
        <translation>全公司共享</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>选择一行，在这里查看记录。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 行</translation>
    </message>
    <message>
        <source>Selected: %1 %2</source>
        <translation>已选：%1 %2</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
</context>
<context>
    <name>salesdesk::ScaledEdit</name>
    <message>
        <source>This is no percentage. Type it like 13%.</source>
        <translation>这不是百分比，请按 13% 的形式填写。</translation>
    </message>
    <message>
        <source>This is no number. Type it like 1,250.50.</source>
        <translation>这不是数字，请按 1,250.50 的形式填写。</translation>
    </message>
</context>
<context>
    <name>salesdesk::SidePanel</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>salesdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
