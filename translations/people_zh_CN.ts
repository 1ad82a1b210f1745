<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OwnSecrets</name>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits; left empty, the PIN is removed.</source>
        <translation>4 至 8 位数字；留空则取消 PIN。</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再输一次新 PIN</translation>
    </message>
    <message>
        <source>My PIN for this office</source>
        <translation>我在本公司的 PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 不一致。</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>PIN 已取消。</translation>
    </message>
    <message>
        <source>Your PIN is set. Switch user takes it.</source>
        <translation>PIN 已设置，切换用户时可用。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Appraisal scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>审批流</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>业绩分成</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>常用视图</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>protection extended</source>
        <translation>延长保护期</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>标为无效</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>returned to the pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a record and what was done with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>每日任务</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>演示公司</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>accepted by the customer</source>
        <translation>客户接受</translation>
    </message>
    <message>
        <source>approval void</source>
        <translation>审批作废</translation>
    </message>
    <message>
        <source>declined by the customer</source>
        <translation>客户未接受</translation>
    </message>
    <message>
        <source>in execution</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>leader&apos;s review</source>
        <translation>组长评价</translation>
    </message>
    <message>
        <source>moved to another stage</source>
        <translation>变更阶段</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>标为有意向</translation>
    </message>
    <message>
        <source>active again</source>
        <translation>恢复合作</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>done</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>own review</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>merge undone</source>
        <translation>撤销合并</translation>
    </message>
</context>
<context>
    <name>salesdesk::ApprovalSection</name>
    <message>
        <source>The approval chains cannot be read.</source>
        <translation>无法读取审批流。</translation>
    </message>
    <message>
        <source>The usual chain</source>
        <translation>默认审批流</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Look at this chain earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>已离职人员</translation>
    </message>
    <message>
        <source>amount from %1</source>
        <translation>金额不低于 %1</translation>
    </message>
    <message>
        <source>amount below %1</source>
        <translation>金额低于 %1</translation>
    </message>
    <message>
        <source>discount from %1</source>
        <translation>折扣不低于 %1</translation>
    </message>
    <message>
        <source>margin below %1</source>
        <translation>毛利率低于 %1</translation>
    </message>
    <message>
        <source>of the type %1</source>
        <translation>类型为%1</translation>
    </message>
    <message>
        <source>For every document that no chain above fits.</source>
        <translation>适用于不符合以上条件的所有单据。</translation>
    </message>
    <message>
        <source>For documents with: %1.</source>
        <translation>适用于：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>Taken for documents with</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>an amount from</source>
        <translation>金额不低于</translation>
    </message>
    <message>
        <source>an amount below</source>
        <translation>金额低于</translation>
    </message>
    <message>
        <source>a discount from</source>
        <translation>折扣不低于</translation>
    </message>
    <message>
        <source>a margin below</source>
        <translation>毛利率低于</translation>
    </message>
    <message>
        <source>Steps, one after the other</source>
        <translation>审批步骤（依次进行）</translation>
    </message>
    <message>
        <source>New approval chain</source>
        <translation>新建审批流</translation>
    </message>
    <message>
        <source>The chain is saved. Documents already on their way keep the old one.</source>
        <translation>审批流已保存。已送审的单据仍按原流程。</translation>
    </message>
    <message>
        <source>The order could not be changed.</source>
        <translation>未能调整顺序。</translation>
    </message>
    <message>
        <source>Approval chains</source>
        <translation>审批流</translation>
    </message>
    <message>
        <source>Chains are tried from top to bottom, and the first one that fits a document is used. A change applies to what is sent from now on.</source>
        <translation>自上而下匹配，采用第一条符合条件的审批流。修改只影响今后送审的单据。</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>新建审批流</translation>
    </message>
