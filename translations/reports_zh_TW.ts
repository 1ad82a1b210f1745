<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ReportPaper</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽訂日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收合計</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>銷售任務</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>銷售計畫</translation>
    </message>
    <message>
        <source>New customers planned</source>
        <translation>新客戶計畫</translation>
    </message>
    <message>
        <source>Collection planned</source>
        <translation>收款計畫</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>計畫日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>拜訪目的</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約數</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>計畫拜訪</translation>
    </message>
    <message>
        <source>Planned visits done</source>
        <translation>計畫內完成</translation>
    </message>
    <message>
        <source>Visits without a plan</source>
        <translation>計畫外拜訪</translation>
    </message>
    <message>
        <source>Customers visited</source>
        <translation>走訪客戶數</translation>
    </message>
    <message>
        <source>Sales ranking</source>
        <translation>銷售排名</translation>
    </message>
    <message>
        <source>Receivables ageing</source>
        <translation>應收帳齡表</translation>
    </message>
    <message>
        <source>Contract register</source>
        <translation>合約登記表</translation>
    </message>
    <message>
        <source>Monthly sales plan</source>
        <translation>月銷售計畫表</translation>
    </message>
    <message>
        <source>Monthly visit plan</source>
        <translation>月訪客戶計畫表</translation>
    </message>
    <message>
        <source>Monthly sales statistics</source>
        <translation>月銷售統計表</translation>
    </message>
    <message>
        <source>Monthly visit statistics</source>
        <translation>月訪客戶統計表</translation>
    </message>
    <message>
        <source>%1, as of %2, amounts in %3</source>
        <translation>%1，資料截至 %2，金額單位 %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
</TS>
