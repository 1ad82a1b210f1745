// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/appraisal_service.h"

#include "models/appraisals/appraisal_store.h"
#include "models/appraisals/scoring.h"
#include "models/measures/measure_reader.h"
#include "models/storage/settings.h"
#include "models/targets/target_service.h"

#include <QJsonArray>
#include <algorithm>

namespace salesdesk {

namespace {

Subject subjectOf(const AppraisedPerson &person)
{
    return Subject{person.id, person.team, {}};
}

bool inSight(const Sight &sight, const AppraisedPerson &person)
{
    switch (sight.scope) {
    case Scope::All:
        return true;
    case Scope::Team:
        return person.id == sight.staff || sight.teams.contains(person.team);
    case Scope::Own:
        return person.id == sight.staff;
    case Scope::None:
        break;
    }
    return false;
}

/// The post's own scheme of that kind, else everybody's; the quarter's where the kind has none.
std::optional<Scheme> schemeFor(const QList<Scheme> &schemes, const QString &post, PeriodKind kind)
{
    for (const PeriodKind wanted : {kind, PeriodKind::Quarter}) {
        for (const QString &of : {post, QString()}) {
            for (const Scheme &scheme : schemes) {
                if (scheme.active && scheme.periodKind == wanted && scheme.post == of)
                    return scheme;
            }
        }
    }
    return std::nullopt;
}

AppraisalSource sourceOf(const MeasureSource &source)
{
    return {kindName(source.kind), source.id, source.number, source.share, source.amount, source.of};
}

/// Reads everything that the sheets of one period need, once for all people.
class Calculator
{
public:
    Calculator(Database &database, const Office &office, const Period &period, QDate today)
        : m_database(database), m_office(office), m_period(period), m_asOf(today),
          m_schemes(AppraisalStore::schemes(database))
    {
        readMeasureValues();
        const QDate last = lastCountedDay(period, today);
        const QString base =
            Settings::text(database, QStringLiteral("appraisal.commission_base"), QStringLiteral("received"));
        if (base == QLatin1StringView("received"))
            m_commissionBases = AppraisalStore::received(database, period.first(), last);
        else
            for (auto it = m_values.begin(); it != m_values.end(); ++it)
                m_commissionBases.insert(it.key(), it.value().value(base).value.value_or(0));
        m_commission.marginal =
            Settings::value(database, QStringLiteral("appraisal.commission_marginal"), false).toBool();
        const QJsonArray tiers =
            Settings::value(database, QStringLiteral("appraisal.commission_tiers"), QJsonArray()).toArray();
        for (const QJsonValue &tier : tiers)
            m_commission.tiers.append(
                {tier[QStringLiteral("from")].toInteger(), tier[QStringLiteral("rate")].toInt()});
        std::sort(m_commission.tiers.begin(), m_commission.tiers.end(),
                  [](const CommissionTier &a, const CommissionTier &b) { return a.from < b.from; });
        for (const QString &measure : targetMeasures())
            m_targets.insert(measure, TargetService::table(database, measure, TargetRole::Task));
        if (period.kind() != PeriodKind::Month) {
            const QList<Period> parts =
                period.kind() == PeriodKind::Year ? period.quarters() : period.months();
            for (const Period &part : parts)
                m_parts.append({part.key(), AppraisalStore::scores(database, part)});
        }
    }

    std::optional<Scheme> scheme(const AppraisedPerson &person) const
    {
        return schemeFor(m_schemes, person.post, m_period.kind());
    }

