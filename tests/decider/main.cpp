// SPDX-License-Identifier: GPL-3.0-or-later
// Streams decisions into an office, each its own durable unit of work, and says each one's number on standard
// output only once it is kept. The tests kill it, run two of it at once and let its disk fill up.
//   salesdesk_decider settings FILE PREFIX FIRST COUNT     changes of settings: "12"
//   salesdesk_decider approvals FILE SEED FIRST COUNT      documents sent and decided on: "approve 12 REQUEST
//   ROUND"
// Exit 0: all were made; 3: the office cannot be opened; 1: a decision failed, its error's number is told.
#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/storage/settings.h"
#include "tests/decider/decisions.h"

#include <QCoreApplication>
#include <cstdio>

using namespace salesdesk;

namespace {

Status changeSettings(Database &database, const QString &prefix, int first, int count)
{
    ChangeBus bus;
    const SystemClock clock;
    UnitOfWork work(database, bus, clock);
    for (int i = first; i < first + count; ++i) {
        const Status made = work.run(Session::system(), [&](Transaction &transaction) -> Status {
            Settings::set(transaction, prefix + QString::number(i), i);
            return {};
        });
        if (!made)
            return made;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    Location location;
    location.path = arguments.at(2);
    auto database = Database::open(location);
    if (!database) {
        std::printf("error %d\n", int(database.error().code));
        return 3;
    }
    const int first = arguments.at(4).toInt();
    const int count = arguments.at(5).toInt();
    const Status made = arguments.at(1) == QLatin1StringView("approvals")
                            ? decider::playDecisions(**database, first, count, arguments.at(3).toULongLong())
                            : changeSettings(**database, arguments.at(3), first, count);
    if (!made)
        std::printf("error %d\n", int(made.error().code));
    return made ? 0 : 1;
}
