// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk::MessageLog {

/// The folder of the log, which Help opens.
QString folder();
/// From now on all messages of Qt and of ours go to salesdesk.log there, and nothing of them to the terminal.
/// At a megabyte the file is put aside as salesdesk.log.1.
void install();

} // namespace salesdesk::MessageLog
