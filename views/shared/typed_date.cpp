// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/typed_date.h"

#include <QHash>
#include <QRegularExpression>

namespace salesdesk {

namespace {

QDate relative(const QString &text, QDate today)
{
    static const QRegularExpression shape(QStringLiteral("^([+-])(\\d{1,4})(d|w|m|y|天|日|周|个?月|年)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == QLatin1String("w") || unit == QStringLiteral("周"))
        return today.addDays(7 * count);
    if (unit == QLatin1String("m") || unit.endsWith(QStringLiteral("月")))
        return today.addMonths(count);
    if (unit == QLatin1String("y") || unit == QStringLiteral("年"))
        return today.addYears(count);
    return today.addDays(count);
}

QDate named(const QString &text, QDate today)
{
    static const QHash<QString, int> days = {
        {QStringLiteral("今天"), 0},       {QStringLiteral("今日"), 0},  {QStringLiteral("today"), 0},
        {QStringLiteral("明天"), 1},       {QStringLiteral("明日"), 1},  {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("后天"), 2},       {QStringLiteral("後天"), 2},  {QStringLiteral("大后天"), 3},
        {QStringLiteral("大後天"), 3},     {QStringLiteral("昨天"), -1}, {QStringLiteral("昨日"), -1},
        {QStringLiteral("yesterday"), -1}, {QStringLiteral("前天"), -2},
    };
    const auto found = days.constFind(text);
    if (found != days.constEnd())
        return today.addDays(*found);

    static const QRegularExpression weekday(
        QStringLiteral("^(本|这|這|下|上)?(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])$"));
    const auto match = weekday.match(text);
    if (!match.hasMatch())
        return {};
    const QString which = match.captured(2);
    const int day =
        which == QStringLiteral("天") ? 7 : int(QStringLiteral("一二三四五六日").indexOf(which)) + 1;
    int weeks = 0;
    if (match.captured(1) == QStringLiteral("下"))
        weeks = 1;
    else if (match.captured(1) == QStringLiteral("上"))
        weeks = -1;
    return today.addDays(day - today.dayOfWeek() + 7 * weeks);
}

QDate calendar(const QString &text, QDate today)
{
    static const QRegularExpression full(
        QStringLiteral("^(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})(?:日|号|號)?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression partial(
        QStringLiteral("^(\\d{1,2})(?:[-/.]|月)(\\d{1,2})(?:日|号|號)?$"));
    for (const auto *shape : {&full, &packed}) {
        const auto match = shape->match(text);
        if (match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    const auto match = partial.match(text);
    if (match.hasMatch())
        return {today.year(), match.captured(1).toInt(), match.captured(2).toInt()};
    return {};
}

} // namespace

QDate parseTypedDate(const QString &text, QDate today)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toLower();
    folded.remove(u' ');
    for (const auto &reader : {relative, named, calendar}) {
        const QDate date = reader(folded, today);
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace salesdesk