    /// Computes the sheet; what people wrote on it stays.
    void compute(const AppraisedPerson &person, Appraisal &appraisal) const
    {
        const std::optional<Scheme> found = scheme(person);
        const Scheme rules = found.value_or(Scheme());
        ScoringInput input;
        for (const SchemeItem &item : rules.items)
            addActual(input, person.id, item.measure);
        addActual(input, person.id, QStringLiteral("task_completion"));
        input.managerPoints = appraisal.managerPoints;
        for (const auto &[key, scores] : m_parts) {
            if (scores.contains(person.id))
                input.parts.append({key, scores.value(person.id)});
        }
        input.periodDays = m_period.days();
        const QDate from =
            person.joinedOn.isValid() ? std::max(person.joinedOn, m_period.first()) : m_period.first();
        const QDate to = person.leftOn.isValid() ? std::min(person.leftOn, m_period.last()) : m_period.last();
        input.days = std::max(0, int(from.daysTo(to)) + 1);
        input.bonusBase = person.bonusBase;
        input.commissionBase = m_commissionBases.value(person.id);
        input.commission = m_commission;
        appraisal.staff = person.id;
        appraisal.period = m_period;
        appraisal.scheme = rules.id;
        appraisal.figures = scored(rules, input);
        appraisal.figures.name = person.name;
        appraisal.figures.number = person.number;
        appraisal.figures.team = person.teamName;
        appraisal.figures.post = person.post;
        appraisal.figures.asOf = m_asOf;
    }

private:
    void readMeasureValues()
    {
        MeasureRequest request;
        request.period = m_period;
        request.by = FigureLevel::Staff;
        request.asOf = m_asOf;
        request.explain = true;
        request.measures = {Measure::Sales, Measure::Profit, Measure::TaskCompletion};
        for (const Scheme &scheme : m_schemes) {
            for (const SchemeItem &item : scheme.items) {
                const auto measure = measureFromName(item.measure);
                if (scheme.active && measure && !request.measures.contains(*measure))
                    request.measures.append(*measure);
            }
        }
        const QList<MeasureValue> values = readMeasures(m_database, m_office, request);
        for (const MeasureValue &value : values)
            m_values[StaffId(value.subject)].insert(measureName(value.measure), value);
    }

    void addActual(ScoringInput &input, StaffId person, const QString &name) const
    {
        const auto measure = measureFromName(name);
        if (!measure || input.actuals.contains(name))
            return;
        const MeasureValue value = m_values.value(person).value(name);
        ScoredActual actual;
        actual.unit = measureUnitName(measureUnit(*measure));
        actual.numerator = value.numerator;
        actual.denominator = value.denominator;
        actual.value = value.value;
        actual.targetInside = *measure == Measure::TaskCompletion || *measure == Measure::PlanExecution;
        // A target of collection is an amount; the measure of that name is a rate.
        if (m_targets.contains(name) && *measure != Measure::Collection)
            actual.target = m_targets.value(name).own(FigureLevel::Staff, person.value, m_period);
        for (const MeasureSource &source : value.sources)
            actual.sources.append(sourceOf(source));
        input.actuals.insert(name, actual);
    }

