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

void CanonicalJsonWriter::add(const char *key, QByteArrayView value)
{
    m_members.append({key, m_values.size(), value.size()});
    m_values.append(value.data(), value.size());
}

void CanonicalJsonWriter::add(const char *key, const QString &value)
{
    if (isPlain(value)) {
        const QByteArray text = value.toUtf8();
        m_members.append({key, m_values.size(), text.size() + 2});
        m_values.append('"');
        m_values.append(text.constData(), text.size());
        m_values.append('"');
    } else {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        add(key, QByteArrayView(array).sliced(1, array.size() - 2));
    }
}

void CanonicalJsonWriter::add(const char *key, qint64 value)
{
    add(key, QByteArrayView(QByteArray::number(value)));
}

void CanonicalJsonWriter::add(const char *key, bool value)
{
    add(key, QByteArrayView(value ? "true" : "false"));
}

CanonicalJson CanonicalJsonWriter::finish() const
{
    CanonicalJson json;
    if (m_members.isEmpty())
        return json;
    QVarLengthArray<Member, 64> members = m_members;
    std::sort(members.begin(), members.end(),
              [](const Member &a, const Member &b) { return std::strcmp(a.key.data(), b.key.data()) < 0; });
    qsizetype size = 1 + m_values.size();
    for (const Member &member : members)
        size += member.key.size() + 4;
    json.m_bytes = QByteArray(size, Qt::Uninitialized);
    char *at = json.m_bytes.data();
    const auto put = [&at](QByteArrayView text) { at = std::copy(text.begin(), text.end(), at); };
    char separator = '{';
    for (const Member &member : members) {
        *at++ = separator;
        *at++ = '"';
        put(member.key);
        *at++ = '"';
        *at++ = ':';
        put({m_values.constData() + member.begin, member.size});
        separator = ',';
    }
    *at = '}';
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
