<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::ContractForm</name>
    <message>
        <source>Payment plan</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>With lines, their sum; without, the sum agreed.</source>
        <translation>有明细时为明细合计；没有明细时填约定金额。</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合同 %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Contract %1 is saved.</source>
        <translation>合同 %1 已保存。</translation>
    </message>
    <message>
        <source>A foreign currency needs its rate of exchange.</source>
        <translation>外币须填写汇率。</translation>
    </message>
    <message>
        <source>Only for a foreign currency: how much of %1 one unit is.</source>
        <translation>仅外币填写：1 单位外币合多少%1。</translation>
    </message>
    <message>
        <source>Needed to send it for approval.</source>
        <translation>送审前必填。</translation>
    </message>
</context>
<context>
    <name>salesdesk::ContractsPage</name>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts go here. Make one from an accepted quote, or write one from scratch.</source>
        <translation>这里是合同。可由客户接受的报价生成，也可直接新建。</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签订</translation>
    </message>
    <message>
        <source>Signed and at work</source>
        <translation>已签执行中</translation>
    </message>
    <message>
        <source>The contract is completed.</source>
        <translation>合同已完成。</translation>
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
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Compare with the quote</source>
        <translation>与报价比较</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签订…</translation>
    </message>
    <message>
        <source>Begin execution</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 已签订。</translation>
    </message>
    <message>
        <source>The contract is at work.</source>
        <translation>合同已开始执行。</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <translation>作废 %1？</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>终止 %1？</translation>
    </message>
    <message>
        <source>Its number stays taken. Why is it void?</source>
        <translation>编号将保留，不再使用。请写明作废原因。</translation>
    </message>
    <message>
        <source>What is not paid yet will not be asked for any more. Why does it end?</source>
        <translation>未收的款项将不再催收。请写明终止原因。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>The contract is void.</source>
        <translation>合同已作废。</translation>
    </message>
    <message>
        <source>The contract is terminated.</source>
        <translation>合同已终止。</translation>
    </message>
    <message>
        <source>%1 compared with its quote</source>
        <translation>%1 与报价比较</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contract(s)?</source>
        <translation>
            <numerusform>删除 %n 份合同？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only drafts without a final number can be deleted.</source>
        <translation>只能删除还没有正式编号的草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 份合同。</numerusform>
        </translation>
    </message>
    <message>
        <source>From quote</source>
        <translation>来自报价</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>修改 %1？</translation>
    </message>
    <message>
        <source>What was decided on it is void once you save a change, and it goes through approval again.</source>
        <translation>保存改动后，已有的审批作废，需要重新送审。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Next step of the contract</source>
        <translation>合同的下一步</translation>
    </message>
    <message>
        <source>Print the contract</source>
        <translation>打印合同</translation>
    </message>
    <message>
        <source>Credit shares…</source>
        <translation>业绩分成…</translation>
    </message>
</context>
<context>
    <name>salesdesk::PlanGrid</name>
    <message>
        <source>Add instalment</source>
        <translation>添加一期</translation>
    </message>
    <message>
        <source>Remove instalment</source>
        <translation>删除此期</translation>
    </message>
    <message>
        <source>%1 more than the contract</source>
        <translation>超出合同 %1</translation>
    </message>
    <message>
        <source>The whole amount is planned</source>
        <translation>合同金额已全部列入计划</translation>
    </message>
    <message>
        <source>Left to plan: %1</source>
        <translation>尚未列入计划：%1</translation>
    </message>
    <message>
        <source>The payment plan comes to more than the contract.</source>
        <translation>回款计划合计超过合同金额。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>An instalment of the payment plan has no amount.</source>
        <translation>回款计划中有一期没有金额。</translation>
    </message>
</context>
<context>
    <name>salesdesk::SignDialog</name>
    <message>
        <source>Sign %1</source>
        <translation>签订 %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>It cannot be later than today.</source>
        <translation>签订日期不能晚于今天。</translation>
    </message>
</context>
</TS>
