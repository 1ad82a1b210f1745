<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReportPaper</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>回款额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>未收合计</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>销售任务</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>销售计划</translation>
    </message>
    <message>
        <source>New customers planned</source>
        <translation>新客户计划</translation>
    </message>
    <message>
        <source>Collection planned</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>拜访目的</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>计划拜访</translation>
    </message>
    <message>
        <source>Planned visits done</source>
        <translation>计划内完成</translation>
    </message>
    <message>
        <source>Visits without a plan</source>
        <translation>计划外拜访</translation>
    </message>
    <message>
        <source>Customers visited</source>
        <translation>走访客户数</translation>
    </message>
    <message>
        <source>Sales ranking</source>
        <translation>销售排名</translation>
    </message>
    <message>
        <source>Receivables ageing</source>
        <translation>应收账龄表</translation>
    </message>
    <message>
        <source>Contract register</source>
        <translation>合同登记表</translation>
    </message>
    <message>
        <source>Monthly sales plan</source>
        <translation>月销售计划表</translation>
    </message>
    <message>
        <source>Monthly visit plan</source>
        <translation>月访客户计划表</translation>
    </message>
    <message>
        <source>Monthly sales statistics</source>
        <translation>月销售统计表</translation>
    </message>
    <message>
        <source>Monthly visit statistics</source>
        <translation>月访客户统计表</translation>
    </message>
    <message>
        <source>%1, as of %2, amounts in %3</source>
        <translation>%1，数据截至 %2，金额单位 %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
</TS>
