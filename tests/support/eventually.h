// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace salesdesk::tests {

/// Runs the event loop until the condition holds; false after ten seconds.
template <class Condition>
bool eventually(Condition &&condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 10'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace salesdesk::tests

/// Instead of waiting a fixed time.
#define EVENTUALLY(condition) REQUIRE(salesdesk::tests::eventually([&] { return bool(condition); }))
