// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>

namespace salesdesk {

/// Buckets of ageing 账龄 (§9).
enum class AgeBucket { NotDue, UpTo30, UpTo60, UpTo90, Over90 };
constexpr int ageBucketCount = 5;

/// "not_due", "1_30", "31_60", "61_90", "over_90".
QString ageBucketName(AgeBucket bucket);
/// Due today is not yet due; a day late is the first of 1–30.
AgeBucket ageBucket(QDate dueOn, QDate today);

/// What is outstanding for one customer, owner or team, or the whole office; the office's currency.
struct AgeingRow
{
    qint64 subject = 0; ///< id of the customer, owner or team; 0: the office, or none
    QString name;
    std::array<qint64, ageBucketCount> amounts{};

    qint64 total() const;
    qint64 overdue() const;
};

enum class AgeingBy { Office, Customer, Owner, Team };

} // namespace salesdesk
