// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// What a kind of import is called: "leads" is "Leads".
QString importKindText(const QString &kind);

} // namespace salesdesk
