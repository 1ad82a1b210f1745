<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>This customer is here already</source>
        <translation>这家客户已有记录</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Type into the last row to add a contact.</source>
        <translation>在最后一行输入即可添加联系人。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::CustomersPage</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Your customers go here. Convert a lead, or enter the first one.</source>
        <translation>这里是您的客户。转化一条线索，或录入第一家客户。</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>有效客户</translation>
    </message>
    <message>
        <source>VIP and A</source>
        <translation>VIP 和 A 级</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>标为流失…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>恢复合作</translation>
    </message>
    <message>
        <source>A visit was due on %1</source>
        <translation>应于 %1 前拜访</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟进 %1</translation>
    </message>
    <message>
        <source>The opportunity is saved.</source>
        <translation>商机已保存。</translation>
    </message>
    <message>
        <source>The customer is active again.</source>
        <translation>客户已恢复合作。</translation>
    </message>
    <message>
        <source>Why is %1 lost?</source>
        <translation>为什么失去 %1？</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The customer is lost.</source>
        <translation>客户已标为流失。</translation>
    </message>
    <message>
        <source>Who takes over %1?</source>
        <translation>%1 移交给谁？</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>已移交。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 家客户已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer or opportunity</source>
        <translation>新建客户或商机</translation>
    </message>
    <message>
        <source>Follow up the customer</source>
        <translation>跟进客户</translation>
    </message>
    <message>
        <source>New opportunity of the customer</source>
        <translation>为客户新建商机</translation>
    </message>
    <message>
        <source>Move the card to another stage</source>
        <translation>把卡片移到其他阶段</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunitiesView</name>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>What customers may buy goes here. Convert a lead, or enter an opportunity.</source>
        <translation>这里是客户可能采购的项目。转化一条线索，或录入第一个商机。</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟进 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 个商机已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月预计成交</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>推进…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>To which stage does %1 move?</source>
        <translation>%1 推进到哪个阶段？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>业绩分成…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Quote…</source>
        <translation>报价…</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunityBoard</name>
    <message>
        <source>Weighted by probability: %1</source>
        <translation>按概率加权：%1</translation>
    </message>
</context>
<context>
    <name>salesdesk::OpportunityForm</name>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Why is the opportunity lost?</source>
        <translation>为什么输单？</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>确认</translation>
    </message>
</context>
</TS>
