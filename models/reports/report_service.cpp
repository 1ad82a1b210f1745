// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_service.h"

#include "models/storage/statement.h"
#include "models/targets/target_service.h"

#include <algorithm>
#include <array>

namespace salesdesk {

namespace {

Action seeAction(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Ageing:
        return Action::SeeReceivables;
    case ReportKind::ContractRegister:
        return Action::SeeContracts;
    default:
        return Action::SeeMeasures;
    }
}

QVariant cell(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

class Writer
{
public:
    Writer(Database &database, const Office &office, const Sight &sight, const ReportScope &scope,
           ReportTable &table)
        : m_database(database), m_office(office), m_sight(sight), m_scope(scope), m_table(table)
    {
        Statement people(database, "reports.people");
        while (people.next()) {
            m_teams.insert(people.integer(0), people.integer(1));
            m_teamNames.insert(people.integer(0), people.text(2));
        }
    }

    void write()
    {
        switch (m_table.kind) {
        case ReportKind::Ranking:
            return ranking();
        case ReportKind::Ageing:
            return ageing();
        case ReportKind::ContractRegister:
            return contracts();
        case ReportKind::MonthlySalesPlan:
            return salesPlan();
        case ReportKind::MonthlyVisitPlan:
            return visitPlan();
        case ReportKind::MonthlySales:
            return sales();
        case ReportKind::MonthlyVisits:
            return visits();
        }
    }

private:
    bool wanted(qint64 staff) const
    {
        if (!m_scope.staff.isEmpty() && !m_scope.staff.contains(StaffId(staff)))
            return false;
        const TeamId team(m_teams.value(staff));
        if (!m_scope.teams.isEmpty() && !m_scope.teams.contains(team))
            return false;
        switch (m_sight.scope) {
        case Scope::All:
            return true;
        case Scope::Team:
            return StaffId(staff) == m_sight.staff || m_sight.teams.contains(team);
        case Scope::Own:
            return StaffId(staff) == m_sight.staff;
        case Scope::None:
            break;
        }
        return false;
    }

    /// The measures of everybody wanted, in the order of staff numbers.
    QList<QList<MeasureValue>> people(const QList<Measure> &measures) const
    {
        MeasureRequest request;
        request.measures = measures;
        request.period = m_table.period;
        request.by = FigureLevel::Staff;
        request.asOf = m_table.asOf;
        const QList<MeasureValue> values = readMeasures(m_database, m_office, request);
        QList<QList<MeasureValue>> result;
        QHash<qint64, qsizetype> rows;
        for (const MeasureValue &value : values) {
            if (!wanted(value.subject))
                continue;
            auto row = rows.constFind(value.subject);
            if (row == rows.constEnd()) {
                row = rows.insert(value.subject, result.size());
                result.append(QList<MeasureValue>(measures.size()));
                for (qsizetype i = 0; i < measures.size(); ++i) {
                    // Somebody may have figures in one measure only.
                    MeasureValue &blank = result.last()[i];
                    blank.measure = measures.at(i);
                    blank.subject = value.subject;
                    blank.name = value.name;
                    blank.number = value.number;
                    if (measureUnit(blank.measure) != MeasureUnit::Ratio)
                        blank.value = 0;
                }
            }
            result[*row][measures.indexOf(value.measure)] = value;
        }
        std::sort(result.begin(), result.end(),
                  [](const auto &a, const auto &b) { return a.first().number < b.first().number; });
        return result;
    }

    void columns(std::initializer_list<ReportColumn> columns) { m_table.columns = columns; }

    void ranking()
    {
        columns({{QStringLiteral("rank"), ValueType::Integer, false},
                 {QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("name"), ValueType::Text, false},
                 {QStringLiteral("team"), ValueType::Text, false},
                 {QStringLiteral("sales"), ValueType::Money, true},
                 {QStringLiteral("task_completion"), ValueType::Ratio, false},
                 {QStringLiteral("collection"), ValueType::Ratio, false},
                 {QStringLiteral("new_customers"), ValueType::Quantity, true}});
        auto rows =
            people({Measure::Sales, Measure::TaskCompletion, Measure::Collection, Measure::NewCustomers});
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return a.first().value.value_or(0) > b.first().value.value_or(0);
        });
        qint64 rank = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto &row = rows.at(i);
            // Equal sales share a rank.
            if (i == 0 || row.first().value != rows.at(i - 1).first().value)
                rank = i + 1;
            m_table.rows.append({rank, row.first().number, row.first().name,
                                 m_teamNames.value(row.first().subject), cell(row.at(0).value),
                                 cell(row.at(1).value), cell(row.at(2).value), cell(row.at(3).value)});
        }
    }

    void ageing()
    {
        columns({{QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("customer"), ValueType::Text, false},
                 {QStringLiteral("not_due"), ValueType::Money, true},
                 {QStringLiteral("days_30"), ValueType::Money, true},
                 {QStringLiteral("days_60"), ValueType::Money, true},
                 {QStringLiteral("days_90"), ValueType::Money, true},
                 {QStringLiteral("days_over"), ValueType::Money, true},
                 {QStringLiteral("open"), ValueType::Money, true}});
        Statement statement(m_database, "reports.ageing");
        statement.bind(":asof", m_table.asOf);
        qint64 last = -1;
        while (statement.next()) {
            if (!wanted(statement.integer(3)))
                continue;
            if (m_table.rows.isEmpty() || statement.integer(0) != last) {
                last = statement.integer(0);
                m_table.rows.append({statement.text(1), statement.text(2), qint64(0), qint64(0), qint64(0),
                                     qint64(0), qint64(0), qint64(0)});
            }
            QList<QVariant> &row = m_table.rows.last();
            const qint64 amount = statement.integer(5);
            const qsizetype bucket = 2 + ageingBucket(statement.date(4), m_table.asOf);
            row[bucket] = row.at(bucket).toLongLong() + amount;
            row[7] = row.at(7).toLongLong() + amount;
        }
    }

    void contracts()
    {
        columns({{QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("customer"), ValueType::Text, false},
                 {QStringLiteral("title"), ValueType::Text, false},
                 {QStringLiteral("owner"), ValueType::Text, false},
                 {QStringLiteral("signed_on"), ValueType::Date, false},
                 {QStringLiteral("amount"), ValueType::Money, true},
                 {QStringLiteral("received"), ValueType::Money, true},
                 {QStringLiteral("currency"), ValueType::Text, false},
                 {QStringLiteral("contract_state"), ValueType::Choice, false},
                 {QStringLiteral("delivery_due"), ValueType::Date, false}});
        Statement statement(m_database, "reports.contracts");
        statement.bind(":first", m_table.period.first()).bind(":last", m_table.period.last());
        while (statement.next()) {
            if (wanted(statement.integer(0)))
                m_table.rows.append({statement.text(1), statement.text(2), statement.text(3),
                                     statement.text(4), statement.date(5), statement.integer(6),
                                     statement.integer(10), statement.text(7), statement.text(8),
                                     statement.date(9)});
        }
    }

    void salesPlan()
    {
        columns({{QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("name"), ValueType::Text, false},
                 {QStringLiteral("team"), ValueType::Text, false},
                 {QStringLiteral("task"), ValueType::Money, true},
                 {QStringLiteral("plan"), ValueType::Money, true},
                 {QStringLiteral("new_customers_target"), ValueType::Quantity, true},
                 {QStringLiteral("collection_target"), ValueType::Money, true},
                 {QStringLiteral("sales"), ValueType::Money, true},
                 {QStringLiteral("task_completion"), ValueType::Ratio, false}});
        const auto targets = [&](const char *measure) {
            return TargetService::table(m_database, QString::fromLatin1(measure), TargetRole::Task);
        };
        const TargetTable customers = targets("new_customers");
        const TargetTable collection = targets("collection");
        for (const auto &row : people({Measure::Sales, Measure::TaskCompletion, Measure::PlanExecution})) {
            const qint64 id = row.first().subject;
            m_table.rows.append({row.first().number, row.first().name, m_teamNames.value(id),
                                 cell(row.at(1).denominator), cell(row.at(2).denominator),
                                 cell(customers.own(FigureLevel::Staff, id, m_table.period)),
                                 cell(collection.own(FigureLevel::Staff, id, m_table.period)),
                                 cell(row.at(0).value), cell(row.at(1).value)});
        }
    }

    void visitPlan()
    {
        columns({{QStringLiteral("planned_on"), ValueType::Date, false},
                 {QStringLiteral("name"), ValueType::Text, false},
                 {QStringLiteral("customer"), ValueType::Text, false},
                 {QStringLiteral("summary"), ValueType::Text, false},
                 {QStringLiteral("done_at"), ValueType::Instant, false},
                 {QStringLiteral("next_step"), ValueType::Text, false}});
        Statement statement(m_database, "reports.visits");
        statement.bind(":first", m_table.period.first()).bind(":last", m_table.period.last());
        while (statement.next()) {
            if (wanted(statement.integer(0)))
                m_table.rows.append({statement.date(1), statement.text(2), statement.text(3),
                                     statement.text(4), cell(statement.optionalInteger(5)),
                                     statement.text(6)});
        }
    }

    QHash<qint64, qint64> received() const
    {
        QHash<qint64, qint64> result;
        Statement statement(m_database, "reports.received");
        statement.bind(":first", m_table.period.first())
            .bind(":last", lastCountedDay(m_table.period, m_table.asOf));
        while (statement.next())
            result.insert(statement.integer(0), statement.integer(1));
        return result;
    }

    void sales()
    {
        columns({{QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("name"), ValueType::Text, false},
                 {QStringLiteral("team"), ValueType::Text, false},
                 {QStringLiteral("contracts"), ValueType::Integer, false},
                 {QStringLiteral("sales"), ValueType::Money, true},
                 {QStringLiteral("profit"), ValueType::Money, true},
                 {QStringLiteral("received"), ValueType::Money, true},
                 {QStringLiteral("new_customers"), ValueType::Quantity, true},
                 {QStringLiteral("task_completion"), ValueType::Ratio, false}});
        const QHash<qint64, qint64> money = received();
        for (const auto &row :
             people({Measure::Sales, Measure::Profit, Measure::NewCustomers, Measure::TaskCompletion})) {
            const qint64 id = row.first().subject;
            m_table.rows.append({row.first().number, row.first().name, m_teamNames.value(id),
                                 row.first().records, cell(row.at(0).value), cell(row.at(1).value),
                                 money.value(id), cell(row.at(2).value), cell(row.at(3).value)});
        }
    }

    void visits()
    {
        columns({{QStringLiteral("number"), ValueType::Text, false},
                 {QStringLiteral("name"), ValueType::Text, false},
                 {QStringLiteral("team"), ValueType::Text, false},
                 {QStringLiteral("planned"), ValueType::Integer, true},
                 {QStringLiteral("done"), ValueType::Integer, true},
                 {QStringLiteral("unplanned"), ValueType::Integer, true},
                 {QStringLiteral("customers"), ValueType::Integer, false},
                 {QStringLiteral("visits"), ValueType::Ratio, false}});
        QHash<qint64, std::array<qint64, 3>> planned;
        Statement counts(m_database, "reports.visit_counts");
        counts.bind(":first", m_table.period.first()).bind(":last", m_table.period.last());
        while (counts.next())
            planned.insert(counts.integer(0), {counts.integer(1), counts.integer(2), counts.integer(3)});
        QHash<qint64, qint64> unplanned;
        Statement walkIns(m_database, "reports.walk_in_counts");
        const auto instant = [&](QDate day) { return day.startOfDay(m_office.zone).toMSecsSinceEpoch(); };
        walkIns.bind(":first_instant", instant(m_table.period.first()))
            .bind(":after_instant", instant(m_table.period.last().addDays(1)));
        while (walkIns.next())
            unplanned.insert(walkIns.integer(0), walkIns.integer(1));
        for (const auto &row : people({Measure::Visits})) {
            const qint64 id = row.first().subject;
            const auto count = planned.value(id, {0, 0, 0});
            m_table.rows.append({row.first().number, row.first().name, m_teamNames.value(id), count[0],
                                 count[1], unplanned.value(id), count[2], cell(row.first().value)});
        }
    }

    Database &m_database;
    const Office &m_office;
    const Sight &m_sight;
    const ReportScope &m_scope;
    ReportTable &m_table;
    QHash<qint64, qint64> m_teams;
    QHash<qint64, QString> m_teamNames;
};

} // namespace

Result<ReportTable> ReportService::table(const Session &session, ReportKind kind, const Period &period,
                                         const ReportScope &scope) const
{
    const Action see = seeAction(kind);
    if (const Status leave = Permission::require(session, see); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, see);
    return m_work.database().read([&] {
        ReportTable table;
        table.kind = kind;
        table.period = period;
        table.asOf = lastCountedDay(period, m_work.clock().today(m_office.zone));
        table.office = m_office.name;
        table.currency = m_office.currency;
        Writer(m_work.database(), m_office, sight, scope, table).write();
        return table;
    });
}

Status ReportService::noteExport(const Session &session, const QString &report, const Period &period,
                                 qint64 rows)
{
    if (const Status leave = Permission::require(session, Action::Export); !leave)
        return leave;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        transaction.record(QStringLiteral("report.export"), Kind::Office, 1, {},
                           QJsonObject{{QStringLiteral("report"), report},
                                       {QStringLiteral("period"), period.key()},
                                       {QStringLiteral("rows"), rows}},
                           report);
        return {};
    });
}

} // namespace salesdesk
