// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit/credit_store.h"
#include "models/exchange/record_importer.h"
#include "models/measures/kept_sums.h"
#include "models/opportunities/opportunity_store.h"

namespace salesdesk {

namespace {

class OpportunityImporter final : public RecordImporter
{
public:
    OpportunityImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_number(row.field("number")), m_customer(row.field("customer")),
          m_product(row.field("product")),
          m_owner(row.field("owner")), m_texts{{row.field("title"), &Opportunity::title},
                                               {row.field("scene"), &Opportunity::scene},
                                               {row.field("functions"), &Opportunity::functions},
                                               {row.field("competitor"), &Opportunity::competitor},
                                               {row.field("lost_reason"), &Opportunity::lostReason},
                                               {row.field("notes"), &Opportunity::notes}},
          m_dates{{row.field("engaged_on"), &Opportunity::engagedOn},
                  {row.field("expected_close_on"), &Opportunity::expectedCloseOn},
                  {row.field("closed_on"), &Opportunity::closedOn}},
          m_budget(row.field("budget")), m_amount(row.field("amount")),
          m_probability(row.field("probability")), m_stage(row.field("stage")),
          m_currency(row.field("currency")), m_createdAt(row.field("created_at"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Database &database = m_tools.database();
        const QString number = row.text(m_number);
        const auto match = number.isEmpty() ? std::nullopt : OpportunityStore::findByNumber(database, number);
        if (match && m_tools.onDuplicate == OnDuplicate::Skip)
            return RowFate::Skipped;
        if (match && m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), number};
        const auto before = match ? OpportunityStore::find(database, *match) : std::nullopt;
        Opportunity opportunity = before.value_or(Opportunity());
        if (!before)
            opportunity.currency = m_tools.scene.office.currency;
        readInto(opportunity, row);
        if (row.problem())
            return *row.problem();
        if (const Status linked = link(opportunity, row); !linked)
            return linked.error();
        const Result<RowFate> fate = before ? save(*before, opportunity) : create(opportunity);
        // Where the row names no customer: kept, unlinked, and reported.
        if (fate && *fate != RowFate::Skipped && !opportunity.customer.isValid())
            ++m_tools.scene.unlinked;
        return fate;
    }

private:
    void readInto(Opportunity &opportunity, ImportRow &row)
    {
        fill(opportunity.number, row, m_number);
        for (const auto &[field, member] : m_texts)
            fill(opportunity.*member, row, field);
        for (const auto &[field, member] : m_dates)
            fill(opportunity.*member, row, field);
        fill(opportunity.budget, row.minor(m_budget));
        fill(opportunity.amount, row.minor(m_amount));
        if (opportunity.amount < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("amount"), row.text(m_amount)});
        if (const QString currency = row.currency(m_amount); !currency.isEmpty())
            opportunity.currency = currency;
        else
            fill(opportunity.currency, row, m_currency);
        if (!isCurrency(opportunity.currency))
            row.setProblem({ErrorCode::Invalid, QStringLiteral("currency"), opportunity.currency});
        if (!opportunity.id.isValid())
            fill(opportunity.createdAt, row.instant(m_createdAt, m_tools.scene.office.zone));
        const OpportunityStage stage =
            row.choice(m_stage, u"opportunity_stage", opportunityStageFromName, opportunity.stage);
        if (stage != opportunity.stage || !opportunity.id.isValid())
            opportunity.probability = usualProbability(stage);
        opportunity.stage = stage;
        if (const auto probability = row.ratio(m_probability)) {
            if (*probability < 0 || *probability > ratioScale)
                row.setProblem({ErrorCode::Invalid, QStringLiteral("probability"), row.text(m_probability)});
            opportunity.probability = int(*probability);
        }
    }

    Status link(Opportunity &opportunity, const ImportRow &row)
    {
        if (const QString owner = row.text(m_owner); !namesNothing(owner)) {
            const auto staff = m_tools.lookup.staff(QStringLiteral("owner"), owner, opportunity.owner);
            if (!staff)
                return staff.error();
            opportunity.owner = *staff;
        }
        const QString product = row.text(m_product);
        if (!namesNothing(product)) {
            const auto found = m_tools.lookup.product(product, opportunity.product);
            if (!found)
                return found.error();
            opportunity.product = *found;
        }
        const QString customer = row.text(m_customer);
        if (!namesNothing(customer)) {
            const auto found = m_tools.lookup.customer(QStringLiteral("customer"), customer,
                                                       opportunity.owner, opportunity.customer);
            if (!found)
                return found.error();
            opportunity.customer = *found;
        }
        if (opportunity.title.isEmpty())
            opportunity.title = !namesNothing(product)    ? product
                                : !namesNothing(customer) ? customer
                                                          : opportunity.number;
        return {};
    }

    Result<RowFate> create(Opportunity &opportunity)
    {
        Database &database = m_tools.database();
        const QString month = m_tools.scene.today.toString(QStringLiteral("yyMM"));
        while (opportunity.number.isEmpty()) {
            const QString number = QStringLiteral("SJ-%1-%2")
                                       .arg(month)
                                       .arg(m_tools.lookup.nextNumber(QStringLiteral("opportunity"), month),
                                            4, 10, QLatin1Char('0'));
            if (!OpportunityStore::findByNumber(database, number))
                opportunity.number = number;
        }
        opportunity.updatedAt = m_tools.now();
        if (opportunity.createdAt == 0)
            opportunity.createdAt = opportunity.updatedAt;
        const OpportunityId id = OpportunityStore::insert(database, opportunity);
        if (opportunity.owner.isValid())
            CreditStore::insert(database, Kind::Opportunity, id.value, opportunity.owner, int(ratioScale));
        m_tools.scene.journal.created(Kind::Opportunity, id.value);
        return RowFate::Created;
    }

    Result<RowFate> save(const Opportunity &before, Opportunity &opportunity)
    {
        if (OpportunityStore::toJson(opportunity) == OpportunityStore::toJson(before))
            return RowFate::Skipped;
        opportunity.updatedAt = m_tools.now();
        // Those that the import makes are counted at its end.
        const bool counted = !m_tools.scene.journal.isMadeHere(Kind::Opportunity, before.id.value);
        if (counted)
            KeptSums::takeOpportunity(m_tools.scene.transaction, before.id);
        if (const Status status = OpportunityStore::update(m_tools.database(), before, opportunity); !status)
            return status.error();
        if (counted)
            KeptSums::addOpportunity(m_tools.scene.transaction, before.id);
        if (before.owner != opportunity.owner)
            CreditStore::set(m_tools.database(), Kind::Opportunity, opportunity.id.value,
                             wholeShare(opportunity.owner));
        m_tools.scene.journal.updated(Kind::Opportunity, opportunity.id.value,
                                      OpportunityStore::toJson(before));
        return RowFate::Updated;
    }

    ImportTools m_tools;
    ImportRow::Field m_number, m_customer, m_product, m_owner;
    std::vector<std::pair<ImportRow::Field, QString Opportunity::*>> m_texts;
    std::vector<std::pair<ImportRow::Field, QDate Opportunity::*>> m_dates;
    ImportRow::Field m_budget, m_amount, m_probability, m_stage, m_currency, m_createdAt;
};

} // namespace

std::unique_ptr<RecordImporter> makeOpportunityImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<OpportunityImporter>(tools, row);
}

} // namespace salesdesk
