// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/dashboard.h"
#include "models/measures/kept_sums.h"
#include "models/storage/statement.h"
#include "tests/bench/budgets.h"

#include <QRegularExpression>

namespace salesdesk::bench {

namespace {

constexpr int teams = 4;
const QDate today(2025, 8, 20);

/// Amounts never end in 5, so that a share of 70 or 30 % of one has no half cent and can be rounded by
/// itself.
constexpr const char *records[] = {
    R"(INSERT INTO customer (id, number, name, name_key, name_fold, owner_id, created_at, updated_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :contracts / 5 + 1)
SELECT i, 'KH-' || i, '客户' || i, 'ke hu ' || i, '客户' || i, i % 20 + 1, 0, 0 FROM n)",
    R"(INSERT INTO contract (id, draft_number, number, customer_id, owner_id, state, approval, currency, amount, tax,
                      cost, planned_sign_on, first_planned_sign_on, signed_on, created_at, updated_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :contracts),
sized AS (
    SELECT i, (i * 2654435761 % 9000000 + 100000) * 10 + i % 9 + (i % 9 >= 5) AS amount,
           (i * 40503 % 90000 + 100) * 10 + i % 4 AS profit,
           date('2023-09-01', '+' || (i * 2654435761 % 104729 % 720) || ' days') AS day
    FROM n
)
SELECT i, 'CG-' || i, 'HT-' || i, i * 7919 % (:contracts2 / 5) + 1, i * 31 % 20 + 1, 'in_execution', 'approved', 'CNY',
       amount, amount * 13 / 113, amount - amount * 13 / 113 - profit, date(day, (i % 21 - 14) || ' days'),
       date(day, (i % 21 - 14) || ' days'), day, 0, 0
FROM sized)",
    R"(INSERT INTO credit_share (subject_kind, subject_id, staff_id, share)
SELECT 'contract', id, owner_id, CASE WHEN id % 5 = 0 THEN 7000 ELSE 10000 END FROM contract
UNION ALL SELECT 'contract', id, owner_id % 20 + 1, 3000 FROM contract WHERE id % 5 = 0)",
    R"(INSERT INTO instalment (id, contract_id, position, due_on, amount, created_at, updated_at)
WITH parts AS (
    SELECT id, signed_on, amount, amount * 3 / 100 * 10 + 1 AS first,
           amount * 4 / 100 * 10 + CASE WHEN amount % 10 = 8 THEN 4 ELSE 2 END AS second
    FROM contract
)
SELECT id * 3, id, 1, date(signed_on, '30 days'), first, 0, 0 FROM parts
UNION ALL SELECT id * 3 + 1, id, 2, date(signed_on, '90 days'), second, 0, 0 FROM parts
UNION ALL SELECT id * 3 + 2, id, 3, date(signed_on, '180 days'), amount - first - second, 0, 0 FROM parts)",
    // Some early, some late; what is more than four months old is settled.
    R"(INSERT INTO receipt (id, number, contract_id, received_on, amount, currency, created_at, updated_at)
SELECT id, 'SK-' || id, contract_id, date(due_on, (id * 13 % 40 - 10) || ' days'), amount, 'CNY', 0, 0
FROM instalment
WHERE date(due_on, (id * 13 % 40 - 10) || ' days') <= :today
  AND (id % 10 <> 0 OR due_on < date(:today2, '-120 days')))",
    "INSERT INTO receipt_allocation (receipt_id, instalment_id, amount) SELECT id, id, amount FROM receipt",
    R"(UPDATE instalment SET received = amount WHERE id IN (SELECT id FROM receipt))",
    // Twenty people hold some two thousand open opportunities, however many are won and lost.
    R"(INSERT INTO opportunity (number, title, amount, currency, probability, stage, closed_on, owner_id, created_at,
                         updated_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :contracts * 2 + 2000)
