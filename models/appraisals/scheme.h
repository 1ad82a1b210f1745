// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/period.h"

#include <QJsonObject>
#include <QJsonValue>
#include <optional>

namespace salesdesk {

/// How an actual figure becomes points (§12).
enum class Scoring {
    Proportional, ///< min(cap, 100 · actual ÷ target), not below 0
    Inverse,      ///< min(cap, 100 · target ÷ actual); nothing at all: the cap
    Bands,        ///< points of the highest band reached
    Manual,       ///< 0–100, given by the manager
};

/// "proportional", "inverse", "bands", "manual".
QString scoringName(Scoring scoring);
std::optional<Scoring> scoringFromName(QStringView name);

/// The measure of an item that the manager scores.
inline const QString managerScore = QStringLiteral("manager_score");

struct ScoreBand
{
    qint64 from = 0; ///< actual at least this, in the measure's unit
    int points = 0;

    bool operator==(const ScoreBand &) const = default;
};

struct SchemeItem
{
    QString measure;
    int weight = 0; ///< all items' sum to 100
    Scoring scoring = Scoring::Proportional;
    int cap = 120; ///< points at most
    std::optional<qint64> target =
        {}; ///< where none is set for the person; money in minor units, else 1/10000
    QList<ScoreBand> bands = {};

    bool operator==(const SchemeItem &) const = default;
};

struct GradeRule
{
    QString name;
    int from = 0;        ///< printed score at least this, in 1/100 points
    int coefficient = 0; ///< of the bonus base, in 1/100

    bool operator==(const GradeRule &) const = default;
};

/// A ≥ 90 ×1.2, B ≥ 75 ×1.0, C ≥ 60 ×0.8, D ×0.
const QList<GradeRule> &defaultGrades();

/// What a post is appraised by in a month, quarter or year (§12).
struct Scheme
{
    qint64 id = 0;
    qint64 version = 1;
    QString name;
    QString post; ///< empty: every post that has none of its own
    PeriodKind periodKind = PeriodKind::Quarter;
    QList<SchemeItem> items;
    QList<GradeRule> grades = defaultGrades();
    int ownShare = 7000; ///< of the period's own measures; the rest is the mean of its parts' scores
    bool active = true;

    bool operator==(const Scheme &) const = default;
};

/// "month", "quarter", "year".
QString periodKindName(PeriodKind kind);
std::optional<PeriodKind> periodKindFromName(QStringView name);

/// Items, grades and share as the rules column and the presets hold them; a bare array is the items.
QJsonValue rulesToJson(const Scheme &scheme);
/// Invalid where an item has no measure or an unknown scoring.
Status rulesFromJson(const QJsonValue &rules, Scheme &scheme);
/// Invalid: "weight" where weights do not sum to 100, "items" where a measure stands twice or none is there.
Status checkScheme(const Scheme &scheme);

} // namespace salesdesk
