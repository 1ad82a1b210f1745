<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>salesdesk::ApprovalDesk</name>
    <message>
        <source>Waiting for my decision</source>
        <translation>待我簽核</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久的在前</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>沒有等待您簽核的單據。</translation>
    </message>
    <message>
        <source>Choose a document at the left to decide on it.</source>
        <translation>在左側選擇一份單據進行簽核。</translation>
    </message>
    <message>
        <source>Compared with the last round</source>
        <translation>與上一輪相比</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Comment (required to return or reject)</source>
        <translation>意見（退回或拒絕時必填）</translation>
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
        <translation>拒絕…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>開啟單據</translation>
    </message>
    <message>
        <source>Print approval sheet</source>
        <translation>列印簽核單</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 輪</translation>
    </message>
    <message>
        <source>Drafted by %1 · sent %2 · %3</source>
        <translation>%1 起草 · %2 送審 · %3</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Content %1 unchanged</source>
        <translation>內容指紋 %1 未變</translation>
    </message>
    <message>
        <source>The content has changed since it was sent</source>
        <translation>送審之後內容已改動</translation>
    </message>
    <message>
        <source>Return %1?</source>
        <translation>退回 %1？</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>拒絕 %1？</translation>
    </message>
    <message>
        <source>%1 gets it back with your comment and can send it again.</source>
        <translation>單據連同您的意見退給%1，修改後可再次送審。</translation>
    </message>
    <message>
        <source>This ends the chain. %1 is told why.</source>
        <translation>簽核到此結束，%1會看到原因。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>%1 was not decided</source>
        <translation>%1 未能簽核</translation>
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
        <translation>已拒絕 %1。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>單據內容</translation>
    </message>
    <message>
        <source>You approved %1. It goes on to %2.</source>
        <translation>您已同意 %1，接下來由%2簽核。</translation>
    </message>
</context>
<context>
    <name>salesdesk::WaitingModel</name>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
</context>
</TS>
