// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/kept_sums.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"

using namespace salesdesk;
using tests::DealOffice;

TEST_CASE("§3 a ruling replaces the shares of a signed contract and its figures follow", "[models]")
{
    DealOffice office;
    const ContractId id = office.signedContract().contract.id;
    const QList<CreditShare> half{{office.sales.staff, 5'000}, {office.colleague.staff, 5'000}};

    // Before: the colleague neither sees it nor may rule.
    CHECK(office.shares.shares(office.colleague, Kind::Contract, id.value).error().code ==
          ErrorCode::NotFound);
    CHECK_FALSE(office.shares.mayRule(office.sales, Kind::Contract, id.value));
    CHECK(office.shares.rule(office.sales, Kind::Contract, id.value, half).error().code ==
          ErrorCode::NotPermitted);

    REQUIRE(office.shares.mayRule(office.leader, Kind::Contract, id.value));
    REQUIRE(office.shares.rule(office.leader, Kind::Contract, id.value, half).ok());
    CHECK(*office.shares.shares(office.colleague, Kind::Contract, id.value) == half);
    CHECK(office.contracts.find(office.colleague, id).ok());
    CHECK(KeptSums::verify(*office.database).isEmpty());
    Statement ledger = Statement::composed(
        *office.database, QStringLiteral("SELECT COUNT(*) FROM ledger WHERE operation = 'contract.share'"),
        QStringLiteral("test"));
    REQUIRE(ledger.next());
    CHECK(ledger.integer(0) == 1);
}

TEST_CASE("§3 shares come to the whole, nobody stands twice, and somebody has them", "[models]")
{
    DealOffice office;
    const ContractId id = office.signedContract().contract.id;
    const StaffId one = office.sales.staff;
    for (const QList<CreditShare> &wrong :
         {QList<CreditShare>{{one, 9'999}}, QList<CreditShare>{{one, 5'000}, {one, 5'000}},
          QList<CreditShare>{{one, 10'001}, {office.colleague.staff, -1}}})
        CHECK(office.shares.rule(office.manager, Kind::Contract, id.value, wrong).error().code ==
              ErrorCode::Invalid);
    CHECK(office.shares.rule(office.manager, Kind::Contract, id.value, {}).error().code ==
          ErrorCode::Required);
    CHECK(*office.shares.shares(office.manager, Kind::Contract, id.value) == wholeShare(one));
    CHECK(office.shares.rule(office.manager, Kind::Contract, 4711, wholeShare(one)).error().code ==
          ErrorCode::NotFound);
}
