// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_service.h"

#include "models/activities/activity_service.h"
#include "models/credit/credit_service.h"
#include "models/leads/lead_store.h"
#include "models/storage/settings.h"

namespace salesdesk {

namespace {

bool inSight(Database &database, const Session &session, const Lead &lead)
{
    return Credit::inSight(database, Permission::sight(session, Action::SeeLeads), Kind::Lead, lead.id.value,
                           lead.owner);
}

Status checked(const Lead &lead)
{
    if (lead.company.trimmed().isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("company"), {}};
    if (lead.budget && *lead.budget < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("budget"), {}};
    return {};
}

Status save(Transaction &transaction, const QString &operation, const Lead &before, Lead after)
{
    after.updatedAt = transaction.now();
    if (const Status status = LeadStore::update(transaction.database(), before, after); !status)
        return status;
    transaction.record(operation, Kind::Lead, after.id.value, LeadStore::toJson(before),
                       LeadStore::toJson(after));
    return {};
}

Status roomFor(Database &database, StaffId owner, const PoolRules &rules)
{
    if (LeadStore::held(database, owner) >= rules.heldAtMost)
        return Error{ErrorCode::LimitReached, QStringLiteral("leads_held"), {}};
    return {};
}

} // namespace

PoolRules LeadService::rules(Database &database)
{
    const PoolRules usual;
    const auto rule = [&](const char *name, int otherwise) {
        return int(
            Settings::integer(database, QLatin1StringView("leads.") + QLatin1StringView(name), otherwise));
    };
    return {rule("contact_days", usual.contactDays), rule("follow_up_days", usual.followUpDays),
            rule("warning_days", usual.warningDays), rule("held_at_most", usual.heldAtMost),
            rule("claims_a_day", usual.claimsADay),  rule("claim_back_days", usual.claimBackDays)};
}

Result<PoolRules> LeadService::rules() const
{
    return m_work.database().read([&] { return rules(m_work.database()); });
}

Result<Lead> LeadService::lead(const Session &session, LeadId id) const
{
    if (const Status status = Permission::require(session, Action::SeeLeads); !status)
        return status.error();
    Database &database = m_work.database();
    const auto found = database.read([&]() -> std::optional<Lead> {
        std::optional<Lead> lead = LeadStore::find(database, id);
        if (lead && !inSight(database, session, *lead))
            return std::nullopt;
        return lead;
    });
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    return **found;
}

Result<QList<LeadDuplicate>> LeadService::duplicates(const Session &session, const Lead &lead) const
{
    if (const Status status = Permission::require(session, Action::WriteLead); !status)
        return status.error();
    return m_work.database().read([&] { return LeadStore::duplicates(m_work.database(), lead); });
}

Result<QList<ActivityRow>> LeadService::timeline(const Session &session, LeadId id, int most) const
{
    if (const Result<Lead> seen = lead(session, id); !seen)
        return seen.error();
    return m_work.database().read([&] { return Activities::ofLead(m_work.database(), id, most); });
}

bool LeadService::can(const Session &session, Action action, const Lead &lead) const
{
    const Result<bool> allowed = m_work.database().read([&] {
        return Permission::can(session, action,
                               Credit::subject(m_work.database(), Kind::Lead, lead.id.value, lead.owner));
    });
    return allowed && *allowed;
}

Result<LeadId> LeadService::createIn(Transaction &transaction, Lead lead, QDate today)
{
    Database &database = transaction.database();
    lead.company = lead.company.trimmed();
    if (const Status status = checked(lead); !status)
        return status.error();
    if (lead.number.isEmpty()) {
        const QString month = today.toString(QStringLiteral("yyMM"));
        do {
            lead.number =
                QStringLiteral("XS-%1-%2")
                    .arg(month)
                    .arg(takeNumbers(transaction, QStringLiteral("lead"), month), 4, 10, QLatin1Char('0'));
        } while (LeadStore::findByNumber(database, lead.number));
    } else if (LeadStore::findByNumber(database, lead.number)) {
        return Error{ErrorCode::Duplicate, QStringLiteral("number"), lead.number};
    }
    if (lead.owner.isValid() && !lead.assignedOn.isValid())
        giveTo(lead, lead.owner, today, rules(database));
    lead.createdAt = lead.updatedAt = transaction.now();
    lead.id = LeadStore::insert(database, lead);
    Credit::giveWhole(transaction, Kind::Lead, lead.id.value, lead.owner);
    transaction.record(QStringLiteral("lead.create"), Kind::Lead, lead.id.value, {}, LeadStore::toJson(lead));
    return lead.id;
}

Result<LeadId> LeadService::create(const Session &session, const Lead &lead, bool toPool)
{
    if (const Status status = Permission::require(session, Action::WriteLead); !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<LeadId> {
        Database &database = transaction.database();
        Lead fresh;
        fresh.owner = lead.owner.isValid() || toPool ? lead.owner : session.staff;
        if (fresh.owner.isValid()) {
            if (const Status status = Permission::require(
                    session, Action::WriteLead, Credit::subject(database, Kind::Lead, 0, fresh.owner));
                !status)
                return status.error();
            if (const Status status = roomFor(database, fresh.owner, rules(database)); !status)
                return status.error();
        }
        fresh.number = lead.number;
        fresh.company = lead.company;
        fresh.contact = lead.contact;
        fresh.phone = lead.phone;
        fresh.mobile = lead.mobile;
        fresh.wechat = lead.wechat;
        fresh.email = lead.email;
        fresh.region = lead.region;
        fresh.address = lead.address;
        fresh.industry = lead.industry;
        fresh.source = lead.source;
        fresh.channel = lead.channel;
        fresh.interest = lead.interest;
        fresh.budget = lead.budget;
        fresh.expectedOn = lead.expectedOn;
        fresh.tier = lead.tier;
        fresh.nextFollowUpOn = lead.nextFollowUpOn;
        fresh.notes = lead.notes;
        return createIn(transaction, fresh, today());
    });
}

Result<Lead> LeadService::forWriting(Transaction &transaction, LeadId id, Action action, bool deleted) const
{
    Database &database = transaction.database();
    const Session &session = transaction.session();
    const std::optional<Lead> lead = LeadStore::find(database, id);
    if (!lead || lead->deletedAt.has_value() != deleted || lead->mergedInto.isValid() ||
        !inSight(database, session, *lead))
        return ErrorCode::NotFound;
    // Out of the pool anybody who may assign or claim takes; the rest is asked about the owner's record.
    const bool fromPool =
        !lead->owner.isValid() && (action == Action::AssignLead || action == Action::ClaimLead);
    const Status status =
        fromPool ? Permission::require(session, action)
                 : Permission::require(session, action,
                                       Credit::subject(database, Kind::Lead, id.value, lead->owner));
    if (!status)
        return status.error();
    return *lead;
}

Status LeadService::change(const Session &session, const Lead &lead)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, lead.id, Action::WriteLead);
        if (!before)
            return before.error();
        if (const Status status = checked(lead); !status)
            return status;
        Lead after = *before;
        after.version = lead.version;
        after.company = lead.company.trimmed();
        after.contact = lead.contact;
        after.phone = lead.phone;
        after.mobile = lead.mobile;
        after.wechat = lead.wechat;
        after.email = lead.email;
        after.region = lead.region;
        after.address = lead.address;
        after.industry = lead.industry;
        after.source = lead.source;
        after.channel = lead.channel;
        after.interest = lead.interest;
        after.budget = lead.budget;
        after.expectedOn = lead.expectedOn;
        after.tier = lead.tier;
        after.nextFollowUpOn = lead.nextFollowUpOn;
        after.notes = lead.notes;
        return save(transaction, QStringLiteral("lead.change"), *before, after);
    });
}

