// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"
#include "models/leads/lead_store.h"
#include "tests/bench/budgets.h"

namespace salesdesk::bench {

namespace {

/// The folded text of each lead as a plain table holds it.
void makeTwin(Database &database, int leads)
{
    database.begin();
    database.execute(
        QStringLiteral("CREATE TABLE twin (id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT"));
    Statement insert =
        Statement::composed(database, QStringLiteral("INSERT INTO twin (id, folded) VALUES (:id, :folded)"),
                            QStringLiteral("bench"));
    for (int i = 0; i < leads; ++i)
        insert.bind(":id", i + 1)
            .bind(":folded", LeadStore::searchedOf(sampleLead(i, benchStaff)).text())
            .run();
    database.commit();
}

QList<qint64> like(Database &database, const QString &typed)
{
    Statement statement = Statement::composed(
        database, QStringLiteral("SELECT id FROM twin WHERE folded LIKE :pattern ESCAPE '\\'"),
        QStringLiteral("bench"));
    statement.bind(":pattern", searchLikePatterns(typed).constFirst());
    QList<qint64> ids;
    while (statement.next())
        ids.append(statement.integer(0));
    return ids;
}

} // namespace

Reading search(tests::TestOffice &office, const Options &options)
{
    Database &database = *office.database;
    makeTwin(database, options.leads);
    const QStringList typed{QStringLiteral("海丽"), QStringLiteral("瑞宏"), QStringLiteral("鹏飞"),
                            QStringLiteral("明达"), QStringLiteral("龍鳳")};
    Reading reading;
    QList<double> our;
    QList<double> twin;
    QList<double> ratios;
    for (const QString &text : typed) {
        QList<qint64> found;
        QList<qint64> expected;
        ListQuery query;
        query.search = text;
        query.sight = Permission::sight(Session::system(), Action::SeeLeads);
        const Reading one = inPairs(
            options.pairs, 0.01,
            [&] { return milliseconds([&] { found = ListReader(database, leadList()).ids(query); }); },
            [&] { return milliseconds([&] { expected = like(database, text); }); });
        std::sort(found.begin(), found.end());
        if (found != expected)
            refuse(QStringLiteral("search and LIKE disagree about %1: %2 and %3 rows")
                       .arg(text)
                       .arg(found.size())
                       .arg(expected.size()));
        our.append(one.ours);
        twin.append(one.twin);
        ratios.append(one.ratio);
        reading.rows += found.size();
    }
    database.execute(QStringLiteral("DROP TABLE twin"));
    reading.ours = median(our);
    reading.twin = median(twin);
    reading.ratio = median(ratios);
    reading.limit = 0.01;
    return reading;
}

} // namespace salesdesk::bench
