// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget on pages like those of the look, light and dark. With SALESDESK_GALLERY set to a folder
// the pages are left there as pictures, to be compared by eye.
#include "models/tables/roles.h"
#include "tests/catch.h"
#include "tests/support/scripted_prompts.h"
#include "views/shared/card.h"
#include "views/shared/data_table.h"
#include "views/shared/date_edit.h"
#include "views/shared/filter_bar.h"
#include "views/shared/form_dialog.h"
#include "views/shared/job_strip.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"
#include "views/shared/side_panel.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"
#include "views/shell/key_list.h"
#include "views/shell/main_window.h"
#include "views/shell/status_strip.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTranslator>

using namespace salesdesk;

namespace {

struct Cell
{
    const char *text;
    CellStyle style = CellStyle::Plain;
    Tone tone = Tone::Neutral;
    const char *second = "";
};

void head(QStandardItemModel &model, const QList<std::pair<const char *, int>> &columns,
          const QList<int> &right)
{
    model.setColumnCount(int(columns.size()));
    for (int column = 0; column < columns.size(); ++column) {
        model.setHeaderData(column, Qt::Horizontal, QString::fromUtf8(columns[column].first));
        model.setHeaderData(column, Qt::Horizontal, columns[column].second, role::columnWidth);
        if (right.contains(column))
            model.setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                Qt::TextAlignmentRole);
    }
}

void addRow(QStandardItemModel &model, const QList<Cell> &cells, const QList<int> &right)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QStandardItem(QString::fromUtf8(cells[column].text));
        item->setData(int(cells[column].style), role::style);
        if (cells[column].tone != Tone::Neutral)
            item->setData(int(cells[column].tone), role::tone);
        item->setData(QString::fromUtf8(cells[column].second), role::secondLine);
        if (right.contains(column))
            item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        items.append(item);
    }
    model.appendRow(items);
}

