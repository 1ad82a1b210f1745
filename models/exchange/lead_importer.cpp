// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_store.h"
#include "models/exchange/lead_keys.h"
#include "models/exchange/record_importer.h"
#include "models/leads/lead_service.h"
#include "models/leads/lead_store.h"

namespace salesdesk {

namespace {

class LeadImporter final : public RecordImporter
{
public:
    LeadImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_keys(tools.database()), m_texts{{row.field("number"), &Lead::number},
                                                            {row.field("company"), &Lead::company},
                                                            {row.field("contact"), &Lead::contact},
                                                            {row.field("phone"), &Lead::phone},
                                                            {row.field("mobile"), &Lead::mobile},
                                                            {row.field("wechat"), &Lead::wechat},
                                                            {row.field("email"), &Lead::email},
                                                            {row.field("region"), &Lead::region},
                                                            {row.field("address"), &Lead::address},
                                                            {row.field("industry"), &Lead::industry},
                                                            {row.field("channel"), &Lead::channel},
                                                            {row.field("interest"), &Lead::interest},
                                                            {row.field("lost_reason"), &Lead::lostReason},
                                                            {row.field("notes"), &Lead::notes}},
          m_source(row.field("source")), m_budget(row.field("budget")),
          m_expectedOn(row.field("expected_on")), m_tier(row.field("tier")), m_owner(row.field("owner")),
          m_status(row.field("status")),
          m_next(row.field("next_follow_up")), m_past{{row.field("assigned_on"), &Lead::assignedOn},
                                                      {row.field("first_assigned_on"),
                                                       &Lead::firstAssignedOn},
                                                      {row.field("last_follow_up_on"), &Lead::lastFollowUpOn},
                                                      {row.field("protected_until"), &Lead::protectedUntil},
                                                      {row.field("converted_on"), &Lead::convertedOn}},
          m_firstOwner(row.field("first_owner")), m_createdAt(row.field("created_at")),
          m_rules(LeadService::rules(tools.database())),
          m_month(tools.scene.today.toString(QStringLiteral("yyMM")))
    {
        std::erase_if(m_texts, [](const auto &text) { return !text.first.isMapped(); });
        std::erase_if(m_past, [](const auto &day) { return !day.first.isMapped(); });
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Lead lead;
        readInto(lead, row);
        if (lead.company.isEmpty())
            row.setProblem({ErrorCode::Required, QStringLiteral("company"), {}});
        if (row.problem())
            return *row.problem();
        LeadKeys::Keys keys = LeadKeys::of(lead);
        const LeadId match = m_keys.find(keys);
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Create && !keys.number.isEmpty())
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), keys.number};
        if (match.isValid() && m_tools.onDuplicate == OnDuplicate::Update)
            return save(match, row);
        if (const Status status = findOwner(lead, row); !status)
            return status.error();
        if (const Status status = readPast(lead, row); !status)
            return status.error();
        return create(lead, keys);
    }

