// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"

namespace salesdesk {

class LeadService;

/// One list of what somebody has to do today.
struct TodayList
{
    enum What { Contact, Pool, Money, ReturnedQuotes, ReturnedContracts };
    What what;
    const Register *reg;
    QList<Condition> filters;
    SortKey sort;
};

/// What there is for the user's roles: whom to contact, what falls into the pool, what money is due,
/// and which of their documents an approver has given back.
QList<TodayList> todayLists(const PageContext &context, const LeadService &leads);

} // namespace salesdesk
