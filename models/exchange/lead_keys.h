// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leads/lead.h"
#include "models/storage/database.h"

#include <vector>

namespace salesdesk {

/// By what an import recognises leads that are there already: number, else folded company or phone (§2). Only
/// hashes are kept, 16 bytes a key, so that millions fit; a hit is looked at in the table before it counts.
/// Needs no index, since a bulk load has none.
class LeadKeys
{
public:
    struct Keys
    {
        QString number;
        QString company; ///< folded, as the other two
        QString phone;
        QString mobile;
    };
    static Keys of(const Lead &lead);

    /// Reads those of all leads that are not deleted or merged. Throws StorageFailure, as find() does.
    explicit LeadKeys(Database &database);
    void add(const Keys &keys, LeadId id);
    /// By the number where there is one, else by the others.
    LeadId find(const Keys &keys) const;

private:
    struct Slot
    {
        quint64 hash = 0;
        qint64 id = 0;
    };
    void insert(quint64 hash, qint64 id);
    template <class Holds>
    LeadId findHash(quint64 hash, Holds holds) const;
    void grow();

    Database &m_database;
    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

} // namespace salesdesk
