// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/roles.h"
#include "tests/catch.h"
#include "tests/support/spy.h"
#include "views/shared/condition_editor.h"
#include "views/shared/condition_text.h"
#include "views/shared/data_table.h"
#include "views/shared/filter_bar.h"
#include "views/shared/money_edit.h"
#include "views/shared/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace salesdesk;

namespace {

QList<FilterField> someFields()
{
    return {
        {QStringLiteral("source"),
         QStringLiteral("来源"),
         ValueType::Choice,
         {{QStringLiteral("fair"), QStringLiteral("展会")}, {QStringLiteral("web"), QStringLiteral("网络")}}},
        {QStringLiteral("tier"),
         QStringLiteral("级别"),
         ValueType::Choice,
         {{QStringLiteral("C"), QStringLiteral("C")},
          {QStringLiteral("B"), QStringLiteral("B")},
          {QStringLiteral("A"), QStringLiteral("A")}},
         true},
        {QStringLiteral("budget"), QStringLiteral("预算"), ValueType::Money}};
}

void fill(QStandardItemModel &model)
{
    model.setColumnCount(3);
    for (int column = 0; column < 3; ++column) {
        model.setHeaderData(column, Qt::Horizontal, QStringLiteral("col%1").arg(column));
        model.setHeaderData(column, Qt::Horizontal, QStringLiteral("key%1").arg(column), role::columnKey);
        model.setHeaderData(column, Qt::Horizontal, 90 + column, role::columnWidth);
    }
    for (int row = 0; row < 3; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < 3; ++column) {
            auto *item = new QStandardItem(QStringLiteral("r%1c%2").arg(row).arg(column));
            item->setData(qint64(100 + row), role::recordId);
            items.append(item);
        }
        model.appendRow(items);
    }
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("a table copies the selected rows as they stand, for a sheet", "[views]")
{
    QStandardItemModel model;
    fill(model);
    DataTable table;
    table.setModel(&model);
    table.view()->horizontalHeader()->moveSection(0, 2);
    table.view()->setColumnHidden(1, true);
    model.item(1, 2)->setText(QStringLiteral("two\tlines\nhere"));
    table.view()->selectRow(1);
    press(table.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("two lines here\tr1c0\n"));
    CHECK(table.selectedIds() == QList<qint64>{101});
    CHECK(table.selectId(102));
    CHECK(table.currentId() == 102);
}

TEST_CASE("a table's columns come back as they were left, and new ones stay", "[views]")
{
    QStandardItemModel model;
    fill(model);
    DataTable first;
    first.setModel(&model);
    CHECK(first.view()->columnWidth(0) == 90);
    first.view()->horizontalHeader()->moveSection(2, 0);
    first.view()->setColumnHidden(1, true);
    first.view()->setColumnWidth(2, 200);
    first.view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    const QByteArray left = first.saveColumns();

    DataTable second;
    second.setModel(&model);
    tests::Spy changes(&second, &DataTable::columnsChanged);
    second.restoreColumns(left);
    CHECK(changes.isEmpty());
    CHECK(second.view()->horizontalHeader()->visualIndex(2) == 0);
    CHECK(second.view()->columnWidth(2) == 200);
    CHECK(second.view()->isColumnHidden(1));
    CHECK(second.view()->horizontalHeader()->isSortIndicatorShown());
    CHECK(second.view()->horizontalHeader()->sortIndicatorSection() == 0);
    CHECK(second.view()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    second.restoreColumns("{\"columns\":[{\"key\":\"gone\"}]}");
    second.restoreColumns("not json");
    CHECK(second.saveColumns() == left);

    QMenu *menu = second.columnMenu();
    CHECK(menu->actions().size() == 3);
    menu->actions()[2]->setChecked(true);
    CHECK_FALSE(second.view()->isColumnHidden(1));
}

TEST_CASE("keys in a table open, preview, delete and select all", "[views]")
{
    QStandardItemModel model;
    fill(model);
    DataTable table;
    table.setModel(&model);
    table.view()->selectRow(0);
    tests::Spy opened(&table, &DataTable::opened);
    tests::Spy previewed(&table, &DataTable::previewRequested);
    tests::Spy deleted(&table, &DataTable::deleteRequested);
    tests::Spy all(&table, &DataTable::selectAllRequested);
    press(table.view(), Qt::Key_Return);
    press(table.view(), Qt::Key_Space);
    press(table.view(), Qt::Key_Delete);
    press(table.view(), Qt::Key_A, Qt::ControlModifier);
    CHECK(opened.size() == 1);
    CHECK(previewed.size() == 1);
    CHECK(deleted.size() == 1);
    CHECK(all.size() == 1);
    CHECK(table.selectedCount() == 3);
}

TEST_CASE("an empty table says what belongs here and offers the first step", "[views]")
{
    QStandardItemModel model;
    fill(model);
    DataTable table;
    table.resize(600, 400);
    table.setModel(&model);
    table.setEmptyState("person", QStringLiteral("No leads yet."), QStringLiteral("New lead"));
    table.show();
    auto *step = table.findChild<QPushButton *>(QStringLiteral("firstStep"));
    CHECK_FALSE(step->isVisible());
    model.removeRows(0, 3);
    CHECK(step->isVisible());
    tests::Spy steps(&table, &DataTable::firstStepRequested);
    step->click();
    CHECK(steps.size() == 1);
    table.setLoading(true);
    CHECK_FALSE(step->isVisible());
}

TEST_CASE("filter chips read as sentences and can be removed", "[views]")
{
    FilterBar bar;
    bar.setFields(someFields());
    bar.setViews({{QStringLiteral("mine"), QStringLiteral("我的线索"), 1128},
                  {QStringLiteral("pool"), QStringLiteral("公海"), -1}});
    bar.setCurrentView(QStringLiteral("mine"));
    bar.setConditions({{QStringLiteral("source"), Comparison::Is, QStringLiteral("fair")},
                       {QStringLiteral("gone"), Comparison::Is, 1},
                       {QStringLiteral("budget"), Comparison::AtLeast, qint64(1200050)}});
    REQUIRE(bar.conditions().size() == 2);
    const auto chip = [&](const char *name) { return bar.findChild<QPushButton *>(QLatin1String(name)); };
    CHECK(chip("condition-0")->text() == conditionText(someFields()[0], bar.conditions()[0]));
    CHECK(chip("condition-0")->text().contains(QStringLiteral("展会")));
    CHECK(chip("condition-1")->text().contains(QStringLiteral("12,000.5")));
    CHECK(chip("view-mine")->text() == QStringLiteral("我的线索 1,128"));
    CHECK(chip("view-mine")->isChecked());

    tests::Spy changes(&bar, &FilterBar::conditionsChanged);
    chip("remove-0")->click();
    CHECK(changes.size() == 1);
    REQUIRE(bar.conditions().size() == 1);
    CHECK(bar.conditions()[0].key == QStringLiteral("budget"));

    tests::Spy views(&bar, &FilterBar::viewChosen);
    chip("view-pool")->click();
    CHECK(views.size() == 1);
    CHECK(bar.currentView() == QStringLiteral("pool"));
}

TEST_CASE("chips that need a second line get it, and the last one can be reached", "[views]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new FilterBar;
    column->addWidget(bar);
    column->addWidget(new QWidget, 1);
    bar->setFields(someFields());
    bar->setViews({{QStringLiteral("mine"), QStringLiteral("A view with a long name"), 1128},
                   {QStringLiteral("pool"), QStringLiteral("Another view with a long name"), 12}});
    bar->setConditions({{QStringLiteral("source"), Comparison::Is, QStringLiteral("fair")},
                        {QStringLiteral("budget"), Comparison::AtLeast, qint64(1200050)}});
    window.setFixedSize(400, 400);
    window.show();
    QApplication::processEvents();
    auto *first = bar->findChild<QPushButton *>(QStringLiteral("view-mine"));
    auto *last = bar->findChild<QPushButton *>(QStringLiteral("condition-1"));
    REQUIRE(last);
    const QRect place(last->mapTo(bar, QPoint()), last->size());
    CHECK(place.top() > first->mapTo(bar, first->rect().bottomLeft()).y());
    INFO(place.bottom() << " of " << bar->height());
    CHECK(place.bottom() <= bar->height());
}

TEST_CASE("\"at least\" of a rising choice names the choices meant", "[views]")
{
    const FilterField tier = someFields()[1];
    const Condition least{QStringLiteral("tier"), Comparison::AtLeast, QStringLiteral("B")};
    CHECK(queryCondition(tier, least) == Condition{QStringLiteral("tier"), Comparison::AnyOf,
                                                   QVariantList{QStringLiteral("B"), QStringLiteral("A")}});
    const Condition most{QStringLiteral("tier"), Comparison::AtMost, QStringLiteral("B")};
    CHECK(queryCondition(tier, most) == Condition{QStringLiteral("tier"), Comparison::AnyOf,
                                                  QVariantList{QStringLiteral("C"), QStringLiteral("B")}});
    const Condition is{QStringLiteral("tier"), Comparison::Is, QStringLiteral("B")};
    CHECK(queryCondition(tier, is) == is);
}

TEST_CASE("numbers of a condition are typed as people write them", "[views]")
{
    CHECK(typedNumber(ValueType::Ratio, QStringLiteral("12.5%")) == 1250);
    CHECK(numberText(ValueType::Ratio, 1250) == QStringLiteral("12.5"));
    CHECK(typedNumber(ValueType::Quantity, QStringLiteral("3")) == 30000);
    CHECK(numberText(ValueType::Price, -1500000) == QStringLiteral("-1.5"));
    CHECK(numberText(ValueType::Integer, 1234567) == QStringLiteral("1,234,567"));
    CHECK_FALSE(typedNumber(ValueType::Integer, QStringLiteral("many")).has_value());
}

TEST_CASE("a condition is made from field, comparison and value", "[views]")
{
    QWidget parent;
    auto *editor = new ConditionEditor(someFields(), {}, &parent);
    tests::Spy accepted(editor, &ConditionEditor::accepted);
    editor->findChild<QComboBox *>(QStringLiteral("conditionField"))->setCurrentIndex(2);
    auto *accept = editor->findChild<QPushButton *>(QStringLiteral("conditionAccept"));
    CHECK_FALSE(accept->isEnabled());
    editor->findChild<MoneyEdit *>(QStringLiteral("conditionValue"))->setText(QStringLiteral("1.2万"));
    CHECK(accept->isEnabled());
    accept->click();
    REQUIRE(accepted.size() == 1);
    const auto condition = std::get<0>(accepted.at(0));
    CHECK(condition == Condition{QStringLiteral("budget"), Comparison::AtLeast, qint64(1200000)});
}

TEST_CASE("a condition of yes or no finds what its chip says", "[views]")
{
    const FilterField active{QStringLiteral("active"), QStringLiteral("Active"), ValueType::Flag};
    QWidget parent;
    QStringList texts;
    for (const bool yes : {true, false}) {
        // As it was made, and as it is opened again.
        Condition made;
        for (const Condition &given : {Condition(), Condition{active.key, Comparison::Is, yes}}) {
            auto *editor = new ConditionEditor({active}, given, &parent);
            tests::Spy accepted(editor, &ConditionEditor::accepted);
            if (given.key.isEmpty())
                editor->findChild<QComboBox *>(QStringLiteral("conditionComparison"))
                    ->setCurrentIndex(yes ? 0 : 1);
            editor->findChild<QPushButton *>(QStringLiteral("conditionAccept"))->click();
            REQUIRE(accepted.size() == 1);
            made = std::get<0>(accepted.at(0));
            CHECK(made == Condition{active.key, Comparison::Is, yes});
        }
        texts.append(conditionText(active, made));
    }
    CHECK(texts.at(0) != texts.at(1));
}

TEST_CASE("a toast offers to undo until the next one", "[views]")
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    int undone = 0;
    toast.offerUndo(QStringLiteral("moved"), [&] { ++undone; });
    CHECK(toast.hasUndo());
    toast.undo();
    toast.undo();
    CHECK(undone == 1);
    toast.offerUndo(QStringLiteral("moved"), [&] { ++undone; });
    toast.showText(QStringLiteral("saved"));
    toast.undo();
    CHECK(undone == 1);
}
