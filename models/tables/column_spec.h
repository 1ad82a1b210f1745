// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/core/value_type.h"
#include "models/security/permission.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <functional>

namespace salesdesk {

struct ListSource;
class Formatter;

/// One column, told once: it drives headers, cells, filters, export, import headings and saved views. Its
/// title is fieldLabel() of its label; its SQL is the column of the same key in the ListSource.
struct ColumnSpec
{
    QString key;
    ValueType type = ValueType::Text;
    int width = 120;        ///< pixels at 100 %
    QString choice = {};    ///< of Choice: the group of labelOf(), as "lead_status"; empty: the office's own
                            ///< words; of Text: several
    bool shown = true;      ///< at first; people choose
    bool tag = false;       ///< drawn as a word on a tint
    bool due = false;       ///< a date that can be missed: shown as "tomorrow", "2 days overdue"
    bool needsCost = false; ///< left out for those who may not see cost
    QString currency = {};  ///< of Money: key of the column that holds the currency; empty: the office's
    QString named = {};     ///< of a word in fieldLabel() that fits better than the key's: "staff_name"

    const QString &label() const { return named.isEmpty() ? key : named; }

    bool rightAligned() const
    {
        return type == ValueType::Integer || type == ValueType::Money || type == ValueType::Price ||
               type == ValueType::Quantity || type == ValueType::Ratio || type == ValueType::Rate;
    }
};

/// Key of the column, shown in no list, that tells an owner by id: two people may share a name.
inline const QString ownerKey = QStringLiteral("owner_id");

/// All that a list, its export and its page need to know of a kind of record.
struct Register
{
    Kind kind = Kind::Lead;
    const ListSource *source = nullptr;
    QList<ColumnSpec> columns;
    Action see = Action::SeeLeads;

    const ColumnSpec *column(const QString &key) const;
    /// The columns the user may see.
    QList<ColumnSpec> columnsFor(const Session &session) const;
};

} // namespace salesdesk
