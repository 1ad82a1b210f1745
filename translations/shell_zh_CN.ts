<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>salesdesk::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Name, initials (zwm), part of a phone, document number, command</source>
        <translation>名称、拼音首字母（zwm）、电话片段、单据编号或命令</translation>
    </message>
    <message>
        <source>Nothing found. Two characters of a name are enough.</source>
        <translation>没有找到。输入名称中的两个字即可。</translation>
    </message>
</context>
<context>
    <name>salesdesk::FirstStart</name>
    <message>
        <source>Salesdesk</source>
        <translation>Salesdesk</translation>
    </message>
    <message>
        <source>Welcome to Salesdesk</source>
        <translation>欢迎使用 Salesdesk</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>看看演示公司</translation>
    </message>
    <message>
        <source>A seller of surveillance equipment with two years of business</source>
        <translation>一家监控设备公司两年的业务</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>Trade, name and administrator; a minute</source>
        <translation>选行业、填名称和管理员，一分钟</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开已有公司</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <source>Salesdesk office</source>
        <translation>Salesdesk 公司文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>An office that several desks share</source>
        <translation>多台电脑共用一家公司</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Surveillance equipment</source>
        <translation>监控设备</translation>
    </message>
    <message>
        <source>Car dealer</source>
        <translation>汽车销售</translation>
    </message>
    <message>
        <source>Membership club</source>
        <translation>会员俱乐部</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least four characters.</source>
        <translation>至少四个字符。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次密码不一致。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create the office…</source>
        <translation>建立公司…</translation>
    </message>
    <message>
        <source>Where to keep the office</source>
        <translation>公司文件放在哪里</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>地址以 postgresql:// 开头</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>salesdesk::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>salesdesk::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>在表单中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>切换到某一页</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>这份快捷键一览</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Preview at the side</source>
        <translation>在侧栏预览</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy rows for a sheet</source>
        <translation>复制所选行到表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>A new line, in the last cell of lines</source>
        <translation>在明细的最后一格：新增一行</translation>
    </message>
</context>
<context>
    <name>salesdesk::LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password or PIN</source>
        <translation>密码或 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>salesdesk::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>salesdesk::TabStrip</name>
    <message>
        <source>Find customers, documents, people…</source>
        <translation>查找客户、单据、人员…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>查找一切（Ctrl+K）</translation>
    </message>
</context>
</TS>
