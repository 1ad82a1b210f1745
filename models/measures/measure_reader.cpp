// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/measure_reader.h"

#include "models/core/money.h"
#include "models/storage/statement.h"
#include "models/targets/target_service.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace salesdesk {

namespace {

/// One record's part of one person's figure.
struct Piece
{
    qint64 key = 0; ///< what `records` counts once
    qint64 open = 0;
    QString number;
    qint64 staff = 0;
    qint64 team = 0;
    int share = 10000;
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;
};

struct Person
{
    qint64 id = 0;
    QString name;
    QString number;
    qint64 team = 0;
    bool expected = false; ///< a salesperson employed in the period
};

struct Sum
{
    qint64 numerator = 0;
    qint64 denominator = 0;
    qint64 known = 0; ///< pieces with a numerator
    QSet<qint64> keys;
    QList<MeasureSource> sources;
};

qint64 instantOf(const Office &office, QDate day)
{
    return day.startOfDay(office.zone).toMSecsSinceEpoch();
}

QDate dayOf(const Office &office, qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, office.zone).date();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Kind sourceKind(Measure measure)
{
    switch (measure) {
    case Measure::NewCustomers:
    case Measure::Churn:
        return Kind::Customer;
    case Measure::Visits:
        return Kind::Activity;
    case Measure::Conversion:
        return Kind::Lead;
    case Measure::Collection:
        return Kind::Instalment;
    default:
        return Kind::Contract;
    }
}

class Reader
{
public:
    Reader(Database &database, const Office &office, const MeasureRequest &request)
        : m_database(database), m_office(office), m_request(request), m_first(request.period.first()),
          m_last(lastCountedDay(request.period, request.asOf))
    {
        readPeople();
    }

    QList<MeasureValue> values(Measure measure)
    {
        QMap<qint64, Sum> sums;
        const bool needsKnown = measure == Measure::Profit;
        for (const Piece &piece : pieces(measure)) {
            const qint64 subject = subjectOf(piece);
            Sum &sum = sums[subject];
            sum.keys.insert(piece.key);
            sum.numerator += piece.numerator.value_or(0);
            sum.denominator += piece.denominator.value_or(0);
            sum.known += piece.numerator.has_value();
            if (m_request.explain)
                sum.sources.append({sourceKind(measure), piece.open, piece.number, piece.share,
                                    piece.numerator, piece.denominator});
        }
        QList<MeasureValue> result;
        for (MeasureValue value : subjects(measure, sums)) {
            const Sum sum = sums.value(value.subject);
            value.records = sum.keys.size();
            value.sources = sum.sources;
            value.numerator = sum.numerator;
            switch (measureUnit(measure)) {
            case MeasureUnit::Money:
            case MeasureUnit::Count:
                // Contracts that all have an unknown cost have no profit, which is not a profit of nothing.
                if (!needsKnown || sum.known > 0 || sum.keys.isEmpty())
                    value.value = sum.numerator;
                break;
            case MeasureUnit::Ratio:
                value.denominator = denominatorOf(measure, value, sum);
                value.value = value.denominator ? ratioOf(value.numerator, *value.denominator) : std::nullopt;
                break;
            }
            result.append(value);
        }
        return result;
    }

private:
    void readPeople()
    {
        Statement teams(m_database, "measures.teams");
        while (teams.next()) {
            m_teams.append({teams.integer(0), teams.text(1), {}, 0, teams.flag(2)});
        }
        Statement staff(m_database, "measures.staff");
        while (staff.next()) {
            const QDate joined = staff.date(5);
            const QDate left = staff.date(6);
            const bool employed = (!joined.isValid() || joined <= m_request.period.last()) &&
                                  (!left.isValid() || left >= m_first);
            m_staff.append({staff.integer(0), staff.text(1), staff.text(2), staff.integer(3),
                            employed && staff.flag(4)});
        }
    }

    qint64 subjectOf(const Piece &piece) const
    {
        switch (m_request.by) {
        case FigureLevel::Office:
            return 0;
        case FigureLevel::Team:
            return piece.team;
        case FigureLevel::Staff:
            break;
        }
        return piece.staff;
    }

