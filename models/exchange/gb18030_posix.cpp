// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#ifndef Q_OS_WIN

#include "models/exchange/gb18030.h"

#include <cerrno>
#include <iconv.h>

namespace salesdesk {
namespace {

/// Converts until the input's end, an incomplete character or an invalid one; -1 for the last.
qsizetype convert(const char *to, const char *from, QByteArrayView bytes, QByteArray &out)
{
    const iconv_t converter = iconv_open(to, from);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return -1;
    char *source = const_cast<char *>(bytes.data());
    size_t left = static_cast<size_t>(bytes.size());
    bool valid = true;
    while (left > 0) {
        const qsizetype before = out.size();
        // Two bytes become three at most in one direction, three become four in the other.
        out.resize(before + static_cast<qsizetype>(left) * 2 + 16);
        char *target = out.data() + before;
        size_t room = static_cast<size_t>(out.size() - before);
        const size_t done = iconv(converter, &source, &left, &target, &room);
        const int reason = errno;
        out.resize(target - out.data());
        if (done != static_cast<size_t>(-1) || reason == EINVAL)
            break;
        if (reason != E2BIG) {
            valid = false;
            break;
        }
    }
    iconv_close(converter);
    return valid ? bytes.size() - static_cast<qsizetype>(left) : -1;
}

} // namespace

bool gb18030ToUtf8(QByteArrayView bytes, QByteArray &out, qsizetype &consumed)
{
    consumed = convert("UTF-8", "GB18030", bytes, out);
    return consumed >= 0;
}

QByteArray utf8ToGb18030(QByteArrayView utf8)
{
    QByteArray out;
    if (convert("GB18030", "UTF-8", utf8, out) < 0)
        return {};
    return out;
}

} // namespace salesdesk

#endif
