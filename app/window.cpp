// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>
#include <QMainWindow>

namespace salesdesk {

int runWindow(const WindowOptions &options)
{
    QMainWindow window;
    window.setWindowTitle(options.database.isEmpty() ? QStringLiteral("Salesdesk") : options.database);
    window.show();
    return QApplication::exec();
}

} // namespace salesdesk
