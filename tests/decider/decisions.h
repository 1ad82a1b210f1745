// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace salesdesk::decider {

/// Plays a sales office on a DealOffice's file: contracts and quotes are drafted and sent, and whoever is
/// asked approves, returns or rejects them, or the drafter withdraws. Each decision is made through the
/// services with its own number as comment ("#12"), and told as "approve 12 REQUEST ROUND" on standard output
/// only once it is kept. Numbers run from `first`; the same seed makes the same choices. Gives the first
/// error.
Status playDecisions(Database &database, int first, int count, quint64 seed);

} // namespace salesdesk::decider
