// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_source.h"

#include "models/exchange/gb18030.h"
#include "models/exchange/table_reader.h"

#include <cstring>

namespace salesdesk {
namespace {

constexpr qsizetype blockSize = 1 << 20;

bool hasNul(const char *data, qsizetype size)
{
    return size > 0 && std::memchr(data, 0, static_cast<size_t>(size)) != nullptr;
}

/// Text has next to no control characters; a few strays are forgiven.
bool isControlNoise(QByteArrayView bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes) {
        const auto u = static_cast<uchar>(c);
        controls += (u < 0x20 && (u < '\t' || u > '\r') && u != 0x1A && u != 0x1B) || u == 0x7F;
    }
    return controls > 4 && controls * 100 > bytes.size();
}

/// Length without a UTF-8 sequence that the end cuts.
qsizetype wholeUtf8(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype back = 1; back <= 3 && back <= size; ++back) {
        const auto c = static_cast<uchar>(bytes[size - back]);
        if (c >= 0xC0) {
            const int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            return length > back ? size - back : size;
        }
        if (c < 0x80)
            break;
    }
    return size;
}

} // namespace

Status TextSource::open()
{
    if (Status status = checkInputFile(m_file.fileName()); !status)
        return status;
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileMissing, {}, m_file.fileName()};
    return detect();
}

Status TextSource::detect()
{
    QByteArray block = m_file.read(blockSize);
    qint64 start = 0;
    bool marked = false;
    if (block.startsWith("\xEF\xBB\xBF")) {
        start = 3;
        marked = true;
    } else if (block.startsWith("\xFF\xFE") || block.startsWith("\xFE\xFF")) {
        const bool little = static_cast<uchar>(block[0]) == 0xFF;
        m_encoding = little ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
        m_utf16 = QStringDecoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        if (m_file.size() % 2 != 0)
            return binary();
        if (m_file.size() == 2)
            return Error{ErrorCode::FileEmpty, {}, m_file.fileName()};
        m_file.seek(2);
        return {};
    }
    if (isControlNoise(block))
        return binary();

    // The whole file, not a sample: the first Chinese name may stand in the last row, and two
    // GB18030 characters can happen to be valid UTF-8. A gigabyte takes a fraction of a second.
    block.remove(0, start);
    QByteArray pending;
    while (!block.isEmpty()) {
        if (hasNul(block.constData(), block.size()))
            return binary();
        if (m_encoding == TextEncoding::Utf8) {
            if (!pending.isEmpty())
                block.prepend(pending);
            const qsizetype whole = wholeUtf8(block);
            if (!QByteArrayView(block).first(whole).isValidUtf8())
                m_encoding = TextEncoding::Gb18030;
            pending = block.mid(whole);
        }
        block = m_file.read(blockSize);
    }
    if (!pending.isEmpty())
        m_encoding = TextEncoding::Gb18030;
    if (marked && m_encoding == TextEncoding::Gb18030)
        return binary();
    m_file.seek(start);
    return {};
}

Result<bool> TextSource::read(QByteArray &buffer, qsizetype wanted)
{
    const qsizetype before = buffer.size();
    Result<bool> more = false;
    if (m_encoding == TextEncoding::Utf8) {
        buffer.resize(before + wanted);
        const qint64 got = m_file.read(buffer.data() + before, wanted);
        buffer.resize(before + qMax<qint64>(got, 0));
        more = got > 0;
    } else if (m_encoding == TextEncoding::Gb18030) {
        more = readGb18030(buffer, wanted);
    } else {
        more = readUtf16(buffer, wanted);
    }
    if (more.ok() && hasNul(buffer.constData() + before, buffer.size() - before))
        return binary();
    return more;
}

Result<bool> TextSource::readUtf16(QByteArray &buffer, qsizetype wanted)
{
    const QByteArray bytes = m_file.read(wanted);
    if (bytes.isEmpty())
        return false;
    const QString text = m_utf16(bytes);
    if (m_utf16.hasError())
        return binary();
    buffer += text.toUtf8();
    return true;
}

Result<bool> TextSource::readGb18030(QByteArray &buffer, qsizetype wanted)
{
    const QByteArray bytes = m_file.read(wanted);
    if (bytes.isEmpty()) {
        if (!m_pending.isEmpty())
            return binary();
        return false;
    }
    m_pending += bytes;
    qsizetype consumed = 0;
    if (!gb18030ToUtf8(m_pending, buffer, consumed))
        return binary();
    m_pending.remove(0, consumed);
    return true;
}

} // namespace salesdesk
