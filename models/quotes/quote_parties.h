// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// Names that a quote shows.
struct QuoteParties
{
    QString customer;
    QString contact;
    QString owner;
};

} // namespace salesdesk
