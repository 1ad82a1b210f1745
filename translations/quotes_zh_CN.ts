<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::QuoteForm</name>
    <message>
        <source>The quote would end before it begins.</source>
        <translation>有效期不能早于报价日期。</translation>
    </message>
    <message>
        <source>A foreign currency needs its rate of exchange.</source>
        <translation>外币需要填写汇率。</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>存为第 %1 版</translation>
    </message>
    <message>
        <source>Only for a foreign currency: how much of %1 one unit is.</source>
        <translation>仅外币填写：1 单位外币合多少%1。</translation>
    </message>
    <message>
        <source>Quote %1 is saved.</source>
        <translation>报价 %1 已保存。</translation>
    </message>
</context>
<context>
    <name>salesdesk::QuotesPage</name>
    <message>
        <source>New quote</source>
        <translation>新建报价</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotes to customers go here. Write the first one with its products and prices.</source>
        <translation>这里是给客户的报价。先填写产品和价格，做第一份报价。</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>全部报价</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>已发客户</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客户已接受</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>客户谢绝…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>版本比较…</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>已发给客户</translation>
    </message>
    <message>
        <source>Make a contract</source>
        <translation>生成合同</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>%1 is with the customer.</source>
        <translation>%1 已发给客户。</translation>
    </message>
    <message>
        <source>%1 is accepted. Make a contract of it next.</source>
        <translation>客户已接受 %1，下一步可生成合同。</translation>
    </message>
    <message>
        <source>A new version is ready to be changed.</source>
        <translation>新版本已建立，可以修改。</translation>
    </message>
    <message>
        <source>The customer declined %1</source>
        <translation>客户谢绝了 %1</translation>
    </message>
    <message>
        <source>Why? The reason helps with the next offer.</source>
        <translation>请写明原因，便于下次报价。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>客户谢绝</translation>
    </message>
    <message>
        <source>Marked as declined.</source>
        <translation>已标记为客户谢绝。</translation>
    </message>
    <message>
        <source>A draft contract was made.</source>
        <translation>已生成合同草稿。</translation>
    </message>
    <message>
        <source>Quote %1: versions compared</source>
        <translation>报价 %1 版本比较</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Compare with which version?</source>
        <translation>与哪一版比较？</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>第 %1 版 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quote(s)?</source>
        <translation>
            <numerusform>删除 %n 份报价？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts without a final number can be deleted.</source>
        <translation>只能删除还没有正式编号的草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 份报价。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next step of the quote</source>
        <translation>报价的下一步</translation>
    </message>
    <message>
        <source>Print the quote</source>
        <translation>打印报价单</translation>
    </message>
    <message>
        <source>Add a line in the form</source>
        <translation>在表单中添加一行</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>客户已接受</translation>
    </message>
</context>
</TS>
