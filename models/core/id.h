// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace salesdesk {

/// The key of one kind of record; ids of different kinds do not mix. 0 means "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using StaffId = Id<struct StaffTag>;
using TeamId = Id<struct TeamTag>;
using LeadId = Id<struct LeadTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using ActivityId = Id<struct ActivityTag>;
using OpportunityId = Id<struct OpportunityTag>;
using ProductId = Id<struct ProductTag>;
using QuoteId = Id<struct QuoteTag>; ///< one version of a quote
using ContractId = Id<struct ContractTag>;
using InstalmentId = Id<struct InstalmentTag>;
using ReceiptId = Id<struct ReceiptTag>;
using RequestId = Id<struct RequestTag>; ///< a document on its way through an approval chain
using TargetId = Id<struct TargetTag>;
using AppraisalId = Id<struct AppraisalTag>;
using ImportId = Id<struct ImportTag>;

} // namespace salesdesk
