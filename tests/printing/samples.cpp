// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/samples.h"

#include <QPainter>

namespace salesdesk::tests {

using namespace printing;

AppraisalSheet appraisalSample()
{
    AppraisalSheet sheet;
    sheet.officeName = QStringLiteral("青岚安防科技有限公司");
    sheet.name = QStringLiteral("李雪");
    sheet.number = QStringLiteral("S-0107");
    sheet.period = QStringLiteral("2026 年第三季度");
    sheet.team = QStringLiteral("销售一组");
    sheet.post = QStringLiteral("销售人员");
    sheet.formNumber = QStringLiteral("KH-2026Q3-0107");
    const auto add = [&sheet](const char *measure, const char *weight, const char *target, const char *actual,
                              const char *completion, const char *score, const char *weighted) {
        sheet.lines << AppraisalLine{QString::fromUtf8(measure),    QString::fromUtf8(weight),
                                     QString::fromUtf8(target),     QString::fromUtf8(actual),
                                     QString::fromUtf8(completion), QString::fromUtf8(score),
                                     QString::fromUtf8(weighted),   true};
    };
    add("销售额", "30", "¥1,200,000.00", "¥1,486,000.00", "123.8%", "120.00", "36.00");
    add("回款率", "20", "85.0%", "88.1%", "103.6%", "103.65", "20.73");
    add("销售利润", "10", "¥300,000.00", "¥371,500.00", "123.8%", "120.00", "12.00");
    add("新客户开发数", "10", "5", "6.3", "126.0%", "120.00", "12.00");
    add("合同签订及时率", "10", "95.0%", "90.9%", "95.7%", "95.69", "9.57");
    add("客户满意度", "10", "90.0%", "92.0%", "102.2%", "102.22", "10.22");
    add("客户流失率（低为好）", "5", "≤ 5.0%", "3.2%", "", "120.00", "6.00");
    add("投诉及时解决率", "5", "100.0%", "不适用", "", "", "");
    sheet.lines.last().applicable = false;
    sheet.ownScore = QStringLiteral("112.13");
    sheet.ownShare = QStringLiteral("70%");
    sheet.partsShare = QStringLiteral("30%");
    sheet.partsMean = QStringLiteral("104.20");
    sheet.partNames = QStringLiteral("七、八、九月");
    sheet.finalScore = QStringLiteral("109.75");
    sheet.grade = QStringLiteral("A");
    sheet.coefficient = QStringLiteral("1.20");
    sheet.bonusBase = QStringLiteral("¥3,000.00");
    sheet.commission = QStringLiteral("¥10,478.40");
    sheet.total = QStringLiteral("¥14,078.40");
    sheet.totalInCapitals = QStringLiteral("壹万肆仟零柒拾捌元肆角整");
    sheet.self.text = QStringLiteral("完成年度最大单（青海康源）；签订逾期一份，因客户换章。");
    sheet.leader = {QStringLiteral("客户跟进扎实，重大项目报价前应先报备。"), QStringLiteral("韩冰"),
                    QStringLiteral("2026-10-09")};
    sheet.manager = {QStringLiteral("同意。下季重点：老客户续约。"), QStringLiteral("周敏"),
                     QStringLiteral("2026-10-10")};
    sheet.weightSum = QStringLiteral("100");
    sheet.asOf = QStringLiteral("2026-10-08 18:00");
    sheet.frozen = true;
    sheet.digest = QStringLiteral("7f3a 91bc … c91e");
    sheet.ledgerRow = QStringLiteral("48,213");
    return sheet;
}

AppraisalSummary summarySample(int people)
{
    AppraisalSummary summary;
    summary.officeName = QStringLiteral("青岚安防科技有限公司");
    summary.scope = QStringLiteral("销售一组");
    summary.period = QStringLiteral("2026 年第三季度");
    summary.formNumber = QStringLiteral("KH-2026Q3-T1");
    summary.printedOn = QStringLiteral("2026-10-12");
    for (int i = 1; i <= people; ++i) {
        const QString name = QStringLiteral("员工") + QString::number(i);
        summary.rows << AppraisalSummaryRow{QStringLiteral("S-%1").arg(i, 4, 10, QLatin1Char('0')),
                                            name,
                                            QStringLiteral("销售一组"),
                                            QStringLiteral("92.10"),
                                            QStringLiteral("88.00"),
                                            QStringLiteral("90.87"),
                                            QStringLiteral("A"),
                                            QStringLiteral("1.20"),
                                            QStringLiteral("3,600.00"),
                                            QStringLiteral("10,478.40"),
                                            QStringLiteral("14,078.40")};
        summary.ranking << RankingRow{QString::number(i),
                                      name,
                                      QStringLiteral("销售一组"),
                                      QStringLiteral("90.87"),
                                      QStringLiteral("¥1,486,000.00"),
                                      QStringLiteral("123.8%")};
    }
    summary.totals.bonus = QStringLiteral("21,600.00");
    summary.totals.commission = QStringLiteral("62,870.40");
    summary.totals.total = QStringLiteral("84,470.40");
    summary.note = QStringLiteral("A 级 6 人。");
    return summary;
}

namespace {

Party sellerSample()
{
    return {QStringLiteral("青岚安防科技有限公司"),
            QStringLiteral("杭州市滨江区青岚路 18 号"),
            QStringLiteral("91330108MA2XXXXX1K"),
            QStringLiteral("招商银行杭州分行 5719 0612 3410 801"),
            QStringLiteral("李雪"),
            QStringLiteral("138 0571 0107")};
}

Party customerSample()
{
    return {QStringLiteral("<b>&青海康源医药有限公司"),
            QStringLiteral("西宁市城西区五四大街 6 号"),
            QStringLiteral("91630104MA75XXXX2P"),
            QStringLiteral("建设银行西宁分行 6300 1234 5678 900"),
            QStringLiteral("马文华"),
            QStringLiteral("139 0971 2211")};
}

QList<SaleLine> linesSample(int count)
{
    QList<SaleLine> lines;
    for (int i = 1; i <= count; ++i) {
        SaleLine line;
        line.number = QString::number(i);
        line.product = QStringLiteral("球型网络摄像机 QL-%1").arg(i);
        line.description =
            i % 5 == 0 ? QStringLiteral("400 万像素，星光级，含支架与电源；安装高度不低于三米") : QString();
        line.unit = QStringLiteral("台");
        line.quantity = QStringLiteral("12");
        line.unitPrice = QStringLiteral("¥1,280.00");
        line.discount = QStringLiteral("5%");
        line.taxRate = QStringLiteral("13%");
        line.amount = QStringLiteral("¥14,592.00");
        if (i == 2)
            line.mark = LineMark::Optional;
        if (i == 3)
            line.mark = LineMark::Alternative;
        lines << line;
    }
    return lines;
}

} // namespace

QuotationSheet quotationSample(int lines)
{
    QuotationSheet sheet;
    sheet.seal = sealSample();
    sheet.seller = sellerSample();
    sheet.customer = customerSample();
    sheet.number = QStringLiteral("BJ-2026-0412");
    sheet.version = QStringLiteral("3");
    sheet.subject = QStringLiteral("仓库监控改造");
    sheet.date = QStringLiteral("2026-09-02");
    sheet.validUntil = QStringLiteral("2026-10-02");
    sheet.currency = QStringLiteral("CNY");
    sheet.lines = linesSample(lines);
    sheet.discount = QStringLiteral("-¥1,000.00");
    sheet.amountWithoutTax = QStringLiteral("¥154,053.10");
    sheet.tax = QStringLiteral("¥20,026.90");
    sheet.total = QStringLiteral("¥174,080.00");
    sheet.totalInCapitals = QStringLiteral("壹拾柒万肆仟零捌拾元整");
    sheet.paymentTerms = QStringLiteral("合同签订后 30%，到货 40%，验收 30%。");
    sheet.deliveryTerms = QStringLiteral("合同生效后 20 日内到货。");
    sheet.serviceCommitments = QStringLiteral("质保三年，四小时响应。\n全年巡检两次。");
    sheet.implementationPlan = QStringLiteral("第一周勘察，第二、三周施工，第四周调试与培训。");
    sheet.preparedBy = QStringLiteral("李雪");
    sheet.preparedByPhone = QStringLiteral("138 0571 0107");
    return sheet;
}

ApprovalSheet approvalSample()
{
    ApprovalSheet sheet;
    sheet.officeName = QStringLiteral("青岚安防科技有限公司");
    sheet.documentKind = QStringLiteral("合同");
    sheet.number = QStringLiteral("HT-2026-0088");
    sheet.subject = QStringLiteral("仓库监控改造");
    sheet.customer = QStringLiteral("青海康源医药有限公司");
    sheet.drafter = QStringLiteral("李雪");
    sheet.team = QStringLiteral("销售一组");
    sheet.sentOn = QStringLiteral("2026-09-03 09:12");
    sheet.round = QStringLiteral("2");
    sheet.state = QStringLiteral("已批准");
    sheet.amount = QStringLiteral("¥174,080.00");
    sheet.amountInCapitals = QStringLiteral("壹拾柒万肆仟零捌拾元整");
    sheet.details = {{QStringLiteral("风险"), QStringLiteral("中（可能性 2 × 影响 3）")}};
    sheet.steps = {{QStringLiteral("销售组长"), QStringLiteral("韩冰"), QStringLiteral("退回"),
                    QStringLiteral("付款条件与最后一次谈判不符，请改为到货 40%。"),
                    QStringLiteral("2026-09-03 10:02"), QStringLiteral("50 分钟")},
                   {QStringLiteral("销售组长"), QStringLiteral("韩冰"), QStringLiteral("同意"), QString(),
                    QStringLiteral("2026-09-03 14:40"), QStringLiteral("1 小时 5 分")},
                   {QStringLiteral("法务"), QStringLiteral("秦岚"), QStringLiteral("同意"),
                    QStringLiteral("条款无异议。"), QStringLiteral("2026-09-04 09:30"),
                    QStringLiteral("18 小时 50 分")}};
    sheet.digest = QStringLiteral("7f3a91bc05d1e2a47b9c60d38e5f1122a3b4c5d6e7f8091a2b3c4d5e6f70c91e");
    sheet.ledgerRow = QStringLiteral("48,213");
    sheet.printedOn = QStringLiteral("2026-09-05");
    return sheet;
}

ContractSheet contractSample()
{
    ContractSheet sheet;
    sheet.seal = sealSample();
    sheet.number = QStringLiteral("HT-2026-0088");
    sheet.date = QStringLiteral("2026-09-06");
    sheet.place = QStringLiteral("杭州");
    sheet.seller = sellerSample();
    sheet.customer = customerSample();
    sheet.lines = linesSample(5);
    sheet.amountWithoutTax = QStringLiteral("¥154,053.10");
    sheet.tax = QStringLiteral("¥20,026.90");
    sheet.total = QStringLiteral("¥174,080.00");
    sheet.totalInCapitals = QStringLiteral("壹拾柒万肆仟零捌拾元整");
    sheet.deliveryDue = QStringLiteral("2026-09-26");
    sheet.paymentPlan = {{QStringLiteral("1"), QStringLiteral("合同签订后五日内"),
                          QStringLiteral("2026-09-11"), QStringLiteral("30%"), QStringLiteral("¥52,224.00")},
                         {QStringLiteral("2"), QStringLiteral("验收合格"), QStringLiteral("2026-10-20"),
                          QStringLiteral("70%"), QStringLiteral("¥121,856.00")}};
    for (int i = 1; i <= 6; ++i) {
        sheet.clauses << Clause{
            QStringLiteral("第 %1 条 质量与验收").arg(i),
            QStringLiteral("乙方所供货物须为全新正品，符合国家标准及本合同约定的规格。甲方应在到货后"
                           "十个工作日内组织验收，逾期未提出书面异议的，视为验收合格。")};
    }
    sheet.copies = QStringLiteral("一式四份，双方各执两份");
    return sheet;
}

TableSheet tableSample(int rows)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("应收账款账龄表");
    sheet.officeName = QStringLiteral("青岚安防科技有限公司");
    sheet.subtitle = QStringLiteral("截至 2026-09-30");
    sheet.printedOn = QStringLiteral("2026-10-01");
    sheet.columns = {{QStringLiteral("客户"), CellAlign::Left},
                     {QStringLiteral("未到期"), CellAlign::Right},
                     {QStringLiteral("1–30 天"), CellAlign::Right},
                     {QStringLiteral("31–60 天"), CellAlign::Right},
                     {QStringLiteral("状态"), CellAlign::Centre}};
    for (int i = 1; i <= rows; ++i) {
        sheet.rows << QStringList{QStringLiteral("客户第%1号有限公司").arg(i), QStringLiteral("10,000.00"),
                                  QStringLiteral("2,500.00"), QStringLiteral("0.00"), QStringLiteral("正常")};
    }
    sheet.totals = {QStringLiteral("合计"), QStringLiteral("2,000,000.00"), QStringLiteral("500,000.00"),
                    QStringLiteral("0.00"), QString()};
    sheet.landscape = true;
    return sheet;
}

QImage sealSample()
{
    QImage seal(480, 480, QImage::Format_ARGB32_Premultiplied);
    seal.fill(Qt::transparent);
    QPainter painter(&seal);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(200, 20, 20, 190), 14));
    painter.drawEllipse(QRect(16, 16, 448, 448));
    painter.drawEllipse(QRect(200, 200, 80, 80));
    return seal;
}

} // namespace salesdesk::tests
