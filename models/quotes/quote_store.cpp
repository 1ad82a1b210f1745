// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotes/quote_store.h"

#include "models/storage/fields.h"
#include "models/storage/search_index.h"

namespace salesdesk::QuoteStore {

namespace {

/// In the order of the columns of quotes.sql.
template <class Record, class Visitor>
void eachField(Record &quote, Visitor &&visit)
{
    visit(":root_id", quote.root);
    visit(":draft_number", quote.draftNumber);
    visit(":number", quote.number);
    visit(":version_no", quote.versionNo);
    visit(":newest", quote.newest);
    visit(":customer_id", quote.customer);
    visit(":opportunity_id", quote.opportunity);
    visit(":contact_id", quote.contact);
    visit(":owner_id", quote.owner);
    visit(":title", quote.title);
    visit(":state", quote.state, quoteStateName, quoteStateFromName);
    visit(":approval", quote.approval, approvalStateName, approvalStateFromName);
    visit(":currency", quote.currency);
    visit(":rate", quote.rate);
    visit(":document_discount", quote.documentDiscount);
    visit(":total", quote.total);
    visit(":tax", quote.tax);
    visit(":cost", quote.cost);
    visit(":quoted_on", quote.quotedOn);
    visit(":valid_until", quote.validUntil);
    visit(":service_terms", quote.serviceTerms);
    visit(":plan_terms", quote.planTerms);
    visit(":payment_terms", quote.paymentTerms);
    visit(":delivery_terms", quote.deliveryTerms);
    visit(":decline_reason", quote.declineReason);
    visit(":notes", quote.notes);
}

constexpr auto eachColumn = [](const Quote &quote, auto &&visit) {
    eachField(quote, visit);
    // Numbers are unique; drafts have none yet.
    visit(":number", quote.number.isEmpty() ? std::nullopt : std::optional(quote.number));
    visit(":updated_at", quote.updatedAt);
};

Quote fromRow(const Statement &row)
{
    Quote quote;
    quote.id = row.id<QuoteId>(0);
    quote.version = row.integer(1);
    FieldReader reader{row, 2};
    eachField(quote, reader);
    quote.createdAt = row.integer(reader.column);
    quote.updatedAt = row.integer(reader.column + 1);
    return quote;
}

SearchIndex::Searched searchedOf(const Quote &quote)
{
    return {{quote.number, quote.draftNumber, quote.title}, {quote.title}};
}

QList<DocumentLine> lines(Database &database, QuoteId id)
{
    QList<DocumentLine> result;
    Statement rows(database, "quotes.lines");
    rows.bind(":quote", id);
    while (rows.next()) {
        DocumentLine line;
        line.role = lineRoleFromName(rows.text(0)).value_or(LineRole::Normal);
        eachLineField(line, FieldReader{rows, 1});
        result.append(line);
    }
    return result;
}

void writeLines(Database &database, const Quote &quote)
{
    Statement insert(database, "quotes.insert_line");
    int position = 0;
    for (const DocumentLine &line : quote.lines) {
        eachLineField(line, FieldBinder{insert});
        insert.bind(":quote", quote.id)
            .bind(":position", ++position)
            .bind(":role", lineRoleName(line.role))
            .run();
    }
}

std::optional<Quote> one(Database &database, Statement &row)
{
    if (!row.next())
        return std::nullopt;
    Quote quote = fromRow(row);
    quote.lines = lines(database, quote.id);
    return quote;
}

} // namespace

QuoteId insert(Database &database, Quote &quote, qint64 now)
{
    Statement statement(database, "quotes.insert");
    quote.createdAt = quote.updatedAt = now;
    eachColumn(quote, FieldBinder{statement});
    quote.id = QuoteId(statement.bind(":created_at", now).insert());
    quote.version = 1;
    if (!quote.root.isValid()) {
        quote.root = quote.id;
        Statement(database, "quotes.set_root").bind(":id", quote.id).run();
    }
    writeLines(database, quote);
    SearchIndex::update(database, Kind::Quote, quote.id.value, {}, searchedOf(quote));
    return quote.id;
}

void update(Database &database, const Quote &before, Quote &quote, qint64 now)
{
    quote.updatedAt = now;
    if (!saveChanges(database, QStringLiteral("quote"), before, quote, eachColumn))
        throw StorageFailure{Error{ErrorCode::Conflict, {}, quote.shownNumber()}, false};
    if (before.lines != quote.lines) {
        Statement(database, "quotes.delete_lines").bind(":quote", quote.id).run();
        writeLines(database, quote);
    }
    SearchIndex::update(database, Kind::Quote, quote.id.value, searchedOf(before), searchedOf(quote));
}

void remove(Database &database, const Quote &quote, qint64 now)
{
    Statement(database, "quotes.mark_deleted").bind(":id", quote.id).bind(":now", now).run();
    SearchIndex::update(database, Kind::Quote, quote.id.value, searchedOf(quote), {});
}

std::optional<Quote> find(Database &database, QuoteId id)
{
    Statement row(database, "quotes.by_id");
    row.bind(":id", id);
    return one(database, row);
}

std::optional<Quote> findByNumber(Database &database, const QString &number)
{
    Statement row(database, "quotes.by_number");
    row.bind(":number", number).bind(":draft", number);
    return one(database, row);
}

QList<Quote> versions(Database &database, QuoteId root)
{
    QList<Quote> result;
    Statement rows(database, "quotes.versions");
    rows.bind(":root", root);
    while (rows.next())
        result.append(fromRow(rows));
    for (Quote &quote : result)
        quote.lines = lines(database, quote.id);
    return result;
}

QList<QuoteId> pastValidity(Database &database, QDate today)
{
    QList<QuoteId> result;
    Statement rows(database, "quotes.overdue");
    rows.bind(":today", today);
    while (rows.next())
        result.append(rows.id<QuoteId>(0));
    return result;
}

QuoteParties parties(Database &database, QuoteId id)
{
    Statement row(database, "quotes.parties");
    row.bind(":id", id);
    return row.next() ? QuoteParties{row.text(0), row.text(1), row.text(2)} : QuoteParties();
}

} // namespace salesdesk::QuoteStore
