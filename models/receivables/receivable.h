// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace salesdesk {

/// How an instalment stands (§9); derived from its contract, its money and the day.
enum class InstalmentState { NotInForce, Due, PartPaid, Paid, Overdue, Void };
constexpr int instalmentStateCount = 6;

/// "not_in_force", "due", "part_paid", "paid", "overdue", "void".
QString instalmentStateName(InstalmentState state);

/// One part of a payment plan 回款计划. Amounts in minor units of the contract's currency.
struct Instalment
{
    InstalmentId id;
    qint64 version = 1;
    ContractId contract;
    QString name;
    QDate dueOn;
    qint64 amount = 0;   ///< more than 0
    qint64 received = 0; ///< allocated to it so far
    bool voided = false;

    bool operator==(const Instalment &) const = default;
    qint64 outstanding() const { return voided ? 0 : amount - received; }
};

QJsonObject toJson(const Instalment &instalment);

/// inForce: the contract is signed and not undone. Part paid and past its day is overdue.
InstalmentState instalmentState(const Instalment &instalment, bool inForce, QDate today);

/// A part of a receipt put to an instalment.
struct Allocation
{
    InstalmentId instalment;
    qint64 amount = 0; ///< of the receipt's sign

    bool operator==(const Allocation &) const = default;
};

/// Money received 回款; a refund is negative. In the contract's currency.
struct Receipt
{
    ReceiptId id;
    qint64 version = 1;
    QString number; ///< SK-YYYYMM-NNNN
    ContractId contract;
    CustomerId customer;
    QDate receivedOn;
    qint64 amount = 0;
    QString currency;
    QString method = QStringLiteral("transfer"); ///< transfer, cash, cheque, card, bill
    QString note;
    QList<Allocation> allocations;

    bool operator==(const Receipt &) const = default;
};

QJsonObject toJson(const Receipt &receipt);

} // namespace salesdesk
