// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/dashboard.h"
#include "models/measures/measure_reader.h"
#include "tests/catch.h"
#include "tests/support/random_figures.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// What a board shows, counted from the records one by one.
class Counted
{
public:
    Counted(Database &database, const Office &office, const DashboardRequest &request)
        : m_database(database), m_office(office), m_request(request),
          m_last(lastCountedDay(request.period, request.asOf))
    {
    }

    MeasureValue measure(Measure measure, const Period &period) const
    {
        const auto values =
            readMeasures(m_database, m_office, {{measure}, period, m_request.level, m_request.asOf});
        for (const MeasureValue &value : values) {
            if (value.subject == m_request.subject)
                return value;
        }
        return {};
    }
    MeasureValue measure(Measure measured) const { return measure(measured, m_request.period); }

    qint64 received() const
    {
        return readInteger(
            m_database, QStringLiteral("SELECT SUM(amount) FROM collection_part t WHERE paid_on BETWEEN '%1' "
                                       "AND '%2' AND %3")
                            .arg(day(m_request.period.first()), day(m_last), scope("t.team_id")));
    }

    /// Records and amount of the opportunities for which the condition holds.
    std::pair<qint64, qint64> opportunities(const QString &condition, const QString &amount) const
    {
        const QString from =
            QStringLiteral("FROM (SELECT o.*, o.owner_id AS staff_id, s.team_id FROM opportunity o LEFT JOIN "
                           "staff s ON s.id = o.owner_id WHERE o.deleted_at IS NULL) t WHERE %1 AND %2")
                .arg(condition, scope("t.team_id"));
        return {readInteger(m_database, QStringLiteral("SELECT COUNT(*) ") + from),
                readInteger(m_database, QStringLiteral("SELECT SUM(%1) ").arg(amount) + from +
                                            QStringLiteral(" AND currency = 'CNY'"))};
    }
    std::pair<qint64, qint64> won() const
    {
        return opportunities(QStringLiteral("stage = 'won' AND closed_on BETWEEN '%1' AND '%2'")
                                 .arg(day(m_request.period.first()), day(m_last)),
                             QStringLiteral("amount"));
    }

    QStringList ageing() const
    {
        QMap<qint64, std::array<qint64, 5>> rows;
        Statement statement = Statement::composed(
            m_database,
            QStringLiteral("SELECT due_on, %1, SUM(CASE WHEN paid_on = '' THEN amount ELSE -amount END) "
                           "FROM collection_part t WHERE %2 GROUP BY due_on, %1")
                .arg(m_request.level == FigureLevel::Office ? QStringLiteral("team_id")
                                                            : QStringLiteral("staff_id"),
                     scope("t.team_id")),
            QStringLiteral("test"));
        while (statement.next()) {
            if (statement.integer(2) != 0)
                rows[statement.integer(1)]
                    [static_cast<std::size_t>(ageingBucket(statement.date(0), m_request.asOf))] +=
                    statement.integer(2);
        }
        QStringList told;
        for (auto row = rows.begin(); row != rows.end(); ++row)
            told.append(ageingRow(row.key(), row.value()));
        return told;
    }

    static QString ageingRow(qint64 subject, const std::array<qint64, 5> &buckets)
    {
        QString row = QString::number(subject);
        for (const qint64 amount : buckets)
            row += QLatin1Char(' ') + QString::number(amount);
        return row;
    }

private:
    static QString day(QDate date) { return date.toString(Qt::ISODate); }

    QString scope(const char *team) const
    {
        switch (m_request.level) {
        case FigureLevel::Office:
            return QStringLiteral("TRUE");
        case FigureLevel::Team:
            return QStringLiteral("%1 = %2").arg(QLatin1StringView(team)).arg(m_request.subject);
        case FigureLevel::Staff:
            break;
        }
        return QStringLiteral("t.staff_id = %1").arg(m_request.subject);
    }

    Database &m_database;
    const Office &m_office;
    DashboardRequest m_request;
    QDate m_last;
};

