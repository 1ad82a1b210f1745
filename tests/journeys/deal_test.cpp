// SPDX-License-Identifier: GPL-3.0-or-later
// A deal by hand: quote, review at the desk, contract, approval, signing, money. With SALESDESK_GALLERY set
// to a folder the screens are left there as pictures.
#include "models/jobs/job_runner.h"
#include "models/saved_views/saved_view_service.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "models/wording/language.h"
#include "tests/catch.h"
#include "tests/support/child.h"
#include "tests/support/deal_office.h"
#include "tests/support/eventually.h"
#include "tests/support/scripted_prompts.h"
#include "views/approvals/approval_desk.h"
#include "views/contracts/contracts_page.h"
#include "views/contracts/plan_grid.h"
#include "views/printing/preview.h"
#include "views/quotes/quotes_page.h"
#include "views/receivables/money_page.h"
#include "views/shared/compare_dialog.h"
#include "views/shared/data_table.h"
#include "views/shared/form_dialog.h"
#include "views/shared/line_grid.h"
#include "views/shared/line_model.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"
#include "views/shared/register_view.h"
#include "views/shared/side_panel.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace salesdesk;
using salesdesk::tests::child;
using tests::DealOffice;

namespace {

class Way final : public Navigator
{
public:
    QList<std::pair<Kind, qint64>> opened;
    void open(Kind kind, qint64 id) override { opened.append({kind, id}); }
    void openList(const QString &, const ListFilter &) override {}
};

/// One person's desk, with a page of their choice.
struct Desk
{
    Desk(DealOffice &o, const Session &who)
        : office(o), session(who), customers(*o.work, o.office), views(*o.work), jobs(o.location),
          toast(&window), services{o.quotes,   o.contracts, o.receivables, o.approvals, customers,
                                   o.products, o.shares,    o.people,      o.office},
          context{ListContext{*o.database, jobs, o.bus, formatter, o.clock},
                  session,
                  prompts,
                  way,
                  toast,
                  views,
                  {},
                  {},
                  {}}
    {
        window.resize(1366, 768);
        new QVBoxLayout(&window);
        window.layout()->setContentsMargins(0, 0, 0, 0);
    }
    template <class Widget>
    Widget *show(Widget *widget)
    {
        window.layout()->addWidget(widget);
        window.show();
        return widget;
    }
    void picture(const QString &name, QWidget *of = nullptr)
    {
        const QString folder = qEnvironmentVariable("SALESDESK_GALLERY");
        if (folder.isEmpty())
            return;
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        REQUIRE((of ? of : &window)->grab().save(QDir(folder).filePath(name + QLatin1StringView(".png"))));
    }

    DealOffice &office;
    Session session;
    CustomerService customers;
    SavedViewService views;
    JobRunner jobs;
    Formatter formatter;
    tests::ScriptedPrompts prompts;
    Way way;
    QWidget window;
    Toast toast;
    DealServices services;
    PageContext context;
};

void trigger(QWidget &window, const char *name)
{
    QAction *action = child<QAction>(&window, name);
    REQUIRE(action->isEnabled());
    action->trigger();
}

void choose(RegisterView *view, qint64 id)
{
    view->reveal(id);
    EVENTUALLY(view->currentId() == id);
}

struct Pictured
{
    Pictured()
    {
        if (qEnvironmentVariable("SALESDESK_GALLERY").isEmpty())
            return;
        language.use(QStringLiteral("zh_CN"));
        theme.setLanguage(QStringLiteral("zh_CN"));
        theme.setChoice(qEnvironmentVariableIsSet("SALESDESK_GALLERY_DARK") ? Theme::Choice::Dark
                                                                            : Theme::Choice::Light);
    }
    Language language;
    Theme theme;
};

} // namespace

