// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_service.h"
#include "views/shared/page_context.h"

namespace salesdesk {

/// A question to whom something is given, and who stands for which of its choices.
struct PeopleChoice
{
    ChoiceQuestion question;
    QList<StaffId> people;
};

/// Salespeople who are at work today, with number and team, found by name, its pinyin initials, number or
/// team. The words of the question are for the caller to fill in.
Result<PeopleChoice> salespeopleChoice(const PageContext &context, const PeopleService &people);

} // namespace salesdesk
