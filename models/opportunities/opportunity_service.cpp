// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opportunities/opportunity_service.h"

#include "models/activities/activity_service.h"
#include "models/credit/credit_service.h"
#include "models/customers/customer_service.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_store.h"

namespace salesdesk {

namespace {

constexpr int closedShownDays = 30;

bool inSight(Database &database, const Session &session, const Opportunity &opportunity)
{
    return Credit::inSight(database, Permission::sight(session, Action::SeeOpportunities), Kind::Opportunity,
                           opportunity.id.value, opportunity.owner);
}

Status checked(const Opportunity &opportunity)
{
    if (opportunity.title.trimmed().isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("title"), {}};
    if (opportunity.amount < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("amount"), {}};
    if (opportunity.probability < 0 || opportunity.probability > ratioScale)
        return Error{ErrorCode::Invalid, QStringLiteral("probability"), {}};
    return {};
}

Status save(Transaction &transaction, const QString &operation, const Opportunity &before, Opportunity after)
{
    after.updatedAt = transaction.now();
    KeptSums::takeOpportunity(transaction, after.id);
    if (const Status status = OpportunityStore::update(transaction.database(), before, after); !status)
        return status;
    KeptSums::addOpportunity(transaction, after.id);
    transaction.record(operation, Kind::Opportunity, after.id.value, OpportunityStore::toJson(before),
                       OpportunityStore::toJson(after));
    if (after.customer.isValid())
        transaction.touch(Kind::Customer, after.customer.value);
    return {};
}

OpportunityColumn column(Database &database, const Session &session, const Office &office,
                         OpportunityStage stage, QDate today, int cardsAtMost)
{
    ListQuery query;
    query.sight = Permission::sight(session, Action::SeeOpportunities);
    query.filters = {{QStringLiteral("stage"), Comparison::Is, opportunityStageName(stage)}};
    if (!isOpen(stage))
        query.filters.append(
            {QStringLiteral("closed_on"), Comparison::AtLeast, today.addDays(-closedShownDays)});
    query.sort = {{QStringLiteral("amount"), true}};
    const ListReader reader(database, opportunityList());
    OpportunityColumn column;
    column.stage = stage;
    column.count = reader.count(query);
    ListQuery inCurrency = query;
    inCurrency.filters.append({QStringLiteral("currency"), Comparison::Is, office.currency});
    column.amount = reader.sum(inCurrency, QStringLiteral("amount"));
    column.weighted = reader.sum(inCurrency, QStringLiteral("weighted"));
    const QList<qint64> ids = reader.firstIds(query, cardsAtMost);
    const auto words = reader.rows(ids, {QStringLiteral("customer"), QStringLiteral("owner")});
    for (const qint64 id : ids) {
        const std::optional<Opportunity> found = OpportunityStore::find(database, OpportunityId(id));
        const QList<QVariant> row = words.value(id);
        if (found && row.size() == 2)
            column.cards.append({*found, row[0].toString(), row[1].toString()});
    }
    return column;
}

} // namespace

std::optional<Opportunity> OpportunityService::find(Database &database, OpportunityId id)
{
    return OpportunityStore::find(database, id);
}

Result<Opportunity> OpportunityService::opportunity(const Session &session, OpportunityId id) const
{
    if (const Status status = Permission::require(session, Action::SeeOpportunities); !status)
        return status.error();
    Database &database = m_work.database();
    const auto found = database.read([&]() -> std::optional<Opportunity> {
        std::optional<Opportunity> opportunity = OpportunityStore::find(database, id);
        if (opportunity && !inSight(database, session, *opportunity))
            return std::nullopt;
        return opportunity;
    });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    return **found;
}

Result<QList<Opportunity>> OpportunityService::ofCustomer(const Session &session, CustomerId customer) const
{
    if (const Status status = Permission::require(session, Action::SeeOpportunities); !status)
        return status.error();
    Database &database = m_work.database();
    return database.read([&] {
        ListQuery query;
        query.sight = Permission::sight(session, Action::SeeOpportunities);
        query.filters = {{QStringLiteral("customer_id"), Comparison::Is, customer.value}};
        QList<Opportunity> opportunities;
        for (const qint64 id : ListReader(database, opportunityList()).ids(query)) {
            if (const std::optional<Opportunity> found = OpportunityStore::find(database, OpportunityId(id)))
                opportunities.append(*found);
        }
        return opportunities;
    });
}

Result<QList<ActivityRow>> OpportunityService::timeline(const Session &session, OpportunityId id,
                                                        int most) const
{
    if (const Result<Opportunity> seen = opportunity(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return Activities::ofOpportunity(m_work.database(), id, most); });
}

Result<QList<OpportunityColumn>> OpportunityService::board(const Session &session, int cardsAtMost) const
{
    if (const Status status = Permission::require(session, Action::SeeOpportunities); !status)
        return status.error();
    Database &database = m_work.database();
    return database.read([&] {
        QList<OpportunityColumn> columns;
        for (int stage = 0; stage < opportunityStageCount; ++stage)
            columns.append(column(database, session, m_office, static_cast<OpportunityStage>(stage), today(),
                                  cardsAtMost));
        return columns;
    });
}

Result<OpportunityId> OpportunityService::createIn(Transaction &transaction, Opportunity opportunity,
                                                   QDate today)
{
    Database &database = transaction.database();
    opportunity.title = opportunity.title.trimmed();
    if (const Status status = checked(opportunity); !status)
        return status.error();
    if (opportunity.number.isEmpty()) {
        const QString month = today.toString(QStringLiteral("yyMM"));
        do {
            opportunity.number = QStringLiteral("SJ-%1-%2")
                                     .arg(month)
                                     .arg(takeNumbers(transaction, QStringLiteral("opportunity"), month), 4,
                                          10, QLatin1Char('0'));
        } while (OpportunityStore::findByNumber(database, opportunity.number));
    } else if (OpportunityStore::findByNumber(database, opportunity.number)) {
        return Error{ErrorCode::Duplicate, QStringLiteral("number"), opportunity.number};
    }
    if (!opportunity.engagedOn.isValid())
        opportunity.engagedOn = today;
    if (opportunity.probability == 0)
        opportunity.probability = usualProbability(opportunity.stage);
    if (!isOpen(opportunity.stage) && !opportunity.closedOn.isValid())
        opportunity.closedOn = today;
    opportunity.createdAt = opportunity.updatedAt = transaction.now();
    opportunity.id = OpportunityStore::insert(database, opportunity);
    KeptSums::addOpportunity(transaction, opportunity.id);
    Credit::giveWhole(transaction, Kind::Opportunity, opportunity.id.value, opportunity.owner);
    transaction.record(QStringLiteral("opportunity.create"), Kind::Opportunity, opportunity.id.value, {},
                       OpportunityStore::toJson(opportunity));
    if (opportunity.customer.isValid())
        transaction.touch(Kind::Customer, opportunity.customer.value);
    return opportunity.id;
}

Status OpportunityService::moveIn(Transaction &transaction, OpportunityId id, OpportunityStage stage,
                                  const QString &reason, QDate today)
{
    const std::optional<Opportunity> before = OpportunityStore::find(transaction.database(), id);
    if (!before)
        return ErrorCode::NotFound;
    if (before->stage == stage)
        return {};
    if (!mayMove(before->stage, stage))
        return ErrorCode::WrongState;
    if (stage == OpportunityStage::Lost && reason.trimmed().isEmpty())
        return Error{ErrorCode::CommentRequired, QStringLiteral("lost_reason"), {}};
    Opportunity after = *before;
    after.stage = stage;
    after.probability = usualProbability(stage);
    after.closedOn = isOpen(stage) ? QDate() : today;
    after.lostReason = isOpen(stage) ? QString() : reason.trimmed();
    return save(transaction, QStringLiteral("opportunity.move"), *before, after);
}

Result<Opportunity> OpportunityService::forWriting(Transaction &transaction, OpportunityId id,
                                                   bool deleted) const
{
    Database &database = transaction.database();
    const Session &session = transaction.session();
    const std::optional<Opportunity> found = OpportunityStore::find(database, id);
    if (!found || found->deletedAt.has_value() != deleted || !inSight(database, session, *found))
        return ErrorCode::NotFound;
    if (const Status status =
            Permission::require(session, Action::WriteOpportunity,
                                Credit::subject(database, Kind::Opportunity, id.value, found->owner));
        !status)
        return status.error();
    return *found;
}

Result<OpportunityId> OpportunityService::create(const Session &session, Opportunity opportunity)
{
    if (const Status status = Permission::require(session, Action::WriteOpportunity); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<OpportunityId> {
        Database &database = transaction.database();
        Opportunity fresh = opportunity;
        fresh.id = {};
        if (!fresh.owner.isValid())
            fresh.owner = session.staff;
        if (fresh.currency.isEmpty())
            fresh.currency = m_office.currency;
        if (!fresh.customer.isValid())
            return Error{ErrorCode::Required, QStringLiteral("customer"), {}};
        const std::optional<Customer> customer = CustomerService::find(database, fresh.customer);
        if (!customer || customer->deletedAt || !CustomerService::inSight(database, session, *customer))
            return Error{ErrorCode::NotFound, QStringLiteral("customer"), {}};
        if (const Status status =
                Permission::require(session, Action::WriteOpportunity,
                                    Credit::subject(database, Kind::Opportunity, 0, fresh.owner));
            !status)
            return status.error();
        return createIn(transaction, fresh, today());
    });
}

Status OpportunityService::change(const Session &session, const Opportunity &opportunity)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Opportunity> before = forWriting(transaction, opportunity.id);
        if (!before)
            return before.error();
        if (const Status status = checked(opportunity); !status)
            return status;
        Opportunity after = *before;
        after.version = opportunity.version;
        after.customer = opportunity.customer;
        after.title = opportunity.title.trimmed();
        after.scene = opportunity.scene;
        after.functions = opportunity.functions;
        after.product = opportunity.product;
        after.competitor = opportunity.competitor;
        after.budget = opportunity.budget;
        after.amount = opportunity.amount;
        after.probability = opportunity.probability;
        after.expectedCloseOn = opportunity.expectedCloseOn;
        after.notes = opportunity.notes;
        return save(transaction, QStringLiteral("opportunity.change"), *before, after);
    });
}

