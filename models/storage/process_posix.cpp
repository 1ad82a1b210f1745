// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#ifndef Q_OS_WIN

#include "models/storage/process.h"

#include <cerrno>
#include <csignal>
#include <limits>
#include <sys/types.h>

namespace salesdesk {

bool isRunning(qint64 process)
{
    // 0 and less would mean groups of processes.
    if (process <= 0 || process > std::numeric_limits<pid_t>::max())
        return false;
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace salesdesk

#endif
