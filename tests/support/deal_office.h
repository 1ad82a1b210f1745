// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract_service.h"
#include "models/credit/share_service.h"
#include "tests/support/test_office.h"

namespace salesdesk::tests {

/// An office with one of each post, two salespeople in a team, a customer and a product, and the services of
/// a deal: quote, chain, contract, money.
class DealOffice : public TestOffice
{
public:
    DealOffice();

    Office office;
    PeopleService people;
    ProductService products;
    ApprovalEngine approvals;
    QuoteService quotes;
    ReceivableService receivables;
    ContractService contracts;
    ShareService shares{*work};

    TeamId team;
    Session sales, colleague, leader, manager, legal, finance, executive, administrator;
    CustomerId customer;
    /// List price 100.00, cost 60.00, floors 90 / 80 / 70, tax 13 %.
    ProductId camera;

    DocumentLine line(qint64 units, qint64 priceYuan, qint64 discount = 0) const;
    Quote quoteOf(const QList<DocumentLine> &lines) const;
    /// A draft of the salesperson's that says 100 cameras at 100.00, planned to be signed today.
    ContractFile contractOf(qint64 units = 100) const;
    Status approve(const Session &session, RequestId request, Decision decision = Decision::Approve,
                   const QString &comment = {});
    /// Approves whatever waits, whoever it waits for, until nothing does.
    void approveAll(RequestId request);
    /// A contract that is signed today.
    ContractFile signedContract(qint64 units = 100, const QList<Instalment> &plan = {});
};

} // namespace salesdesk::tests