TEST_CASE("A deal by hand: from a quote to money", "[journeys]")
{
    Pictured pictured;
    DealOffice o;
    QuoteId quote;
    ContractId contract;
    {
        Desk desk(o, o.sales);
        auto *page = desk.show(new QuotesPage(desk.context, desk.services));
        desk.picture(QStringLiteral("quotes-empty"));
        child<QPushButton>(page, "quotesNew");
    }
    {
        // The salesperson writes a quote.
        Desk desk(o, o.sales);
        auto *page = desk.show(new QuotesPage(desk.context, desk.services));
        child<QPushButton>(page, "quotesNew")->click();
        auto *form = child<FormDialog>(&desk.window, "quoteForm");
        form->form()
            ->findChild<Picker *>(QStringLiteral("customer"))
            ->choose({o.customer.value, QStringLiteral("青海康源"), {}});
        auto *grid = form->findChild<LineGrid *>();
        grid->setLines({o.line(10, 100), o.line(2, 85)});
        LineModel *lines = grid->model();
        CHECK(lines->setData(lines->index(0, LineModel::Discount), QStringLiteral("5%")));
        CHECK_FALSE(lines->setData(lines->index(0, LineModel::Quantity), QStringLiteral("x")));
        CHECK(lines->lines().at(0).amount == 95'000);
        child<MoneyEdit>(form, "document_discount")->setMinor(2'000);
        CHECK(lines->lines().at(0).amount + lines->lines().at(1).amount == 110'000);
        // Who has to agree to a price shows while it is typed, what the line costs does not.
        const auto floorOf = [lines](int row) {
            return lines->index(row, LineModel::Floor).data().toString();
        };
        CHECK(floorOf(0).isEmpty());
        CHECK(floorOf(1).contains(labelOf(u"role", u"team_leader")));
        CHECK(lines->setData(lines->index(1, LineModel::UnitPrice), QStringLiteral("60")));
        CHECK(floorOf(1).contains(labelOf(u"role", u"executive")));
        CHECK_FALSE(lines->lines().at(1).unitCost.has_value());
        CHECK(lines->setData(lines->index(1, LineModel::UnitPrice), QStringLiteral("85")));
        desk.picture(QStringLiteral("quote-form"), form);
        form->save();
        EVENTUALLY(desk.window.findChild<FormDialog *>(QStringLiteral("quoteForm")) == nullptr);
        EVENTUALLY(page->list()->currentId() > 0);
        quote = QuoteId(page->list()->currentId());
        CHECK(o.quotes.find(o.sales, quote)->total == 110'000);

        desk.prompts.answers = {true};
        trigger(desk.window, "quoteNext");
        CHECK(o.quotes.find(o.sales, quote)->state == QuoteState::InReview);
        choose(page->list(), quote.value);
        desk.picture(QStringLiteral("quotes-page"));
    }
    {
        // The leader returns it, with a comment; the salesperson gives less away and sends it again.
        Desk desk(o, o.leader);
        auto *approvals = desk.show(new ApprovalDesk(desk.context, o.approvals, o.office));
        REQUIRE(approvals->waitingCount() == 1);
        desk.picture(QStringLiteral("desk-first-round"));
        desk.prompts.answers = {QStringLiteral("第二行低于底价")};
        child<QPushButton>(approvals, "return")->click();
        CHECK(approvals->waitingCount() == 0);
        CHECK(o.quotes.find(o.sales, quote)->approval == ApprovalState::Returned);
        {
            // Its drafter sees in the list and beside it that it came back.
            Desk drafter(o, o.sales);
            auto *page = drafter.show(new QuotesPage(drafter.context, drafter.services));
            choose(page->list(), quote.value);
            const WindowedTable *model = page->list()->model();
            int approval = -1;
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->columns().at(column).key == QLatin1StringView("approval_state"))
                    approval = column;
            }
            REQUIRE(approval >= 0);
            const auto *table = page->list()->table()->view();
            CHECK_FALSE(table->isColumnHidden(approval));
            const QString returned = labelOf(u"approval_state", u"returned");
            const int row = table->currentIndex().row();
            EVENTUALLY(model->index(row, approval).data().toString() == returned);
            const auto tags = page->list()->panel()->findChildren<Tag *>();
            EVENTUALLY(std::any_of(tags.begin(), tags.end(),
                                   [&](const Tag *tag) { return tag->text() == returned; }));
            drafter.picture(QStringLiteral("quotes-returned"));
        }
        Quote changed = o.quotes.find(o.sales, quote).value();
        changed.lines[1].unitPrice = 95 * priceScale;
        changed.paymentTerms = QStringLiteral("预付 40%");
        REQUIRE(o.quotes.save(o.sales, changed).ok());
        o.clock.advance(3'600'000);
        REQUIRE(o.approvals.send(o.sales, Kind::Quote, quote.value).ok());
        CHECK(approvals->waitingCount() == 1);
        o.clock.advance(7'200'000);
        approvals->refresh();
        desk.picture(QStringLiteral("desk-second-round"));
        approvals->approve();
        CHECK(approvals->waitingCount() == 0);
        Desk manager(o, o.manager);
        auto *desk2 = manager.show(new ApprovalDesk(manager.context, o.approvals, o.office));
        manager.picture(QStringLiteral("desk-manager"));
        desk2->approve();
        CHECK(o.quotes.find(o.sales, quote)->state == QuoteState::Approved);
    }
    {
        // It is printed, sent, accepted and becomes a contract.
        Desk desk(o, o.sales);
        auto *page = desk.show(new QuotesPage(desk.context, desk.services));
        choose(page->list(), quote.value);
        trigger(desk.window, "quotePrint");
        auto *preview = desk.window.findChild<printing::PrintPreview *>();
        REQUIRE(preview != nullptr);
        desk.picture(QStringLiteral("quote-preview"), preview);
        preview->close();
        trigger(desk.window, "quoteNext");
        CHECK(o.quotes.find(o.sales, quote)->state == QuoteState::Sent);
        choose(page->list(), quote.value);
        EVENTUALLY(child<QAction>(&desk.window, "quoteDecline")->isVisible());
        trigger(desk.window, "quoteNext");
        CHECK(o.quotes.find(o.sales, quote)->state == QuoteState::Accepted);
        trigger(desk.window, "quoteNext");
        REQUIRE(desk.way.opened.size() == 1);
        CHECK(desk.way.opened.first().first == Kind::Contract);
        contract = ContractId(desk.way.opened.first().second);
    }
    {
        // The contract gets a payment plan and a planned date, passes its chain and is signed.
        Desk desk(o, o.sales);
        auto *page = desk.show(new ContractsPage(desk.context, desk.services));
        choose(page->list(), contract.value);
        trigger(desk.window, "contractEdit");
        auto *form = child<FormDialog>(&desk.window, "contractForm");
        auto *plan = form->findChild<PlanGrid *>();
        plan->addInstalment();
        QList<Instalment> halves = plan->plan();
        halves[0].amount = 60'000;
        halves[0].dueOn = QDate(2026, 9, 1);
        plan->setPlan(halves);
        plan->addInstalment();
        CHECK(plan->problem().isEmpty());
        {
            // With the whole amount planned, Tab makes no further instalment; with something left it does.
            auto *table = plan->findChild<QTableWidget *>(QStringLiteral("instalments"));
            const auto tab = [table](int row) {
                table->setCurrentCell(row, 2);
                QKeyEvent event(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
                QApplication::sendEvent(table, &event);
            };
            tab(1);
            CHECK(plan->plan().size() == 2);
            plan->setPlan(halves);
            tab(0);
            CHECK(plan->plan().size() == 2);
            CHECK(table->currentRow() == 1);
            CHECK(table->currentColumn() == 0);
            // The button adds one all the same, of nothing: the sum stays what it was.
            plan->addInstalment();
            CHECK(plan->plan().last().amount == 0);
            CHECK_FALSE(plan->problem().isEmpty());
            plan->removeInstalment();
            CHECK(plan->plan().size() == 2);
            CHECK(plan->problem().isEmpty());
        }
        form->form()->setValues({{QStringLiteral("planned_sign_on"), QDate(2026, 9, 25)},
                                 {QStringLiteral("clauses"), QStringLiteral("质保 24 个月")}});
        desk.picture(QStringLiteral("contract-form"), form);
        form->save();
        EVENTUALLY(desk.window.findChild<FormDialog *>(QStringLiteral("contractForm")) == nullptr);
        REQUIRE(o.contracts.find(o.sales, contract)->plan.size() == 2);
        desk.prompts.answers = {true};
        trigger(desk.window, "contractNext");
        const auto request = o.approvals.viewOf(o.sales, Kind::Contract, contract.value);
        REQUIRE(request.ok());
        CHECK(request->changes.isEmpty());
        o.approveAll(request->request.id);
        choose(page->list(), contract.value);
        EVENTUALLY(o.contracts.find(o.sales, contract)->contract.state == ContractState::Approved);
        trigger(desk.window, "contractNext");
        auto *sign = child<FormDialog>(&desk.window, "signDialog");
        desk.picture(QStringLiteral("sign-dialog"), sign);
        sign->save();
        CHECK(o.contracts.find(o.sales, contract)->contract.state == ContractState::Signed);
        choose(page->list(), contract.value);
        desk.picture(QStringLiteral("contracts-page"));
        trigger(desk.window, "contractPrint");
        auto *preview = desk.window.findChild<printing::PrintPreview *>();
        REQUIRE(preview != nullptr);
        desk.picture(QStringLiteral("contract-preview"), preview);
        preview->close();
        trigger(desk.window, "contractCompare");
        CHECK(desk.window.findChild<CompareDialog *>() != nullptr);
    }
    {
        // Money comes in.
        Desk desk(o, o.finance);
        auto *page = desk.show(new MoneyPage(desk.context, desk.services));
        EVENTUALLY(child<DataTable>(page, "instalmentsTable")->view()->model()->rowCount() == 2);
        desk.picture(QStringLiteral("money-page"));
        child<QPushButton>(page, "instalmentsNew")->click();
        auto *dialog = child<FormDialog>(&desk.window, "receiptDialog");
        const Contract signedOne = o.contracts.find(o.finance, contract)->contract;
        dialog->form()
            ->findChild<Picker *>(QStringLiteral("contract"))
            ->choose({contract.value, signedOne.number, {}});
        // What the plan waits for first is there, and typing replaces it.
        auto *amount = dialog->form()->findChild<MoneyEdit *>(QStringLiteral("amount"));
        CHECK(amount->minor().value_or(0) == 60'000);
        CHECK(amount->selectedText() == amount->text());
        desk.picture(QStringLiteral("receipt-dialog"), dialog);
        amount->setMinor(70'000);
        dialog->form()
            ->findChild<Picker *>(QStringLiteral("contract"))
            ->choose({contract.value, signedOne.number, {}});
        CHECK(amount->minor().value_or(0) == 70'000); // what was typed stays
        dialog->save();
        EVENTUALLY(desk.window.findChild<FormDialog *>(QStringLiteral("receiptDialog")) == nullptr);
        CHECK(o.receivables.plan(o.finance, contract)->at(0).outstanding() == 0);
        CHECK(o.receivables.plan(o.finance, contract)->at(1).received == 10'000);
        desk.picture(QStringLiteral("receipts-page"));
    }
}

TEST_CASE("A line grid tells what is wrong with prices, and takes numbers as people type them", "[views]")
{
    DealOffice o;
    Desk desk(o, o.sales);
    auto *page = desk.show(new QuotesPage(desk.context, desk.services));
    child<QPushButton>(page, "quotesNew")->click();
    auto *form = child<FormDialog>(&desk.window, "quoteForm");
    auto *grid = form->findChild<LineGrid *>();
    LineModel *lines = grid->model();
    grid->addLine();
    CHECK(form->form()->isDirty());
    CHECK(lines->setData(lines->index(0, LineModel::Name), QStringLiteral("支架")));
    CHECK(lines->setData(lines->index(0, LineModel::Quantity), QStringLiteral("２")));
    CHECK(lines->setData(lines->index(0, LineModel::UnitPrice), QStringLiteral("1,000.5")));
    CHECK(lines->setData(lines->index(0, LineModel::TaxRate), QStringLiteral("6%")));
    CHECK(lines->lines().first().amount == 200'100);
    CHECK(grid->problem().isEmpty());
    form->form()->findChild<MoneyEdit *>(QStringLiteral("document_discount"))->setMinor(200'101);
    CHECK_FALSE(grid->problem().isEmpty());
    // Tab in the last cell goes on into a new line, in the editor and beside it; below an empty line nowhere.
    const auto press = [](QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(widget, &event);
    };
    form->form()->findChild<MoneyEdit *>(QStringLiteral("document_discount"))->setMinor({});
    QTableView *view = grid->view();
    view->setCurrentIndex(lines->index(0, LineModel::TaxRate));
    press(view, Qt::Key_Tab);
    CHECK(lines->rowCount() == 1);
    view->setCurrentIndex(lines->index(0, LineModel::LineKind));
    press(view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(lines->rowCount() == 1);
    view->setCurrentIndex(lines->index(0, LineModel::LineKind));
    view->edit(view->currentIndex());
    QWidget *editor = view->indexWidget(view->currentIndex());
    REQUIRE(editor != nullptr);
    press(editor, Qt::Key_Tab);
    EVENTUALLY(lines->rowCount() == 2);
    CHECK(view->currentIndex() == lines->index(1, LineModel::Name));
    view->setCurrentIndex(lines->index(1, LineModel::LineKind));
    press(view, Qt::Key_Tab);
    CHECK(lines->rowCount() == 2);
    CHECK(lines->setData(lines->index(1, LineModel::Name), QStringLiteral("网线")));
    view->setCurrentIndex(lines->index(1, LineModel::LineKind));
    press(view, Qt::Key_Tab);
    CHECK(lines->rowCount() == 3);
    CHECK(view->currentIndex() == lines->index(2, LineModel::Name));
    grid->removeLine();
    grid->removeLine();
    // Without a customer nothing is saved.
    form->save();
    CHECK_FALSE(form->form()->error(QStringLiteral("customer")).isEmpty());
    desk.prompts.answers = {true};
    form->reject();
    EVENTUALLY(desk.window.findChild<FormDialog *>(QStringLiteral("quoteForm")) == nullptr);
}
