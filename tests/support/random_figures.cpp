// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_figures.h"

#include "models/core/money.h"
#include "models/measures/kept_sums.h"
#include "tests/support/rows.h"

#include <QTimeZone>

namespace salesdesk::tests {

namespace {

void change(Database &database, const char *table, qint64 id, const QVariantMap &row)
{
    QStringList sets;
    QVariantMap values{{QStringLiteral(":id"), id}};
    for (auto it = row.begin(); it != row.end(); ++it) {
        sets.append(it.key() + QStringLiteral(" = :") + it.key());
        values.insert(QLatin1Char(':') + it.key(), it.value());
    }
    runSql(database,
           QStringLiteral("UPDATE %1 SET %2 WHERE id = :id")
               .arg(QLatin1StringView(table), sets.join(QLatin1Char(','))),
           values);
}

} // namespace

RandomFigures::RandomFigures(Database &db, UnitOfWork &unit) : database(db), work(unit)
{
    for (const QString &name : {QStringLiteral("North"), QStringLiteral("South")})
        teams.append(insertRow(database, QStringLiteral("team"), {{QStringLiteral("name"), name}}));
    for (int i = 0; i < 4; ++i) {
        const QString number = QStringLiteral("S-%1").arg(i);
        staff.append(insertRow(database, QStringLiteral("staff"),
                               {{QStringLiteral("number"), number},
                                {QStringLiteral("name"), number},
                                {QStringLiteral("name_key"), number},
                                {QStringLiteral("team_id"), teams.at(i % 2)}}));
    }
    for (int i = 0; i < 3; ++i) // the last belongs to a team without a record of when
        member(staff.at(i), teams.at(i % 2), QDate(1900, 1, 1), i == 0 ? QDate(2026, 3, 31) : QDate());
    member(staff.at(0), teams.at(1), QDate(2026, 4, 1), {});
    for (int i = 0; i < 5; ++i)
        customers.append(
            insertRow(database, QStringLiteral("customer"),
                      {{QStringLiteral("number"), QString::number(i)},
                       {QStringLiteral("name"), QString::number(i)},
                       {QStringLiteral("name_key"), QString::number(i)},
                       {QStringLiteral("name_fold"), QString::number(i)},
                       {QStringLiteral("owner_id"), i == 0 ? QVariant() : QVariant(staff.at(i % 4))}}));
}

void RandomFigures::member(qint64 person, qint64 team, QDate from, QDate to)
{
    QVariantMap row{{QStringLiteral("staff_id"), person},
                    {QStringLiteral("team_id"), team},
                    {QStringLiteral("from_on"), from}};
    if (to.isValid())
        row.insert(QStringLiteral("to_on"), to);
    insertRow(database, QStringLiteral("team_membership"), row, false);
}

qint64 RandomFigures::addContract(const QVariantMap &given)
{
    QVariantMap row{{QStringLiteral("draft_number"), QStringLiteral("x")},
                    {QStringLiteral("owner_id"), staff.at(0)},
                    {QStringLiteral("customer_id"), customers.at(0)},
                    {QStringLiteral("state"), QStringLiteral("signed")},
                    {QStringLiteral("currency"), QStringLiteral("CNY")}};
    row.insert(given);
    return insertRow(database, QStringLiteral("contract"), row);
}

void RandomFigures::share(qint64 contract, const QList<std::pair<qint64, qint64>> &shares)
{
    runSql(database,
           QStringLiteral("DELETE FROM credit_share WHERE subject_kind = 'contract' AND subject_id = :id"),
           {{QStringLiteral(":id"), contract}});
    for (const auto &[person, part] : shares)
        insertRow(database, QStringLiteral("credit_share"),
                  {{QStringLiteral("subject_kind"), QStringLiteral("contract")},
                   {QStringLiteral("subject_id"), contract},
                   {QStringLiteral("staff_id"), person},
                   {QStringLiteral("share"), part}},
                  false);
}

template <class Function>
void RandomFigures::inTransaction(Function function)
{
    const Status done = work.run(Session::system(), [&](Transaction &transaction) -> Status {
        function(transaction);
        return {};
    });
    INFO((done.ok() ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done.ok());
}

void RandomFigures::refresh(qint64 contract)
{
    inTransaction(
        [&](Transaction &transaction) { KeptSums::refreshContract(transaction, ContractId(contract)); });
}

void RandomFigures::rebuild()
{
    inTransaction([](Transaction &transaction) { KeptSums::rebuild(transaction); });
}

QStringList RandomFigures::kept()
{
    const auto rows = [this](const char *table, const char *span) {
        return readRows(database,
                        QStringLiteral("SELECT measure, %2, part, staff_id, team_id, value, records FROM %1 "
                                       "WHERE records <> 0 OR value <> 0 ORDER BY 1, 2, 3, 4, 5")
                            .arg(QLatin1StringView(table), QLatin1StringView(span)),
                        7);
    };
    return rows("kept_day", "day") + rows("kept_month", "month");
}

QDate RandomFigures::someDay(Random &random)
{
    return QDate(2026, 1, 1).addDays(random.between(0, 300));
}

QVariantMap RandomFigures::someContract(Random &random)
{
    static const QStringList states{QStringLiteral("draft"),     QStringLiteral("signed"),
                                    QStringLiteral("completed"), QStringLiteral("terminated"),
                                    QStringLiteral("void"),      QStringLiteral("in_execution")};
    static const QStringList approvals{QStringLiteral("none"), QStringLiteral("approved"),
                                       QStringLiteral("rejected"), QStringLiteral("withdrawn")};
    const QString state = random.pick(states);
    const bool unsigned_ =
        state == QStringLiteral("draft") || (state == QStringLiteral("void") && random.oneIn(2));
    const QDate planned = someDay(random);
    QVariantMap row{
        {QStringLiteral("owner_id"), random.pick(staff)},
        {QStringLiteral("customer_id"), random.pick(customers)},
        {QStringLiteral("state"), state},
        {QStringLiteral("approval"), random.pick(approvals)},
        {QStringLiteral("type"), random.oneIn(3) ? QStringLiteral("membership") : QStringLiteral("sale")},
        {QStringLiteral("rate"), random.oneIn(3) ? random.between(1, 1'000'000'000) : rateScale},
        {QStringLiteral("amount"), random.between(1, 1'000'000'000)},
        {QStringLiteral("tax"), random.between(0, 100'000)}};
    row.insert(QStringLiteral("cost"),
               random.oneIn(4) ? QVariant() : QVariant(random.between(0, 1'200'000'000)));
    row.insert(QStringLiteral("first_planned_sign_on"), random.oneIn(4) ? QVariant() : QVariant(planned));
    row.insert(QStringLiteral("signed_on"), unsigned_ ? QVariant()
                                            : random.oneIn(2)
                                                ? QVariant(planned.addDays(random.between(-9, 9)))
                                                : QVariant(someDay(random)));
    QVariant ended;
    if (state == QStringLiteral("terminated"))
        ended = QDate(2026, 11, 1);
    else if (state == QStringLiteral("void") && random.oneIn(2))
        ended = planned.addDays(random.between(-2, 2));
    row.insert(QStringLiteral("ended_on"), ended);
    return row;
}

/// Its approval ended on a day about the planned one, often so near that the time zone decides.
void RandomFigures::someDecision(Random &random, qint64 contract)
{
    const QStringList planned = readRows(
        database,
        QStringLiteral("SELECT COALESCE(first_planned_sign_on, '2026-05-05') FROM contract WHERE id = %1")
            .arg(contract),
        1);
    const qint64 hours = random.between(-40, 40);
    const qint64 midnight =
        QDate::fromString(planned.first(), Qt::ISODate).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    insertRow(database, QStringLiteral("approval_request"),
              {{QStringLiteral("document_kind"), QStringLiteral("contract")},
               {QStringLiteral("document_id"), contract},
               {QStringLiteral("document_number"), QString::number(contract)},
               {QStringLiteral("title"), QStringLiteral("-")},
               {QStringLiteral("drafter_id"), staff.at(0)},
               {QStringLiteral("state"), QStringLiteral("rejected")},
               {QStringLiteral("policy"), QStringLiteral("{}")},
               {QStringLiteral("content"), QStringLiteral("{}")},
               {QStringLiteral("digest"), QStringLiteral("-")},
               {QStringLiteral("sent_at"), 1},
               {QStringLiteral("ended_at"), midnight + hours * 3'600'000}},
              false);
}

QVariantMap RandomFigures::someOpportunity(Random &random)
{
    static const QStringList stages{QStringLiteral("enquiry"),     QStringLiteral("needs"),
                                    QStringLiteral("solution"),    QStringLiteral("won"),
                                    QStringLiteral("negotiation"), QStringLiteral("lost")};
    const QString stage = random.pick(stages);
    const bool closed = stage == QStringLiteral("won") || stage == QStringLiteral("lost");
    return {
        {QStringLiteral("title"), QStringLiteral("-")},
        {QStringLiteral("stage"), stage},
        {QStringLiteral("closed_on"), closed && !random.oneIn(9) ? QVariant(someDay(random)) : QVariant()},
        {QStringLiteral("amount"), random.between(0, 1'000'000'000)},
        {QStringLiteral("currency"), random.oneIn(5) ? QStringLiteral("USD") : QStringLiteral("CNY")},
        {QStringLiteral("probability"), random.between(0, 10'000)},
        {QStringLiteral("owner_id"), random.oneIn(6) ? QVariant() : QVariant(random.pick(staff))},
        {QStringLiteral("deleted_at"), random.oneIn(8) ? QVariant(1) : QVariant()}};
}

QList<std::pair<qint64, qint64>> RandomFigures::someShares(Random &random)
{
    switch (random.between(0, 2)) {
    case 0:
        return {{random.pick(staff), 10000}};
    case 1:
        return {{staff.at(1), 7000}, {staff.at(0), 3000}};
    default:
        return {{staff.at(0), 3333}, {staff.at(2), 3333}, {staff.at(3), 3334}};
    }
}

void RandomFigures::someMoney(Random &random, qint64 contract)
{
    const qint64 instalment = insertRow(database, QStringLiteral("instalment"),
                                        {{QStringLiteral("contract_id"), contract},
                                         {QStringLiteral("position"), 1},
                                         {QStringLiteral("due_on"), someDay(random)},
                                         {QStringLiteral("amount"), random.between(1, 100'000)},
                                         {QStringLiteral("voided"), random.oneIn(6)}});
    for (qint64 i = random.between(0, 3); i > 0; --i) {
        const qint64 amount = random.between(-20'000, 80'000);
        const qint64 receipt =
            insertRow(database, QStringLiteral("receipt"),
                      {{QStringLiteral("number"), QStringLiteral("%1-%2").arg(instalment).arg(i)},
                       {QStringLiteral("contract_id"), contract},
                       {QStringLiteral("received_on"), someDay(random)},
                       {QStringLiteral("amount"), amount},
                       {QStringLiteral("currency"), QStringLiteral("CNY")}});
        insertRow(database, QStringLiteral("receipt_allocation"),
                  {{QStringLiteral("receipt_id"), receipt},
                   {QStringLiteral("instalment_id"), instalment},
                   {QStringLiteral("amount"), amount}},
                  false);
    }
}

void RandomFigures::contractHappens(Random &random)
{
    if (contracts.isEmpty() || random.oneIn(3)) {
        contracts.append(addContract(someContract(random)));
        share(contracts.last(), someShares(random));
        refresh(contracts.last());
        return;
    }
    const qint64 contract = random.pick(contracts);
    const QVariantMap id{{QStringLiteral(":id"), contract}};
    switch (random.between(0, 5)) {
    case 0:
        change(database, "contract", contract, someContract(random));
        break;
    case 1:
        share(contract, someShares(random));
        break;
    case 2:
        someMoney(random, contract);
        break;
    case 3:
        someDecision(random, contract);
        break;
    case 4:
        runSql(database, QStringLiteral("UPDATE contract SET deleted_at = 1 WHERE id = :id"), id);
        break;
    default:
        runSql(database, QStringLiteral("UPDATE receipt SET deleted_at = 1 WHERE contract_id = :id"), id);
    }
    refresh(contract);
}

void RandomFigures::opportunityHappens(Random &random)
{
    if (opportunities.isEmpty() || random.oneIn(2)) {
        QVariantMap row = someOpportunity(random);
        row.insert(QStringLiteral("number"), QStringLiteral("SJ-%1").arg(opportunities.size()));
        opportunities.append(insertRow(database, QStringLiteral("opportunity"), row));
        inTransaction([&](Transaction &transaction) {
            KeptSums::addOpportunity(transaction, OpportunityId(opportunities.last()));
        });
        return;
    }
    const qint64 opportunity = random.pick(opportunities);
    inTransaction([&](Transaction &transaction) {
        KeptSums::takeOpportunity(transaction, OpportunityId(opportunity));
        change(database, "opportunity", opportunity, someOpportunity(random));
        KeptSums::addOpportunity(transaction, OpportunityId(opportunity));
    });
}

void RandomFigures::somethingHappens(Random &random)
{
    switch (random.between(0, 7)) {
    case 0: {
        const qint64 customer = random.pick(customers);
        change(database, "customer", customer, {{QStringLiteral("owner_id"), random.pick(staff)}});
        inTransaction(
            [&](Transaction &transaction) { KeptSums::refreshCustomer(transaction, CustomerId(customer)); });
        break;
    }
    case 1:
    case 2:
        opportunityHappens(random);
        break;
    default:
        contractHappens(random);
    }
}

} // namespace salesdesk::tests
