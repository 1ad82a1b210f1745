// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <optional>

namespace salesdesk {

/// Kinds of record, named alike in SQL, the ledger, the change bus and the navigator.
enum class Kind {
    Office,
    Setting,
    Team,
    Staff,
    Lead,
    Customer,
    Contact,
    Activity,
    Opportunity,
    Product,
    Quote,
    Contract,
    Instalment,
    Receipt,
    ApprovalPolicy,
    ApprovalRequest,
    Target,
    AppraisalScheme,
    Appraisal,
    Import,
    SavedView,
    Session,
};

/// The singular name used in SQL and the ledger, as "lead".
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

} // namespace salesdesk
