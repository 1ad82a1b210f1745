// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/scheme.h"

#include <QJsonArray>
#include <QSet>
#include <array>
#include <utility>

namespace salesdesk {

namespace {

constexpr std::array scorings{
    std::pair{Scoring::Proportional, QLatin1StringView("proportional")},
    std::pair{Scoring::Inverse, QLatin1StringView("inverse")},
    std::pair{Scoring::Bands, QLatin1StringView("bands")},
    std::pair{Scoring::Manual, QLatin1StringView("manual")},
};

constexpr std::array periodKinds{
    std::pair{PeriodKind::Month, QLatin1StringView("month")},
    std::pair{PeriodKind::Quarter, QLatin1StringView("quarter")},
    std::pair{PeriodKind::Year, QLatin1StringView("year")},
};

template <class Table, class Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <class Value, class Table>
std::optional<Value> valueIn(const Table &table, QStringView wanted)
{
    for (const auto &[known, name] : table) {
        if (name == wanted)
            return known;
    }
    return std::nullopt;
}

QJsonObject toJson(const SchemeItem &item)
{
    QJsonObject object{{QStringLiteral("measure"), item.measure},
                       {QStringLiteral("weight"), item.weight},
                       {QStringLiteral("scoring"), scoringName(item.scoring)},
                       {QStringLiteral("cap"), item.cap}};
    if (item.target)
        object.insert(QStringLiteral("target"), *item.target);
    if (!item.bands.isEmpty()) {
        QJsonArray bands;
        for (const ScoreBand &band : item.bands)
            bands.append(
                QJsonObject{{QStringLiteral("from"), band.from}, {QStringLiteral("points"), band.points}});
        object.insert(QStringLiteral("bands"), bands);
    }
    return object;
}

} // namespace

QString scoringName(Scoring scoring)
{
    return nameIn(scorings, scoring);
}

std::optional<Scoring> scoringFromName(QStringView name)
{
    return valueIn<Scoring>(scorings, name);
}

QString periodKindName(PeriodKind kind)
{
    return nameIn(periodKinds, kind);
}

std::optional<PeriodKind> periodKindFromName(QStringView name)
{
    return valueIn<PeriodKind>(periodKinds, name);
}

const QList<GradeRule> &defaultGrades()
{
    static const QList<GradeRule> grades{{QStringLiteral("A"), 9000, 120},
                                         {QStringLiteral("B"), 7500, 100},
                                         {QStringLiteral("C"), 6000, 80},
                                         {QStringLiteral("D"), 0, 0}};
    return grades;
}

QJsonValue rulesToJson(const Scheme &scheme)
{
    QJsonArray items;
    for (const SchemeItem &item : scheme.items)
        items.append(toJson(item));
    QJsonArray grades;
    for (const GradeRule &grade : scheme.grades)
        grades.append(QJsonObject{{QStringLiteral("name"), grade.name},
                                  {QStringLiteral("from"), grade.from},
                                  {QStringLiteral("coefficient"), grade.coefficient}});
    return QJsonObject{{QStringLiteral("items"), items},
                       {QStringLiteral("grades"), grades},
                       {QStringLiteral("own_share"), scheme.ownShare}};
}

Status rulesFromJson(const QJsonValue &rules, Scheme &scheme)
{
    const QJsonObject object = rules.toObject();
    const QJsonArray items =
        rules.isArray() ? rules.toArray() : object.value(QStringLiteral("items")).toArray();
    scheme.items.clear();
    for (const QJsonValue &value : items) {
        const QJsonObject given = value.toObject();
        SchemeItem item;
        item.measure = given.value(QStringLiteral("measure")).toString();
        item.weight = given.value(QStringLiteral("weight")).toInt();
        item.cap = given.value(QStringLiteral("cap")).toInt(item.cap);
        const auto scoring = scoringFromName(given.value(QStringLiteral("scoring")).toString());
        if (item.measure.isEmpty() || !scoring)
            return Error{ErrorCode::Invalid, QStringLiteral("items"), item.measure};
        item.scoring = *scoring;
        if (given.contains(QStringLiteral("target")))
            item.target = given.value(QStringLiteral("target")).toInteger();
        const QJsonArray bands = given.value(QStringLiteral("bands")).toArray();
        for (const QJsonValue &band : bands)
            item.bands.append(
                {band[QStringLiteral("from")].toInteger(), band[QStringLiteral("points")].toInt()});
        scheme.items.append(item);
    }
    scheme.ownShare = object.value(QStringLiteral("own_share")).toInt(scheme.ownShare);
    const QJsonArray grades = object.value(QStringLiteral("grades")).toArray();
    if (!grades.isEmpty()) {
        scheme.grades.clear();
        for (const QJsonValue &grade : grades)
            scheme.grades.append({grade[QStringLiteral("name")].toString(),
                                  grade[QStringLiteral("from")].toInt(),
                                  grade[QStringLiteral("coefficient")].toInt()});
    }
    return {};
}

Status checkScheme(const Scheme &scheme)
{
    int sum = 0;
    QSet<QString> measures;
    for (const SchemeItem &item : scheme.items) {
        if (item.weight < 0 || item.weight > 100)
            return Error{ErrorCode::Invalid, QStringLiteral("weight"), QString::number(item.weight)};
        sum += item.weight;
        if (measures.contains(item.measure))
            return Error{ErrorCode::Invalid, QStringLiteral("items"), item.measure};
        measures.insert(item.measure);
    }
    if (scheme.items.isEmpty())
        return Error{ErrorCode::Required, QStringLiteral("items"), {}};
    if (sum != 100)
        return Error{ErrorCode::Invalid, QStringLiteral("weight"), QString::number(sum)};
    if (scheme.ownShare < 0 || scheme.ownShare > int(ratioScale))
        return Error{ErrorCode::Invalid, QStringLiteral("own_share"), QString::number(scheme.ownShare)};
    return {};
}

} // namespace salesdesk
