// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salesdesk {

class CustomerService;
class OpportunityService;
class PeopleService;
class OfficeService;
class ShareService;

/// What the pages of customers and opportunities work with.
struct CustomerServices
{
    CustomerService &customers;
    OpportunityService &opportunities;
    PeopleService &people;
    OfficeService &offices;
    ShareService &shares;
};

} // namespace salesdesk
