<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::FirstStepsPanel</name>
    <message>
        <source>Add people and teams</source>
        <translation>添加员工和小组</translation>
    </message>
    <message>
        <source>Everybody gets a login, a team, and the roles that say what they may do.</source>
        <translation>给每个人设好登录名、小组和角色；角色决定能看什么、能做什么。</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>打开员工</translation>
    </message>
    <message>
        <source>Open teams</source>
        <translation>打开小组</translation>
    </message>
    <message>
        <source>Add products with floor prices</source>
        <translation>添加产品和底价</translation>
    </message>
    <message>
        <source>A floor is the lowest price that a role may give; a line below it goes to the next authority.</source>
        <translation>底价是每个角色能给的最低价；低于底价的行要由上一级审批。</translation>
    </message>
    <message>
        <source>Open products</source>
        <translation>打开产品</translation>
    </message>
    <message>
        <source>Check the approval chains</source>
        <translation>检查审批流</translation>
    </message>
    <message>
        <source>There is somebody to ask at every step.</source>
        <translation>每一步都有人可以审批。</translation>
    </message>
    <message>
        <source>Nobody can be asked yet for: %1. A document cannot be sent through a step that has nobody.</source>
        <translation>还没有人担任：%1。某一步没有人时，单据送不出去。</translation>
    </message>
    <message>
        <source>Open approval chains</source>
        <translation>打开审批流</translation>
    </message>
    <message>
        <source>Import the first leads</source>
        <translation>导入第一批线索</translation>
    </message>
    <message>
        <source>From Excel or CSV: columns are found by their headings, and a row that cannot go in comes back with its reason. Salespeople can type theirs instead.</source>
        <translation>支持 Excel 和 CSV：按表头自动对应列，进不去的行会连同原因退回。销售人员也可以自己录入。</translation>
    </message>
    <message>
        <source>Import leads…</source>
        <translation>导入线索…</translation>
    </message>
    <message>
        <source>Enter the first leads</source>
        <translation>录入第一批线索</translation>
    </message>
    <message>
        <source>Company and phone are enough. The administrator can import a whole list.</source>
        <translation>有公司名称和电话就够了。整张名单可以请管理员导入。</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Set the targets of the year</source>
        <translation>设定全年目标</translation>
    </message>
    <message>
        <source>By month for the office, its teams and its people; the board and the appraisal measure by them.</source>
        <translation>按月设定公司、小组和个人的目标；看板和考核都以它为准。</translation>
    </message>
    <message>
        <source>Open targets</source>
        <translation>打开目标</translation>
    </message>
    <message>
        <source>Enter your first lead, or claim one</source>
        <translation>录入第一条线索，或去公海认领</translation>
    </message>
    <message>
        <source>Company and phone are enough; a firm that is known already is shown before you save.</source>
        <translation>有公司名称和电话就够了；保存前会提示是否已有同一家公司。</translation>
    </message>
    <message>
        <source>Open the public pool</source>
        <translation>打开公海</translation>
    </message>
    <message>
        <source>Note your first follow-up</source>
        <translation>记下第一次跟进</translation>
    </message>
    <message>
        <source>What was said, and when to call again: on that day it stands here on Today.</source>
        <translation>谈了什么、下次什么时候联系：到了那天，它会出现在“今日”里。</translation>
    </message>
    <message>
        <source>Convert a lead that means it</source>
        <translation>转化一条有意向的线索</translation>
    </message>
    <message>
        <source>Customer, contact and opportunity are made in one step.</source>
        <translation>一步生成客户、联系人和商机。</translation>
    </message>
    <message>
        <source>Write your first quote</source>
        <translation>写第一份报价</translation>
    </message>
    <message>
        <source>Choose the customer and add products; totals and tax are computed while you type.</source>
        <translation>选好客户，添加产品；合计和税额边输入边计算。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>起步清单</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>salesdesk::Reminders</name>
    <message numerus="yes">
        <source>%n lead(s) to contact today</source>
        <translation>
            <numerusform>今天有 %n 条线索要联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) soon go back to the public pool</source>
        <translation>
            <numerusform>%n 条线索即将回到公海</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due within a week</source>
        <translation>
            <numerusform>一周内有 %n 笔款到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for your decision</source>
        <translation>
            <numerusform>%n 份单据等待您审批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your quotes came back from review</source>
        <translation>
            <numerusform>您有 %n 份报价被退回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your contracts came back from approval</source>
        <translation>
            <numerusform>您有 %n 份合同被退回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::TodayPage</name>
    <message>
        <source>Sales of this month</source>
        <translation>本月销售额</translation>
    </message>
    <message>
        <source>My sales of this month</source>
        <translation>我本月的销售额</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>完成任务 %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未定任务</translation>
    </message>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>To contact today</source>
        <translation>今天要联系</translation>
    </message>
    <message>
        <source>Soon into the public pool</source>
        <translation>三天内回公海</translation>
    </message>
    <message>
        <source>Receivables of this week</source>
        <translation>本周应收</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>都办完了</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>这里没有待办，做得好。</translation>
    </message>
    <message>
        <source>Quotes returned to me</source>
        <translation>退回给我的报价</translation>
    </message>
    <message>
        <source>Contracts returned to me</source>
        <translation>退回给我的合同</translation>
    </message>
    <message>
        <source>The first steps are put away.</source>
        <translation>起步清单已收起。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>起步清单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
</TS>