</context>
<context>
    <name>salesdesk::ChoiceSection</name>
    <message>
        <source>The list cannot be read.</source>
        <translation>读不出这个列表。</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>新增选项</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>没有新增</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Its records are renamed with it. Documents that were sent keep what they say.</source>
        <translation>用到它的记录会一起改名；已送出的单据保持原样。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>It was not renamed</source>
        <translation>没有重命名</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) renamed.</source>
        <translation>
            <numerusform>%n 条记录已改名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>列表没有改动</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>“%1”正在使用</translation>
    </message>
    <message>
        <source>Records carry it, so it cannot be deleted. Retire it instead: they keep it, and nobody is offered it any more.</source>
        <translation>有记录用到它，不能删除。可以停用：原有记录保留，以后不再提供选择。</translation>
    </message>
    <message>
        <source>It was not deleted</source>
        <translation>没有删除</translation>
    </message>
    <message>
        <source>Lists of choices</source>
        <translation>选项列表</translation>
    </message>
    <message>
        <source>What forms offer, in this order. A value in use can be renamed or retired, not deleted.</source>
        <translation>表单中可选的内容，按此顺序排列。已被使用的可以重命名或停用，不能删除。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImportSection</name>
    <message>
        <source>The past imports cannot be read.</source>
        <translation>无法读取导入记录。</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>撤销 %1 的导入？</translation>
    </message>
    <message>
        <source>What it made goes, and what it changed is as it was before. Where somebody worked on its records since, nothing happens.</source>
        <translation>新增的记录将删除，更新的记录恢复原样。如果之后有人改动过其中的记录，则不会撤销。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import could not be undone.</source>
        <translation>未能撤销导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were before.</source>
        <translation>
            <numerusform>%n 条记录已恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables that came into the office, the newest first. Each can be undone as a whole.</source>
        <translation>历次导入，最近的在前。每次导入都可以整体撤销。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Bring in customers, leads or products from a sheet.</source>
        <translation>还没有导入过。可以从表格导入客户、线索或产品。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>salesdesk::OfficeDataSection</name>
    <message>
        <source>The office&apos;s data are saved.</source>
        <translation>公司资料已保存。</translation>
    </message>
    <message>
        <source>Office data</source>
        <translation>公司资料</translation>
    </message>
    <message>
        <source>Printed on every quotation, contract and sheet.</source>
        <translation>这些资料会印在每一份报价单、合同和表单上。</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>财年起始月</translation>
    </message>
    <message>
        <source>Shown at the head of printed documents.</source>
        <translation>印在单据的抬头。</translation>
    </message>
    <message>
        <source>Laid over the signature lines; a picture with a transparent background is best.</source>
        <translation>盖在签字处，最好用透明底的图片。</translation>
    </message>
    <message>
        <source>Amounts are in %1 and days are those of %2. Both were chosen when the office was made and stay as they are.</source>
        <translation>金额币种为 %1，日期按时区 %2 计算。两项在建立时选定，不再更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销修改</translation>
    </message>
</context>
<context>
    <name>salesdesk::OfficePage</name>
    <message>
        <source>Office data</source>
        <translation>公司资料</translation>
    </message>
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
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Approval chains</source>
        <translation>审批流</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>选项列表</translation>
    </message>
