<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::ApprovalDesk</name>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>没有等待您审批的单据。</translation>
    </message>
    <message>
        <source>Choose a document at the left to decide on it.</source>
        <translation>在左侧选择一份单据进行审批。</translation>
    </message>
    <message>
        <source>Compared with the last round</source>
        <translation>与上一轮相比</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Comment (required to return or reject)</source>
        <translation>意见（退回或拒绝时必填）</translation>
    </message>
    <message>
        <source>Approve  Ctrl+Enter</source>
        <translation>同意  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开单据</translation>
    </message>
    <message>
        <source>Print approval sheet</source>
        <translation>打印审批单</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Drafted by %1 · sent %2 · %3</source>
        <translation>%1 起草 · %2 送审 · %3</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Content %1 unchanged</source>
        <translation>内容指纹 %1 未变</translation>
    </message>
    <message>
        <source>The content has changed since it was sent</source>
        <translation>送审之后内容已改动</translation>
    </message>
    <message>
        <source>Return %1?</source>
        <translation>退回 %1？</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>拒绝 %1？</translation>
    </message>
    <message>
        <source>%1 gets it back with your comment and can send it again.</source>
        <translation>单据连同您的意见退给%1，修改后可再次送审。</translation>
    </message>
    <message>
        <source>This ends the chain. %1 is told why.</source>
        <translation>审批到此结束，%1会看到原因。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 was not decided</source>
        <translation>%1 未能审批</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>已同意 %1。</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>已退回 %1。</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>已拒绝 %1。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>单据内容</translation>
    </message>
    <message>
        <source>You approved %1. It goes on to %2.</source>
        <translation>您已同意 %1，接下来由%2审批。</translation>
    </message>
</context>
<context>
    <name>salesdesk::WaitingModel</name>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
</context>
</TS>
