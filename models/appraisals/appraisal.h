// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/scheme.h"
#include "models/core/id.h"

namespace salesdesk {

/// How far a sheet is (§12): each state names the step that was done last.
enum class AppraisalState {
    Computed,
    SelfReviewed,
    LeaderReviewed,
    Approved, ///< by the manager (a year's by the executive): frozen with every figure and source
    Signed,   ///< by the person
};
constexpr int appraisalStateCount = 5;

enum class AppraisalEvent { SelfReview, LeaderReview, Approve, Sign };
constexpr int appraisalEventCount = 4;

/// "computed", "self_review", "leader", "manager", "signed".
QString appraisalStateName(AppraisalState state);
std::optional<AppraisalState> appraisalStateFromName(QStringView name);
/// The state after the event; none where it is not allowed.
std::optional<AppraisalState> nextState(AppraisalState state, AppraisalEvent event);
bool isFrozen(AppraisalState state);

/// A record behind a line, as frozen with the sheet.
struct AppraisalSource
{
    QString kind;
    qint64 id = 0;
    QString number;
    int share = 10000;
    std::optional<qint64> amount;
    std::optional<qint64> of;
};

/// One measure of a sheet. Money in minor units, ratios and counts in 1/10000, points in 1/100.
struct AppraisalLine
{
    SchemeItem item;
    QString unit;                 ///< "money", "ratio", "count", "points"
    std::optional<qint64> target; ///< by calendar days of who joined or left
    qint64 numerator = 0;
    std::optional<qint64> denominator;
    std::optional<qint64> actual;
    std::optional<qint64> completion; ///< actual ÷ target in 1/10000
    std::optional<qint64> score;      ///< none: not applicable, its weight is spread over the others
    std::optional<qint64> weighted;   ///< weight × score
    QList<AppraisalSource> sources;

    bool applicable() const { return score.has_value(); }
};

/// The printed score of a month (year: quarter) that exists.
struct AppraisalPart
{
    QString period;
    qint64 score = 0; ///< 1/100
};

/// Everything a sheet shows, computed on a day.
struct AppraisalFigures
{
    QString name;
    QString number;
    QString team;
    QString post;
    QString scheme;
    QList<AppraisalLine> lines;
    std::optional<qint64> ownScore; ///< 1/100, as all scores
    int ownShare = 7000;
    QList<AppraisalPart> parts;
    std::optional<qint64> partsMean;
    std::optional<qint64> score;
    QString grade;
    int coefficient = 0;  ///< 1/100
    qint64 bonusBase = 0; ///< by calendar days
    qint64 bonus = 0;     ///< base × coefficient
    qint64 commissionBase = 0;
    int commissionRate = 0; ///< 1/10000; of the highest tier where marginal
    qint64 commission = 0;
    QDate asOf;
    int days = 0; ///< of the period that the person was there
    int periodDays = 0;

    qint64 total() const { return bonus + commission; }
};

QJsonObject toJson(const AppraisalFigures &figures);
AppraisalFigures figuresFromJson(const QJsonObject &object);

/// Who wrote what when; empty where not yet.
struct AppraisalReview
{
    QString text;
    QString by;
    qint64 at = 0; ///< milliseconds UTC
};

/// The sheet of a person and period 考核表. id none: computed, never started.
struct Appraisal
{
    AppraisalId id;
    qint64 version = 1;
    StaffId staff;
    Period period;
    qint64 scheme = 0;
    AppraisalState state = AppraisalState::Computed;
    AppraisalFigures figures;
    AppraisalReview self;
    AppraisalReview leader;
    AppraisalReview manager;
    AppraisalReview signature;        ///< of the person; no text
    std::optional<int> managerPoints; ///< 0–100
    qint64 frozenAt = 0;
    QString digest; ///< SHA-256 of all that the frozen sheet shows

    bool isStarted() const { return id.isValid(); }
};

/// What the digest and the ledger are of.
QJsonObject toJson(const Appraisal &appraisal);
QJsonObject reviewsToJson(const Appraisal &appraisal);
void reviewsFromJson(const QJsonObject &object, Appraisal &appraisal);

/// A figure of a frozen sheet that would be another today.
struct AppraisalDifference
{
    QString measure; ///< or "score"
    QString unit;
    std::optional<qint64> was;
    std::optional<qint64> now;
};
QList<AppraisalDifference> differences(const AppraisalFigures &was, const AppraisalFigures &now);

} // namespace salesdesk