SELECT 'SJ-' || i, '项目' || i, i * 2654435761 % 9000000, 'CNY', i % 10 * 1000,
       CASE WHEN i > 2000 THEN CASE WHEN i % 2 = 0 THEN 'won' ELSE 'lost' END
            WHEN i % 4 = 0 THEN 'enquiry' WHEN i % 4 = 1 THEN 'needs' WHEN i % 4 = 2 THEN 'solution'
            ELSE 'negotiation' END,
       CASE WHEN i > 2000 THEN date('2023-09-01', '+' || (i * 2654435761 % 104729 % 720) || ' days') END,
       i * 31 % 20 + 1, 0, 0
FROM n)",
};

void fillContracts(tests::TestOffice &office, int contracts)
{
    Database &database = *office.database;
    const Result<bool> filled =
        office.work->run(Session::system(), [&](Transaction &transaction) -> Result<bool> {
            QList<TeamId> made;
            for (int i = 0; i < teams; ++i)
                made.append(office.addTeam(QStringLiteral("销售%1组").arg(i + 1)));
            for (int i = 0; i < benchStaff; ++i)
                office.addStaff(QStringLiteral("S%1").arg(i, 3, 10, QLatin1Char('0')),
                                QStringLiteral("员工%1").arg(i), {Role::Salesperson}, made.at(i % teams));
            for (const char *sql : records) {
                const QString text = QString::fromUtf8(sql);
                Statement statement = Statement::composed(database, text, QStringLiteral("bench"));
                for (const char *name : {":contracts", ":contracts2"}) {
                    if (text.contains(QRegularExpression(QString::fromLatin1(name) + QStringLiteral("\\b"))))
                        statement.bind(name, contracts);
                }
                for (const char *name : {":today", ":today2"}) {
                    if (text.contains(QRegularExpression(QString::fromLatin1(name) + QStringLiteral("\\b"))))
                        statement.bind(name, today);
                }
                statement.run();
            }
            KeptSums::rebuild(transaction);
            return true;
        });
    if (!filled)
        refuse(QStringLiteral("filling contracts failed: ") + filled.error().detail);
    // Closing gathers statistics, which the twin's plans need too.
    reopen(office);
}

DashboardRequest thirdQuarter()
{
    DashboardRequest request;
    request.period = Period::quarter(2025, 3);
    request.asOf = today;
    return request;
}

/// Every figure of a board in a row, to be compared.
QList<qint64> figures(const Dashboard &board)
{
    QList<qint64> all{board.sales,
                      board.profit,
                      board.received,
                      board.collectionDue,
                      board.collectionReceived,
                      board.newCustomers / 10'000,
                      board.newCustomersLastYear / 10'000,
                      board.salesLastYear,
                      board.signing.numerator,
                      board.signing.denominator,
                      board.forecast};
    for (const Dashboard::Month &month : board.months)
        all.append(month.sales);
    for (const Dashboard::Stage &stage : board.funnel)
        all << stage.count << stage.amount;
    for (const Dashboard::Rank &rank : board.ranking)
        all << rank.staff << rank.sales << rank.collection.value_or(-1) << rank.change.value_or(99);
    for (const Dashboard::Ageing &row : board.ageing) {
        all.append(row.subject);
        for (const qint64 bucket : row.buckets)
            all.append(bucket);
    }
    return all;
}

/// The same board in straightforward SQL over the records, one statement a part of it.
class Twin
{
public:
    explicit Twin(Database &database) : m_database(database) {}