    Database &m_database;
    const Office &m_office;
    Period m_period;
    QDate m_asOf;
    QList<Scheme> m_schemes;
    QHash<StaffId, QHash<QString, MeasureValue>> m_values;
    QHash<QString, TargetTable> m_targets;
    QHash<StaffId, qint64> m_commissionBases;
    CommissionRule m_commission;
    QList<std::pair<QString, QHash<StaffId, qint64>>> m_parts;
};

std::optional<AppraisedPerson> personOf(Database &database, const Appraisal &appraisal)
{
    const QList<AppraisedPerson> people = AppraisalStore::people(database, appraisal.period);
    for (const AppraisedPerson &person : people) {
        if (person.id == appraisal.staff)
            return person;
    }
    return std::nullopt;
}

} // namespace

Result<QList<Scheme>> AppraisalService::schemes(const Session &session) const
{
    if (const Status leave = Permission::require(session, Action::SeeAppraisals); !leave)
        return leave.error();
    return m_work.database().read([&] { return AppraisalStore::schemes(m_work.database()); });
}

Result<qint64> AppraisalService::saveScheme(const Session &session, const Scheme &given)
{
    if (const Status leave = Permission::require(session, Action::FreezeAppraisal); !leave)
        return leave.error();
    if (given.name.trimmed().isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("name"), {}};
    if (const Status status = checkScheme(given); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<qint64> {
        Scheme scheme = given;
        QJsonObject before;
        const QList<Scheme> known = AppraisalStore::schemes(transaction.database());
        for (const Scheme &old : known) {
            if (old.id == scheme.id && scheme.id != 0)
                before = rulesToJson(old).toObject();
        }
        AppraisalStore::saveScheme(transaction.database(), scheme, transaction.now());
        transaction.record(
            given.id ? QStringLiteral("appraisal_scheme.change") : QStringLiteral("appraisal_scheme.create"),
            Kind::AppraisalScheme, scheme.id, before, rulesToJson(scheme).toObject(), scheme.name);
        return scheme.id;
    });
}

QList<Appraisal> AppraisalService::read(Database &database, const Office &office, const Sight &sight,
                                        QDate today, const Period &period, const QList<StaffId> &staff)
{
    QHash<StaffId, Appraisal> started;
    const QList<Appraisal> stored = AppraisalStore::ofPeriod(database, period);
    for (const Appraisal &appraisal : stored)
        started.insert(appraisal.staff, appraisal);
    std::optional<Calculator> calculator;
    QList<Appraisal> result;
    const QList<AppraisedPerson> people = AppraisalStore::people(database, period);
    for (const AppraisedPerson &person : people) {
        if (!inSight(sight, person) || (!staff.isEmpty() && !staff.contains(person.id)))
            continue;
        Appraisal appraisal = started.value(person.id);
        if (!appraisal.isStarted()) {
            if (!calculator)
                calculator.emplace(database, office, period, today);
            calculator->compute(person, appraisal);
        }
        result.append(appraisal);
    }
    return result;
}

Result<QList<Appraisal>> AppraisalService::sheets(const Session &session, const Period &period,
                                                  const QList<StaffId> &staff) const
{
    if (const Status leave = Permission::require(session, Action::SeeAppraisals); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeAppraisals);
    return m_work.database().read(
        [&] { return read(m_work.database(), m_office, sight, today(), period, staff); });
}

Result<Appraisal> AppraisalService::sheet(const Session &session, AppraisalId id) const
{
    if (const Status leave = Permission::require(session, Action::SeeAppraisals); !leave)
        return leave.error();
    const Sight sight = Permission::sight(session, Action::SeeAppraisals);
    const auto found = m_work.database().read([&]() -> std::optional<Appraisal> {
        auto appraisal = AppraisalStore::find(m_work.database(), id, m_office.fiscalStart);
        if (!appraisal)
            return appraisal;
        const auto person = personOf(m_work.database(), *appraisal);
        return person && inSight(sight, *person) ? appraisal : std::nullopt;
    });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    return **found;
}

Result<int> AppraisalService::compute(const Session &session, const Period &period,
                                      const QList<StaffId> &staff)
{
    if (const Status leave = Permission::require(session, Action::WriteAppraisal); !leave)
        return leave.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<int> {
        Database &database = transaction.database();
        QHash<StaffId, Appraisal> started;
        const QList<Appraisal> stored = AppraisalStore::ofPeriod(database, period);
        for (const Appraisal &appraisal : stored)
            started.insert(appraisal.staff, appraisal);
        const Calculator calculator(database, m_office, period, today());
        int written = 0;
        const QList<AppraisedPerson> people = AppraisalStore::people(database, period);
        for (const AppraisedPerson &person : people) {
            if (!staff.isEmpty() && !staff.contains(person.id))
                continue;
            if (!Permission::can(session, Action::WriteAppraisal, subjectOf(person)))
                continue;
            Appraisal appraisal = started.value(person.id);
            if (isFrozen(appraisal.state))
                continue;
            const QJsonObject before = appraisal.isStarted() ? toJson(appraisal) : QJsonObject();
            calculator.compute(person, appraisal);
            AppraisalStore::save(database, appraisal, transaction.now());
            transaction.record(QStringLiteral("appraisal.compute"), Kind::Appraisal, appraisal.id.value,
                               before, toJson(appraisal));
            ++written;
        }
        return written;
    });
}

Status AppraisalService::advance(const Session &session, AppraisalId id, qint64 version, AppraisalEvent event,
                                 const QString &text)
{
    static const QHash<AppraisalEvent, QString> operations{
        {AppraisalEvent::SelfReview, QStringLiteral("appraisal.self_review")},
        {AppraisalEvent::LeaderReview, QStringLiteral("appraisal.leader_review")},
        {AppraisalEvent::Approve, QStringLiteral("appraisal.approve")},
        {AppraisalEvent::Sign, QStringLiteral("appraisal.sign")}};
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        Database &database = transaction.database();
        auto appraisal = AppraisalStore::find(database, id, m_office.fiscalStart);
        const auto person = appraisal ? personOf(database, *appraisal) : std::nullopt;
        if (!person)
            return ErrorCode::NotFound;
        const bool own = person->id == session.staff;
        const Action action = event == AppraisalEvent::Approve || event == AppraisalEvent::Sign
                                  ? Action::FreezeAppraisal
                                  : Action::WriteAppraisal;
        const bool byPerson = event == AppraisalEvent::SelfReview || event == AppraisalEvent::Sign;
        if (!(byPerson && own)) {
            if (const Status leave = Permission::require(session, action, subjectOf(*person)); !leave)
                return leave;
            // Nobody judges a sheet of their own.
            if (own && !byPerson)
                return ErrorCode::OwnDocument;
        }
        if (event == AppraisalEvent::Approve && appraisal->period.kind() == PeriodKind::Year &&
            !session.holds(Role::Executive))
            return ErrorCode::NotPermitted;
        if (appraisal->version != version)
            return Error{ErrorCode::Conflict, {}, appraisal->figures.name};
        const auto state = nextState(appraisal->state, event);
        if (!state)
            return Error{ErrorCode::WrongState, {}, appraisalStateName(appraisal->state)};
        const QJsonObject before = toJson(*appraisal);
        const AppraisalReview review{text.trimmed(), session.name, transaction.now()};
        switch (event) {
        case AppraisalEvent::SelfReview:
            appraisal->self = review;
            break;
        case AppraisalEvent::LeaderReview:
            appraisal->leader = review;
            break;
        case AppraisalEvent::Approve:
            // What is frozen is what the records say at that moment.
            Calculator(database, m_office, appraisal->period, today()).compute(*person, *appraisal);
            appraisal->manager = review;
            appraisal->frozenAt = transaction.now();
            appraisal->digest = sha256(CanonicalJson(toJson(*appraisal)).bytes());
            break;
        case AppraisalEvent::Sign:
            appraisal->signature = review;
            break;
        }
        appraisal->state = *state;
        AppraisalStore::save(database, *appraisal, transaction.now());
        transaction.record(operations.value(event), Kind::Appraisal, id.value, before, toJson(*appraisal));
        return {};
    });
}

