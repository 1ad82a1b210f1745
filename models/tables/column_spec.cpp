// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/column_spec.h"

#include <algorithm>
#include <iterator>

namespace salesdesk {

const ColumnSpec *Register::column(const QString &key) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnSpec &c) { return c.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

QList<ColumnSpec> Register::columnsFor(const Session &session) const
{
    const bool cost = Permission::can(session, Action::SeeCost);
    QList<ColumnSpec> result;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(result),
                 [&](const ColumnSpec &column) { return cost || !column.needsCost; });
    return result;
}

} // namespace salesdesk
