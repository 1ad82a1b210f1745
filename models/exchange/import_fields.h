// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_match.h"

namespace salesdesk {

/// The fields that an import of that kind can fill, in the order in which the wizard shows them; empty for a
/// kind that can't be imported. Titles are in every language.
QList<MappableField> importFields(const QString &kind);

} // namespace salesdesk
