// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <QJsonArray>

namespace salesdesk {

namespace {

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const MeasureValue &value, const MeasureRequest &request, const QString &currency)
{
    QJsonObject object{{QStringLiteral("measure"), measureName(value.measure)},
                       {QStringLiteral("period"), request.period.key()},
                       {QStringLiteral("by"), figureLevelName(value.by)},
                       {QStringLiteral("name"), value.name},
                       {QStringLiteral("number"), value.number},
                       {QStringLiteral("numerator"), value.numerator},
                       {QStringLiteral("denominator"), orNull(value.denominator)},
                       {QStringLiteral("value"), orNull(value.value)},
                       {QStringLiteral("unit"), measureUnitName(measureUnit(value.measure))},
                       {QStringLiteral("currency"), currency},
                       {QStringLiteral("records"), value.records}};
    if (request.explain) {
        QJsonArray sources;
        for (const MeasureSource &source : value.sources) {
            QJsonObject item{{QStringLiteral("kind"), kindName(source.kind)},
                             {QStringLiteral("number"), source.number},
                             {QStringLiteral("share"), source.share},
                             {QStringLiteral("amount"), orNull(source.amount)}};
            if (source.of)
                item.insert(QStringLiteral("of"), *source.of);
            sources.append(item);
        }
        object.insert(QStringLiteral("sources"), sources);
    }
    return object;
}

Error wrong(const QString &word)
{
    return Error{ErrorCode::Usage, {}, word};
}

/// Period and day depend on the office's calendar, so that the words are read after it is open.
Result<MeasureRequest> requestOf(const Arguments &arguments, const Office &office, QDate today)
{
    MeasureRequest request;
    for (const QString &word : arguments.others()) {
        const auto measure = measureFromName(word);
        if (!measure)
            return wrong(word);
        request.measures.append(*measure);
    }
    const auto period = Period::parse(arguments.value(QStringLiteral("period")), office.fiscalStart);
    if (!period)
        return wrong(arguments.value(QStringLiteral("period"), QStringLiteral("--period")));
    request.period = *period;
    const auto by = figureLevelFromName(arguments.value(QStringLiteral("by"), QStringLiteral("office")));
    if (!by)
        return wrong(arguments.value(QStringLiteral("by")));
    request.by = *by;
    request.asOf = today;
    if (arguments.has(QStringLiteral("as-of"))) {
        request.asOf = QDate::fromString(arguments.value(QStringLiteral("as-of")), Qt::ISODate);
        if (!request.asOf.isValid())
            return wrong(arguments.value(QStringLiteral("as-of")));
    }
    request.explain = arguments.has(QStringLiteral("explain"));
    return request;
}

} // namespace

int commands::measure(const CommandContext &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, {QStringLiteral("period"), QStringLiteral("by"), QStringLiteral("as-of")},
                         {QStringLiteral("explain")});
    if (!arguments)
        return context.fail(arguments.error());
    // Wrong words are told before a password is asked for; the fiscal year matters to none of them.
    if (const auto request = requestOf(*arguments, Office(), QDate(2000, 1, 1)); !request)
        return context.fail(request.error());
    auto entered = context.enter();
    if (!entered)
        return context.fail(entered.error());
    Application &application = *entered->application;
    const Office &office = application.offices.office();
    const auto request = requestOf(*arguments, office, application.offices.today());
    if (!request)
        return context.fail(request.error());
    const auto values = application.measures.measure(entered->session, *request);
    if (!values)
        return context.fail(values.error());
    for (const MeasureValue &value : *values)
        context.print(toJson(value, *request, office.currency));
    return ExitCode::done;
}

} // namespace salesdesk
