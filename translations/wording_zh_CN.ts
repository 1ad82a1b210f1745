<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>Instalment %1 %2</source>
        <translation>第 %1 期 %2</translation>
    </message>
    <message>
        <source>Line %1 %2</source>
        <translation>第 %1 行 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>数量 %1，%2</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The entry cannot be accepted. Check it and try again.</source>
        <translation>输入的内容无法接受。请检查后重试。</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be accepted. Check it and try again.</source>
        <translation>“%1”的内容无法接受。请检查后重试。</translation>
    </message>
    <message>
        <source>“%2” cannot be accepted for %1. Check it and try again.</source>
        <translation>“%2”不能作为“%1”的内容。请检查后重试。</translation>
    </message>
    <message>
        <source>Something required is still empty. Fill it in and try again.</source>
        <translation>有必填项尚未填写。请填写后重试。</translation>
    </message>
    <message>
        <source>%1 is required. Fill it in and try again.</source>
        <translation>“%1”为必填项。请填写后重试。</translation>
    </message>
    <message>
        <source>The record does not exist, or you may not see it. Check the number, or ask your manager.</source>
        <translation>该记录不存在，或您无权查看。请核对编号，或询问您的经理。</translation>
    </message>
    <message>
        <source>What %1 names does not exist, or you may not see it. Choose another, or ask your manager.</source>
        <translation>“%1”所指的记录不存在，或您无权查看。请另选一个，或询问您的经理。</translation>
    </message>
    <message>
        <source>“%2” for %1 does not exist, or you may not see it. Choose another, or ask your manager.</source>
        <translation>“%1”中的“%2”不存在，或您无权查看。请另选一个，或询问您的经理。</translation>
    </message>
    <message>
        <source>Your roles do not allow this. Ask your manager or the administrator.</source>
        <translation>您的角色没有这项权限。请联系您的经理或管理员。</translation>
    </message>
    <message>
        <source>The login or the password is wrong. Check both and try again.</source>
        <translation>登录名或密码不正确。请核对后重试。</translation>
    </message>
    <message>
        <source>Somebody else saved this record in the meantime. Open it again and repeat your change.</source>
        <translation>在此期间已有他人保存了这条记录。请重新打开后再修改。</translation>
    </message>
    <message>
        <source>There is already a record like this. Choose another number or name.</source>
        <translation>已有相同的记录。请换一个编号或名称。</translation>
    </message>
    <message>
        <source>%1 is already taken. Choose another.</source>
        <translation>“%1”已被占用。请另选一个。</translation>
    </message>
    <message>
        <source>There is already a record with “%2” as %1. Choose another.</source>
        <translation>已有“%1”为“%2”的记录。请另选一个。</translation>
    </message>
    <message>
        <source>The present state of the record does not allow this step. Open it again to see what can be done now.</source>
        <translation>记录的当前状态不允许这一步操作。请重新打开，查看现在可以做什么。</translation>
    </message>
    <message>
        <source>Nobody approves a document that they drafted. Ask another approver.</source>
        <translation>任何人都不能审批自己起草的单据。请由其他审批人处理。</translation>
    </message>
    <message>
        <source>A step of the approval has nobody to ask. Ask the administrator to give somebody the role.</source>
        <translation>审批流程中有一步无人可审。请管理员为该角色指定人员。</translation>
    </message>
    <message>
        <source>Nobody holds the role “%1” that a step of the approval asks. Ask the administrator to give it to somebody.</source>
        <translation>审批流程需要“%1”，但目前无人担任该角色。请管理员指定人员。</translation>
    </message>
    <message>
        <source>A reason is needed here. Write a short comment and try again.</source>
        <translation>此处需要说明原因。请填写意见后重试。</translation>
    </message>
    <message>
        <source>A limit of the office’s rules is reached. Ask your manager for leave.</source>
        <translation>已达到公司规定的上限。请向您的经理申请。</translation>
    </message>
    <message>
        <source>%1 is beyond the limit of the office’s rules. Change it, or ask your manager.</source>
        <translation>“%1”超出了公司规定的上限。请修改，或联系您的经理。</translation>
    </message>
    <message>
        <source>The document was changed after it was sent for approval, so the decision does not count. Have it sent again.</source>
        <translation>单据送审后内容已变更，本次审批无效。请重新送审。</translation>
    </message>
    <message>
        <source>A foreign amount has no rate of exchange. Enter the rate of its date.</source>
        <translation>外币金额缺少汇率。请填写当日汇率。</translation>
    </message>
    <message>
        <source>The amount in %1 is foreign and has no rate of exchange. Enter the rate of its date.</source>
        <translation>“%1”是外币金额，但缺少汇率。请填写当日汇率。</translation>
    </message>
    <message>
        <source>The value is out of range. Enter a smaller one.</source>
        <translation>数值超出范围。请输入较小的值。</translation>
    </message>
    <message>
        <source>%1 is out of range. Enter a smaller value.</source>
        <translation>“%1”超出范围。请输入较小的值。</translation>
    </message>
    <message>
        <source>The file was not found. Check its name and folder.</source>
        <translation>找不到该文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” was not found. Check its name and folder.</source>
        <translation>找不到文件“%1”。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a heading row and data.</source>
        <translation>文件是空的。请选择带标题行和数据的文件。</translation>
    </message>
    <message>
        <source>The file is not a text table. Save it as CSV or xlsx and try again.</source>
        <translation>该文件不是文本表格。请另存为 CSV 或 xlsx 后重试。</translation>
    </message>
    <message>
        <source>The file is not what its name says. Save it again as CSV or xlsx and try again.</source>
        <translation>文件内容与扩展名不符。请重新另存为 CSV 或 xlsx 后重试。</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed. Mend the file and try again.</source>
        <translation>文件中有引号没有闭合。请修正文件后重试。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 of the file is never closed. Mend the file and try again.</source>
        <translation>文件第 %1 行开始的引号没有闭合。请修正文件后重试。</translation>
    </message>
    <message>
        <source>A required column is missing from the file. Add it, or map another column to it.</source>
        <translation>文件缺少必需的列。请补充该列，或用其他列对应。</translation>
    </message>
    <message>
        <source>The file has no column for %1. Add one, or map another column to it.</source>
        <translation>文件中没有“%1”对应的列。请补充该列，或用其他列对应。</translation>
    </message>
    <message>
        <source>The mapping file is wrong. Mend it, or map the columns again.</source>
        <translation>对应关系文件有误。请修正，或重新对应各列。</translation>
    </message>
    <message>
        <source>The mapping file is wrong at “%1”. Mend it, or map the columns again.</source>
        <translation>对应关系文件在“%1”处有误。请修正，或重新对应各列。</translation>
    </message>
    <message>
        <source>The file cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入文件。请在其他程序中关闭它，或另选文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入文件“%1”。请在其他程序中关闭它，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is already a file of that name, and it stays as it is. Choose another name.</source>
        <translation>已有同名文件，原文件保持不变。请另取文件名。</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it stays as it is. Choose another name.</source>
        <translation>已有文件“%1”，原文件保持不变。请另取文件名。</translation>
    </message>
    <message>
        <source>The office cannot be opened. Check the name, the folder and your rights to it.</source>
        <translation>无法打开公司数据。请检查名称、文件夹和访问权限。</translation>
    </message>
    <message>
        <source>The file is not an office of this program. Choose another file.</source>
        <translation>该文件不是本程序的公司数据。请选择其他文件。</translation>
    </message>
    <message>
        <source>The office was written by a newer version of this program. Update the program and open it again.</source>
        <translation>该公司数据由更新版本的程序写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The office was written by an older version of this program. Open it once with leave to write, or run “salesdesk migrate”.</source>
        <translation>该公司数据由旧版本的程序写入。请以可写方式打开一次，或运行“salesdesk migrate”。</translation>
    </message>
    <message>
        <source>An office file on a network drive could be damaged. Move it to this computer, or use a PostgreSQL server.</source>
        <translation>放在网络驱动器上的公司数据可能损坏。请移到本机，或使用 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>Another program is writing to the office right now. Wait a moment and try again.</source>
        <translation>另一个程序正在写入公司数据。请稍候重试。</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The office can only be read, and nothing was saved. Check your rights to the file and its folder.</source>
        <translation>公司数据是只读的，未保存任何内容。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The office is damaged. Restore the latest backup.</source>
        <translation>公司数据已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database reported a failure, and nothing was saved. Try again; the log tells more.</source>
        <translation>数据库出现故障，未保存任何内容。请重试；日志中有详细信息。</translation>
    </message>
    <message>
        <source>The work was cancelled, and nothing of it was kept.</source>
        <translation>操作已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>The command was not understood. “salesdesk --help” lists what there is.</source>
        <translation>无法识别该命令。“salesdesk --help”会列出可用的命令。</translation>
    </message>
    <message>
        <source>“%1” was not understood. “salesdesk --help” lists what there is.</source>
        <translation>无法识别“%1”。“salesdesk --help”会列出可用的命令。</translation>
    </message>
    <message>
        <source>The owner already keeps as many unconverted leads as the office allows. Convert, lose or hand over some of them first.</source>
        <translation>负责人持有的未转化线索已达公司上限。请先转化、标为无效或交接一部分线索。</translation>
    </message>
    <message>
        <source>All claims of today are used. You can claim from the public pool again tomorrow.</source>
        <translation>今天的认领次数已用完。明天可以再从公海认领。</translation>
    </message>
    <message>
        <source>This lead went from you to the public pool a short while ago. Wait until the waiting time is over, or ask a manager to assign it to you.</source>
        <translation>这条线索不久前刚从您名下退回公海。请等到限制期结束，或请经理分配给您。</translation>
    </message>
    <message>
        <source>The price is below the lowest that the office allows. Raise the price, or send the quote for review.</source>
        <translation>价格低于公司允许的最低价。请提高价格，或将报价送审。</translation>
    </message>
    <message>
        <source>The payment plan comes to more than the contract. Lower an instalment first.</source>
        <translation>回款计划的合计超过了合同金额。请先调低某一期的金额。</translation>
    </message>
    <message>
        <source>More is allocated than was received. Lower one of the amounts.</source>
        <translation>核销的金额超过了收到的款项。请调低其中一笔金额。</translation>
    </message>
    <message>
        <source>Too many wrong passwords for this login. Wait half a minute and try again.</source>
        <translation>该登录名的密码错误次数过多，请等半分钟再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this login. Log in with the password.</source>
        <translation>该账号 PIN 错误次数过多，请用密码登录。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check its commas and quotation marks.</source>
        <translation>该行的单元格多于标题列。请检查逗号和引号。</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>这次导入已经撤销过了。</translation>
    </message>
    <message>
        <source>“%1” was changed after the import, so the import stays. Change what is wrong by hand.</source>
        <translation>“%1”在导入之后被修改过，所以这次导入不能撤销。请手工更正有误的内容。</translation>
    </message>
    <message>
        <source>Other records need “%1” by now, so the import stays. Take those away first, and then try again.</source>
        <translation>“%1”已被其他记录引用，所以这次导入不能撤销。请先删去那些记录再试。</translation>
    </message>
    <message>
        <source>There is already an office in “%1”, and it stays as it is. Choose another database.</source>
        <translation>“%1”里已经有一家公司的数据，会保持原样。请另选一个数据库。</translation>
    </message>
    <message>
        <source>An office on a server is copied by the server’s own means, such as pg_dump. Ask who keeps the server.</source>
        <translation>服务器上的数据要用服务器自带的工具备份，例如 pg_dump。请找管理服务器的人。</translation>
    </message>
    <message>
        <source>A copy becomes an office in a file, not on a server. Give --to a file name.</source>
        <translation>备份只能还原成文件，不能还原到服务器上。请给 --to 一个文件名。</translation>
    </message>
    <message>
        <source>This is here already and says something else. Receipts, quotes and follow-ups are not rewritten by an import: leave the row out, or enter what changed by hand.</source>
        <translation>系统里已有这条记录，且内容不同。导入不会改写回款、报价和跟进记录：请去掉这一行，或手工录入变更。</translation>
    </message>
    <message>
        <source>“%1” is here already and says something else. Receipts, quotes and follow-ups are not rewritten by an import: leave the row out, or enter what changed by hand.</source>
        <translation>系统里已有“%1”，且内容不同。导入不会改写回款、报价和跟进记录：请去掉这一行，或手工录入变更。</translation>
    </message>
    <message>
        <source>The file has headings but no rows below them. Choose one with data.</source>
        <translation>文件只有标题行，下面没有数据行。请选择有数据的文件。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval state</source>
        <translation>审批状态</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Base target</source>
        <translation>基本目标</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Challenge target</source>
        <translation>挑战目标</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>认领日期</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已回款</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Service commitments</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>转化日期</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counting date</source>
        <translation>计入日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>交付期限</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>交货条款</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Executive threshold</source>
        <translation>管理层审批金额</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Final price</source>
        <translation>最终价格</translation>
    </message>
    <message>
        <source>Start of the fiscal year</source>
        <translation>财年起始月</translation>
    </message>
    <message>
        <source>Executive&apos;s floor price</source>
        <translation>管理层底价</translation>
    </message>
    <message>
        <source>Leader&apos;s floor price</source>
        <translation>组长底价</translation>
    </message>
    <message>
        <source>Manager&apos;s floor price</source>
        <translation>经理底价</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Salesperson&apos;s floor price</source>
        <translation>销售人员底价</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>实施计划</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>回款期次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>需求意向</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>供货周期</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>公司标志</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>流失日期</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>净单价</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>签约方</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>回款计划</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条款</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Planned sign date</source>
        <translation>计划签订日期</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Trade preset</source>
        <translation>行业预设</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>应用场景</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>公章</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>业绩分成</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>冲刺目标</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Tax heading</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>销售小组</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>金额界限</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customer&apos;s people</source>
        <translation>客户方人员</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>中标方</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>赢单日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lead_status</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>lead_status</comment>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>lead_status</comment>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>lead_status</comment>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>lead_status</comment>
        <translation>无效</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>tier</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tier</comment>
        <translation>A 类</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tier</comment>
        <translation>B 类</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tier</comment>
        <translation>C 类</translation>
    </message>
    <message>
        <source>Web search</source>
        <comment>source</comment>
        <translation>网络搜索</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>source</comment>
        <translation>行业名录</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>source</comment>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>source</comment>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <comment>source</comment>
        <translation>展会</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <comment>source</comment>
        <translation>到店</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>source</comment>
        <translation>来电</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>source</comment>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>activity_kind</comment>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>activity_kind</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>activity_kind</comment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <comment>activity_kind</comment>
        <translation>微信</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>activity_kind</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>activity_kind</comment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>activity_kind</comment>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>activity_kind</comment>
        <translation>试用（试驾）</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <comment>role</comment>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>role</comment>
        <translation>销售组长</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <comment>role</comment>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>role</comment>
        <translation>法务</translation>
    </message>
    <message>
        <source>Finance</source>
        <comment>role</comment>
        <translation>财务</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>role</comment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>role</comment>
        <translation>技术</translation>
    </message>
    <message>
        <source>After-sales</source>
        <comment>role</comment>
        <translation>售后</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>role</comment>
        <translation>公司管理层</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>contract_state</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>contract_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>contract_state</comment>
        <translation>已签订</translation>
    </message>
    <message>
        <source>In execution</source>
        <comment>contract_state</comment>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>contract_state</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>contract_state</comment>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>contract_state</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>approval_state</comment>
        <translation>未送审</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>approval_state</comment>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>approval_state</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>approval_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>approval_state</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>approval_state</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>approval_state</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>quote_state</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>quote_state</comment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>quote_state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>quote_state</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>quote_state</comment>
        <translation>客户已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>quote_state</comment>
        <translation>客户未接受</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>quote_state</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>quote_state</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <comment>opportunity_stage</comment>
        <translation>询价</translation>
    </message>
    <message>
        <source>Needs confirmed</source>
        <comment>opportunity_stage</comment>
        <translation>需求确认</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>opportunity_stage</comment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>opportunity_stage</comment>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>opportunity_stage</comment>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>opportunity_stage</comment>
        <translation>输单</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>measure</comment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>measure</comment>
        <translation>销售利润</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>measure</comment>
        <translation>销售任务完成率</translation>
    </message>
    <message>
        <source>Plan execution</source>
        <comment>measure</comment>
        <translation>销售计划执行率</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>measure</comment>
        <translation>回款率</translation>
    </message>
    <message>
        <source>New customers</source>
        <comment>measure</comment>
        <translation>新客户开发数</translation>
    </message>
    <message>
        <source>Churn</source>
        <comment>measure</comment>
        <translation>客户流失率</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>measure</comment>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>Signing on time</source>
        <comment>measure</comment>
        <translation>合同签订及时率</translation>
    </message>
    <message>
        <source>Delivery on time</source>
        <comment>measure</comment>
        <translation>项目交付准时率</translation>
    </message>
    <message>
        <source>Visits done</source>
        <comment>measure</comment>
        <translation>拜访完成率</translation>
    </message>
    <message>
        <source>Conversion</source>
        <comment>measure</comment>
        <translation>线索转化率</translation>
    </message>
    <message>
        <source>Complaints resolved in time</source>
        <comment>measure</comment>
        <translation>投诉及时解决率</translation>
    </message>
    <message>
        <source>Reports in time</source>
        <comment>measure</comment>
        <translation>报告及时率</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Customer&apos;s signatory</source>
        <translation>对方签署人</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>谢绝原因</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>First planned signing</source>
        <translation>首次计划签订日</translation>
    </message>
    <message>
        <source>Planned signing</source>
        <translation>计划签订日</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>报价日期</translation>
    </message>
    <message>
        <source>Impact of the risk</source>
        <translation>风险影响</translation>
    </message>
    <message>
        <source>Likelihood of the risk</source>
        <translation>风险可能性</translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation>我方签署人</translation>
    </message>
    <message>
        <source>Not in force</source>
        <comment>instalment_state</comment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>instalment_state</comment>
        <translation>待收</translation>
    </message>
    <message>
        <source>Part paid</source>
        <comment>instalment_state</comment>
        <translation>部分收款</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment_state</comment>
        <translation>已收清</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>instalment_state</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>instalment_state</comment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <comment>payment_method</comment>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>payment_method</comment>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cheque</source>
        <comment>payment_method</comment>
        <translation>支票</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>payment_method</comment>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <comment>payment_method</comment>
        <translation>承兑汇票</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>line_role</comment>
        <translation>计入</translation>
    </message>
    <message>
        <source>Alternative</source>
        <comment>line_role</comment>
        <translation>备选</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>line_role</comment>
        <translation>可选</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>ageing</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <comment>ageing</comment>
        <translation>1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <comment>ageing</comment>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <comment>ageing</comment>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>ageing</comment>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>contract_type</comment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>contract_type</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Framework</source>
        <comment>contract_type</comment>
        <translation>框架</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>yes_no</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>yes_no</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>交期（天）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>product_kind</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>product_kind</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>product_kind</comment>
        <translation>会员</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>分配日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>上次跟进</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次拜访</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>保护期至</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>customer_status</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>customer_status</comment>
        <translation>流失</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>target_role</comment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Own plan</source>
        <comment>target_role</comment>
        <translation>销售计划</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>figure_level</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>figure_level</comment>
        <translation>小组</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>figure_level</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Computed</source>
        <comment>appraisal_state</comment>
        <translation>已计算</translation>
    </message>
    <message>
        <source>Self-reviewed</source>
        <comment>appraisal_state</comment>
        <translation>已自评</translation>
    </message>
    <message>
        <source>Reviewed by the leader</source>
        <comment>appraisal_state</comment>
        <translation>组长已评</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>appraisal_state</comment>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>appraisal_state</comment>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>First assigned on</source>
        <translation>首次分配日期</translation>
    </message>
    <message>
        <source>First owner</source>
        <translation>首任负责人</translation>
    </message>
</context>
<context>
    <name>salesdesk::Formatter</name>
    <message>
        <source>%1B</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1 hundred million</source>
        <translation>%1亿</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <translation>%1万</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a measure with nothing to measure</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QDate::toString() takes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month and year, as QDate::toString() takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as QDate::toString() takes it</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation>%1 年第一季度</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation>%1 年第二季度</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation>%1 年第三季度</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation>%1 年第四季度</translation>
    </message>
    <message>
        <source>Q1 FY%1</source>
        <translation>%1 财年第一季度</translation>
    </message>
    <message>
        <source>Q2 FY%1</source>
        <translation>%1 财年第二季度</translation>
    </message>
    <message>
        <source>Q3 FY%1</source>
        <translation>%1 财年第三季度</translation>
    </message>
    <message>
        <source>Q4 FY%1</source>
        <translation>%1 财年第四季度</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1 财年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
</TS>
