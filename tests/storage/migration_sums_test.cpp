// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "tests/catch.h"

using namespace salesdesk;

TEST_CASE("A migration that offices have run is never changed: what is new is a migration of its own",
          "[storage]")
{
    // An office knows each migration by this sum, and is refused where it knows it otherwise.
    const QList<std::pair<const char *, const char *>> run{
        {"0001_office", "0b6d20f7cc0a8e9d1d24531528537b9ec7ce2f5c8da069200dcb2844f7678f11"},
        {"0002_leads", "c75e9016846a2703986b86b3ef8974e1e09c1d85691f97e38c6cdd1c83968173"},
        {"0003_quotes", "892d7f74ca74718d6823eb6324f2cac424576f6cc7ce39c6f14484ccc60228a9"},
        {"0004_contracts", "d7f1f0ecb2e2f6439d20bf12fe83a004ac2a3fa8b2ea1108929e9251a91fb36d"},
        {"0005_approvals", "240591cd6571508b5d6a2b1720c27eaf9a29e10c9eebcbbbd40f21604f2d5a21"},
        {"0006_performance", "78b6d136caca763f8c2670073c668990b5fbb301e732373782256934fe38edd1"},
        {"0007_covering_indexes", "539d1f7f7dd94077f7689fb6ea5025b8592177d6565682b835196f234014b20f"},
        {"0008_day_sums", "f850e58d00af0a1e4e9bebc98d6c2b959332b236828619720bd6e26a1be362a3"},
        {"0009_measure_indexes", "ea758b649c61bfeb8eaf80921d0c645c34e0c024804b25615c544cede749b9cb"},
    };
    const QList<Migrator::Migration> known = Migrator::migrations(Dialect::Sqlite);
    REQUIRE(known.size() >= run.size());
    for (qsizetype i = 0; i < run.size(); ++i) {
        CHECK(known.at(i).name == QLatin1StringView(run.at(i).first));
        CHECK(known.at(i).checksum == QLatin1StringView(run.at(i).second));
    }
}