Status OpportunityService::move(const Session &session, OpportunityId id, OpportunityStage stage,
                                const QString &reason)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Opportunity> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        return moveIn(transaction, id, stage, reason, today());
    });
}

Status OpportunityService::assign(const Session &session, OpportunityId id, StaffId owner)
{
    if (const Status status = Permission::require(session, Action::AssignLead); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Opportunity> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        if (!owner.isValid())
            return Error{ErrorCode::Required, QStringLiteral("owner"), {}};
        if (const Status status =
                Permission::require(session, Action::AssignLead,
                                    Credit::subject(transaction.database(), Kind::Opportunity, 0, owner));
            !status)
            return status;
        Opportunity after = *before;
        after.owner = owner;
        Credit::giveWhole(transaction, Kind::Opportunity, id.value, owner);
        return save(transaction, QStringLiteral("opportunity.assign"), *before, after);
    });
}

Result<ActivityId> OpportunityService::followUp(const Session &session, OpportunityId id, Activity activity)
{
    return m_work.run(session, [&](Transaction &transaction) -> Result<ActivityId> {
        const Result<Opportunity> found = forWriting(transaction, id);
        if (!found)
            return found.error();
        Activity done = activity;
        done.opportunity = id;
        done.customer = found->customer;
        const Result<ActivityId> added = Activities::addIn(transaction, done);
        if (!added)
            return added;
        transaction.touch(Kind::Opportunity, id.value);
        if (found->customer.isValid() && isFaceToFace(done.kind)) {
            if (const Status status = CustomerService::visitedIn(transaction, found->customer, today());
                !status)
                return status.error();
        }
        return added;
    });
}

Status OpportunityService::remove(const Session &session, OpportunityId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Opportunity> before = forWriting(transaction, id);
        if (!before)
            return before.error();
        Opportunity after = *before;
        after.deletedAt = transaction.now();
        return save(transaction, QStringLiteral("opportunity.delete"), *before, after);
    });
}

Status OpportunityService::restore(const Session &session, OpportunityId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Opportunity> before = forWriting(transaction, id, true);
        if (!before)
            return before.error();
        Opportunity after = *before;
        after.deletedAt.reset();
        return save(transaction, QStringLiteral("opportunity.restore"), *before, after);
    });
}

} // namespace salesdesk
