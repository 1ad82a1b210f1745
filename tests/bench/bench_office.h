// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead.h"
#include "tests/support/test_office.h"

#include <functional>

namespace salesdesk::bench {

/// The lead with this place in the bench's data: the same place, the same lead.
Lead sampleLead(int place, int staff);

/// Writes leads with their search index straight through the store, as a bulk load does.
void fillLeads(tests::TestOffice &office, int leads);
/// The indexes of a table set aside while a bulk load runs, and made again after it.
void withoutIndexes(Database &database, const QString &table, const std::function<void()> &load);
/// Closes the office and opens it again, as a program that starts on it would.
void reopen(tests::TestOffice &office);
constexpr int benchStaff = 20;

} // namespace salesdesk::bench
