// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/storage/unit_of_work.h"
#include "tests/support/for_all.h"

#include <QVariantMap>

namespace salesdesk::tests {

/// An office's records under the figures, written straight into the tables, with their kept sums refreshed as
/// services do: four people in two teams, one of whom moved, and customers with and without an owner.
class RandomFigures
{
public:
    RandomFigures(Database &db, UnitOfWork &unit);

    void member(qint64 person, qint64 team, QDate from, QDate to);
    qint64 addContract(const QVariantMap &given);
    void share(qint64 contract, const QList<std::pair<qint64, qint64>> &shares);
    void refresh(qint64 contract);
    void rebuild();
    /// Every kept sum that is not nothing.
    QStringList kept();
    /// A day of the ten months that things happen in.
    static QDate someDay(Random &random);
    /// A contract, its shares, its money, its approval, a customer's owner or an opportunity comes or
    /// changes.
    void somethingHappens(Random &random);

    Database &database;
    UnitOfWork &work;
    QList<qint64> teams;
    QList<qint64> staff;
    QList<qint64> customers;
    QList<qint64> contracts; ///< that somethingHappens made
    QList<qint64> opportunities;

private:
    template <class Function>
    void inTransaction(Function function);
    QVariantMap someContract(Random &random);
    QVariantMap someOpportunity(Random &random);
    QList<std::pair<qint64, qint64>> someShares(Random &random);
    void someMoney(Random &random, qint64 contract);
    void someDecision(Random &random, qint64 contract);
    void contractHappens(Random &random);
    void opportunityHappens(Random &random);
};

} // namespace salesdesk::tests
