// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace salesdesk {

/// The words behind a command, taken apart: "--name value", "--name=value", "--flag", and all others in
/// order. What follows "--" is never an option.
class Arguments
{
public:
    /// Usage, with the word as detail, for an unknown option, one without its value, or one given twice.
    static Result<Arguments> parse(const QStringList &words, const QStringList &withValue,
                                   const QStringList &flags = {});

    /// As parse(), where exactly `count` other words are wanted; Usage otherwise.
    static Result<Arguments> parse(const QStringList &words, int count, const QStringList &withValue,
                                   const QStringList &flags = {});

    const QStringList &others() const { return m_others; }
    QString at(int index) const { return m_others.value(index); }
    bool has(const QString &option) const { return m_flags.contains(option) || m_values.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_values.value(option, otherwise);
    }

private:
    QStringList m_others;
    QSet<QString> m_flags;
    QHash<QString, QString> m_values;
};

} // namespace salesdesk
