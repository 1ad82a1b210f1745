// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receivables/receivable.h"

#include <QJsonArray>
#include <array>

namespace salesdesk {

namespace {
constexpr std::array<const char *, instalmentStateCount> names = {
    "not_in_force", "due", "part_paid", "paid", "overdue", "void",
};
} // namespace

QString instalmentStateName(InstalmentState state)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
}

QJsonObject toJson(const Instalment &instalment)
{
    return {
        {QStringLiteral("contract"), instalment.contract.value},
        {QStringLiteral("name"), instalment.name},
        {QStringLiteral("due_on"), instalment.dueOn.toString(Qt::ISODate)},
        {QStringLiteral("amount"), instalment.amount},
        {QStringLiteral("received"), instalment.received},
        {QStringLiteral("voided"), instalment.voided},
    };
}

InstalmentState instalmentState(const Instalment &instalment, bool inForce, QDate today)
{
    if (instalment.voided)
        return InstalmentState::Void;
    if (instalment.received >= instalment.amount)
        return InstalmentState::Paid;
    if (!inForce)
        return InstalmentState::NotInForce;
    if (instalment.dueOn < today)
        return InstalmentState::Overdue;
    return instalment.received > 0 ? InstalmentState::PartPaid : InstalmentState::Due;
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonArray allocations;
    for (const Allocation &allocation : receipt.allocations)
        allocations.append(QJsonObject{{QStringLiteral("instalment"), allocation.instalment.value},
                                       {QStringLiteral("amount"), allocation.amount}});
    return {
        {QStringLiteral("number"), receipt.number},
        {QStringLiteral("contract"), receipt.contract.value},
        {QStringLiteral("customer"), receipt.customer.value},
        {QStringLiteral("received_on"), receipt.receivedOn.toString(Qt::ISODate)},
        {QStringLiteral("amount"), receipt.amount},
        {QStringLiteral("currency"), receipt.currency},
        {QStringLiteral("method"), receipt.method},
        {QStringLiteral("note"), receipt.note},
        {QStringLiteral("allocations"), allocations},
    };
}

} // namespace salesdesk
