// SPDX-License-Identifier: GPL-3.0-or-later
// Two people have the same record open; the second to save loses nothing, of their own or of the other's.
#include "models/credit/share_service.h"
#include "models/customers/customer_service.h"
#include "models/leads/lead_service.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "tests/catch.h"
#include "tests/support/child.h"
#include "tests/support/page_office.h"
#include "views/customers/customer_form.h"
#include "views/leads/lead_form.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace salesdesk;
using salesdesk::tests::child;

namespace {

struct Desk
{
    tests::TestOffice office;
    Session me = office.addStaff(QStringLiteral("s1"), QStringLiteral("李雪"), {Role::Salesperson});
    OfficeService offices{*office.work};
    bool loaded = offices.load().ok();
    PeopleService people{*office.work, offices.office()};
    LeadService leads{*office.work, offices.office()};
    CustomerService customers{*office.work, offices.office()};
    OpportunityService opportunities{*office.work, offices.office()};
    ShareService shares{*office.work};
    tests::PageOffice page{office, me};
};

} // namespace

TEST_CASE("a form takes what somebody else saved, keeps what was typed, and names what both changed",
          "[views]")
{
    RecordForm form;
    auto *company = form.add(QStringLiteral("company"), new QLineEdit);
    auto *budget = form.add(QStringLiteral("budget"), new MoneyEdit);
    auto *notes = form.add(QStringLiteral("notes"), new QPlainTextEdit);
    auto *parent = form.add(QStringLiteral("parent"), new Picker);
    const auto fill = [&](const QString &name, qint64 amount, const QString &text, const PickerItem &item) {
        company->setText(name);
        budget->setMinor(amount);
        notes->setPlainText(text);
        parent->choose(item);
    };
    fill(QStringLiteral("海康"), 100, QStringLiteral("old"), {1, QStringLiteral("甲"), {}});
    form.markClean();
    company->setText(QStringLiteral("海康威视"));
    parent->choose({2, QStringLiteral("乙"), {}});
    form.takeOver([&] {
        fill(QStringLiteral("海康集团"), 200, QStringLiteral("old"), {1, QStringLiteral("甲"), {}});
    });

    CHECK(company->text() == QStringLiteral("海康威视"));
    CHECK(form.error(QStringLiteral("company")).contains(QStringLiteral("海康集团")));
    CHECK(budget->minor() == 200);
    CHECK(form.error(QStringLiteral("budget")).isEmpty());
    CHECK(notes->toPlainText() == QStringLiteral("old"));
    CHECK(parent->chosenItem().text == QStringLiteral("乙"));
    CHECK(form.error(QStringLiteral("parent")).isEmpty());
    CHECK_FALSE(form.error(QStringLiteral("elsewhere")).isEmpty()); // told above all fields
    CHECK(form.isDirty());
    CHECK(form.check()); // nothing stands in the way of saving again
    CHECK(form.error(QStringLiteral("company")).isEmpty());
}

TEST_CASE("§2 a lead that two people change is saved with the changes of both", "[views]")
{
    Desk desk;
    Lead lead;
    lead.company = QStringLiteral("青海康源");
    lead.phone = QStringLiteral("13800001111");
    const auto id = desk.leads.create(desk.me, lead);
    REQUIRE(id.ok());
    lead = *desk.leads.lead(desk.me, *id);
    LeadForm form(desk.page.context, {desk.leads, desk.customers, desk.people, desk.offices, desk.shares},
                  lead, &desk.page.window);
    child<QLineEdit>(form.dialog(), "contact")->setText(QStringLiteral("张伟明"));

    Lead other = lead;
    other.wechat = QStringLiteral("kangyuan");
    REQUIRE(desk.leads.change(desk.me, other).ok());

    form.dialog()->save();
    CHECK(child<QLineEdit>(form.dialog(), "wechat")->text() == QStringLiteral("kangyuan"));
    form.dialog()->save();
    const auto saved = desk.leads.lead(desk.me, *id);
    CHECK(saved->contact == QStringLiteral("张伟明"));
    CHECK(saved->wechat == QStringLiteral("kangyuan"));
}

