// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// What the command line asks of the window.
struct WindowOptions
{
    QString database; ///< empty: the one that was open last, or the first-start screen
    QString user;     ///< empty: who was logged in last
    QString language; ///< empty: as set, or the system's
};

/// Shows the program's window until it is closed; a QApplication exists. The exit code.
int runWindow(const WindowOptions &options);

} // namespace salesdesk
