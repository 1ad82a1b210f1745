// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_store.h"
#include "models/customers/customer_store.h"
#include "models/exchange/record_importer.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_store.h"

namespace salesdesk {

namespace {

/// Follow-ups of the past and plans for later. They have no number: one that was here before the import and
/// says the same is the same one, each for one row only.
class ActivityImporter final : public RecordImporter
{
public:
    ActivityImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_kind(row.field("kind")), m_customer(row.field("customer")),
          m_lead(row.field("lead")), m_opportunity(row.field("opportunity")), m_owner(row.field("owner")),
          m_plannedOn(row.field("planned_on")), m_doneOn(row.field("done_on")),
          m_nextOn(row.field("next_on")), m_texts{{row.field("customer_words"), &Activity::customerWords},
                                                  {row.field("outcome"), &Activity::outcome},
                                                  {row.field("next_step"), &Activity::nextStep}},
          m_summary(row.field("summary")), m_createdAt(row.field("created_at"))
    {
        Statement newest(tools.database(), "imports.newest_activity");
        if (newest.next())
            m_newest = newest.integer(0);
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Activity activity;
        activity.kind = row.choice(m_kind, u"activity_kind", activityKindFromName, activity.kind);
        activity.summary = row.required(m_summary);
        for (const auto &[field, member] : m_texts)
            fill(activity.*member, row, field);
        fill(activity.plannedOn, row, m_plannedOn);
        fill(activity.nextOn, row, m_nextOn);
        activity.doneAt = row.instant(m_doneOn, m_tools.scene.office.zone);
        fill(activity.createdAt, row.instant(m_createdAt, m_tools.scene.office.zone));
        if (!activity.doneAt && !activity.plannedOn.isValid())
            row.setProblem({ErrorCode::Required, QStringLiteral("done_on"), {}});
        const QString owner = row.required(m_owner);
        if (row.problem())
            return *row.problem();
        if (m_tools.onDuplicate != OnDuplicate::Create) {
            if (const auto known = find(activity, row, owner)) {
                if (m_tools.onDuplicate == OnDuplicate::Skip || saysTheSame(*known, activity, row))
                    return RowFate::Skipped;
                return Error{ErrorCode::NotRewritten, {}, activity.summary.left(40)};
            }
        }
        if (const Status status = link(activity, row, owner); !status)
            return status.error();
        activity.updatedAt = m_tools.now();
        if (activity.createdAt == 0)
            activity.createdAt = activity.updatedAt;
        m_tools.scene.journal.created(Kind::Activity,
                                      ActivityStore::insert(m_tools.database(), activity).value);
        return RowFate::Created;
    }

private:
    Status link(Activity &activity, const ImportRow &row, const QString &owner)
    {
        Database &database = m_tools.database();
        const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner);
        if (!staff)
            return staff.error();
        activity.staff = *staff;
        QString company;
        if (const QString number = row.text(m_lead); !namesNothing(number)) {
            const auto lead = LeadStore::findByNumber(database, number);
            if (!lead)
                return Error{ErrorCode::NotFound, QStringLiteral("lead"), number};
            activity.lead = *lead;
            if (const auto found = LeadStore::find(database, *lead); found)
                company = found->company;
        }
        if (const QString number = row.text(m_opportunity); !namesNothing(number)) {
            const auto opportunity = OpportunityStore::findByNumber(database, number);
            if (!opportunity)
                return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), number};
            activity.opportunity = *opportunity;
        }
        // Of a lead without a customer tables name the company.
        const QString name = row.text(m_customer);
        if (!name.isEmpty() && name == company) {
            activity.customer = CustomerStore::findByName(database, name).value_or(CustomerId());
        } else if (!namesNothing(name)) {
            const auto customer = m_tools.lookup.customer(QStringLiteral("customer"), name, activity.staff);
            if (!customer)
                return customer.error();
            activity.customer = *customer;
        }
        if (!activity.lead.isValid() && !activity.customer.isValid() && !activity.opportunity.isValid())
            return Error{ErrorCode::Required, QStringLiteral("customer"), {}};
        return {};
    }

    std::optional<Activity> find(const Activity &activity, const ImportRow &row, const QString &owner)
    {
        const auto named = [&row](const ImportRow::Field &field) {
            const QString text = row.text(field);
            return namesNothing(text) ? QString() : text;
        };
        const QTimeZone &zone = m_tools.scene.office.zone;
        Statement rows(m_tools.database(),
                       activity.doneAt ? "imports.activity_done" : "imports.activity_planned");
        if (activity.doneAt) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(*activity.doneAt, zone).date();
            rows.bind(":first", day.startOfDay(zone).toMSecsSinceEpoch())
                .bind(":after", day.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
        }
        rows.bind(":owner", owner)
            .bind(":owner_number", owner)
            .bind(":kind", activityKindName(activity.kind))
            .bind(":planned", activity.plannedOn.toString(Qt::ISODate))
            .bind(":summary", activity.summary)
            .bind(":lead", named(m_lead))
            .bind(":opportunity", named(m_opportunity))
            .bind(":customer", named(m_customer))
            .bind(":customer_number", named(m_customer))
            .bind(":newest", m_newest);
        while (rows.next()) {
            const ActivityId id = rows.id<ActivityId>(0);
            if (m_met.contains(id))
                continue;
            m_met.insert(id);
            return ActivityStore::find(m_tools.database(), id);
        }
        return std::nullopt;
    }

    bool saysTheSame(const Activity &known, const Activity &told, const ImportRow &row) const
    {
        for (const auto &[field, member] : m_texts) {
            if (field.isMapped() && known.*member != told.*member)
                return false;
        }
        return !m_nextOn.isMapped() || known.nextOn == told.nextOn || row.text(m_nextOn).isEmpty();
    }

    ImportTools m_tools;
    ImportRow::Field m_kind, m_customer, m_lead, m_opportunity, m_owner, m_plannedOn, m_doneOn, m_nextOn;
    std::vector<std::pair<ImportRow::Field, QString Activity::*>> m_texts;
    ImportRow::Field m_summary, m_createdAt;
    qint64 m_newest = 0; ///< of those that were here before
    QSet<ActivityId> m_met;
};

} // namespace

std::unique_ptr<RecordImporter> makeActivityImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ActivityImporter>(tools, row);
}

} // namespace salesdesk