Status LeadService::assign(const Session &session, const QList<LeadId> &ids, StaffId owner)
{
    if (const Status status = Permission::require(session, Action::AssignLead); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        Database &database = transaction.database();
        const PoolRules pool = rules(database);
        if (owner.isValid()) {
            if (const Status status = Permission::require(session, Action::AssignLead,
                                                          Credit::subject(database, Kind::Lead, 0, owner));
                !status)
                return status;
        }
        for (const LeadId id : ids) {
            const Result<Lead> before = forWriting(transaction, id, Action::AssignLead);
            if (!before)
                return before.error();
            if (before->status == LeadStatus::Converted)
                return ErrorCode::WrongState;
            if (before->owner == owner)
                continue;
            Lead after = *before;
            if (owner.isValid()) {
                if (const Status status = roomFor(database, owner, pool); isOpen(after.status) && !status)
                    return status;
                giveTo(after, owner, today(), pool);
            } else {
                returnToPool(after, today());
            }
            Credit::giveWhole(transaction, Kind::Lead, id.value, owner);
            if (const Status status = save(transaction, QStringLiteral("lead.assign"), *before, after);
                !status)
                return status;
        }
        return {};
    });
}

Status LeadService::claim(const Session &session, LeadId id)
{
    if (const Status status = Permission::require(session, Action::ClaimLead); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        Database &database = transaction.database();
        const Result<Lead> before = forWriting(transaction, id, Action::ClaimLead);
        if (!before)
            return before.error();
        if (before->owner.isValid() || !isOpen(before->status))
            return ErrorCode::WrongState;
        const PoolRules pool = rules(database);
        if (!mayClaimBack(*before, session.staff, today(), pool))
            return Error{ErrorCode::LimitReached, QStringLiteral("claim_back"), {}};
        if (LeadStore::claims(database, session.staff, today()) >= pool.claimsADay)
            return Error{ErrorCode::LimitReached, QStringLiteral("claims_today"), {}};
        if (const Status status = roomFor(database, session.staff, pool); !status)
            return status;
        Lead after = *before;
        giveTo(after, session.staff, today(), pool);
        LeadStore::insertClaim(database, session.staff, today(), id);
        Credit::giveWhole(transaction, Kind::Lead, id.value, session.staff);
        return save(transaction, QStringLiteral("lead.claim"), *before, after);
    });
}

