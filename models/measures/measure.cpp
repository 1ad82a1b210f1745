// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measures/measure.h"

#include <array>

namespace salesdesk {

namespace {

struct Definition
{
    Measure measure;
    QLatin1StringView name;
    MeasureUnit unit;
};

constexpr std::array<Definition, measureCount> definitions{{
    {Measure::Sales, QLatin1StringView("sales"), MeasureUnit::Money},
    {Measure::Profit, QLatin1StringView("profit"), MeasureUnit::Money},
    {Measure::TaskCompletion, QLatin1StringView("task_completion"), MeasureUnit::Ratio},
    {Measure::PlanExecution, QLatin1StringView("plan_execution"), MeasureUnit::Ratio},
    {Measure::Collection, QLatin1StringView("collection"), MeasureUnit::Ratio},
    {Measure::NewCustomers, QLatin1StringView("new_customers"), MeasureUnit::Count},
    {Measure::Churn, QLatin1StringView("churn"), MeasureUnit::Ratio},
    {Measure::Satisfaction, QLatin1StringView("satisfaction"), MeasureUnit::Ratio},
    {Measure::SigningOnTime, QLatin1StringView("signing_on_time"), MeasureUnit::Ratio},
    {Measure::DeliveryOnTime, QLatin1StringView("delivery_on_time"), MeasureUnit::Ratio},
    {Measure::Visits, QLatin1StringView("visits"), MeasureUnit::Ratio},
    {Measure::Conversion, QLatin1StringView("conversion"), MeasureUnit::Ratio},
    {Measure::Complaints, QLatin1StringView("complaints"), MeasureUnit::Ratio},
    {Measure::Reports, QLatin1StringView("reports"), MeasureUnit::Ratio},
}};

const Definition &definition(Measure measure)
{
    return definitions[static_cast<std::size_t>(measure)];
}

} // namespace

QString measureName(Measure measure)
{
    return definition(measure).name;
}

std::optional<Measure> measureFromName(QStringView name)
{
    for (const Definition &known : definitions) {
        if (known.name == name)
            return known.measure;
    }
    return std::nullopt;
}

MeasureUnit measureUnit(Measure measure)
{
    return definition(measure).unit;
}

QString measureUnitName(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::Money:
        return QStringLiteral("money");
    case MeasureUnit::Ratio:
        return QStringLiteral("ratio");
    case MeasureUnit::Count:
        break;
    }
    return QStringLiteral("count");
}

const QList<Measure> &allMeasures()
{
    static const QList<Measure> all = [] {
        QList<Measure> result;
        for (const Definition &known : definitions)
            result.append(known.measure);
        return result;
    }();
    return all;
}

} // namespace salesdesk
