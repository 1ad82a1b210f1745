// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_runner.h"
#include "tests/catch.h"
#include "tests/support/page_office.h"
#include "views/targets/target_dialog.h"

#include <QFile>
#include <QPushButton>
#include <QStandardItemModel>

using namespace salesdesk;

TEST_CASE("§10 the year's targets leave the dialog as a table", "[views]")
{
    tests::TestOffice office;
    const Session manager =
        office.addStaff(QStringLiteral("M"), QStringLiteral("韩冰"), {Role::SalesManager});
    const Session seller = office.addStaff(QStringLiteral("S"), QStringLiteral("王磊"), {Role::Salesperson});
    TargetService targets(*office.work);
    const auto set = [&](const Period &period, qint64 value) {
        Target target;
        target.subject = seller.staff.value;
        target.period = period;
        target.value = value;
        REQUIRE(targets.set(manager, target).ok());
    };
    set(Period::month(2026, 9), 500'00);
    set(Period::quarter(2026, 4), 900'00);
    set(Period::month(2025, 9), 1'00);

    tests::PageOffice page(office, manager);
    QList<ListRequest> requests;
    page.context.exportList = [&](const ListRequest &request) { requests.append(request); };
    TargetDialog dialog(page.context, targets, Period::year(2026));
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("export"));
    REQUIRE(button != nullptr);
    CHECK(button->isVisibleTo(&dialog));
    button->click();
    REQUIRE(requests.size() == 1);

    const ListRequest &request = requests.first();
    const QString file = office.directory.filePath(QStringLiteral("targets.csv"));
    const auto rows =
        ExportRunner::write(*office.database, manager, {{request.reg, request.title(), request.filters}},
                            file, QTimeZone("Asia/Shanghai"));
    REQUIRE(rows.ok());
    CHECK(*rows == 2);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(QStringLiteral("S,王磊,2026-09,500.00")));
    CHECK(text.contains(QStringLiteral("S,王磊,2026Q4,900.00")));

    // Who may not export is not offered it (§1).
    tests::PageOffice own(office, seller);
    TargetDialog seen(own.context, targets, Period::year(2026));
    CHECK_FALSE(seen.findChild<QPushButton *>(QStringLiteral("export"))->isVisibleTo(&seen));
}