TEST_CASE("§4 contacts that somebody else added, changed and removed meet those being typed", "[views]")
{
    Desk desk;
    const auto contact = [](const char16_t *name, const char16_t *phone) {
        Contact made;
        made.name = QString::fromUtf16(name);
        made.phone = QString::fromUtf16(phone);
        return made;
    };
    Customer customer;
    customer.name = QStringLiteral("青海康源");
    const auto id = desk.customers.create(desk.me, customer,
                                          {contact(u"甲", u"1"), contact(u"乙", u"2"), contact(u"丙", u"3")});
    REQUIRE(id.ok());
    customer = *desk.customers.customer(desk.me, *id);
    const QList<Contact> opened = *desk.customers.contacts(desk.me, *id);
    CustomerForm form(desk.page.context,
                      {desk.customers, desk.opportunities, desk.people, desk.offices, desk.shares}, customer,
                      opened, &desk.page.window);
    auto *dialog = child<FormDialog>(&desk.page.window, "customerForm");
    auto *table = child<QTableWidget>(dialog, "contacts");
    const auto rowOf = [table](const QString &name) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                if (table->item(row, column)->text() == name)
                    return row;
            }
        }
        return -1;
    };
    table->item(rowOf(QStringLiteral("甲")), 0)->setText(QStringLiteral("甲甲"));

    QList<Contact> others = opened;
    others.removeIf([](const Contact &each) { return each.name == QStringLiteral("丙"); });
    for (Contact &each : others) {
        if (each.name == QStringLiteral("乙"))
            each.phone = QStringLiteral("22");
    }
    others.append(contact(u"丁", u"4"));
    REQUIRE(desk.customers.change(desk.me, customer, others).ok());

    dialog->save();
    CHECK(rowOf(QStringLiteral("甲甲")) >= 0);
    CHECK(rowOf(QStringLiteral("22")) >= 0);
    CHECK(rowOf(QStringLiteral("丙")) < 0);
    CHECK(rowOf(QStringLiteral("丁")) >= 0);
    dialog->save();
    QStringList names;
    const QList<Contact> saved = *desk.customers.contacts(desk.me, *id);
    for (const Contact &each : saved)
        names.append(each.name + each.phone);
    names.sort();
    QStringList wanted{QStringLiteral("甲甲1"), QStringLiteral("乙22"), QStringLiteral("丁4")};
    wanted.sort();
    CHECK(names == wanted);
}

TEST_CASE("§2 a contact that a conversion adds is not lost to an open form", "[views]")
{
    Desk desk;
    Customer customer;
    customer.name = QStringLiteral("青海康源");
    const auto id = desk.customers.create(desk.me, customer, {});
    REQUIRE(id.ok());
    CustomerForm form(desk.page.context,
                      {desk.customers, desk.opportunities, desk.people, desk.offices, desk.shares},
                      *desk.customers.customer(desk.me, *id), {}, &desk.page.window);
    auto *dialog = child<FormDialog>(&desk.page.window, "customerForm");
    child<QLineEdit>(dialog, "phone")->setText(QStringLiteral("0971-88"));

    Lead lead;
    lead.company = customer.name;
    lead.contact = QStringLiteral("张伟明");
    const auto made = desk.leads.create(desk.me, lead);
    REQUIRE(made.ok());
    REQUIRE(desk.leads.convert(desk.me, {.lead = *made, .joined = *id}).ok());

    dialog->save();
    dialog->save();
    CHECK(desk.customers.customer(desk.me, *id)->phone == QStringLiteral("0971-88"));
    const auto contacts = desk.customers.contacts(desk.me, *id);
    REQUIRE(contacts->size() == 1);
    CHECK(contacts->first().name == QStringLiteral("张伟明"));
}
