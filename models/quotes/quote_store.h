// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quotes/quote.h"
#include "models/quotes/quote_parties.h"
#include "models/storage/database.h"

namespace salesdesk {

/// SQL ↔ quotes. Everything here throws StorageFailure.
namespace QuoteStore {
/// Sets id, version and, for a first version, root; writes the lines and indexes it for search.
QuoteId insert(Database &database, Quote &quote, qint64 now);
/// `before` is the record as it lies in its row. Conflict where somebody else saved in the meantime; raises
/// the version.
void update(Database &database, const Quote &before, Quote &quote, qint64 now);
/// To the recycle bin.
void remove(Database &database, const Quote &quote, qint64 now);
std::optional<Quote> find(Database &database, QuoteId id);
/// The newest version of that number, final or draft's.
std::optional<Quote> findByNumber(Database &database, const QString &number);
/// Oldest first.
QList<Quote> versions(Database &database, QuoteId root);
/// Approved or sent ones whose validity ended before today.
QList<QuoteId> pastValidity(Database &database, QDate today);
QuoteParties parties(Database &database, QuoteId id);
} // namespace QuoteStore

} // namespace salesdesk
