// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace salesdesk {

/// The office 公司 (§1): what every document shows and every rule asks for. Services hold a const reference
/// to the one that OfficeService keeps; a change shows there at once.
struct Office
{
    qint64 version = 1;
    QString name;
    QString address;
    QString phone;
    QString taxNumber;
    QString bank;
    QString bankAccount;
    QByteArray logo;                          ///< a picture file's bytes; empty: none
    QByteArray seal;                          ///< 公章, likewise
    QString currency = QStringLiteral("CNY"); ///< ISO 4217; measures are in it; fixed at creation
    int fiscalStart = 1;                      ///< first month of the fiscal year, 1–12
    QTimeZone zone = QTimeZone("Asia/Shanghai");
    QString preset = QStringLiteral("general");
    qint64 createdAt = 0; ///< milliseconds UTC
};

} // namespace salesdesk
