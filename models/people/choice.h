// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace salesdesk {

/// One value of a list that pickers offer.
struct Choice
{
    QString value;
    bool active = true; ///< retired ones stay on their records and are offered no more
};

/// The lists that an office keeps itself: source, region, industry, category, unit. A tier is none of them,
/// since rules of contact hang on it.
const QStringList &keptChoices();

} // namespace salesdesk