private:
    void readInto(Lead &lead, ImportRow &row)
    {
        for (const auto &[field, member] : m_texts)
            fill(lead.*member, row, field);
        fillChoice(lead.source, row, m_source, u"source");
        fill(lead.budget, row.minor(m_budget));
        if (lead.budget.value_or(0) < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("budget"), row.text(m_budget)});
        fill(lead.expectedOn, row, m_expectedOn);
        fill(lead.nextFollowUpOn, row, m_next);
        lead.tier = row.choice(m_tier, u"tier", tierFromName, lead.tier);
        lead.status = row.choice(m_status, u"lead_status", leadStatusFromName, lead.status);
    }

    /// Without an owner the lead is in the pool; limits of holding do not bind an import.
    Status findOwner(Lead &lead, const ImportRow &row)
    {
        const QString owner = row.text(m_owner);
        if (namesNothing(owner))
            return {};
        const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner, lead.owner);
        if (!staff)
            return staff.error();
        lead.owner = *staff;
        return {};
    }

    /// What happened to a new one elsewhere; here it is told by the steps that are taken.
    Status readPast(Lead &lead, ImportRow &row)
    {
        for (const auto &[field, member] : m_past)
            fill(lead.*member, row, field);
        fill(lead.createdAt, row.instant(m_createdAt, m_tools.scene.office.zone));
        if (row.problem())
            return *row.problem();
        const QString first = row.text(m_firstOwner);
        if (namesNothing(first)) {
            lead.firstOwner = lead.owner;
            return {};
        }
        const auto staff = m_tools.lookup.staff(QStringLiteral("first_owner"), first, lead.owner);
        if (!staff)
            return staff.error();
        lead.firstOwner = *staff;
        return {};
    }

    Result<RowFate> create(Lead &lead, LeadKeys::Keys &keys)
    {
        while (lead.number.isEmpty()) {
            lead.number =
                QStringLiteral("XS-%1-%2")
                    .arg(m_month)
                    .arg(m_tools.lookup.nextNumber(QStringLiteral("lead"), m_month), 4, 10, QLatin1Char('0'));
            if (m_keys.find({lead.number, {}, {}, {}}).isValid())
                lead.number.clear();
        }
        keys.number = lead.number;
        lead.imported = true;
        lead.updatedAt = m_tools.now();
        if (lead.createdAt == 0)
            lead.createdAt = lead.updatedAt;
        const auto unlessTold = [](QDate &day, QDate usual) {
            if (!day.isValid())
                day = usual;
        };
        if (lead.firstOwner.isValid())
            unlessTold(lead.firstAssignedOn,
                       lead.assignedOn.isValid() ? lead.assignedOn : m_tools.scene.today);
        if (lead.owner.isValid()) {
            unlessTold(lead.assignedOn, m_tools.scene.today);
            if (lead.status != LeadStatus::New) {
                unlessTold(lead.lastFollowUpOn, lead.assignedOn);
                lead.contactedOn = lead.lastFollowUpOn;
            }
            lead.poolDueOn = poolDue(lead, m_rules);
        }
        if (lead.status == LeadStatus::Converted)
            unlessTold(lead.convertedOn, m_tools.scene.today);
        const LeadId id = LeadStore::insert(m_tools.database(), lead);
        if (lead.owner.isValid())
            CreditStore::insert(m_tools.database(), Kind::Lead, id.value, lead.owner, int(ratioScale));
        m_keys.add(keys, id);
        addChoices(lead);
        m_tools.scene.journal.created(Kind::Lead, id.value);
        return RowFate::Created;
    }

    Result<RowFate> save(LeadId id, ImportRow &row)
    {
        Database &database = m_tools.database();
        const auto before = LeadStore::find(database, id);
        if (!before)
            return ErrorCode::NotFound;
        Lead lead = *before;
        readInto(lead, row);
        if (const Status status = findOwner(lead, row); !status)
            return status.error();
        if (LeadStore::toJson(lead) == LeadStore::toJson(*before))
            return RowFate::Skipped;
        if (lead.owner != before->owner) {
            lead.assignedOn = m_tools.scene.today;
            lead.poolDueOn = poolDue(lead, m_rules);
            CreditStore::set(database, Kind::Lead, id.value, wholeShare(lead.owner));
        }
        lead.updatedAt = m_tools.now();
        if (const Status status = LeadStore::update(database, *before, lead); !status)
            return status.error();
        m_keys.add(LeadKeys::of(lead), id);
        addChoices(lead);
        m_tools.scene.journal.updated(Kind::Lead, id.value, LeadStore::toJson(*before));
        return RowFate::Updated;
    }

    void addChoices(const Lead &lead)
    {
        m_tools.lookup.choice(QStringLiteral("source"), lead.source);
        m_tools.lookup.choice(QStringLiteral("region"), lead.region);
        m_tools.lookup.choice(QStringLiteral("industry"), lead.industry);
    }

    ImportTools m_tools;
    LeadKeys m_keys;
    std::vector<std::pair<ImportRow::Field, QString Lead::*>> m_texts;
    ImportRow::Field m_source;
    ImportRow::Field m_budget, m_expectedOn, m_tier, m_owner, m_status, m_next;
    std::vector<std::pair<ImportRow::Field, QDate Lead::*>> m_past;
    ImportRow::Field m_firstOwner, m_createdAt;
    PoolRules m_rules;
    QString m_month;
};

} // namespace

std::unique_ptr<RecordImporter> makeLeadImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<LeadImporter>(tools, row);
}

} // namespace salesdesk
