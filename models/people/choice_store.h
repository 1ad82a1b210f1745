// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/choice.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk::ChoiceStore {

QList<Choice> all(Database &database, const QString &field);
bool isUsed(Database &database, const QString &field, const QString &value);
/// The value in the list and on every record; how many records. Touches their kinds.
qint64 rename(Transaction &transaction, const QString &field, const QString &from, const QString &to);
void place(Database &database, const QString &field, const QString &value, int position);
bool remove(Database &database, const QString &field, const QString &value);

} // namespace salesdesk::ChoiceStore