    MeasureValue blank(Measure measure, const Person &subject) const
    {
        MeasureValue value;
        value.measure = measure;
        value.by = m_request.by;
        value.subject = subject.id;
        value.name = subject.name;
        value.number = subject.number;
        return value;
    }

    QList<MeasureValue> subjects(Measure measure, const QMap<qint64, Sum> &sums) const
    {
        QList<MeasureValue> result;
        switch (m_request.by) {
        case FigureLevel::Office:
            result.append(blank(measure, {0, m_office.name, {}, 0, true}));
            break;
        case FigureLevel::Team:
            for (const Person &team : m_teams) {
                if (m_request.teams.isEmpty() ? team.expected || sums.contains(team.id)
                                              : m_request.teams.contains(TeamId(team.id)))
                    result.append(blank(measure, team));
            }
            if (m_request.teams.isEmpty() && sums.contains(0))
                result.append(blank(measure, {}));
            break;
        case FigureLevel::Staff:
            for (const Person &person : m_staff) {
                if (!person.expected && !sums.contains(person.id) &&
                    !m_request.staff.contains(StaffId(person.id)))
                    continue;
                if (!m_request.staff.isEmpty() && !m_request.staff.contains(StaffId(person.id)))
                    continue;
                if (!m_request.teams.isEmpty() && !m_request.teams.contains(TeamId(person.team)))
                    continue;
                result.append(blank(measure, person));
            }
            break;
        }
        return result;
    }

    std::optional<qint64> denominatorOf(Measure measure, const MeasureValue &value, const Sum &sum)
    {
        switch (measure) {
        case Measure::TaskCompletion:
            return targets(TargetRole::Task).value(m_request.by, value.subject, m_request.period);
        case Measure::PlanExecution:
            return targets(TargetRole::Plan).value(m_request.by, value.subject, m_request.period);
        default:
            return sum.denominator;
        }
    }

    const TargetTable &targets(TargetRole role)
    {
        auto &table = role == TargetRole::Task ? m_tasks : m_plans;
        if (!table)
            table = TargetService::table(m_database, QStringLiteral("sales"), role);
        return *table;
    }

    QList<Piece> pieces(Measure measure)
    {
        switch (measure) {
        case Measure::Sales:
        case Measure::TaskCompletion:
        case Measure::PlanExecution:
            return sales(false);
        case Measure::Profit:
            return sales(true);
        case Measure::Collection:
            return plain("measures.collection");
        case Measure::NewCustomers:
            return plain("measures.new_customers");
        case Measure::Churn: {
            Statement statement(m_database, "measures.churn");
            statement.bind(":first", m_first)
                .bind(":last", m_last)
                .bind(":first_instant", instantOf(m_office, m_first));
            return read(statement);
        }
        case Measure::SigningOnTime:
            return signings();
        case Measure::DeliveryOnTime: {
            Statement statement(m_database, "measures.deliveries");
            statement.bind(":first", m_first).bind(":last", m_last).bind(":asof", m_request.asOf);
            return read(statement);
        }
        case Measure::Visits:
            return visits();
        case Measure::Conversion:
            return conversion();
        case Measure::Satisfaction:
        case Measure::Complaints:
        case Measure::Reports:
            // Their records come with after-sales and work reports; until then nothing was due.
            break;
        }
        return {};
    }

    Piece piece(const Statement &statement) const
    {
        return {statement.integer(0), statement.integer(1),      statement.text(2), statement.integer(3),
                statement.integer(4), int(statement.integer(5)), std::nullopt,      std::nullopt};
    }

    QList<Piece> read(Statement &statement) const
    {
        QList<Piece> result;
        while (statement.next()) {
            Piece next = piece(statement);
            next.numerator = statement.integer(6);
            next.denominator = statement.integer(7);
            result.append(next);
        }
        return result;
    }

    QList<Piece> plain(const char *name)
    {
        Statement statement(m_database, name);
        statement.bind(":first", m_first).bind(":last", m_last);
        return read(statement);
    }

    QList<Piece> sales(bool profit)
    {
        QList<Piece> result;
        Statement statement(m_database, "measures.sales");
        statement.bind(":first", m_first).bind(":last", m_last);
        while (statement.next()) {
            Piece next = piece(statement);
            next.numerator = statement.optionalInteger(profit ? 7 : 6);
            result.append(next);
        }
        return result;
    }

