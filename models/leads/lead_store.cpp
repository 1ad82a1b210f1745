// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leads/lead_store.h"

#include "models/core/text_fold.h"
#include "models/storage/search_index.h"

namespace salesdesk {

namespace LeadStore {

namespace {

/// The fields and what is found and sorted by.
constexpr auto eachColumn = [](const Lead &lead, auto &&visit) {
    eachLeadField(lead, visit);
    visit(":company_key", Derived{lead.company, pinyinKey});
    visit(":company_fold", Derived{lead.company, foldCompany});
    visit(":phone_fold", Derived{lead.phone, foldPhone});
    visit(":mobile_fold", Derived{lead.mobile, foldPhone});
};

bool shared(const QString &phone, const QString &mobile, const QStringList &others)
{
    return (!phone.isEmpty() && others.contains(phone)) || (!mobile.isEmpty() && others.contains(mobile));
}

} // namespace

LeadId insertRow(Database &database, const Lead &lead)
{
    Statement statement(database, "leads.insert");
    eachColumn(lead, FieldBinder{statement});
    return LeadId(statement.insert());
}

LeadId insert(Database &database, const Lead &lead)
{
    const LeadId id = insertRow(database, lead);
    SearchIndex::update(database, Kind::Lead, id.value, {}, searchedOf(lead));
    return id;
}

Status update(Database &database, const Lead &before, Lead &after)
{
    if (!saveChanges(database, QStringLiteral("lead"), before, after, eachColumn))
        return ErrorCode::Conflict;
    SearchIndex::update(database, Kind::Lead, after.id.value, searchedOf(before), searchedOf(after));
    return {};
}

std::optional<Lead> find(Database &database, LeadId id)
{
    Statement statement(database, "leads.find");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    Lead lead;
    lead.id = statement.id<LeadId>(0);
    lead.version = statement.integer(1);
    eachLeadField(lead, FieldReader{statement, 2});
    return lead;
}

std::optional<LeadId> findByNumber(Database &database, const QString &number)
{
    Statement statement(database, "leads.find_by_number");
    statement.bind(":number", number);
    if (!statement.next())
        return std::nullopt;
    return statement.id<LeadId>(0);
}

QList<LeadDuplicate> duplicates(Database &database, const Lead &lead)
{
    const QString company = foldCompany(lead.company);
    const QString phone = foldPhone(lead.phone);
    const QString mobile = foldPhone(lead.mobile);
    QList<LeadDuplicate> rows;
    Statement leads(database, "leads.same_leads");
    leads.bind(":company", company)
        .bind(":phone1", phone)
        .bind(":mobile1", mobile)
        .bind(":phone2", phone)
        .bind(":mobile2", mobile)
        .bind(":self", lead.id.value);
    while (leads.next()) {
        LeadDuplicate row{Kind::Lead, leads.integer(0), leads.text(1), leads.text(2), leads.text(3)};
        row.phone = leads.text(5).isEmpty() ? leads.text(4) : leads.text(5);
        row.owner = leads.text(6);
        row.status = leads.text(7);
        row.sameCompany = !company.isEmpty() && leads.text(8) == company;
        row.samePhone = shared(phone, mobile, {leads.text(9), leads.text(10)});
        rows.append(row);
    }
    Statement customers(database, "leads.same_customers");
    customers.bind(":company", company).bind(":phone", phone).bind(":mobile", mobile);
    while (customers.next()) {
        LeadDuplicate row{Kind::Customer, customers.integer(0), customers.text(1), customers.text(2)};
        row.phone = customers.text(3);
        row.owner = customers.text(4);
        row.status = customers.text(5);
        row.sameCompany = !company.isEmpty() && customers.text(6) == company;
        row.samePhone = shared(phone, mobile, {customers.text(7)});
        rows.append(row);
    }
    return rows;
}

qint64 held(Database &database, StaffId owner)
{
    Statement statement(database, "leads.held");
    statement.bind(":owner", owner);
    return statement.next() ? statement.integer(0) : 0;
}

void insertClaim(Database &database, StaffId staff, QDate day, LeadId lead)
{
    Statement(database, "leads.insert_claim")
        .bind(":staff", staff)
        .bind(":day", day)
        .bind(":lead", lead)
        .run();
}

qint64 claims(Database &database, StaffId staff, QDate day)
{
    Statement statement(database, "leads.claims");
    statement.bind(":staff", staff).bind(":day", day);
    return statement.next() ? statement.integer(0) : 0;
}

QList<LeadId> fallenDue(Database &database, QDate day)
{
    Statement statement(database, "leads.fallen_due");
    statement.bind(":day", day);
    QList<LeadId> ids;
    while (statement.next())
        ids.append(statement.id<LeadId>(0));
    return ids;
}

SearchIndex::Searched searchedOf(const Lead &lead)
{
    if (lead.deletedAt || lead.mergedInto.isValid())
        return {};
    return {{lead.company, lead.contact, lead.phone, lead.mobile, lead.number}, {lead.company, lead.contact}};
}

CanonicalJson toJson(const Lead &lead)
{
    FieldWriter writer;
    eachLeadField(lead, writer);
    return writer.json.finish();
}

Lead fromJson(const QJsonObject &object)
{
    Lead lead;
    eachLeadField(lead, FieldParser{object});
    return lead;
}

} // namespace LeadStore

const ListSource &leadList()
{
    using enum ValueType;
    static const ListSource source{
        Kind::Lead,
        QStringLiteral("lead l LEFT JOIN staff s ON s.id = l.owner_id"),
        QStringLiteral("l.id"),
        QStringLiteral("l.deleted_at IS NULL AND l.merged_into_id IS NULL"),
        QStringLiteral("l.owner_id"),
        {
            {QStringLiteral("number"), QStringLiteral("l.number")},
            {QStringLiteral("company"), QStringLiteral("l.company"), Text, QStringLiteral("l.company_key")},
            {QStringLiteral("contact"), QStringLiteral("l.contact")},
            {QStringLiteral("phone"), QStringLiteral("l.phone")},
            {QStringLiteral("mobile"), QStringLiteral("l.mobile")},
            {QStringLiteral("wechat"), QStringLiteral("l.wechat")},
            {QStringLiteral("email"), QStringLiteral("l.email")},
            {QStringLiteral("region"), QStringLiteral("l.region"), Choice},
            {QStringLiteral("address"), QStringLiteral("l.address")},
            {QStringLiteral("industry"), QStringLiteral("l.industry"), Choice},
            {QStringLiteral("source"), QStringLiteral("l.source"), Choice},
            {QStringLiteral("channel"), QStringLiteral("l.channel"), Choice},
            {QStringLiteral("interest"), QStringLiteral("l.interest")},
            {QStringLiteral("budget"), QStringLiteral("l.budget"), Money},
            {QStringLiteral("expected_on"), QStringLiteral("l.expected_on"), Date},
            {QStringLiteral("tier"), QStringLiteral("l.tier"), Choice,
             QStringLiteral("CASE l.tier WHEN 'VIP' THEN 0 WHEN 'A' THEN 1 WHEN 'B' THEN 2 ELSE 3 END")},
            {QStringLiteral("status"), QStringLiteral("l.status"), Choice,
             QStringLiteral("CASE l.status WHEN 'new' THEN 0 WHEN 'contacted' THEN 1 WHEN 'qualified' THEN 2 "
                            "WHEN 'converted' THEN 3 ELSE 4 END")},
            {QStringLiteral("owner"), QStringLiteral("s.name"), Text, QStringLiteral("s.name_key")},
            {QStringLiteral("owner_id"), QStringLiteral("l.owner_id"), Integer},
            {QStringLiteral("next_follow_up_on"), QStringLiteral("l.next_follow_up_on"), Date},
            {QStringLiteral("last_follow_up_on"), QStringLiteral("l.last_follow_up_on"), Date},
            {QStringLiteral("assigned_on"), QStringLiteral("l.assigned_on"), Date},
            {QStringLiteral("first_owner"),
             QStringLiteral("(SELECT f.name FROM staff f WHERE f.id = l.first_owner_id)")},
            {QStringLiteral("first_assigned_on"), QStringLiteral("l.first_assigned_on"), Date},
            {QStringLiteral("pool_due_on"), QStringLiteral("l.pool_due_on"), Date},
            {QStringLiteral("protected_until"), QStringLiteral("l.protected_until"), Date},
            {QStringLiteral("converted_on"), QStringLiteral("l.converted_on"), Date},
            {QStringLiteral("lost_reason"), QStringLiteral("l.lost_reason")},
            {QStringLiteral("notes"), QStringLiteral("l.notes")},
            {QStringLiteral("created_at"), QStringLiteral("l.created_at"), Instant},
        },
        QStringLiteral("l.created_at DESC")};
    return source;
}

} // namespace salesdesk
