// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#ifdef Q_OS_WIN

#include "models/exchange/gb18030.h"

#include <QString>

#include <qt_windows.h>

namespace salesdesk {
namespace {

constexpr UINT gb18030Page = 54936;

/// Bytes that make whole characters: 1 below 0x80, else 4 where the second is a digit, else 2.
qsizetype wholeLength(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<uchar>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        if (at + 1 >= bytes.size())
            break;
        const auto second = static_cast<uchar>(bytes[at + 1]);
        const qsizetype length = second >= 0x30 && second <= 0x39 ? 4 : 2;
        if (at + length > bytes.size())
            break;
        at += length;
    }
    return at;
}

} // namespace

bool gb18030ToUtf8(QByteArrayView bytes, QByteArray &out, qsizetype &consumed)
{
    consumed = wholeLength(bytes);
    if (consumed == 0)
        return true;
    QString wide(consumed, Qt::Uninitialized);
    const int units =
        MultiByteToWideChar(gb18030Page, MB_ERR_INVALID_CHARS, bytes.data(), static_cast<int>(consumed),
                            reinterpret_cast<wchar_t *>(wide.data()), static_cast<int>(wide.size()));
    if (units <= 0)
        return false;
    out += QStringView(wide).first(units).toUtf8();
    return true;
}

QByteArray utf8ToGb18030(QByteArrayView utf8)
{
    const QString wide = QString::fromUtf8(utf8);
    QByteArray out(wide.size() * 4, Qt::Uninitialized);
    const int bytes = WideCharToMultiByte(gb18030Page, 0, reinterpret_cast<const wchar_t *>(wide.utf16()),
                                          static_cast<int>(wide.size()), out.data(),
                                          static_cast<int>(out.size()), nullptr, nullptr);
    out.resize(bytes > 0 ? bytes : 0);
    return out;
}

} // namespace salesdesk

#endif
