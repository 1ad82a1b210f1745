// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/change.h"

namespace salesdesk {

void ChangeBus::publish(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes); }, Qt::AutoConnection);
}

} // namespace salesdesk
