<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Round %1 · %2</source>
        <translation>第 %1 轮 · %2</translation>
    </message>
    <message>
        <source>Named person</source>
        <translation>指定人员</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>无需审批</translation>
    </message>
    <message>
        <source>A colleague decided</source>
        <translation>同事已审批</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未审批</translation>
    </message>
    <message>
        <source>Overdue, waiting %1</source>
        <translation>已超时，等待 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · took %4</source>
        <translation>%1 · %2 %3 · 用时 %4</translation>
    </message>
    <message>
        <source>Asked at a later step</source>
        <translation>在后面的步骤审批</translation>
    </message>
    <message>
        <source>Agreed in an earlier round</source>
        <translation>上一轮已同意</translation>
    </message>
    <message>
        <source>Needed from %1 on</source>
        <translation>≥ %1 需要</translation>
    </message>
    <message>
        <source>A price is below a floor</source>
        <translation>有价格低于底价</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as quote %1</source>
        <translation>与报价 %1 一致</translation>
    </message>
    <message>
        <source>Differs from quote %1</source>
        <translation>与报价 %1 不一致</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) and the total, all the same.</source>
        <translation>
            <numerusform>%n 行全部相同，合计相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) differ.</source>
        <translation>
            <numerusform>%n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is at or above its floor.</source>
        <translation>各行都不低于底价。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below a floor; %1 must agree.</source>
        <translation>
            <numerusform>%n 行低于底价，须%1同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 after tax and cost.</source>
        <translation>%1，扣除税和成本后 %2。</translation>
    </message>
    <message>
        <source>The cost of a line is not known.</source>
        <translation>有的行成本未知。</translation>
    </message>
    <message>
        <source>A new customer without a credit rating.</source>
        <translation>客户无往来记录，信用未评级。</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) before, no credit limit set.</source>
        <translation>
            <numerusform>此前签过 %n 份合同，未设信用额度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1 of a limit of %2.</source>
        <translation>已欠 %1，额度 %2。</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Likelihood %1 × impact %2 = %3, %4.</source>
        <translation>可能性 %1 × 影响 %2 = %3，%4。</translation>
    </message>
    <message>
        <source>%1 cannot be sent</source>
        <translation>%1 不能送审</translation>
    </message>
    <message>
        <source>Send %1 for approval?</source>
        <translation>将 %1 送审？</translation>
    </message>
    <message>
        <source>It goes to: %1.</source>
        <translation>依次经过：%1。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>%1 was sent for approval.</source>
        <translation>%1 已送审。</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>Its approvers are asked no more. It can be sent again.</source>
        <translation>审批人不再需要处理，之后可重新送审。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn</source>
        <translation>%1 不能撤回</translation>
    </message>
    <message>
        <source>Approval, round %1</source>
        <translation>审批（第 %1 轮）</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision and comment</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no approval sheet yet</source>
        <translation>还没有审批单</translation>
    </message>
    <message>
        <source>The document was not sent for approval.</source>
        <translation>这份单据还没有送审。</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 已撤回。</translation>
    </message>
    <message>
        <source>%1 (a price is below a floor)</source>
        <translation>%1（有价格低于底价）</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>decision, day and time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
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
    <name>DealPickers</name>
    <message>
        <source>Total %1 · tax %2 · margin %3</source>
        <translation>合计 %1 · 税额 %2 · 毛利 %3</translation>
    </message>
    <message>
        <source>Total %1 · tax %2</source>
        <translation>合计 %1 · 税额 %2</translation>
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
    <message>
        <source>Type a name, its initials or a team</source>
        <translation>输入姓名、拼音首字母或小组</translation>
    </message>
</context>
<context>
    <name>salesdesk::ChangeTable</name>
    <message>
        <source>Term</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>salesdesk::CompareDialog</name>
    <message>
        <source>There is no difference.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>salesdesk::FollowUp</name>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>+3d is in three days, 9/30 the 30th of September</source>
        <translation>+3d 表示三天后，9/30 表示 9 月 30 日</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>The follow-up is recorded.</source>
        <translation>跟进已记录。</translation>
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
    <name>salesdesk::LineGrid</name>
    <message>
        <source>Add line</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Add a line (Ins)</source>
        <translation>添加一行（Ins）</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>删除此行（Ctrl+Del）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>salesdesk::LineModel</name>
    <message>
        <source>No.</source>
        <comment>of a line</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>In the total</source>
        <translation>计入合计</translation>
    </message>
    <message>
        <source>This price is below its floor: %1 has to agree before the document can go out.</source>
        <translation>此价格低于底价：须经%1同意，单据才能发出。</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>须%1同意</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>低于底价</translation>
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
    <message>
        <source>They changed this too; yours stands here.</source>
        <translation>对方也改了这一项；这里是你填的。</translation>
    </message>
    <message>
        <source>They wrote “%1”; yours stands here.</source>
        <translation>对方改成“%1”；这里是你填的。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. What they changed is in the form now, and what you typed is kept: look it over and save again.</source>
        <translation>别人刚保存过这条记录。对方的改动已填入表单，你填的内容都还在；请核对后再保存一次。</translation>
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
        <source>Choose a row to see the record here.</source>
        <translation>选择一行，在这里查看记录。</translation>
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
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter or the search.</source>
        <translation>没有符合筛选或搜索条件的记录。</translation>
    </message>
    <message>
        <source>Clear filter and search</source>
        <translation>清除筛选和搜索</translation>
    </message>
</context>
<context>
    <name>salesdesk::RegisterViews</name>
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
    <name>salesdesk::ShareDialog</name>
    <message>
        <source>Another person</source>
        <translation>再加一人</translation>
    </message>
    <message>
        <source>Divide evenly</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>Who shares in %1?</source>
        <translation>%1 的业绩由谁分享？</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>分成（%）</translation>
    </message>
    <message>
        <source>The shares come to %1. They must come to 100%.</source>
        <translation>分成合计为 %1，必须等于 100%。</translation>
    </message>
    <message>
        <source>The shares are changed.</source>
        <translation>业绩分成已更改。</translation>
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
