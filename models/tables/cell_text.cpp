// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell_text.h"

#include "models/wording/formatter.h"
#include "models/wording/labels.h"

#include <QSet>

namespace salesdesk {

namespace {

QString dateText(const ColumnSpec &column, const QVariant &value, const Formatter &formatter, QDate today)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!column.due)
        return formatter.date(day);
    // What is near or late reads as people say it; what is far reads as a date.
    const qint64 distance = today.daysTo(day);
    if (distance < 0)
        return formatter.dueDay(day, today);
    if (distance <= 1)
        return formatter.relativeDay(day, today);
    return day.year() == today.year() ? formatter.dayMonth(day) : formatter.date(day);
}

} // namespace

QString cellText(const ColumnSpec &column, const QVariant &value, const QString &currency,
                 const Formatter &formatter, QDate today)
{
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return {};
    switch (column.type) {
    case ValueType::Text:
        return column.choice.isEmpty() ? value.toString() : labelsIn(column.choice, value.toString());
    case ValueType::Choice:
        return column.choice.isEmpty() ? value.toString() : labelOf(column.choice, value.toString());
    case ValueType::Integer:
        return formatter.count(value.toLongLong());
    case ValueType::Money:
        return currency.isEmpty() ? formatter.amount(value.toLongLong())
                                  : formatter.money(Money{value.toLongLong(), currency});
    case ValueType::Price:
        return formatter.scaled(value.toLongLong(), 6, 2);
    case ValueType::Quantity:
        return formatter.scaled(value.toLongLong(), 4);
    case ValueType::Ratio:
        return formatter.ratio(value.toLongLong());
    case ValueType::Rate:
        return formatter.scaled(value.toLongLong(), 8, 4);
    case ValueType::Date:
        return dateText(column, value, formatter, today);
    case ValueType::Instant:
        return formatter.instant(value.toLongLong());
    case ValueType::Flag:
        return labelOf(u"yes_no", value.toBool() ? u"yes" : u"no");
    }
    return {};
}

Tone cellTone(const ColumnSpec &column, const QVariant &value, QDate today)
{
    static const QSet<QString> good{
        QStringLiteral("qualified"), QStringLiteral("converted"), QStringLiteral("approved"),
        QStringLiteral("accepted"),  QStringLiteral("signed"),    QStringLiteral("in_execution"),
        QStringLiteral("completed"), QStringLiteral("won"),       QStringLiteral("paid"),
        QStringLiteral("active"),    QStringLiteral("frozen"),    QStringLiteral("done")};
    static const QSet<QString> warn{QStringLiteral("new"),       QStringLiteral("in_review"),
                                    QStringLiteral("running"),   QStringLiteral("returned"),
                                    QStringLiteral("part_paid"), QStringLiteral("due"),
                                    QStringLiteral("VIP"),       QStringLiteral("planned")};
    static const QSet<QString> bad{QStringLiteral("lost"),      QStringLiteral("declined"),
                                   QStringLiteral("expired"),   QStringLiteral("rejected"),
                                   QStringLiteral("overdue"),   QStringLiteral("terminated"),
                                   QStringLiteral("in_default")};
    static const QSet<QString> quiet{QStringLiteral("draft"), QStringLiteral("none"), QStringLiteral("void"),
                                     QStringLiteral("withdrawn"), QStringLiteral("not_in_force")};
    if (column.type == ValueType::Choice && column.tag) {
        const QString key = value.toString();
        if (good.contains(key))
            return Tone::Good;
        if (warn.contains(key))
            return Tone::Warn;
        if (bad.contains(key))
            return Tone::Bad;
        return quiet.contains(key) ? Tone::Neutral : Tone::Accent;
    }
    if (column.due && column.type == ValueType::Date) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (day.isValid() && day < today)
            return Tone::Bad;
    }
    if (column.type == ValueType::Money && value.toLongLong() < 0)
        return Tone::Bad;
    return Tone::Neutral;
}

} // namespace salesdesk