</context>
<context>
    <name>salesdesk::PastePeople</name>
    <message>
        <source>Paste people from a sheet</source>
        <translation>从表格粘贴员工</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>没有“%1”这个角色。</translation>
    </message>
    <message>
        <source>The number stands twice.</source>
        <translation>工号重复。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended in the text above first.</source>
        <translation>
            <numerusform>请先在上面的文字中改正 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>识别出 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>添加 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adding people</source>
        <translation>正在添加员工</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>已添加 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 (%2): %3 Nobody was added.</source>
        <translation>第 %1 行（%2）：%3没有添加任何人。</translation>
    </message>
    <message>
        <source>Copy the rows in your sheet and paste them here: number, name, team, role. With a row of headings in front in any order, also login, post, phone and e-mail. Without a role they are salespeople.</source>
        <translation>在表格中复制各行，粘贴到这里：工号、姓名、小组、角色。首行有标题时顺序不限，还可带登录名、岗位、电话和电子邮箱；没有角色的按销售人员处理。</translation>
    </message>
    <message>
        <source>Let them log in with their login or number and this password:</source>
        <translation>允许用登录名或工号和此密码登录：</translation>
    </message>
    <message>
        <source>Without a login or a number they cannot log in.</source>
        <translation>没有登录名也没有工号，无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found. Columns left out: %1.</source>
        <translation>
            <numerusform>识别出 %n 人。未采用的列：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>salesdesk::ProductSection</name>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What the office sells. Quotations take their prices from here.</source>
        <translation>公司销售的产品，报价从这里取价。</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest price that each may give</source>
        <translation>各级底价</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>交期（天）</translation>
    </message>
    <message>
        <source>Tax included.</source>
        <translation>含税。</translation>
    </message>
    <message>
        <source>Tax included; empty is no limit.</source>
        <translation>含税，留空即不限。</translation>
    </message>
    <message>
        <source>Without tax.</source>
        <translation>不含税。</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>This product cannot be opened.</source>
        <translation>无法打开该产品。</translation>
    </message>
    <message>
        <source>A product could not be removed.</source>
        <translation>有产品未能删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 个产品已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>A product could not be brought back.</source>
        <translation>有产品未能恢复。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>salesdesk::RulesSection</name>
    <message>
        <source>Leads and the public pool</source>
        <translation>线索与公海</translation>
    </message>
    <message>
        <source>Visits to customers</source>
        <translation>客户拜访</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open leads that a salesperson may hold</source>
        <translation>每名销售人员最多持有的未转化线索数</translation>
    </message>
    <message>
        <source>Leads that a salesperson may claim from the pool a day</source>
        <translation>每名销售人员每天最多从公海认领的线索数</translation>
    </message>
    <message>
        <source>Days until a lead that was assigned and not contacted goes back to the pool</source>
        <translation>分配后多少天内未联系的线索退回公海</translation>
    </message>
    <message>
        <source>Days until a lead that is not followed up goes back to the pool</source>
        <translation>多少天未跟进的线索退回公海</translation>
    </message>
    <message>
        <source>Days before that when its owner is warned</source>
        <translation>退回前多少天提醒负责人</translation>
    </message>
    <message>
        <source>Days until who lost a lead to the pool may claim it again</source>
        <translation>线索退回公海后，原负责人多少天内不能再认领</translation>
    </message>
    <message>
        <source>Months between visits to a VIP customer</source>
        <translation>VIP 客户每几个月拜访一次</translation>
    </message>
    <message>
        <source>Months between visits to a customer of tier A</source>
        <translation>A 级客户每几个月拜访一次</translation>
    </message>
    <message>
        <source>Months between visits to a customer of tier B</source>
        <translation>B 级客户每几个月拜访一次</translation>
    </message>
    <message>
        <source>When nobody holds the role that a step asks for:</source>
        <translation>某一步的角色无人担任时：</translation>
    </message>
    <message>
        <source>stop and tell the sender</source>
        <translation>停下并告知送审人</translation>
    </message>
    <message>
        <source>pass the step over</source>
        <translation>跳过这一步</translation>
    </message>
    <message>
        <source>When the one to be asked drafted the document:</source>
        <translation>审批人就是起草人时：</translation>
    </message>
    <message>
        <source>ask the next authority up</source>
        <translation>交由上一级审批</translation>
    </message>
    <message>
        <source>When one person stands in several steps:</source>
        <translation>同一人出现在多个步骤时：</translation>
    </message>
    <message>
        <source>ask once, at the last of them</source>
        <translation>只在最后一步审批一次</translation>
    </message>
    <message>
        <source>ask at each step</source>
        <translation>每一步都审批</translation>
    </message>
    <message>
        <source>When a returned document is sent again:</source>
        <translation>退回后再次送审时：</translation>
    </message>
    <message>
        <source>start from the first step</source>
        <translation>从第一步重新开始</translation>
    </message>
    <message>
        <source>go on from who returned it</source>
        <translation>从退回的那一步继续</translation>
    </message>
    <message>
        <source>Fewest characters of a new password</source>
        <translation>新密码最少几位</translation>
    </message>
    <message>
        <source>The rules could not be saved.</source>
        <translation>规则未能保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed. They hold from now on.</source>
        <translation>
            <numerusform>已修改 %n 条规则，即刻生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What the program reminds of, allows and refuses. Each change is kept in the ledger.</source>
        <translation>程序据此提醒、放行或拒绝。每次修改都记入操作日志。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>salesdesk::SafetySection</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件损坏：%1</translation>
    </message>
    <message>
        <source>A record points at one that is gone: %1</source>
        <translation>有记录指向已不存在的记录：%1</translation>
    </message>
    <message>
        <source>Kept sums differ from the records: %1</source>
        <translation>累计数与记录不符：%1</translation>
    </message>
    <message>
        <source>Rows at the end of the ledger are missing.</source>
        <translation>操作日志末尾缺行。</translation>
    </message>
    <message>
        <source>The ledger is broken at row %1.</source>
        <translation>操作日志自第 %1 行起不完整。</translation>
    </message>
    <message numerus="yes">
        <source>File, links between records, kept sums and all %n row(s) of the ledger agree.</source>
        <translation>
            <numerusform>文件、记录间的关联、累计数和操作日志全部 %n 行均一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what is said here and open the last good copy.</source>
        <translation>请记下以上内容，并打开最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>无法读取操作日志。</translation>
    </message>
    <message>
        <source>Salesdesk itself</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Save a copy of the office</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>office-%1.salesdesk</source>
        <translation>公司备份-%1.salesdesk</translation>
    </message>
    <message>
        <source>Salesdesk office (*.salesdesk)</source>
        <translation>Salesdesk 数据文件 (*.salesdesk)</translation>
    </message>
    <message>
        <source>Copying the office</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>未能备份。</translation>
    </message>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>备份 %1 已写好并核对。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>正在检查完好性</translation>
    </message>
    <message>
        <source>Reads every page of the file, follows the links between records, adds the kept sums up again and recomputes the ledger&apos;s chain.</source>
        <translation>读取文件的每一页，核对记录间的关联，重算累计数和操作日志的校验链。</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>有损坏</translation>
    </message>
    <message>
        <source>Copy of the office</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A whole, checked copy while everybody works on. Keep it on another disk than the office.</source>
        <translation>不影响他人工作，生成一份完整并经核对的备份。请存放在另一块硬盘上。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Is all intact?</source>
        <translation>完好性检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Ledger: who did what, when</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show older rows</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>A frozen appraisal sheet was changed: %1</source>
        <translation>已冻结的考核表被改动：%1</translation>
    </message>
    <message>
        <source>A double click opens it.</source>
        <translation>双击可打开。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>salesdesk::StaffForm</name>
    <message>
        <source>New person</source>
        <translation>新建员工</translation>
    </message>
    <message>
        <source>Give a password to log in with.</source>
        <translation>请设置登录密码。</translation>
    </message>
    <message>
        <source>In this team from</source>
        <translation>调入该组日期</translation>
    </message>
    <message>
        <source>Bonus base a period</source>
        <translation>每期奖金基数</translation>
    </message>
    <message>
        <source>Deputy while away</source>
        <translation>外出代理人</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>Without one they are on record but cannot log in.</source>
        <translation>不填则只登记，不能登录。</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>不属于小组</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Who logs in needs a role.</source>
        <translation>能登录的人至少要有一个角色。</translation>
    </message>
    <message>
        <source>Empty: a change of team counts from today.</source>
        <translation>留空：小组变更从今天算起。</translation>
    </message>
