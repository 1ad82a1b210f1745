// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/lead_keys.h"

#include "models/core/text_fold.h"
#include "models/leads/lead_store.h"

namespace salesdesk {

namespace {

enum class KeyKind : size_t { Number = 1, Company, Phone };

quint64 hashOf(KeyKind kind, const QString &text)
{
    const quint64 hash = qHash(text, static_cast<size_t>(kind) * 0x9e3779b97f4a7c15ULL);
    return hash == 0 ? 1 : hash;
}

} // namespace

LeadKeys::Keys LeadKeys::of(const Lead &lead)
{
    return {lead.number, foldCompany(lead.company), foldPhone(lead.phone), foldPhone(lead.mobile)};
}

LeadKeys::LeadKeys(Database &database) : m_database(database), m_slots(1 << 12)
{
    Statement rows(database, "imports.lead_keys");
    while (rows.next())
        add({rows.text(1), rows.text(2), rows.text(3), rows.text(4)}, rows.id<LeadId>(0));
}

void LeadKeys::add(const Keys &keys, LeadId id)
{
    insert(hashOf(KeyKind::Number, keys.number), id.value);
    if (!keys.company.isEmpty())
        insert(hashOf(KeyKind::Company, keys.company), id.value);
    if (!keys.phone.isEmpty())
        insert(hashOf(KeyKind::Phone, keys.phone), id.value);
    if (!keys.mobile.isEmpty() && keys.mobile != keys.phone)
        insert(hashOf(KeyKind::Phone, keys.mobile), id.value);
}

void LeadKeys::insert(quint64 hash, qint64 id)
{
    if ((m_used + 1) * 3 > m_slots.size() * 2)
        grow();
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].hash != 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {hash, id};
    ++m_used;
}

void LeadKeys::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.hash == 0)
            continue;
        size_t at = slot.hash & (m_slots.size() - 1);
        while (m_slots[at].hash != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

template <class Holds>
LeadId LeadKeys::findHash(quint64 hash, Holds holds) const
{
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].hash != 0;
         at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash != hash)
            continue;
        const LeadId id(m_slots[at].id);
        const auto lead = LeadStore::find(m_database, id);
        if (lead && holds(of(*lead)))
            return id;
    }
    return {};
}

LeadId LeadKeys::find(const Keys &keys) const
{
    if (!keys.number.isEmpty())
        return findHash(hashOf(KeyKind::Number, keys.number),
                        [&](const Keys &other) { return other.number == keys.number; });
    if (const LeadId same = findHash(hashOf(KeyKind::Company, keys.company),
                                     [&](const Keys &other) { return other.company == keys.company; });
        same.isValid())
        return same;
    for (const QString &phone : {keys.phone, keys.mobile}) {
        if (phone.isEmpty())
            continue;
        const LeadId same = findHash(hashOf(KeyKind::Phone, phone), [&](const Keys &other) {
            return other.phone == phone || other.mobile == phone;
        });
        if (same.isValid())
            return same;
    }
    return {};
}

} // namespace salesdesk