    QList<qint64> read()
    {
        QList<qint64> all = numbers(2, R"(
SELECT COALESCE(SUM(amount), 0), COALESCE(SUM(amount - tax - cost), 0) FROM contract
WHERE signed_on BETWEEN '2025-07-01' AND '2025-08-20' AND state <> 'void' AND deleted_at IS NULL)");
        all += numbers(1, R"(
SELECT COALESCE(SUM(a.amount), 0) FROM receipt r JOIN receipt_allocation a ON a.receipt_id = r.id
WHERE r.received_on BETWEEN '2025-07-01' AND '2025-08-20' AND r.deleted_at IS NULL)");
        all += numbers(2, R"(
SELECT COALESCE(SUM(CASE WHEN r.received_on < '2025-07-01' THEN 0 ELSE i.amount END), 0),
       COALESCE(SUM(CASE WHEN r.received_on BETWEEN '2025-07-01' AND '2025-08-20' THEN a.amount END), 0)
FROM instalment i LEFT JOIN receipt_allocation a ON a.instalment_id = i.id
LEFT JOIN receipt r ON r.id = a.receipt_id AND r.deleted_at IS NULL
WHERE i.due_on <= '2025-08-20' AND NOT i.voided)");
        all += numbers(2, R"(
SELECT COUNT(*) FILTER (WHERE first BETWEEN '2025-07-01' AND '2025-08-20'),
       COUNT(*) FILTER (WHERE first BETWEEN '2024-07-01' AND '2024-08-20')
FROM (SELECT MIN(signed_on) AS first FROM contract WHERE state <> 'void' AND deleted_at IS NULL
      GROUP BY customer_id))");
        all += numbers(1, R"(
SELECT COALESCE(SUM(amount), 0) FROM contract
WHERE signed_on BETWEEN '2024-07-01' AND '2024-08-20' AND state <> 'void' AND deleted_at IS NULL)");
        all += numbers(2, R"(
SELECT 10000 * COUNT(*) FILTER (WHERE signed_on <= first_planned_sign_on), 10000 * COUNT(*) FROM contract
WHERE first_planned_sign_on BETWEEN '2025-07-01' AND '2025-08-20' AND state <> 'void' AND deleted_at IS NULL)");
        all += numbers(1, R"(
SELECT COALESCE(SUM(amount * probability / 10000), 0) FROM opportunity
WHERE stage IN ('enquiry', 'needs', 'solution', 'negotiation') AND deleted_at IS NULL)");
        const QList<qint64> months = numbers(1, R"(
SELECT SUM(amount) FROM contract
WHERE signed_on BETWEEN '2025-01-01' AND '2025-08-20' AND state <> 'void' AND deleted_at IS NULL
GROUP BY substr(signed_on, 1, 7) ORDER BY substr(signed_on, 1, 7))");
        all += months;
        all += QList<qint64>(9 - months.size());
        all += numbers(2, R"(
SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM opportunity
WHERE stage IN ('enquiry', 'needs', 'solution', 'negotiation') AND deleted_at IS NULL GROUP BY stage
ORDER BY CASE stage WHEN 'enquiry' THEN 0 WHEN 'needs' THEN 1 WHEN 'solution' THEN 2 ELSE 3 END)");
        all += numbers(2, R"(
SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM opportunity
WHERE stage = 'won' AND closed_on BETWEEN '2025-07-01' AND '2025-08-20' AND deleted_at IS NULL)");
        all += ranking();
        all += ageing();
        return all;
    }

private:
    /// The rows of a statement with so many columns, one after the other.
    QList<qint64> numbers(int columns, const char *sql)
    {
        Statement statement =
            Statement::composed(m_database, QString::fromUtf8(sql), QStringLiteral("bench"));
        QList<qint64> all;
        while (statement.next()) {
            for (int column = 0; column < columns; ++column)
                all.append(statement.integer(column));
        }
        return all;
    }

    QList<qint64> bySales(const char *first, const char *last)
    {
        return numbers(2, QStringLiteral(R"(
SELECT w.staff_id, SUM((c.amount * w.share + 5000) / 10000)
FROM contract c JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
WHERE c.signed_on BETWEEN '%1' AND '%2' AND c.state <> 'void' AND c.deleted_at IS NULL
GROUP BY w.staff_id ORDER BY 2 DESC, (SELECT number FROM staff s WHERE s.id = w.staff_id))")
                              .arg(QLatin1StringView(first), QLatin1StringView(last))
                              .toUtf8()
                              .constData());
    }