Status LeadService::step(const Session &session, LeadId id, LeadEvent event, const QString &operation,
                         const std::function<void(Lead &)> &edit)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, id, Action::WriteLead);
        if (!before)
            return before.error();
        const std::optional<LeadStatus> status = leadAfter(before->status, event);
        if (!status)
            return ErrorCode::WrongState;
        Lead after = *before;
        after.status = *status;
        edit(after);
        after.poolDueOn = poolDue(after, rules(transaction.database()));
        return save(transaction, operation, *before, after);
    });
}

Result<ActivityId> LeadService::followUp(const Session &session, LeadId id, Activity activity)
{
    return m_work.run(session, [&](Transaction &transaction) -> Result<ActivityId> {
        const Result<Lead> before = forWriting(transaction, id, Action::WriteLead);
        if (!before)
            return before.error();
        const std::optional<LeadStatus> status = leadAfter(before->status, LeadEvent::Contact);
        if (!status)
            return ErrorCode::WrongState;
        if (activity.nextOn.isValid() && activity.nextOn < today())
            return Error{ErrorCode::Invalid, QStringLiteral("next_on"), {}};
        Activity done = activity;
        done.lead = id;
        const Result<ActivityId> added = Activities::addIn(transaction, done);
        if (!added)
            return added;
        Lead after = *before;
        after.status = *status;
        after.lastFollowUpOn = today();
        after.nextFollowUpOn = activity.nextOn;
        if (!after.contactedOn.isValid())
            after.contactedOn = today();
        after.poolDueOn = poolDue(after, rules(transaction.database()));
        if (const Status saved = save(transaction, QStringLiteral("lead.follow_up"), *before, after); !saved)
            return saved.error();
        return added;
    });
}

Status LeadService::qualify(const Session &session, LeadId id)
{
    return step(session, id, LeadEvent::Qualify, QStringLiteral("lead.qualify"), [&](Lead &lead) {
        if (!lead.contactedOn.isValid())
            lead.contactedOn = today();
    });
}

