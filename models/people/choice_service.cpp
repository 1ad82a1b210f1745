// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/choice_service.h"

#include "models/people/choice_store.h"
#include "models/people/office_store.h"
#include "models/security/permission.h"

#include <algorithm>

namespace salesdesk {

namespace {

Status require(const Session &session, const QString &field)
{
    if (const Status status = Permission::require(session, Action::WriteOffice); !status)
        return status;
    if (!keptChoices().contains(field))
        return Error{ErrorCode::Invalid, QStringLiteral("field"), field};
    return {};
}

qsizetype placeOf(const QList<Choice> &choices, const QString &value)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&value](const Choice &choice) { return choice.value == value; });
    return found == choices.cend() ? -1 : found - choices.cbegin();
}

} // namespace

Result<QList<Choice>> ChoiceService::all(const Session &session, const QString &field) const
{
    if (const Status status = require(session, field); !status)
        return status.error();
    return m_work.database().read([&] { return ChoiceStore::all(m_work.database(), field); });
}

Status ChoiceService::add(const Session &session, const QString &field, const QString &value)
{
    if (const Status status = require(session, field); !status)
        return status;
    const QString text = value.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::Required, field, {}};
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (!OfficeStore::addChoice(transaction.database(), field, text))
            return Error{ErrorCode::Duplicate, field, text};
        transaction.record(QStringLiteral("choice.add"), Kind::Setting, 0, {}, QJsonObject{{field, text}},
                           field);
        return {};
    });
}

Result<qint64> ChoiceService::rename(const Session &session, const QString &field, const QString &from,
                                     const QString &to)
{
    if (const Status status = require(session, field); !status)
        return status.error();
    const QString text = to.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::Required, field, {}};
    if (text == from)
        return 0;
    return m_work.run(session, [&](Transaction &transaction) -> Result<qint64> {
        const QList<Choice> choices = ChoiceStore::all(transaction.database(), field);
        if (placeOf(choices, from) < 0)
            return Error{ErrorCode::NotFound, field, from};
        if (placeOf(choices, text) >= 0)
            return Error{ErrorCode::Duplicate, field, text};
        const qint64 records = ChoiceStore::rename(transaction, field, from, text);
        transaction.record(QStringLiteral("choice.change"), Kind::Setting, 0, QJsonObject{{field, from}},
                           QJsonObject{{field, text}, {QStringLiteral("records"), records}}, field);
        return records;
    });
}

Status ChoiceService::retire(const Session &session, const QString &field, const QString &value)
{
    if (const Status status = require(session, field); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (!OfficeStore::hideChoice(transaction.database(), field, value))
            return Error{ErrorCode::NotFound, field, value};
        transaction.record(QStringLiteral("choice.hide"), Kind::Setting, 0, QJsonObject{{field, value}}, {},
                           field);
        return {};
    });
}

Status ChoiceService::move(const Session &session, const QString &field, const QString &value, int places)
{
    if (const Status status = require(session, field); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        QList<Choice> choices = ChoiceStore::all(transaction.database(), field);
        const qsizetype from = placeOf(choices, value);
        if (from < 0)
            return Error{ErrorCode::NotFound, field, value};
        const qsizetype to = std::clamp<qsizetype>(from + places, 0, choices.size() - 1);
        if (to == from)
            return {};
        choices.move(from, to);
        for (qsizetype i = 0; i < choices.size(); ++i)
            ChoiceStore::place(transaction.database(), field, choices.at(i).value, int(i) + 1);
        transaction.record(QStringLiteral("choice.change"), Kind::Setting, 0,
                           QJsonObject{{field, value}, {QStringLiteral("place"), from + 1}},
                           QJsonObject{{field, value}, {QStringLiteral("place"), to + 1}}, field);
        return {};
    });
}

Status ChoiceService::remove(const Session &session, const QString &field, const QString &value)
{
    if (const Status status = require(session, field); !status)
        return status;
    return m_work.run(session, [&](Transaction &transaction) -> Status {
        if (ChoiceStore::isUsed(transaction.database(), field, value))
            return Error{ErrorCode::WrongState, field, value};
        if (!ChoiceStore::remove(transaction.database(), field, value))
            return Error{ErrorCode::NotFound, field, value};
        transaction.record(QStringLiteral("choice.remove"), Kind::Setting, 0, QJsonObject{{field, value}}, {},
                           field);
        return {};
    });
}

} // namespace salesdesk
