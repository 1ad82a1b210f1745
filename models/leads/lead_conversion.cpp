// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion joins three features; it is kept apart from the steps that a lead takes alone.
#include "models/credit/credit_service.h"
#include "models/customers/customer_service.h"
#include "models/leads/lead_service.h"
#include "models/leads/lead_store.h"
#include "models/opportunities/opportunity_service.h"

namespace salesdesk {

namespace {

Customer customerOf(const Lead &lead, StaffId owner)
{
    Customer customer;
    customer.name = lead.company;
    customer.phone = lead.phone;
    customer.region = lead.region;
    customer.industry = lead.industry;
    customer.address = lead.address;
    customer.tier = lead.tier;
    customer.owner = owner;
    customer.notes = lead.notes;
    return customer;
}

Contact contactOf(const Lead &lead, CustomerId customer)
{
    Contact contact;
    contact.customer = customer;
    contact.name = lead.contact;
    contact.phone = lead.phone;
    contact.mobile = lead.mobile;
    contact.wechat = lead.wechat;
    contact.email = lead.email;
    return contact;
}

} // namespace

Result<LeadConverted> LeadService::convert(const Session &session, const LeadConversion &conversion)
{
    return m_work.run(session, [&](Transaction &transaction) -> Result<LeadConverted> {
        Database &database = transaction.database();
        const Result<Lead> before = forWriting(transaction, conversion.lead, Action::WriteLead);
        if (!before)
            return before.error();
        const std::optional<LeadStatus> status = leadAfter(before->status, LeadEvent::Convert);
        if (!status)
            return ErrorCode::WrongState;
        const StaffId owner = before->owner.isValid() ? before->owner : session.staff;
        LeadConverted made;
        if (conversion.joined.isValid()) {
            const std::optional<Customer> joined = CustomerService::find(database, conversion.joined);
            if (!joined || joined->deletedAt || !CustomerService::inSight(database, session, *joined))
                return Error{ErrorCode::NotFound, QStringLiteral("customer"), {}};
            made.customer = joined->id;
        } else {
            const Result<CustomerId> customer =
                CustomerService::createIn(transaction, customerOf(*before, owner));
            if (!customer)
                return customer.error();
            made.customer = *customer;
        }
        if (!before->contact.trimmed().isEmpty()) {
            const Result<ContactId> contact =
                CustomerService::contactIn(transaction, contactOf(*before, made.customer));
            if (!contact)
                return contact.error();
            made.contact = *contact;
        }
        Opportunity opportunity;
        opportunity.customer = made.customer;
        opportunity.lead = before->id;
        opportunity.title = conversion.title.trimmed();
        if (opportunity.title.isEmpty())
            opportunity.title = before->interest.trimmed().isEmpty() ? before->company : before->interest;
        opportunity.functions = before->interest;
        opportunity.budget = before->budget;
        opportunity.amount = conversion.amount;
        opportunity.currency = m_office.currency;
        opportunity.expectedCloseOn = conversion.expectedCloseOn;
        opportunity.owner = owner;
        const Result<OpportunityId> created = OpportunityService::createIn(transaction, opportunity, today());
        if (!created)
            return created.error();
        made.opportunity = *created;
        if (before->owner.isValid())
            Credit::copy(transaction, Kind::Lead, before->id.value, Kind::Opportunity,
                         made.opportunity.value);

        Lead after = *before;
        after.status = *status;
        after.convertedOn = today();
        after.customer = made.customer;
        after.opportunity = made.opportunity;
        after.nextFollowUpOn = {};
        after.poolDueOn = {};
        after.updatedAt = transaction.now();
        if (!after.owner.isValid()) {
            giveTo(after, owner, today(), rules(database));
            Credit::giveWhole(transaction, Kind::Lead, after.id.value, owner);
        }
        if (const Status saved = LeadStore::update(database, *before, after); !saved)
            return saved.error();
        transaction.record(QStringLiteral("lead.convert"), Kind::Lead, after.id.value,
                           LeadStore::toJson(*before), LeadStore::toJson(after));
        return made;
    });
}

} // namespace salesdesk
