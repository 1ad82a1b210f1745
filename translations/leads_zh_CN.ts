<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::ConvertDialog</name>
    <message>
        <source>Join an existing customer</source>
        <translation>并入已有客户</translation>
    </message>
    <message>
        <source>Left empty, a new customer is made of the lead, with its contact.</source>
        <translation>留空则由这条线索新建客户和联系人。</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>转化 %1</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
</context>
<context>
    <name>salesdesk::LeadForm</name>
    <message>
        <source>An e-mail address has an @ in the middle.</source>
        <translation>邮箱地址中间要有 @。</translation>
    </message>
    <message>
        <source>A phone number has at least five digits.</source>
        <translation>电话号码至少五位。</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>客户名称相同</translation>
    </message>
    <message>
        <source>%1  %2  %3  ·  %4  ·  %5</source>
        <translation>%1  %2  %3  ·  %4  ·  %5</translation>
    </message>
    <message>
        <source>Already here:</source>
        <translation>已有记录：</translation>
    </message>
    <message>
        <source>This firm or phone is here already</source>
        <translation>这家客户或这个电话已有记录</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::LeadsPage</name>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>People and companies that may buy go here. Enter the first one, or import a list.</source>
        <translation>这里是可能成交的客户。录入第一条线索，或导入一份名单。</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>我的线索</translation>
    </message>
    <message>
        <source>Leads at work</source>
        <translation>跟进中的线索</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟进</translation>
    </message>
    <message numerus="yes">
        <source>Into the pool in %n day(s)</source>
        <translation>
            <numerusform>%n 天内回公海</numerusform>
        </translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>Marked as qualified.</source>
        <translation>已标为有意向。</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Mark as qualified</source>
        <translation>标为有意向</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Extend the protection…</source>
        <translation>延长保护期…</translation>
    </message>
    <message>
        <source>Merge into another lead…</source>
        <translation>合并到其他线索…</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>标为无效…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Goes back to the pool after %1</source>
        <translation>%1 之后回公海</translation>
    </message>
    <message>
        <source>The lead is open again.</source>
        <translation>线索已重新打开。</translation>
    </message>
    <message>
        <source>The lead is yours. Call within the week.</source>
        <translation>线索归您了，请在一周内联系。</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>跟进 %1</translation>
    </message>
    <message>
        <source>The lead is a customer with an opportunity now.</source>
        <translation>线索已转为客户和商机。</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>分配 %n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned.</source>
        <translation>
            <numerusform>已分配 %n 条线索。</numerusform>
        </translation>
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
        <source>The lead is lost.</source>
        <translation>线索已标为无效。</translation>
    </message>
    <message>
        <source>Until which day does %1 stay with its owner?</source>
        <translation>%1 由负责人保留到哪一天？</translation>
    </message>
    <message>
        <source>+30d is in thirty days.</source>
        <translation>+30d 表示三十天后。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>The protection is extended.</source>
        <translation>保护期已延长。</translation>
    </message>
    <message>
        <source>Which lead is the same as %1?</source>
        <translation>哪条线索与 %1 相同？</translation>
    </message>
    <message>
        <source>What was done for this lead shows with the other one; this one is shown no more.</source>
        <translation>这条线索的跟进记录会显示在另一条线索下，这条不再显示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>No other lead has this company or phone.</source>
        <translation>没有其他线索与这家客户或电话相同。</translation>
    </message>
    <message>
        <source>The leads are merged.</source>
        <translation>线索已合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) moved to the recycle bin.</source>
        <translation>
            <numerusform>%n 条线索已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up, claim or reopen the lead</source>
        <translation>跟进、认领或重新打开线索</translation>
    </message>
    <message>
        <source>Convert the lead</source>
        <translation>转化线索</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>业绩分成…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
</TS>
