// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"
#include "models/storage/database.h"

namespace salesdesk {

/// A salesperson who was there in the period.
struct AppraisedPerson
{
    StaffId id;
    QString number;
    QString name;
    TeamId team;
    QString teamName;
    QString post;
    QDate joinedOn;
    QDate leftOn;
    qint64 bonusBase = 0;
};

/// SQL ↔ schemes and sheets. Everything here throws StorageFailure.
namespace AppraisalStore {
QList<Scheme> schemes(Database &database);
/// Inserts where the id is none; Conflict where somebody else saved in the meantime.
void saveScheme(Database &database, Scheme &scheme, qint64 now);

QList<Appraisal> ofPeriod(Database &database, const Period &period);
std::optional<Appraisal> find(Database &database, AppraisalId id, int fiscalStart);
QList<Appraisal> frozen(Database &database, int fiscalStart);
/// Inserts where the id is none; Conflict where somebody else saved in the meantime.
void save(Database &database, Appraisal &appraisal, qint64 now);
/// Printed scores of a period by person.
QHash<StaffId, qint64> scores(Database &database, const Period &period);

QList<AppraisedPerson> people(Database &database, const Period &period);
/// Money received between the days, by who collected it.
QHash<StaffId, qint64> received(Database &database, QDate first, QDate last);
/// Where the freezing stands in the ledger; 0: nowhere.
qint64 ledgerRow(Database &database, AppraisalId id);
} // namespace AppraisalStore

} // namespace salesdesk