void checkBoard(Database &database, const Office &office, const DashboardRequest &request)
{
    INFO("level " << int(request.level) << " of " << request.subject << ", "
                  << request.period.key().toStdString() << " as of "
                  << request.asOf.toString(Qt::ISODate).toStdString());
    const Dashboard board = readDashboard(database, office, request);
    const Counted counted(database, office, request);
    CHECK(board.sales == counted.measure(Measure::Sales).numerator);
    CHECK(board.profit == counted.measure(Measure::Profit).numerator);
    CHECK(board.newCustomers == counted.measure(Measure::NewCustomers).numerator);
    const MeasureValue signing = counted.measure(Measure::SigningOnTime);
    CHECK(board.signing.numerator == signing.numerator);
    CHECK(board.signing.denominator == signing.denominator.value_or(0));
    CHECK(board.signing.value == signing.value);
    // Of a period that has not begun, nothing is to be collected in it yet.
    const MeasureValue collection =
        request.asOf < request.period.first() ? MeasureValue() : counted.measure(Measure::Collection);
    CHECK(board.collectionReceived == collection.numerator);
    CHECK(board.collectionDue == collection.denominator.value_or(0));
    CHECK(board.received == counted.received());
    for (const Dashboard::Month &month : board.months)
        CHECK(month.sales == counted.measure(Measure::Sales, month.month).numerator);
    for (const Dashboard::Stage &stage : board.funnel) {
        INFO(stage.stage.toStdString());
        const auto wanted =
            stage.stage == QStringLiteral("won")
                ? counted.won()
                : counted.opportunities(QStringLiteral("stage = '%1' AND closed_on IS NULL").arg(stage.stage),
                                        QStringLiteral("amount"));
        CHECK(stage.count == wanted.first);
        CHECK(stage.amount == wanted.second);
    }
    CHECK(board.forecast ==
          counted
              .opportunities(QStringLiteral("stage NOT IN ('won', 'lost') AND closed_on IS NULL"),
                             QStringLiteral("amount * probability / 10000"))
              .second);
    QStringList ageing;
    for (const Dashboard::Ageing &row : board.ageing)
        ageing.append(Counted::ageingRow(row.subject, row.buckets));
    CHECK(ageing == counted.ageing());
    if (request.level == FigureLevel::Office) {
        for (const Dashboard::Rank &rank : board.ranking) {
            const Counted person(database, office,
                                 {FigureLevel::Staff, rank.staff, request.period, request.asOf});
            CHECK(rank.sales == person.measure(Measure::Sales).numerator);
            CHECK(rank.collection == person.measure(Measure::Collection).value);
        }
    }
}

} // namespace

TEST_CASE("A board's figures are those of the records, for anybody, in any period, on any day", "[models]")
{
    // From 14 hours ahead of Greenwich to 10 behind: the day on which a contract was given up is the
    // office's.
    static const QList<QByteArray> zones{"Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Honolulu",
                                         "America/New_York"};
    forAll(12, [](Random &random) {
        TestOffice test;
        RandomFigures figures(*test.database, *test.work);
        Office office;
        office.zone = QTimeZone(random.pick(zones));
        REQUIRE(office.zone.isValid());
        for (int i = 0; i < 90; ++i)
            figures.somethingHappens(random);
        QList<std::pair<FigureLevel, qint64>> subjects{{FigureLevel::Office, 0}};
        for (const qint64 team : figures.teams)
            subjects.append({FigureLevel::Team, team});
        for (const qint64 person : figures.staff)
            subjects.append({FigureLevel::Staff, person});
        for (const auto &[level, subject] : subjects) {
            for (int i = 0; i < 4; ++i) {
                const QDate asOf = RandomFigures::someDay(random);
                const auto kind =
                    random.pick(QList{PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year});
                const QDate within = random.oneIn(3) ? RandomFigures::someDay(random) : asOf;
                checkBoard(*test.database, office,
                           {level, subject, Period::holding(within, kind, office.fiscalStart),
                            random.oneIn(4) ? QDate(asOf.year(), asOf.month(), asOf.daysInMonth()) : asOf});
            }
        }
    });
}