Status LeadService::lose(const Session &session, LeadId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::CommentRequired, QStringLiteral("lost_reason"), {}};
    return step(session, id, LeadEvent::Lose, QStringLiteral("lead.lose"), [&](Lead &lead) {
        lead.lostReason = reason.trimmed();
        lead.nextFollowUpOn = {};
    });
}

Status LeadService::reopen(const Session &session, LeadId id)
{
    return step(session, id, LeadEvent::Reopen, QStringLiteral("lead.reopen"), [&](Lead &lead) {
        lead.lostReason.clear();
        // The clock starts anew: it would fall into the pool tonight otherwise.
        lead.contactedOn = today();
    });
}

Status LeadService::extendProtection(const Session &session, LeadId id, QDate until)
{
    if (const Status status = Permission::require(session, Action::ExtendProtection); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, id, Action::ExtendProtection);
        if (!before)
            return before.error();
        if (!before->owner.isValid() || !isOpen(before->status))
            return ErrorCode::WrongState;
        if (!until.isValid() || until < today())
            return Error{ErrorCode::Invalid, QStringLiteral("protected_until"), {}};
        Lead after = *before;
        after.protectedUntil = until;
        after.poolDueOn = poolDue(after, rules(transaction.database()));
        return save(transaction, QStringLiteral("lead.protect"), *before, after);
    });
}

Status LeadService::merge(const Session &session, LeadId from, LeadId into)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, from, Action::WriteLead);
        if (!before)
            return before.error();
        const Result<Lead> target = forWriting(transaction, into, Action::WriteLead);
        if (!target)
            return target.error();
        if (from == into || before->status == LeadStatus::Converted)
            return ErrorCode::WrongState;
        Lead after = *before;
        after.mergedInto = into;
        transaction.touch(Kind::Lead, into.value);
        return save(transaction, QStringLiteral("lead.merge"), *before, after);
    });
}

Status LeadService::unmerge(const Session &session, LeadId from)
{
    if (const Status status = Permission::require(session, Action::WriteLead); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        Database &database = transaction.database();
        const std::optional<Lead> before = LeadStore::find(database, from);
        if (!before || !before->mergedInto.isValid() || !inSight(database, session, *before))
            return ErrorCode::NotFound;
        if (const Status status = Permission::require(
                session, Action::WriteLead, Credit::subject(database, Kind::Lead, from.value, before->owner));
            !status)
            return status;
        Lead after = *before;
        transaction.touch(Kind::Lead, after.mergedInto.value);
        after.mergedInto = {};
        return save(transaction, QStringLiteral("lead.unmerge"), *before, after);
    });
}

Status LeadService::remove(const Session &session, LeadId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, id, Action::WriteLead);
        if (!before)
            return before.error();
        Lead after = *before;
        after.deletedAt = transaction.now();
        return save(transaction, QStringLiteral("lead.delete"), *before, after);
    });
}

Status LeadService::restore(const Session &session, LeadId id)
{
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        const Result<Lead> before = forWriting(transaction, id, Action::WriteLead, true);
        if (!before)
            return before.error();
        Lead after = *before;
        after.deletedAt.reset();
        return save(transaction, QStringLiteral("lead.restore"), *before, after);
    });
}

Result<int> LeadService::runClock(const Session &session, QDate today)
{
    if (const Status status = Permission::require(session, Action::AssignLead); !session.isSystem && !status)
        return status.error();
    return m_work.run(session, [&](Transaction &transaction) -> Result<int> {
        Database &database = transaction.database();
        const PoolRules pool = rules(database);
        int returned = 0;
        for (const LeadId id : LeadStore::fallenDue(database, today)) {
            const std::optional<Lead> before = LeadStore::find(database, id);
            if (!before)
                continue;
            Lead after = *before;
            // A longer term in Settings counts at once for those that were due by the old one.
            after.poolDueOn = poolDue(after, pool);
            if (after.poolDueOn.isValid() && after.poolDueOn < today) {
                returnToPool(after, today);
                Credit::giveWhole(transaction, Kind::Lead, id.value, {});
                ++returned;
            }
            if (const Status status = save(transaction, QStringLiteral("lead.return"), *before, after);
                !status)
                return status.error();
        }
        return returned;
    });
}

} // namespace salesdesk
