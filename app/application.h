// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal_service.h"
#include "models/approvals/approval_engine.h"
#include "models/catalog/product_service.h"
#include "models/contracts/contract_service.h"
#include "models/credit/share_service.h"
#include "models/customers/customer_service.h"
#include "models/exchange/import_service.h"
#include "models/first_steps/first_steps_service.h"
#include "models/leads/lead_service.h"
#include "models/measures/measure_service.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/choice_service.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "models/quotes/quote_service.h"
#include "models/receivables/receivable_service.h"
#include "models/reports/report_service.h"
#include "models/safety/safety_service.h"
#include "models/saved_views/saved_view_service.h"
#include "models/storage/database.h"
#include "models/storage/unit_of_work.h"
#include "models/targets/target_service.h"

#include <memory>

namespace salesdesk {

/// One open office: owns the connection, the clock and every service, by value and in the order in which they
/// need one another, and hands them out by reference. A new service is one member more at the end.
class Application final
{
public:
    /// Opens an office and brings an older one up to date, after a copy was laid beside it. All errors of
    /// Database::open and Migrator::upgrade, FileUnwritable where the copy can't be made.
    static Result<std::unique_ptr<Application>> open(const Location &location,
                                                     std::unique_ptr<Clock> clock = nullptr);
    /// Makes a new office: it appears whole under its name or not at all. AlreadyExists; never overwrites.
    static Status create(const Location &location, const NewOffice &office, const Clock &clock);

    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

private:
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Database> m_database;

public:
    const Clock &clock() const { return *m_clock; }
    Database &database() { return *m_database; }
    const Location &location() const { return m_database->location(); }

    ChangeBus bus;
    UnitOfWork work;
    OfficeService offices;
    ChoiceService choices;
    PeopleService people;
    ProductService products;
    SavedViewService savedViews;
    LeadService leads;
    CustomerService customers;
    OpportunityService opportunities;
    ApprovalEngine approvals;
    QuoteService quotes;
    ContractService contracts;
    ShareService shares;
    ReceivableService receivables;
    TargetService targets;
    MeasureService measures;
    AppraisalService appraisals;
    ReportService reports;
    SafetyService safety;
    ImportService imports;
    FirstStepsService firstSteps;

private:
    Application(std::unique_ptr<Database> database, std::unique_ptr<Clock> clock);
};

} // namespace salesdesk
