// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/saved_views/saved_view.h"

#include <QDate>
#include <QJsonArray>
#include <array>

namespace salesdesk {

namespace {

constexpr std::array comparisons = {"is",      "is_not", "contains",  "at_least",
                                    "at_most", "empty",  "not_empty", "any_of"};
static_assert(comparisons.size() == static_cast<std::size_t>(Comparison::AnyOf) + 1);

/// JSON has no days: they are kept as {"date": "2026-09-21"}.
QJsonValue toJson(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return QJsonObject{{QStringLiteral("date"), value.toDate().toString(Qt::ISODate)}};
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isObject())
        return QDate::fromString(value.toObject().value(QLatin1StringView("date")).toString(), Qt::ISODate);
    if (value.isDouble())
        return value.toInteger();
    return value.isUndefined() || value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

QJsonObject SavedView::definition() const
{
    QJsonArray conditions;
    for (const Condition &condition : filters) {
        QJsonObject object{{QStringLiteral("key"), condition.key},
                           {QStringLiteral("comparison"),
                            QLatin1StringView(comparisons[static_cast<std::size_t>(condition.comparison)])}};
        if (condition.value.isValid())
            object.insert(QStringLiteral("value"), toJson(condition.value));
        if (!condition.shown.isEmpty())
            object.insert(QStringLiteral("shown"), condition.shown);
        conditions.append(object);
    }
    QJsonArray sorting;
    for (const SortKey &key : sort)
        sorting.append(
            QJsonObject{{QStringLiteral("key"), key.key}, {QStringLiteral("descending"), key.descending}});
    return {{QStringLiteral("filters"), conditions},
            {QStringLiteral("search"), search},
            {QStringLiteral("sort"), sorting},
            {QStringLiteral("columns"), columns}};
}

void SavedView::setDefinition(const QJsonObject &definition)
{
    filters.clear();
    for (const QJsonValue entry : definition.value(QLatin1StringView("filters")).toArray()) {
        const QString comparison = entry[QLatin1StringView("comparison")].toString();
        for (std::size_t i = 0; i < comparisons.size(); ++i) {
            if (comparison == QLatin1StringView(comparisons[i]))
                filters.append({entry[QLatin1StringView("key")].toString(), static_cast<Comparison>(i),
                                fromJson(entry[QLatin1StringView("value")]),
                                entry[QLatin1StringView("shown")].toString()});
        }
    }
    search = definition.value(QLatin1StringView("search")).toString();
    sort.clear();
    for (const QJsonValue entry : definition.value(QLatin1StringView("sort")).toArray())
        sort.append(
            {entry[QLatin1StringView("key")].toString(), entry[QLatin1StringView("descending")].toBool()});
    columns = definition.value(QLatin1StringView("columns")).toString();
}

} // namespace salesdesk
