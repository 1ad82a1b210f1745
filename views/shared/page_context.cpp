// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/page_context.h"

#include "models/wording/formatter.h"

namespace salesdesk {

QDate PageContext::today() const
{
    return lists.clock.today(lists.formatter.zone());
}

} // namespace salesdesk
