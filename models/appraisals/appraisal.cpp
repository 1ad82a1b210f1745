// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/appraisal.h"

#include <QJsonArray>
#include <array>

namespace salesdesk {

namespace {

constexpr std::array stateNames{
    QLatin1StringView("computed"), QLatin1StringView("self_review"), QLatin1StringView("leader"),
    QLatin1StringView("manager"),  QLatin1StringView("signed"),
};
static_assert(stateNames.size() == appraisalStateCount);

struct Step
{
    AppraisalState from;
    AppraisalEvent event;
    AppraisalState to;
};

constexpr std::array steps{
    Step{AppraisalState::Computed, AppraisalEvent::SelfReview, AppraisalState::SelfReviewed},
    Step{AppraisalState::SelfReviewed, AppraisalEvent::LeaderReview, AppraisalState::LeaderReviewed},
    Step{AppraisalState::LeaderReviewed, AppraisalEvent::Approve, AppraisalState::Approved},
    Step{AppraisalState::Approved, AppraisalEvent::Sign, AppraisalState::Signed},
};

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> optionalOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject toJson(const AppraisalReview &review)
{
    return {{QStringLiteral("text"), review.text},
            {QStringLiteral("by"), review.by},
            {QStringLiteral("at"), review.at}};
}

AppraisalReview reviewOf(const QJsonValue &value)
{
    return {value[QStringLiteral("text")].toString(), value[QStringLiteral("by")].toString(),
            value[QStringLiteral("at")].toInteger()};
}

QJsonObject toJson(const AppraisalLine &line)
{
    Scheme one;
    one.items = {line.item};
    QJsonObject object =
        rulesToJson(one).toObject().value(QStringLiteral("items")).toArray().first().toObject();
    object.insert(QStringLiteral("unit"), line.unit);
    object.insert(QStringLiteral("line_target"), orNull(line.target));
    object.insert(QStringLiteral("numerator"), line.numerator);
    object.insert(QStringLiteral("denominator"), orNull(line.denominator));
    object.insert(QStringLiteral("actual"), orNull(line.actual));
    object.insert(QStringLiteral("completion"), orNull(line.completion));
    object.insert(QStringLiteral("score"), orNull(line.score));
    object.insert(QStringLiteral("weighted"), orNull(line.weighted));
    QJsonArray sources;
    for (const AppraisalSource &source : line.sources)
        sources.append(QJsonObject{{QStringLiteral("kind"), source.kind},
                                   {QStringLiteral("id"), source.id},
                                   {QStringLiteral("number"), source.number},
                                   {QStringLiteral("share"), source.share},
                                   {QStringLiteral("amount"), orNull(source.amount)},
                                   {QStringLiteral("of"), orNull(source.of)}});
    object.insert(QStringLiteral("sources"), sources);
    return object;
}

AppraisalLine lineOf(const QJsonObject &object)
{
    AppraisalLine line;
    Scheme one;
    if (rulesFromJson(QJsonArray{object}, one) && !one.items.isEmpty())
        line.item = one.items.first();
    line.unit = object.value(QStringLiteral("unit")).toString();
    line.target = optionalOf(object.value(QStringLiteral("line_target")));
    line.numerator = object.value(QStringLiteral("numerator")).toInteger();
    line.denominator = optionalOf(object.value(QStringLiteral("denominator")));
    line.actual = optionalOf(object.value(QStringLiteral("actual")));
    line.completion = optionalOf(object.value(QStringLiteral("completion")));
    line.score = optionalOf(object.value(QStringLiteral("score")));
    line.weighted = optionalOf(object.value(QStringLiteral("weighted")));
    const QJsonArray sources = object.value(QStringLiteral("sources")).toArray();
    for (const QJsonValue &source : sources)
        line.sources.append(
            {source[QStringLiteral("kind")].toString(), source[QStringLiteral("id")].toInteger(),
             source[QStringLiteral("number")].toString(), source[QStringLiteral("share")].toInt(),
             optionalOf(source[QStringLiteral("amount")]), optionalOf(source[QStringLiteral("of")])});
    return line;
}

} // namespace

QString appraisalStateName(AppraisalState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<AppraisalState> appraisalStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (stateNames[i] == name)
            return static_cast<AppraisalState>(i);
    }
    return std::nullopt;
}

std::optional<AppraisalState> nextState(AppraisalState state, AppraisalEvent event)
{
    for (const Step &step : steps) {
        if (step.from == state && step.event == event)
            return step.to;
    }
    return std::nullopt;
}

bool isFrozen(AppraisalState state)
{
    return state == AppraisalState::Approved || state == AppraisalState::Signed;
}