</context>
<context>
    <name>salesdesk::StaffSection</name>
    <message>
        <source>New person</source>
        <translation>新建员工</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>从表格粘贴</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>The people of the office, with what each of them may do.</source>
        <translation>公司的员工及其权限。</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>不能登录</translation>
    </message>
    <message>
        <source>Deputy while away</source>
        <translation>外出代理人</translation>
    </message>
    <message>
        <source>Bonus base a period</source>
        <translation>每期奖金基数</translation>
    </message>
    <message>
        <source>This person cannot be opened.</source>
        <translation>无法打开该员工。</translation>
    </message>
    <message>
        <source>%1 has no login yet.</source>
        <translation>%1 还没有登录名。</translation>
    </message>
    <message>
        <source>Give them a login first: open the person and fill it in.</source>
        <translation>请先打开该员工，填写登录名。</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为 %1 设置新密码</translation>
    </message>
    <message>
        <source>They log in as %1 with it from now on. Tell it to them in person.</source>
        <translation>今后用登录名 %1 和此密码登录，请当面告知。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Your current password</source>
        <translation>您当前的密码</translation>
    </message>
    <message>
        <source>The password stays as it was.</source>
        <translation>密码未更改。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 的密码已设置。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>salesdesk::StepsEditor</name>
    <message>
        <source>one of them</source>
        <translation>任一人</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>all, one after the other</source>
        <translation>所有人依次</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>A chain needs one step at least.</source>
        <translation>审批流至少要有一步。</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>需要谁同意</translation>
    </message>
    <message>
        <source>Hours (0: no limit)</source>
        <translation>时限（小时，0 为不限）</translation>
    </message>
    <message>
        <source>Asked from amount</source>
        <translation>金额达到才审批</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>删除这一步</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>审批人</translation>
    </message>
</context>
<context>
    <name>salesdesk::TeamForm</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Left empty, the team takes its leader&apos;s name.</source>
        <translation>留空则以组长姓名命名。</translation>
    </message>
    <message>
        <source>Sees the team&apos;s records and decides first in approvals.</source>
        <translation>可看全组的记录，并作为审批的第一步。</translation>
    </message>
    <message>
        <source>Give a name, or choose a leader below.</source>
        <translation>请填写名称，或在下面选择组长。</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建小组</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>小组已保存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::TeamSection</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建小组</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Sales teams, each with its leader. Figures are compared by team.</source>
        <translation>各销售小组及其组长，业绩按小组对比。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部小组</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>已停用</translation>
    </message>
</context>
</TS>