    QList<Piece> signings()
    {
        QList<Piece> result;
        Statement statement(m_database, "measures.planned_signings");
        statement.bind(":first", m_first).bind(":last", m_last);
        while (statement.next()) {
            const QDate planned = statement.date(6);
            const QDate signedOn = statement.date(7);
            if (statement.flag(8)) {
                QDate cancelled = statement.date(9);
                if (!cancelled.isValid() && !statement.isNull(10))
                    cancelled = dayOf(m_office, statement.integer(10));
                if (!signedOn.isValid() && (!cancelled.isValid() || cancelled < planned))
                    continue;
            }
            Piece next = piece(statement);
            const bool inTime = signedOn.isValid() && signedOn <= planned && signedOn <= m_request.asOf;
            next.numerator = inTime ? next.share : 0;
            next.denominator = next.share;
            result.append(next);
        }
        return result;
    }

    struct Run
    {
        qint64 first;
        qint64 at; ///< when it was imported
    };
    /// Ids of imported activities, each run by the one after its last.
    QMap<qint64, Run> importedActivities() const
    {
        QMap<qint64, Run> byEnd;
        Statement runs(m_database, "measures.imported_activities");
        while (runs.next())
            byEnd.insert(runs.integer(0) + runs.integer(1), {runs.integer(0), runs.integer(2)});
        return byEnd;
    }

    QList<Piece> visits()
    {
        QList<Piece> result;
        const QMap<qint64, Run> imported = importedActivities();
        Statement statement(m_database, "measures.planned_visits");
        statement.bind(":first", m_first).bind(":last", m_last);
        while (statement.next()) {
            // A week's plan is fixed when the week begins; of an imported one it is known only
            // where the table told when it was made.
            const QDate planned = statement.date(2);
            const auto run = imported.upperBound(statement.integer(0));
            const bool isUnknown = run != imported.end() && run->first <= statement.integer(0) &&
                                   statement.integer(6) >= run->at;
            if (!isUnknown && dayOf(m_office, statement.integer(6)) >= mondayOf(planned))
                continue;
            Piece next{statement.integer(0),
                       statement.integer(1),
                       statement.text(2),
                       statement.integer(3),
                       statement.integer(4),
                       10000,
                       0,
                       10000};
            if (!statement.isNull(5) && dayOf(m_office, statement.integer(5)) <= m_last)
                next.numerator = 10000;
            result.append(next);
        }
        return result;
    }

    QList<Piece> conversion()
    {
        if (m_request.by != FigureLevel::Office) {
            Statement statement(m_database, "measures.leads_by_holder");
            statement.bind(":first", m_first).bind(":last", m_last).bind(":asof", m_request.asOf);
            return read(statement);
        }
        Statement statement(m_database, "measures.leads_created");
        statement.bind(":first_instant", instantOf(m_office, m_first))
            .bind(":after_instant", instantOf(m_office, m_last.addDays(1)))
            .bind(":asof", m_request.asOf);
        return read(statement);
    }

    Database &m_database;
    const Office &m_office;
    const MeasureRequest &m_request;
    QDate m_first;
    QDate m_last;
    QList<Person> m_teams;
    QList<Person> m_staff;
    std::optional<TargetTable> m_tasks;
    std::optional<TargetTable> m_plans;
};

} // namespace

QDate lastCountedDay(const Period &period, QDate asOf)
{
    return std::min(period.last(), asOf);
}

int ageingBucket(QDate due, QDate day)
{
    const qint64 over = due.daysTo(day);
    return over <= 0 ? 0 : int(std::min<qint64>(4, (over + 29) / 30));
}

std::optional<qint64> ratioOf(qint64 a, qint64 b)
{
    if (b == 0)
        return std::nullopt;
    const auto ratio = mulDiv(a, ratioScale, b);
    return ratio ? std::optional(*ratio) : std::nullopt;
}

QList<MeasureValue> readMeasures(Database &database, const Office &office, const MeasureRequest &request)
{
    Reader reader(database, office, request);
    QList<MeasureValue> result;
    const QList<Measure> measures = request.measures.isEmpty() ? allMeasures() : request.measures;
    for (const Measure measure : measures)
        result.append(reader.values(measure));
    return result;
}

} // namespace salesdesk
