// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/demo/demo_data.h"

#include <QSet>
#include <vector>

namespace salesdesk {

/// An open deal that somebody is just working on: the approvals that wait are made of these.
struct DemoDeal
{
    CustomerId customer;
    ContactId contact;
    OpportunityId opportunity;
    StaffId owner;
    QString title;
    QList<DocumentLine> lines;
};

/// Fills a new office with the past, in one transaction and straight through the stores: what happened is
/// put down as it stands, not played again. Everything here throws StorageFailure.
class DemoHistory final
{
public:
    DemoHistory(Transaction &transaction, Application &application, const DemoSize &size, quint64 seed,
                QDate today);

    /// The deals that live documents are made of.
    Result<QList<DemoDeal>> write();

private:
    struct Seller
    {
        StaffId id;
        TeamId team;
        QString region;
        int strength = 100; ///< chance to win, in percent of the usual
        bool leads = false;
    };
    struct Firm
    {
        Customer customer;
        Contact contact;
        QList<QDate> visits;
        bool late = false; ///< pays late
        QDate since;
    };
    struct PlannedLead
    {
        Lead lead;
        QList<QDate> followUps;
        StaffId worker; ///< who followed up
        int firm = -1;
        QDate closing; ///< when its deal is decided
    };
    struct PlannedDeal
    {
        QDate engaged;
        int firm = 0;
        int lead = -1;
    };
    struct Material
    {
        Product product;
        QString use;
    };

    void writePeople();
    StaffId writePerson(const QString &login, const QString &name, const QString &post,
                        const QSet<Role> &roles, TeamId team);
    void writeProducts();

    void planLeads();
    void planLead(PlannedLead &planned);
    void planFirms();
    void nameFirm(Lead &lead, const Seller &seller);
    void writeFirms();
    void planDeals();
    void writeLeads();
    void writeActivity(ActivityKind kind, QDate day, StaffId staff, LeadId lead, CustomerId customer,
                       OpportunityId opportunity, ContactId contact, bool planned = false);
    void planVisit(QDate day, StaffId staff, const Firm &firm);

    Status writeDeals();
    Status writeDeal(PlannedDeal &planned);
    QList<DocumentLine> makeLines(bool weak);
    DocumentLine line(const QString &use, qint64 quantity, int discount);
    Result<Quote> writeQuote(const Opportunity &opportunity, const Firm &firm, QuoteState state, QDate day,
                             QList<DocumentLine> lines);
    Status writeContract(const Opportunity &opportunity, const Firm &firm, const Quote &quote, QDate signedOn,
                         ContractState wanted);
    void writePlan(const Contract &contract, const Firm &firm);
    void writeReceipts();
    Status writeApproval(ApprovalClient &client, qint64 document, StaffId drafter, qint64 sentAt);

    void writeTargets();

    QDate workday(QDate day) const;
    /// A workday, yesterday at the latest.
    QDate past(QDate day) const;
    qint64 instant(QDate day, int hour, int minute = 0) const;
    /// Some moment of that working day.
    qint64 during(QDate day);
    QString number(const char *prefix, const char *kind, QDate day, const char *format);
    bool isWeak(QDate day) const { return day >= m_weakFirst && day <= m_weakLast; }
    const Seller &sellerOf(StaffId staff) const;
    const Seller &someSeller();
    QString personName();

    Transaction &m_transaction;
    Database &m_database;
    Application &m_application;
    DemoSize m_size;
    DemoDice m_dice;
    DemoWords m_words;
    QDate m_today;
    QDate m_yesterday;
    QDate m_first;
    QDate m_weakFirst;
    QDate m_weakLast;
    QTimeZone m_zone;
    PoolRules m_rules;

    QList<Seller> m_sellers;
    QList<TeamId> m_teams;
    QList<Material> m_materials;
    QSet<QString> m_names;
    std::vector<PlannedLead> m_leads;
    std::vector<Firm> m_firms;
    std::vector<PlannedDeal> m_deals;
    std::vector<Receipt> m_receipts;
    QHash<qint64, qint64> m_sales; ///< by seller
    QList<DemoDeal> m_live;
    int m_approvedLeft = 0; ///< contracts to be left approved and unsigned
};

} // namespace salesdesk
