// SPDX-License-Identifier: GPL-3.0-or-later
// Streams decisions into an office, each its own durable unit of work, and says each one's number on standard
// output only once it is kept. The tests kill it, run two of it at once and let its disk fill up.
//   salesdesk_decider FILE PREFIX FIRST COUNT
// Exit 0: all were made; 3: the office cannot be opened; 1: a decision failed, its error's number is told.
#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/storage/settings.h"

#include <QCoreApplication>
#include <cstdio>

using namespace salesdesk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Location location;
    location.path = arguments.at(1);
    auto database = Database::open(location);
    if (!database) {
        std::printf("error %d\n", int(database.error().code));
        return 3;
    }
    ChangeBus bus;
    const SystemClock clock;
    UnitOfWork work(**database, bus, clock);
    const int first = arguments.at(3).toInt();
    for (int i = first; i < first + arguments.at(4).toInt(); ++i) {
        const Status made = work.run(Session::system(), [&](Transaction &transaction) -> Status {
            Settings::set(transaction, arguments.at(2) + QString::number(i), i);
            return {};
        });
        if (!made.ok()) {
            std::printf("error %d\n", int(made.error().code));
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
