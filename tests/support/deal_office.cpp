// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deal_office.h"

#include "models/storage/statement.h"
#include "tests/catch.h"

namespace salesdesk::tests {

namespace {
constexpr auto addCustomer =
    "INSERT INTO customer (number, name, name_key, name_fold, created_at, updated_at) "
    "VALUES ('KH-000001', '青海康源', 'qing', 'qing', 0, 0) RETURNING id";
constexpr auto addProduct = "INSERT INTO product (code, name, name_key, unit, list_price, cost, tax_rate, "
                            "floor_salesperson, floor_leader, "
                            "floor_manager, created_at, updated_at) VALUES ('CAM', '球机', 'qiu', '台', "
                            "100000000, 60000000, 1300, 90000000, "
                            "80000000, 70000000, 0, 0) RETURNING id";
} // namespace

DealOffice::DealOffice()
    : people(*work, office), products(*work), approvals(*work, people, office),
      quotes(*work, approvals, products, office), receivables(*work, office),
      contracts(*work, approvals, products, quotes, office)
{
    team = addTeam(QStringLiteral("一组"));
    leader = addStaff(QStringLiteral("L1"), QStringLiteral("韩冰"), {Role::TeamLeader}, team);
    lead(leader, team);
    sales = addStaff(QStringLiteral("S1"), QStringLiteral("李雪"), {Role::Salesperson}, team);
    colleague = addStaff(QStringLiteral("S2"), QStringLiteral("王磊"), {Role::Salesperson}, team);
    manager = addStaff(QStringLiteral("M1"), QStringLiteral("周敏"), {Role::SalesManager});
    legal = addStaff(QStringLiteral("F1"), QStringLiteral("郑楠"), {Role::Legal});
    finance = addStaff(QStringLiteral("C1"), QStringLiteral("钱多"), {Role::Finance});
    executive = addStaff(QStringLiteral("E1"), QStringLiteral("高远"), {Role::Executive});
    administrator = addStaff(QStringLiteral("A1"), QStringLiteral("管理"), {Role::Administrator});
    const auto insert = [this](const char *sql) {
        return Statement::composed(*database, QString::fromUtf8(sql), QStringLiteral("test")).insert();
    };
    customer = CustomerId(insert(addCustomer));
    camera = ProductId(insert(addProduct));
}

DocumentLine DealOffice::line(qint64 units, qint64 priceYuan, qint64 discount) const
{
    DocumentLine made;
    made.product = camera;
    made.name = QStringLiteral("球机");
    made.quantity = units * quantityScale;
    made.unitPrice = priceYuan * priceScale;
    made.discount = discount;
    made.taxRate = 1300;
    return made;
}

Quote DealOffice::quoteOf(const QList<DocumentLine> &lines) const
{
    Quote quote;
    quote.customer = customer;
    quote.lines = lines;
    return quote;
}

ContractFile DealOffice::contractOf(qint64 units) const
{
    ContractFile file;
    file.contract.customer = customer;
    file.contract.lines = {line(units, 100)};
    file.contract.plannedSignOn = QDate(2026, 9, 21);
    return file;
}

Status DealOffice::approve(const Session &session, RequestId request, Decision decision,
                           const QString &comment)
{
    const auto view = approvals.view(session, request);
    if (!view)
        return view.error();
    return approvals.decide(session, request, view->request.digest, decision, comment);
}

void DealOffice::approveAll(RequestId request)
{
    for (int turns = 0; turns < 20; ++turns) {
        for (const Session *who : {&leader, &manager, &legal, &executive, &sales, &colleague}) {
            const auto view = approvals.view(*who, request);
            if (view.ok() && view->mayDecide)
                REQUIRE(approve(*who, request).ok());
        }
    }
}

ContractFile DealOffice::signedContract(qint64 units, const QList<Instalment> &plan)
{
    ContractFile file = contractOf(units);
    file.plan = plan;
    const auto draft = contracts.create(sales, file);
    REQUIRE(draft.ok());
    const ContractId id = draft->contract.id;
    const auto request = approvals.send(sales, Kind::Contract, id.value);
    REQUIRE(request.ok());
    approveAll(*request);
    REQUIRE(contracts.sign(sales, id, {{}, QStringLiteral("李雪"), QStringLiteral("甲方")}).ok());
    return contracts.find(sales, id).value();
}

} // namespace salesdesk::tests
