// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/list_query.h"
#include "models/targets/target.h"

namespace salesdesk {

/// A team or person that targets can be set for.
struct TargetSubject
{
    FigureLevel level = FigureLevel::Staff;
    qint64 id = 0;
    QString name;
    QString number;
    qint64 team = 0;
};

/// SQL ↔ targets. Everything here throws StorageFailure.
namespace TargetStore {
TargetId set(Database &database, const Target &target, qint64 now);
/// What is set for that measure, role, subject and very period.
std::optional<Target> find(Database &database, const Target &like);
void remove(Database &database, TargetId id);
TargetTable table(Database &database, const QString &measure, TargetRole role);
/// Active teams, then active salespeople by number.
QList<TargetSubject> subjects(Database &database);
const ListSource &list();
} // namespace TargetStore

} // namespace salesdesk