/// A register with toolbar, chips, table and side panel.
class LeadsPage final : public Page
{
public:
    explicit LeadsPage(QWidget *parent) : Page(parent)
    {
        auto *bar = new FilterBar;
        bar->addButton("plus", "primary")->setText(QStringLiteral("新建线索"));
        bar->addButton("import")->setText(QStringLiteral("导入"));
        bar->addButton("export")->setText(QStringLiteral("导出"));
        bar->addButton("print")->setText(QStringLiteral("打印"));
        bar->addButton("columns")->setText(QStringLiteral("列"));
        bar->setSearchText(QStringLiteral("海康"));
        bar->setViews({{QStringLiteral("mine"), QStringLiteral("我的线索"), 128},
                       {QStringLiteral("due"), QStringLiteral("待跟进"), 17},
                       {QStringLiteral("soon"), QStringLiteral("三天内回公海"), 4},
                       {QStringLiteral("pool"), QStringLiteral("公海"), 362}});
        bar->setCurrentView(QStringLiteral("mine"));
        bar->setFields({{QStringLiteral("source"),
                         QStringLiteral("来源"),
                         ValueType::Choice,
                         {{QStringLiteral("fair"), QStringLiteral("展会")}}},
                        {QStringLiteral("tier"),
                         QStringLiteral("级别"),
                         ValueType::Choice,
                         {{QStringLiteral("B"), QStringLiteral("B")}},
                         true}});
        bar->setConditions({{QStringLiteral("source"), Comparison::Is, QStringLiteral("fair")},
                            {QStringLiteral("tier"), Comparison::AtLeast, QStringLiteral("B")}});

        const QList<int> right = {8};
        head(m_model,
             {{"编号", 118},
              {"客户名称", 196},
              {"联系人", 72},
              {"电话", 122},
              {"来源", 62},
              {"级别", 56},
              {"状态", 82},
              {"下次跟进", 120},
              {"预算", 120}},
             right);
        const auto row = [&](const char *number, const char *company, const char *person, const char *phone,
                             const char *source, const char *tier, const char *state, Tone tone,
                             const char *next, const char *budget) {
            addRow(m_model,
                   {{number},
                    {company},
                    {person},
                    {phone},
                    {source},
                    {tier},
                    {state, CellStyle::Tag, tone},
                    {next, CellStyle::Plain,
                     QLatin1String(next).startsWith(QLatin1String("逾期")) ? Tone::Bad : Tone::Neutral},
                    {budget}},
                   right);
        };
        row("XS-2609-0142", "海宁康泰物业管理有限公司", "吴晓燕", "138 5712 3316", "展会", "A", "有意向",
            Tone::Good, "今天 14:30", "¥186,000");
        row("XS-2609-0139", "上海康宁医疗器械有限公司", "陈立", "139 1820 7745", "网络", "B", "已联系",
            Tone::Accent, "明天", "¥64,000");
        row("XS-2609-0131", "青海康源智慧园区", "马文涛", "186 9711 2058", "推荐", "VIP", "有意向",
            Tone::Good, "逾期 2 天", "¥1,280,000");
        row("XS-2609-0127", "海门康复医院", "沈洁", "137 7360 4419", "展会", "A", "新建", Tone::Warn,
            "9月24日", "¥92,500");
        row("XS-2609-0120", "珠海康达电子有限公司", "林志鹏", "133 0756 8812", "伙伴", "B", "已联系",
            Tone::Accent, "9月25日", "¥38,000");
        row("XS-2608-0366", "海口康乐幼儿园", "符小梅", "138 7688 2270", "推荐", "B", "无效", Tone::Neutral,
            "—", "¥27,800");
        auto *table = new DataTable;
        table->setModel(&m_model);
        table->view()->selectRow(2);
        table->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        table->setFooter(QStringLiteral("13 / 1,004,212 条   已选 1"),
                         QStringLiteral("所选预算合计 ¥1,280,000"));

        auto *panel = new SidePanel;
        panel->setFixedWidth(340);
        const auto action = [this](const char *iconName, const QString &text) {
            auto *made = new QAction(text, this);
            made->setProperty("iconName", QByteArray(iconName));
            return made;
        };
        panel->setActions({action("phone", QStringLiteral("记录跟进")),
                           action("quote", QStringLiteral("转化并报价")),
                           action("trash", QStringLiteral("移到回收站"))});
        PanelContent content;
        content.title = QStringLiteral("青海康源智慧园区");
        content.tag = QStringLiteral("VIP");
        content.tone = Tone::Warn;
        content.subtitle = QStringLiteral("马文涛 · 采购部主任 · 186 9711 2058");
        content.rows = {
            {QStringLiteral("负责人"), QStringLiteral("李雪 70% · 王磊 30%"), {}},
            {QStringLiteral("来源"), QStringLiteral("推荐（海康泰 2026-06）"), QStringLiteral("customer:3")},
            {QStringLiteral("需求"), QStringLiteral("园区 420 路监控，夜视与车牌识别"), {}},
            {QStringLiteral("预算 / 时间"), QStringLiteral("¥1,280,000 · 2026-12-15 前"), {}},
            {QStringLiteral("保护期"), QStringLiteral("还剩 6 天"), {}}};
        content.sections = {
            {QStringLiteral("经过"),
             {},
             {{QStringLiteral("9月20日  拜访  李雪"),
               QStringLiteral("看了机房，客户要求先给 60 路试点报价，月底前。")},
              {QStringLiteral("9月12日  电话  李雪"),
               QStringLiteral("预算已批，正在比三家。竞争对手：宇川。")},
              {QStringLiteral("9月3日  展会登记  王磊"), QStringLiteral("领取样册，留名片。")}}}};
        content.footTag = QStringLiteral("逾期 2 天未跟进");
        content.footTone = Tone::Bad;
        panel->setContent(content);

        auto *low = new QHBoxLayout;
        low->setSpacing(10);
        low->addWidget(table, 1);
        low->addWidget(panel);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->setSpacing(8);
        layout->addWidget(bar);
        layout->addLayout(low, 1);
    }

private:
    QStandardItemModel m_model;
};

