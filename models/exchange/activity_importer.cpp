// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity_store.h"
#include "models/exchange/record_importer.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_store.h"

namespace salesdesk {

namespace {

/// Follow-ups of the past and plans for later. They have no number, so that each row is a new one.
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
          m_summary(row.field("summary"))
    {
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
        // A day without an hour is taken as its noon in the office.
        if (const QDate done = row.date(m_doneOn); done.isValid())
            activity.doneAt = QDateTime(done, QTime(12, 0), m_tools.scene.office.zone).toMSecsSinceEpoch();
        else if (!activity.plannedOn.isValid())
            row.setProblem({ErrorCode::Required, QStringLiteral("done_on"), {}});
        const QString owner = row.required(m_owner);
        if (row.problem())
            return *row.problem();
        if (const Status status = link(activity, row, owner); !status)
            return status.error();
        activity.createdAt = activity.updatedAt = m_tools.now();
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
        if (const QString number = row.text(m_lead); !namesNothing(number)) {
            const auto lead = LeadStore::findByNumber(database, number);
            if (!lead)
                return Error{ErrorCode::NotFound, QStringLiteral("lead"), number};
            activity.lead = *lead;
        }
        if (const QString number = row.text(m_opportunity); !namesNothing(number)) {
            const auto opportunity = OpportunityStore::findByNumber(database, number);
            if (!opportunity)
                return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), number};
            activity.opportunity = *opportunity;
        }
        if (const QString name = row.text(m_customer); !namesNothing(name)) {
            const auto customer = m_tools.lookup.customer(QStringLiteral("customer"), name, activity.staff);
            if (!customer)
                return customer.error();
            activity.customer = *customer;
        }
        if (!activity.lead.isValid() && !activity.customer.isValid() && !activity.opportunity.isValid())
            return Error{ErrorCode::Required, QStringLiteral("customer"), {}};
        return {};
    }

    ImportTools m_tools;
    ImportRow::Field m_kind, m_customer, m_lead, m_opportunity, m_owner, m_plannedOn, m_doneOn, m_nextOn;
    std::vector<std::pair<ImportRow::Field, QString Activity::*>> m_texts;
    ImportRow::Field m_summary;
};

} // namespace

std::unique_ptr<RecordImporter> makeActivityImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<ActivityImporter>(tools, row);
}

} // namespace salesdesk
