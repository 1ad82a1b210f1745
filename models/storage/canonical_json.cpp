// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace salesdesk {

namespace {

/// Neither a sign that JSON escapes nor half of a pair.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x20 && u != u'"' && u != u'\\' && !c.isSurrogate();
    });
}

} // namespace

CanonicalJson::CanonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted.
    if (!object.isEmpty())
        m_bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void CanonicalJsonWriter::close(const char *key, qsizetype begin)
{
    m_members.append({key, begin, m_values.size()});
}

void CanonicalJsonWriter::add(const char *key, const QString &value)
{
    const qsizetype begin = m_values.size();
    if (isPlain(value)) {
        m_values.append('"').append(value.toUtf8()).append('"');
    } else {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_values.append(QByteArrayView(array).sliced(1, array.size() - 2));
    }
    close(key, begin);
}

void CanonicalJsonWriter::add(const char *key, qint64 value)
{
    const qsizetype begin = m_values.size();
    m_values.append(QByteArray::number(value));
    close(key, begin);
}

void CanonicalJsonWriter::add(const char *key, bool value)
{
    const qsizetype begin = m_values.size();
    m_values.append(value ? "true" : "false");
    close(key, begin);
}

CanonicalJson CanonicalJsonWriter::finish() const
{
    CanonicalJson json;
    if (m_members.isEmpty())
        return json;
    QVarLengthArray<Member, 64> members = m_members;
    std::sort(members.begin(), members.end(),
              [](const Member &a, const Member &b) { return std::strcmp(a.key, b.key) < 0; });
    qsizetype size = m_values.size() + 1;
    for (const Member &member : members)
        size += qsizetype(std::strlen(member.key)) + 4;
    json.m_bytes.reserve(size);
    char separator = '{';
    for (const Member &member : members) {
        json.m_bytes.append(separator).append('"').append(member.key).append("\":");
        json.m_bytes.append(m_values.constData() + member.begin, member.end - member.begin);
        separator = ',';
    }
    json.m_bytes.append('}');
    return json;
}

QString sha256(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(digest.toHex());
}

} // namespace salesdesk
