// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace salesdesk {

/// "2026-09-21", as dates lie in SQL and as Qt::ISODate writes them, in a fifteenth of its time: a lead has
/// eleven of them. Empty where invalid.
QString isoDate(QDate day);

} // namespace salesdesk
