// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/dashboard.h"

#include "models/measures/measure_reader.h"
#include "models/storage/statement.h"
#include "models/targets/target_service.h"

#include <QMap>
#include <algorithm>

namespace salesdesk {

namespace {

QString monthKey(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

QDate monthEnd(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

class Board
{
public:
    Board(Database &database, const Office &office, const DashboardRequest &request)
        : m_database(database), m_office(office), m_request(request),
          m_tasks(TargetService::table(database, QStringLiteral("sales"), TargetRole::Task))
    {
        Statement people(database, "dashboard.people");
        while (people.next()) {
            m_people.insert(people.integer(0), {people.text(1), people.text(2)});
            m_order.append(people.integer(0));
        }
        Statement teams(database, "dashboard.teams");
        while (teams.next())
            m_teams.insert(teams.integer(0), teams.text(1));
    }

    Dashboard read()
    {
        m_board.request = m_request;
        m_board.currency = m_office.currency;
        readCards();
        readMonths();
        readFunnel();
        readRanking();
        readAgeing();
        return m_board;
    }

private:
    struct Sums
    {
        qint64 sales = 0;
        qint64 profit = 0;
        qint64 newCustomers = 0;
        qint64 signedInTime = 0;
        qint64 signingsPlanned = 0;

        void add(const QString &measure, qint64 value)
        {
            if (measure == QLatin1StringView("sales"))
                sales += value;
            else if (measure == QLatin1StringView("profit"))
                profit += value;
            else if (measure == QLatin1StringView("new_customers"))
                newCustomers += value;
            else if (measure == QLatin1StringView("signed_in_time"))
                signedInTime += value;
            else
                signingsPlanned += value;
        }
    };
    struct Flow
    {
        qint64 due = 0;
        qint64 received = 0;
    };

    /// Narrows a statement to the team or person that the board is about.
    Statement &scoped(Statement &statement) const
    {
        const qint64 team = m_request.level == FigureLevel::Team ? m_request.subject : 0;
        const qint64 staff = m_request.level == FigureLevel::Staff ? m_request.subject : 0;
        return statement.bind(":team", team)
            .bind(":teamb", team)
            .bind(":staff", staff)
            .bind(":staffb", staff);
    }

    QMap<QString, Sums> months(QDate first, QDate last) const
    {
        QMap<QString, Sums> result;
        Statement statement(m_database, "dashboard.months");
        scoped(statement).bind(":first", monthKey(first)).bind(":last", monthKey(last));
        while (statement.next())
            result[statement.text(0)].add(statement.text(1), statement.integer(2));
        if (last == monthEnd(last))
            return result;
        Statement after(m_database, "dashboard.months_after");
        scoped(after).bind(":asof", last).bind(":last", monthEnd(last));
        while (after.next())
            result[monthKey(last)].add(after.text(0), -after.integer(1));
        return result;
    }

    Sums total(QDate first, QDate last) const
    {
        Sums sum;
        const auto parts = months(first, last);
        for (const Sums &part : parts) {
            sum.sales += part.sales;
            sum.profit += part.profit;
            sum.newCustomers += part.newCustomers;
            sum.signedInTime += part.signedInTime;
            sum.signingsPlanned += part.signingsPlanned;
        }
        return sum;
    }

    /// The period up to the as-of day; the same number of days a year before compares with it.
    QDate lastDay(const Period &period) const { return lastCountedDay(period, m_request.asOf); }

    void readCards()
    {
        const Period &period = m_request.period;
        const QDate last = lastDay(period);
        if (last >= period.first()) {
            const Sums sums = total(period.first(), last);
            m_board.sales = sums.sales;
            m_board.profit = sums.profit;
            m_board.newCustomers = sums.newCustomers;
            readSigning(sums);
            m_board.received = received(period.first(), last);
            m_flows = flows();
            for (const Flow &flow : std::as_const(m_flows)) {
                m_board.collectionDue += flow.due;
                m_board.collectionReceived += flow.received;
            }
        }
        const Period before = period.sameLastYear();
        const Sums year = total(before.first(), std::min(before.last(), m_request.asOf.addYears(-1)));
        if (m_request.asOf.addYears(-1) >= before.first()) {
            m_board.salesLastYear = year.sales;
            m_board.newCustomersLastYear = year.newCustomers;
        }
        m_board.salesTarget = m_tasks.value(m_request.level, m_request.subject, period);
    }

    void readSigning(const Sums &sums)
    {
        Dashboard::Ratio &signing = m_board.signing;
        signing.numerator = sums.signedInTime;
        signing.denominator = sums.signingsPlanned;
        Statement near(m_database, "dashboard.signings_near");
        scoped(near).bind(":first", m_request.period.first()).bind(":last", lastDay(m_request.period));
        while (near.next()) {
            if (QDateTime::fromMSecsSinceEpoch(near.integer(1), m_office.zone).date() >= near.date(0))
                signing.denominator += near.integer(2);
        }
        signing.value = ratioOf(signing.numerator, signing.denominator);
    }

    qint64 received(QDate first, QDate last) const
    {
        Statement statement(m_database, "dashboard.received");
        scoped(statement).bind(":first", monthKey(first)).bind(":last", monthKey(last));
        qint64 sum = statement.next() ? statement.integer(0) : 0;
        if (last != monthEnd(last)) {
            Statement after(m_database, "dashboard.received_after");
            scoped(after).bind(":asof", last).bind(":last", monthEnd(last));
            if (after.next())
                sum -= after.integer(0);
        }
        return sum;
    }

    /// D and R of §11 by person in the period.
    QHash<qint64, Flow> flows() const
    {
        const Period &period = m_request.period;
        QHash<qint64, Flow> result;
        const QDate last = lastDay(period);
        if (last < period.first())
            return result;
        Statement statement(m_database, "dashboard.collection");
        scoped(statement).bind(":first", monthKey(period.first())).bind(":last", monthKey(last));
        while (statement.next())
            result.insert(statement.integer(0), {statement.integer(1), statement.integer(2)});
        if (last == monthEnd(last))
            return result;
        Statement after(m_database, "dashboard.collection_after");
        scoped(after)
            .bind(":first", monthKey(period.first()))
            .bind(":asof", last)
            .bind(":last", monthEnd(last));
        while (after.next()) {
            Flow &flow = result[after.integer(0)];
            flow.due -= after.integer(1);
            flow.received -= after.integer(2);
        }
        return result;
    }

    void readMonths()
    {
        const Period year = Period::holding(m_request.period.first(), PeriodKind::Year, m_office.fiscalStart);
        const auto sums = months(year.first(), std::min(year.last(), m_request.asOf));
        const QList<Period> all = year.months();
        for (const Period &month : all) {
            if (month.first() > m_request.asOf && month.first() > m_request.period.last())
                break;
            m_board.months.append({month, sums.value(month.key()).sales,
                                   m_tasks.value(m_request.level, m_request.subject, month)});
        }
    }

    void readFunnel()
    {
        QHash<QString, Dashboard::Stage> open;
        Statement statement(m_database, "dashboard.funnel_open");
        scoped(statement);
        while (statement.next()) {
            open.insert(statement.text(0), {statement.text(0), statement.integer(1), statement.integer(2)});
            m_board.forecast += statement.integer(3);
        }
        for (const char *stage : {"enquiry", "needs", "solution", "negotiation"}) {
            const QString name = QString::fromLatin1(stage);
            m_board.funnel.append(open.value(name, {name, 0, 0}));
        }
        Dashboard::Stage won{QStringLiteral("won"), 0, 0};
        const QDate last = lastDay(m_request.period);
        if (last >= m_request.period.first()) {
            Statement months(m_database, "dashboard.won");
            scoped(months).bind(":first", monthKey(m_request.period.first())).bind(":last", monthKey(last));
            if (months.next()) {
                won.count = months.integer(0);
                won.amount = months.integer(1);
            }
        }
        if (last >= m_request.period.first() && last != monthEnd(last)) {
            Statement after(m_database, "dashboard.won_after");
            scoped(after).bind(":asof", last).bind(":last", monthEnd(last));
            if (after.next()) {
                won.count -= after.integer(0);
                won.amount -= after.integer(1);
            }
        }
        m_board.funnel.append(won);
    }

    QList<std::pair<qint64, qint64>> ranked(const Period &period) const
    {
        QHash<qint64, qint64> sales;
        const QDate last = lastDay(period);
        Statement statement(m_database, "dashboard.by_staff");
        scoped(statement).bind(":first", monthKey(period.first())).bind(":last", monthKey(last));
        while (statement.next())
            sales.insert(statement.integer(0), statement.integer(1));
        if (last != monthEnd(last)) {
            Statement after(m_database, "dashboard.by_staff_after");
            scoped(after).bind(":asof", last).bind(":last", monthEnd(last));
            while (after.next())
                sales[after.integer(0)] -= after.integer(1);
        }
        QList<std::pair<qint64, qint64>> result;
        for (const qint64 person : m_order) {
            if (sales.value(person) != 0)
                result.append({person, sales.value(person)});
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        return result;
    }

    void readRanking()
    {
        if (lastDay(m_request.period) < m_request.period.first())
            return;
        QHash<qint64, int> before;
        const auto earlier = ranked(m_request.period.previous());
        for (qsizetype i = 0; i < earlier.size(); ++i)
            before.insert(earlier.at(i).first, int(i));
        const auto now = ranked(m_request.period);
        for (qsizetype i = 0; i < now.size(); ++i) {
            const auto [person, sales] = now.at(i);
            Dashboard::Rank rank;
            rank.staff = person;
            rank.name = m_people.value(person).first;
            rank.team = m_people.value(person).second;
            rank.sales = sales;
            const auto task = m_tasks.own(FigureLevel::Staff, person, m_request.period);
            rank.completion = task ? ratioOf(sales, *task) : std::nullopt;
            const Flow flow = m_flows.value(person);
            rank.collection = ratioOf(flow.received, flow.due);
            if (before.contains(person))
                rank.change = before.value(person) - int(i);
            m_board.ranking.append(rank);
        }
    }

    /// Whole months by their last day; then, from each day with which a younger bucket begins, the days
    /// before it in its month move on to the older one.
    void readAgeing()
    {
        const bool byTeam = m_request.level == FigureLevel::Office;
        QMap<qint64, Dashboard::Ageing> rows;
        Statement months(m_database, "dashboard.outstanding");
        scoped(months);
        while (months.next()) {
            const QDate end =
                monthEnd(QDate::fromString(months.text(0) + QLatin1StringView("-01"), Qt::ISODate));
            const qint64 subject = months.integer(byTeam ? 1 : 2);
            Dashboard::Ageing &row = rows[subject];
            row.subject = subject;
            row.buckets[static_cast<std::size_t>(ageingBucket(end, m_request.asOf))] += months.integer(3);
        }
        for (std::size_t bucket = 0; bucket + 1 < ageingBucketCount; ++bucket) {
            const QDate begins = m_request.asOf.addDays(-30 * qint64(bucket));
            Statement days(m_database, "dashboard.outstanding_days");
            scoped(days).bind(":first", QDate(begins.year(), begins.month(), 1)).bind(":before", begins);
            while (days.next()) {
                if (days.integer(2) == 0)
                    continue;
                auto &buckets = rows[days.integer(byTeam ? 0 : 1)].buckets;
                buckets[bucket] -= days.integer(2);
                buckets[bucket + 1] += days.integer(2);
            }
        }
        for (Dashboard::Ageing &row : rows)
            row.name = byTeam ? m_teams.value(row.subject) : m_people.value(row.subject).first;
        m_board.ageing = rows.values();
    }

    Database &m_database;
    const Office &m_office;
    DashboardRequest m_request;
    TargetTable m_tasks;
    QHash<qint64, std::pair<QString, QString>> m_people;
    QList<qint64> m_order;
    QHash<qint64, QString> m_teams;
    QHash<qint64, Flow> m_flows;
    Dashboard m_board;
};

} // namespace

Dashboard readDashboard(Database &database, const Office &office, const DashboardRequest &request)
{
    return Board(database, office, request).read();
}

Result<DashboardRequest> dashboardWithinSight(Database &database, const Session &session,
                                              const DashboardRequest &request)
{
    if (const Status leave = Permission::require(session, Action::SeeMeasures); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeMeasures);
    DashboardRequest allowed = request;
    switch (sight.scope) {
    case Scope::All:
        return allowed;
    case Scope::Team:
        if (request.level == FigureLevel::Team && sight.teams.contains(TeamId(request.subject)))
            return allowed;
        if (request.level == FigureLevel::Office && !sight.teams.isEmpty()) {
            allowed.level = FigureLevel::Team;
            allowed.subject = sight.teams.first().value;
            return allowed;
        }
        if (request.level == FigureLevel::Staff) {
            Statement people(database, "measures.staff");
            while (people.next()) {
                if (people.integer(0) == request.subject && sight.teams.contains(people.id<TeamId>(3)))
                    return allowed;
            }
        }
        [[fallthrough]];
    case Scope::Own:
        allowed.level = FigureLevel::Staff;
        allowed.subject = sight.staff.value;
        return allowed;
    case Scope::None:
        break;
    }
    return ErrorCode::NotPermitted;
}

} // namespace salesdesk