Status AppraisalService::selfReview(const Session &session, AppraisalId id, qint64 version,
                                    const QString &text)
{
    return advance(session, id, version, AppraisalEvent::SelfReview, text);
}

Status AppraisalService::leaderReview(const Session &session, AppraisalId id, qint64 version,
                                      const QString &text)
{
    return advance(session, id, version, AppraisalEvent::LeaderReview, text);
}

Status AppraisalService::approve(const Session &session, AppraisalId id, qint64 version, const QString &text)
{
    return advance(session, id, version, AppraisalEvent::Approve, text);
}

Status AppraisalService::sign(const Session &session, AppraisalId id, qint64 version)
{
    return advance(session, id, version, AppraisalEvent::Sign, {});
}

Status AppraisalService::setManagerPoints(const Session &session, AppraisalId id, qint64 version,
                                          std::optional<int> points)
{
    if (const Status leave = Permission::require(session, Action::FreezeAppraisal); !leave)
        return leave;
    if (points && (*points < 0 || *points > 100))
        return Error{ErrorCode::Invalid, managerScore, QString::number(*points)};
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        Database &database = transaction.database();
        auto appraisal = AppraisalStore::find(database, id, m_office.fiscalStart);
        const auto person = appraisal ? personOf(database, *appraisal) : std::nullopt;
        if (!person)
            return ErrorCode::NotFound;
        if (person->id == session.staff)
            return ErrorCode::OwnDocument;
        if (isFrozen(appraisal->state))
            return Error{ErrorCode::WrongState, {}, appraisalStateName(appraisal->state)};
        if (appraisal->version != version)
            return Error{ErrorCode::Conflict, {}, appraisal->figures.name};
        const QJsonObject before = toJson(*appraisal);
        appraisal->managerPoints = points;
        Calculator(database, m_office, appraisal->period, today()).compute(*person, *appraisal);
        AppraisalStore::save(database, *appraisal, transaction.now());
        transaction.record(QStringLiteral("appraisal.score"), Kind::Appraisal, id.value, before,
                           toJson(*appraisal));
        return {};
    });
}

Result<QList<AppraisalDifference>> AppraisalService::difference(const Session &session, AppraisalId id) const
{
    const auto frozen = sheet(session, id);
    if (!frozen)
        return frozen.error();
    if (!isFrozen(frozen->state))
        return QList<AppraisalDifference>();
    return m_work.database().read([&]() -> QList<AppraisalDifference> {
        Appraisal now = *frozen;
        const auto person = personOf(m_work.database(), now);
        if (!person)
            return {};
        Calculator(m_work.database(), m_office, now.period, today()).compute(*person, now);
        return differences(frozen->figures, now.figures);
    });
}

Result<qint64> AppraisalService::ledgerRow(AppraisalId id) const
{
    return m_work.database().read([&] { return AppraisalStore::ledgerRow(m_work.database(), id); });
}

QStringList AppraisalService::verify(Database &database)
{
    QStringList broken;
    const QList<Appraisal> frozen = AppraisalStore::frozen(database, 1);
    for (const Appraisal &appraisal : frozen) {
        if (appraisal.digest != sha256(CanonicalJson(toJson(appraisal)).bytes()))
            broken.append(appraisal.figures.number + QLatin1Char(' ') + appraisal.period.key());
    }
    return broken;
}

} // namespace salesdesk