QJsonObject toJson(const AppraisalFigures &figures)
{
    QJsonArray lines;
    for (const AppraisalLine &line : figures.lines)
        lines.append(toJson(line));
    QJsonArray parts;
    for (const AppraisalPart &part : figures.parts)
        parts.append(
            QJsonObject{{QStringLiteral("period"), part.period}, {QStringLiteral("score"), part.score}});
    return {{QStringLiteral("name"), figures.name},
            {QStringLiteral("number"), figures.number},
            {QStringLiteral("team"), figures.team},
            {QStringLiteral("post"), figures.post},
            {QStringLiteral("scheme"), figures.scheme},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("own_score"), orNull(figures.ownScore)},
            {QStringLiteral("own_share"), figures.ownShare},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("parts_mean"), orNull(figures.partsMean)},
            {QStringLiteral("score"), orNull(figures.score)},
            {QStringLiteral("grade"), figures.grade},
            {QStringLiteral("coefficient"), figures.coefficient},
            {QStringLiteral("bonus_base"), figures.bonusBase},
            {QStringLiteral("bonus"), figures.bonus},
            {QStringLiteral("commission_base"), figures.commissionBase},
            {QStringLiteral("commission_rate"), figures.commissionRate},
            {QStringLiteral("commission"), figures.commission},
            {QStringLiteral("as_of"), figures.asOf.toString(Qt::ISODate)},
            {QStringLiteral("days"), figures.days},
            {QStringLiteral("period_days"), figures.periodDays}};
}

AppraisalFigures figuresFromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    const auto number = [&](const char *key) { return object.value(QLatin1StringView(key)).toInteger(); };
    const auto maybe = [&](const char *key) { return optionalOf(object.value(QLatin1StringView(key))); };
    AppraisalFigures figures;
    figures.name = text("name");
    figures.number = text("number");
    figures.team = text("team");
    figures.post = text("post");
    figures.scheme = text("scheme");
    const QJsonArray lines = object.value(QStringLiteral("lines")).toArray();
    for (const QJsonValue &line : lines)
        figures.lines.append(lineOf(line.toObject()));
    figures.ownScore = maybe("own_score");
    figures.ownShare = int(number("own_share"));
    const QJsonArray parts = object.value(QStringLiteral("parts")).toArray();
    for (const QJsonValue &part : parts)
        figures.parts.append(
            {part[QStringLiteral("period")].toString(), part[QStringLiteral("score")].toInteger()});
    figures.partsMean = maybe("parts_mean");
    figures.score = maybe("score");
    figures.grade = text("grade");
    figures.coefficient = int(number("coefficient"));
    figures.bonusBase = number("bonus_base");
    figures.bonus = number("bonus");
    figures.commissionBase = number("commission_base");
    figures.commissionRate = int(number("commission_rate"));
    figures.commission = number("commission");
    figures.asOf = QDate::fromString(text("as_of"), Qt::ISODate);
    figures.days = int(number("days"));
    figures.periodDays = int(number("period_days"));
    return figures;
}

QJsonObject reviewsToJson(const Appraisal &appraisal)
{
    return {{QStringLiteral("self"), toJson(appraisal.self)},
            {QStringLiteral("leader"), toJson(appraisal.leader)},
            {QStringLiteral("manager"), toJson(appraisal.manager)},
            {QStringLiteral("signature"), toJson(appraisal.signature)}};
}

void reviewsFromJson(const QJsonObject &object, Appraisal &appraisal)
{
    appraisal.self = reviewOf(object.value(QStringLiteral("self")));
    appraisal.leader = reviewOf(object.value(QStringLiteral("leader")));
    appraisal.manager = reviewOf(object.value(QStringLiteral("manager")));
    appraisal.signature = reviewOf(object.value(QStringLiteral("signature")));
}

QJsonObject toJson(const Appraisal &appraisal)
{
    // The signature comes after the freezing, and with it no word or figure changes.
    QJsonObject reviews = reviewsToJson(appraisal);
    reviews.remove(QStringLiteral("signature"));
    return {{QStringLiteral("staff"), appraisal.staff.value},
            {QStringLiteral("period"), appraisal.period.key()},
            {QStringLiteral("figures"), toJson(appraisal.figures)},
            {QStringLiteral("reviews"), reviews},
            {QStringLiteral("manager_points"),
             appraisal.managerPoints ? QJsonValue(*appraisal.managerPoints) : QJsonValue(QJsonValue::Null)}};
}

QList<AppraisalDifference> differences(const AppraisalFigures &was, const AppraisalFigures &now)
{
    QList<AppraisalDifference> result;
    for (const AppraisalLine &line : was.lines) {
        for (const AppraisalLine &other : now.lines) {
            if (other.item.measure == line.item.measure && other.actual != line.actual)
                result.append({line.item.measure, line.unit, line.actual, other.actual});
        }
    }
    if (was.score != now.score)
        result.append({QStringLiteral("score"), QStringLiteral("points"), was.score, now.score});
    return result;
}

} // namespace salesdesk
