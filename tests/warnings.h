// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace salesdesk::tests {

/// From now on each qWarning and worse is printed and counted.
void countWarnings();
int warningCount();
/// A test that provokes warnings on purpose forgives them.
void forgiveWarnings();

} // namespace salesdesk::tests
