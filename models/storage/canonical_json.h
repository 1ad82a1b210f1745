// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVarLengthArray>

namespace salesdesk {

/// Compact JSON with sorted keys, UTF-8: what the ledger keeps of a record and what digests are made of.
/// Nothing at all for an object without members.
class CanonicalJson final
{
public:
    CanonicalJson() = default;
    CanonicalJson(const QJsonObject &object);

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const CanonicalJson &) const = default;

private:
    friend class CanonicalJsonWriter;
    QByteArray m_bytes;
};

/// Writes the same bytes member by member, without building the object first.
class CanonicalJsonWriter final
{
public:
    /// Keys are plain ASCII, come once each and outlive the writer.
    void add(const char *key, const QString &value);
    void add(const char *key, qint64 value);
    void add(const char *key, bool value);
    CanonicalJson finish() const;

private:
    struct Member
    {
        QByteArrayView key;
        qsizetype begin; ///< of the value in m_values
        qsizetype size;
    };
    void add(const char *key, QByteArrayView value);

    QVarLengthArray<Member, 64> m_members;
    QVarLengthArray<char, 1024> m_values;
};

/// Lower-case hex SHA-256; empty for no bytes.
QString sha256(const QByteArray &bytes);

} // namespace salesdesk