/// The approver's desk.
class DeskPage final : public Page
{
public:
    explicit DeskPage(QWidget *parent) : Page(parent)
    {
        auto *list = new Card;
        list->setFixedWidth(400);
        list->body()->setContentsMargins(1, 12, 1, 1);
        list->title()->setText(QStringLiteral("待我审批"));
        list->title()->setTag(QStringLiteral("5"), Tone::Warn);
        list->title()->setAside(QStringLiteral("最久的在前"));
        list->title()->setContentsMargins(15, 0, 15, 0);
        const QList<int> right = {1};
        head(m_waiting, {{"单据", 240}, {"金额", 96}, {"等待", 60}}, right);
        addRow(m_waiting,
               {{"合同 HT-202609-0031", CellStyle::TwoLines, Tone::Neutral, "青海康源智慧园区 · 李雪"},
                {"¥1,236,400"},
                {"2 天 3 时", CellStyle::Plain, Tone::Warn}},
               right);
        addRow(m_waiting,
               {{"报价 BJ-202609-0112 v3", CellStyle::TwoLines, Tone::Neutral, "海宁康泰物业 · 王磊"},
                {"¥178,560"},
                {"5 时"}},
               right);
        auto *table = new DataTable;
        table->setFrameless();
        table->setTallRows(true);
        table->setModel(&m_waiting);
        table->view()->selectRow(0);
        list->body()->addWidget(table, 1);

        auto *card = new Card;
        card->body()->setContentsMargins(20, 16, 20, 14);
        card->body()->setSpacing(12);
        auto *top = new QHBoxLayout;
        auto *title = new QLabel(QStringLiteral("合同 HT-202609-0031  青海康源智慧园区"));
        setLook(title, "title");
        auto *amount = new QLabel(QStringLiteral("¥1,236,400.00"));
        setLook(amount, "figure");
        top->addWidget(title);
        top->addWidget(new Tag(QStringLiteral("第 2 轮"), Tone::Warn));
        top->addStretch(1);
        top->addWidget(amount);
        card->body()->addLayout(top);
        auto *steps = new StepStrip;
        steps->setSteps(
            {{QStringLiteral("组长 韩冰"), QStringLiteral("同意 · 9月18日 10:22 · 用时 1 时"), Tone::Good},
             {QStringLiteral("经理 周敏（我）"), QStringLiteral("等待 2 天 3 时"), Tone::Warn, true},
             {QStringLiteral("法务 郑楠"), QStringLiteral("未到")},
             {QStringLiteral("总经理 高远"), QStringLiteral("≥ ¥1,000,000 需要")}});
        card->body()->addWidget(steps);
        auto *figures = new QHBoxLayout;
        figures->setSpacing(10);
        for (const Tone tone : {Tone::Warn, Tone::Good, Tone::Bad}) {
            auto *figure = new FigureCard;
            figure->set(QStringLiteral("销售额"), QStringLiteral("¥8,642,300"), QStringLiteral("完成 96.0%"),
                        tone);
            figures->addWidget(figure);
        }
        card->body()->addLayout(figures);
        card->body()->addStretch(1);
        auto *comment = new QLineEdit;
        comment->setPlaceholderText(QStringLiteral("意见（退回时必填）"));
        card->body()->addWidget(comment);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        auto *agree = new QPushButton(QStringLiteral("同意  Ctrl+Enter"));
        setLook(agree, "primary");
        buttons->addWidget(agree);
        for (const char *word : {"退回…", "加签…", "转交…"})
            buttons->addWidget(new QPushButton(QString::fromUtf8(word)));
        buttons->addStretch(1);
        card->body()->addLayout(buttons);

        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->setSpacing(10);
        layout->addWidget(list);
        layout->addWidget(card, 1);
    }

private:
    QStandardItemModel m_waiting;
};

