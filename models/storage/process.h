// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace salesdesk {

/// Whether a process with this id runs on this computer, whoever's it is.
bool isRunning(qint64 process);

} // namespace salesdesk
