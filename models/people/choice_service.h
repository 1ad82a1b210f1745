// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/choice.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// The screen of the lists of choices. Each method asks for Action::WriteOffice; Invalid for a field that is
/// none of keptChoices().
class ChoiceService final
{
public:
    explicit ChoiceService(UnitOfWork &work) : m_work(work) {}

    /// In the office's order, retired ones too.
    Result<QList<Choice>> all(const Session &session, const QString &field) const;
    /// A retired one comes back. Duplicate where it is offered already, Required for an empty one.
    Status add(const Session &session, const QString &field, const QString &value);
    /// Its records are renamed with it; their number is returned. Documents that were sent keep what they
    /// said.
    Result<qint64> rename(const Session &session, const QString &field, const QString &from,
                          const QString &to);
    /// Offered no more; records keep it.
    Status retire(const Session &session, const QString &field, const QString &value);
    /// Up by a negative number of places, down by a positive one, as far as there are any.
    Status move(const Session &session, const QString &field, const QString &value, int places);
    /// WrongState where a record carries it: then it can only be retired.
    Status remove(const Session &session, const QString &field, const QString &value);

private:
    UnitOfWork &m_work;
};

} // namespace salesdesk