PageRegistry pages()
{
    PageRegistry registry;
    const auto add = [&](const char *icon, const char *title, auto create) {
        registry.add(
            {QString::fromLatin1(icon), icon, [title] { return QString::fromUtf8(title); }, create, {}});
    };
    const auto desk = [](QWidget *parent) -> Page * { return new DeskPage(parent); };
    add("today", "今日", desk);
    add("person", "线索", [](QWidget *parent) -> Page * { return new LeadsPage(parent); });
    add("building", "客户", desk);
    add("quote", "报价", desk);
    add("contract", "合同", desk);
    add("money", "回款", desk);
    add("chart", "业绩", desk);
    add("star", "考核", desk);
    add("gear", "管理", desk);
    return registry;
}

RecordForm *leadForm()
{
    auto *form = new RecordForm;
    form->add(QStringLiteral("company"), new QLineEdit(QStringLiteral("青海康源智慧园区")),
              RecordForm::Required);
    form->add(QStringLiteral("contact"), new QLineEdit, RecordForm::Required);
    form->add(QStringLiteral("budget"), new MoneyEdit)->setText(QStringLiteral("十来万"));
    form->add(QStringLiteral("expected"), new DateEdit)->setText(QStringLiteral("2026-12-15"));
    form->add(QStringLiteral("owner"), new Picker)->choose({1, QStringLiteral("李雪"), {}});
    form->add(QStringLiteral("tier"), new QComboBox)->addItems({QStringLiteral("VIP"), QStringLiteral("A")});
    form->add(QStringLiteral("notes"), new QPlainTextEdit, RecordForm::Wide)->setFixedHeight(80);
    for (const auto &[key, label] :
         {std::pair("company", "客户名称"), std::pair("contact", "联系人"), std::pair("budget", "预算"),
          std::pair("expected", "预计时间"), std::pair("owner", "负责人"), std::pair("tier", "级别"),
          std::pair("notes", "备注")})
        form->setLabel(QString::fromLatin1(key), QString::fromUtf8(label));
    return form;
}

void leave(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
    const QPixmap picture = widget.grab();
    CHECK(picture.width() > 0);
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        CHECK(picture.save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

} // namespace

TEST_CASE("every widget draws itself in both themes and languages", "[views]")
{
    QTranslator words;
    const bool translated = words.load(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
    Theme theme;
    theme.setLanguage(QStringLiteral("zh_CN"));
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        const QString suffix =
            choice == Theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        MainWindow window(pages());
        window.status()->jobs()->setJobs({{1, QStringLiteral("正在导出合同登记表"), 32410, 50000}});
        window.status()->setLedger(QStringLiteral("账本完好"), Tone::Good);
        window.status()->setOffice(QStringLiteral("星河安防.salesdesk"), {});
        window.status()->setUser(QStringLiteral("周敏 · 销售经理"));
        window.show();
        window.showPage(1);
        if (translated)
            qApp->installTranslator(&words);
        QApplication::processEvents();
        leave(window, QStringLiteral("leads") + suffix);
        window.showPage(0);
        window.toast()->offerUndo(QStringLiteral("已移到回收站。"), [] {});
        QApplication::processEvents();
        leave(window, QStringLiteral("desk") + suffix);

        tests::ScriptedPrompts prompts;
        FormDialog dialog(leadForm(), prompts);
        dialog.setTitle(QStringLiteral("新建线索"));
        dialog.resize(680, 440);
        dialog.show();
        dialog.save();
        QApplication::processEvents();
        leave(dialog, QStringLiteral("form") + suffix);
        KeyList keys([] { return QStringLiteral("线索"); }, [] { return QList<KeyHint>(); }, &window);
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.show();
        QApplication::processEvents();
        leave(keys, QStringLiteral("keys") + suffix);
        qApp->removeTranslator(&words);
    }
    theme.setChoice(Theme::Choice::Light);
}
