// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/iso_date.h"

namespace salesdesk {

QString isoDate(QDate day)
{
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int value) { return QChar(u'0' + value % 10); };
    const QChar text[] = {digit(year / 1000),
                          digit(year / 100),
                          digit(year / 10),
                          digit(year),
                          u'-',
                          digit(month / 10),
                          digit(month),
                          u'-',
                          digit(number / 10),
                          digit(number)};
    return QString(text, std::size(text));
}

} // namespace salesdesk