    QList<qint64> ranking()
    {
        const QList<qint64> now = bySales("2025-07-01", "2025-08-20");
        const QList<qint64> before = bySales("2025-04-01", "2025-06-30");
        const QList<qint64> money = numbers(3, R"(
SELECT w.staff_id,
       SUM(CASE WHEN r.received_on < '2025-07-01' THEN 0 ELSE (i.amount * w.share + 5000) / 10000 END),
       SUM(CASE WHEN r.received_on BETWEEN '2025-07-01' AND '2025-08-20'
                THEN (a.amount * w.share + 5000) / 10000 ELSE 0 END)
FROM instalment i
JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = i.contract_id
LEFT JOIN receipt_allocation a ON a.instalment_id = i.id
LEFT JOIN receipt r ON r.id = a.receipt_id AND r.deleted_at IS NULL
WHERE i.due_on <= '2025-08-20' AND NOT i.voided
GROUP BY w.staff_id)");
        QHash<qint64, qint64> places;
        for (qsizetype i = 0; i < before.size(); i += 2)
            places.insert(before.at(i), i / 2);
        QHash<qint64, qint64> collected;
        for (qsizetype i = 0; i < money.size(); i += 3)
            collected.insert(money.at(i),
                             (money.at(i + 2) * 10'000 * 2 + money.at(i + 1)) / (money.at(i + 1) * 2));
        QList<qint64> all;
        for (qsizetype i = 0; i < now.size(); i += 2) {
            const qint64 person = now.at(i);
            all << person << now.at(i + 1) << collected.value(person, -1)
                << (places.contains(person) ? places.value(person) - i / 2 : 99);
        }
        return all;
    }

    QList<qint64> ageing()
    {
        return numbers(6, R"(
SELECT team_id, SUM(CASE WHEN over <= 0 THEN amount ELSE 0 END),
       SUM(CASE WHEN over BETWEEN 1 AND 30 THEN amount ELSE 0 END),
       SUM(CASE WHEN over BETWEEN 31 AND 60 THEN amount ELSE 0 END),
       SUM(CASE WHEN over BETWEEN 61 AND 90 THEN amount ELSE 0 END), SUM(CASE WHEN over > 90 THEN amount ELSE 0 END)
FROM (SELECT s.team_id, (i.amount * w.share + 5000) / 10000 AS amount,
             CAST(julianday('2025-08-20') - julianday(i.due_on) AS INTEGER) AS over
      FROM instalment i
      JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = i.contract_id
      JOIN staff s ON s.id = w.staff_id
      WHERE i.received < i.amount AND NOT i.voided)
GROUP BY team_id ORDER BY team_id)");
    }

    Database &m_database;
};

double readBoard(tests::TestOffice &office, Dashboard &board)
{
    const Office place;
    return milliseconds([&] { board = readDashboard(*office.database, place, thirdQuarter()); });
}

} // namespace

Reading dashboard(const Options &options)
{
    tests::TestOffice office;
    fillContracts(office, options.contracts);
    Dashboard board;
    QList<qint64> expected;
    Twin twin(*office.database);
    Reading reading = inPairs(
        options.pairs * 2, 0.2, [&] { return readBoard(office, board); },
        [&] { return milliseconds([&] { expected = twin.read(); }); });
    if (const QList<qint64> told = figures(board); told != expected) {
        qsizetype at = 0;
        while (at < told.size() && at < expected.size() && told.at(at) == expected.at(at))
            ++at;
        refuse(QStringLiteral("the board and plain SQL differ at figure %1: %2 and %3 (%4 and %5 figures)")
                   .arg(at)
                   .arg(told.value(at))
                   .arg(expected.value(at))
                   .arg(told.size())
                   .arg(expected.size()));
    }
    reading.rows = options.contracts;
    return reading;
}

Reading dashboardFlat(const Options &options)
{
    tests::TestOffice few;
    tests::TestOffice many;
    fillContracts(few, options.contracts / 10);
    fillContracts(many, options.contracts * 10);
    Dashboard board;
    Reading reading = inPairs(
        options.pairs * 2, 1.5, [&] { return readBoard(many, board); },
        [&] { return readBoard(few, board); });
    reading.rows = options.contracts * 10;
    return reading;
}

} // namespace salesdesk::bench
