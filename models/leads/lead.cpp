// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead.h"

#include "models/core/name_table.h"

namespace salesdesk {

namespace {

constexpr std::array names = {"new", "contacted", "qualified", "converted", "lost"};
static_assert(names.size() == leadStatusCount);

using S = std::optional<LeadStatus>;
constexpr S no = std::nullopt;
constexpr S contacted = LeadStatus::Contacted;
constexpr S qualified = LeadStatus::Qualified;
constexpr S converted = LeadStatus::Converted;
constexpr S lost = LeadStatus::Lost;

// An open lead may go to any later state; a lost one reopened is contacted (§2).
constexpr S transitions[leadStatusCount][leadEventCount] = {
    //              contact    qualify    convert    lose  reopen
    /* new       */ {contacted, qualified, converted, lost, no},
    /* contacted */ {contacted, qualified, converted, lost, no},
    /* qualified */ {qualified, no, converted, lost, no},
    /* converted */ {no, no, no, no, no},
    /* lost      */ {no, no, no, no, contacted},
};

} // namespace

QString leadStatusName(LeadStatus status)
{
    return nameIn(names, status);
}

std::optional<LeadStatus> leadStatusFromName(QStringView name)
{
    return valueIn<LeadStatus>(names, name);
}

std::optional<LeadStatus> leadAfter(LeadStatus status, LeadEvent event)
{
    return transitions[static_cast<std::size_t>(status)][static_cast<std::size_t>(event)];
}

} // namespace salesdesk
