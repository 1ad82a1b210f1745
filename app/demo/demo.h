// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/storage/location.h"

namespace salesdesk {

/// A surveillance-equipment seller with plausible records up to yesterday. Logins: admin, manager, executive,
/// leader1 …, sales1 …, legal, finance, purchasing, technical and aftersales; every password is "demo". The
/// same seed gives the same data on the same day.
namespace Demo {

inline const QString password = QStringLiteral("demo");
constexpr quint64 usualSeed = 1;
/// Leads of "small", "office" and "large", or the number itself (1 to 1,000,000); Usage for anything else.
Result<int> leadsOf(const QString &size);
/// It appears whole or not at all. AlreadyExists; never overwrites.
Status make(const Location &location, int leads, quint64 seed, const Clock &clock);

} // namespace Demo

} // namespace salesdesk
