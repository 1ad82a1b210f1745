// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/appraisal_store.h"

#include "models/storage/statement.h"

#include <QJsonDocument>

namespace salesdesk::AppraisalStore {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The presets store a bare array of items.
QJsonValue valueOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Appraisal read(const Statement &statement, int fiscalStart)
{
    Appraisal appraisal;
    appraisal.id = statement.id<AppraisalId>(0);
    appraisal.version = statement.integer(1);
    appraisal.staff = statement.id<StaffId>(2);
    if (const auto period = Period::parse(statement.text(3), fiscalStart))
        appraisal.period = *period;
    appraisal.scheme = statement.integer(4);
    appraisal.state = appraisalStateFromName(statement.text(5)).value_or(AppraisalState::Computed);
    appraisal.figures = figuresFromJson(objectOf(statement.text(6)));
    reviewsFromJson(objectOf(statement.text(7)), appraisal);
    if (const auto points = statement.optionalInteger(8))
        appraisal.managerPoints = int(*points);
    appraisal.frozenAt = statement.integer(9);
    appraisal.digest = statement.text(10);
    return appraisal;
}

std::optional<qint64> optionalId(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

QList<Scheme> schemes(Database &database)
{
    QList<Scheme> result;
    Statement statement(database, "appraisals.schemes");
    while (statement.next()) {
        Scheme scheme;
        scheme.id = statement.integer(0);
        scheme.version = statement.integer(1);
        scheme.name = statement.text(2);
        scheme.post = statement.text(3);
        scheme.periodKind = periodKindFromName(statement.text(4)).value_or(PeriodKind::Quarter);
        if (!rulesFromJson(valueOf(statement.text(5)), scheme))
            scheme.items.clear();
        scheme.active = statement.flag(6);
        result.append(scheme);
    }
    return result;
}

void saveScheme(Database &database, Scheme &scheme, qint64 now)
{
    Statement statement(database, scheme.id ? "appraisals.update_scheme" : "appraisals.insert_scheme");
    statement.bind(":name", scheme.name)
        .bind(":post", scheme.post)
        .bind(":period_kind", periodKindName(scheme.periodKind))
        .bind(":rules", compact(rulesToJson(scheme).toObject()))
        .bind(":active", scheme.active)
        .bind(":updated_at", now);
    if (scheme.id == 0) {
        scheme.id = statement.bind(":created_at", now).insert();
        return;
    }
    if (statement.bind(":id", scheme.id).bind(":version", scheme.version).run() == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, scheme.name}};
    ++scheme.version;
}

QList<Appraisal> ofPeriod(Database &database, const Period &period)
{
    QList<Appraisal> result;
    Statement statement(database, "appraisals.of_period");
    statement.bind(":period", period.key());
    while (statement.next()) {
        result.append(read(statement, 1));
        result.last().period = period;
    }
    return result;
}

std::optional<Appraisal> find(Database &database, AppraisalId id, int fiscalStart)
{
    Statement statement(database, "appraisals.by_id");
    statement.bind(":id", id);
    if (!statement.next())
        return std::nullopt;
    return read(statement, fiscalStart);
}

QList<Appraisal> frozen(Database &database, int fiscalStart)
{
    QList<Appraisal> result;
    Statement statement(database, "appraisals.frozen");
    while (statement.next())
        result.append(read(statement, fiscalStart));
    return result;
}

void save(Database &database, Appraisal &appraisal, qint64 now)
{
    Statement statement(database, appraisal.id.isValid() ? "appraisals.update" : "appraisals.insert");
    statement.bind(":scheme", optionalId(appraisal.scheme))
        .bind(":state", appraisalStateName(appraisal.state))
        .bind(":figures", compact(toJson(appraisal.figures)))
        .bind(":score", appraisal.figures.score)
        .bind(":grade", appraisal.figures.grade)
        .bind(":bonus", appraisal.figures.total())
        .bind(":reviews", compact(reviewsToJson(appraisal)))
        .bind(":manager_score", appraisal.managerPoints)
        .bind(":updated_at", now);
    if (!appraisal.id.isValid()) {
        appraisal.id = AppraisalId(statement.bind(":staff", appraisal.staff)
                                       .bind(":period", appraisal.period.key())
                                       .bind(":created_at", now)
                                       .insert());
        return;
    }
    statement.bind(":frozen_at", optionalId(appraisal.frozenAt))
        .bind(":digest", appraisal.digest)
        .bind(":id", appraisal.id)
        .bind(":version", appraisal.version);
    if (statement.run() == 0)
        throw StorageFailure{Error{ErrorCode::Conflict, {}, appraisal.figures.name}};
    ++appraisal.version;
}

QHash<StaffId, qint64> scores(Database &database, const Period &period)
{
    QHash<StaffId, qint64> result;
    Statement statement(database, "appraisals.scores");
    statement.bind(":period", period.key());
    while (statement.next())
        result.insert(statement.id<StaffId>(0), statement.integer(2));
    return result;
}

QList<AppraisedPerson> people(Database &database, const Period &period)
{
    QList<AppraisedPerson> result;
    Statement statement(database, "appraisals.people");
    statement.bind(":first", period.first()).bind(":last", period.last());
    while (statement.next())
        result.append({statement.id<StaffId>(0), statement.text(1), statement.text(2),
                       statement.id<TeamId>(3), statement.text(4), statement.text(5), statement.date(6),
                       statement.date(7), statement.integer(8)});
    return result;
}

QHash<StaffId, qint64> received(Database &database, QDate first, QDate last)
{
    QHash<StaffId, qint64> result;
    Statement statement(database, "appraisals.received");
    statement.bind(":first", first).bind(":last", last);
    while (statement.next())
        result.insert(statement.id<StaffId>(0), statement.integer(1));
    return result;
}

qint64 ledgerRow(Database &database, AppraisalId id)
{
    Statement statement(database, "appraisals.ledger_row");
    statement.bind(":id", id);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace salesdesk::AppraisalStore
