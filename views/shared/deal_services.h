// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product_service.h"
#include "models/contracts/contract_service.h"
#include "models/credit/share_service.h"
#include "models/customers/customer_service.h"
#include "models/people/people_service.h"

namespace salesdesk {

/// What the screens of a deal work with: quotes, contracts and money. Owned by the application.
struct DealServices
{
    QuoteService &quotes;
    ContractService &contracts;
    ReceivableService &receivables;
    ApprovalEngine &approvals;
    CustomerService &customers;
    ProductService &products;
    ShareService &shares;
    PeopleService &people;
    const Office &office;
};

} // namespace salesdesk
