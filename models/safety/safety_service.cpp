// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/safety_service.h"

#include "models/appraisals/appraisal_service.h"
#include "models/measures/kept_sums.h"
#include "models/security/permission.h"
#include "models/storage/statement.h"

#include <QFileInfo>
#include <limits>

namespace salesdesk {

namespace {

/// One state of the office for all that is read while it lives, whatever others write meanwhile.
class OneState
{
public:
    explicit OneState(Database &database) : m_database(database)
    {
        m_database.execute(m_database.dialect() == Dialect::Sqlite
                               ? QStringLiteral("BEGIN")
                               : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    }
    ~OneState()
    {
        try {
            m_database.execute(QStringLiteral("ROLLBACK"));
        } catch (const StorageFailure &) {
            // Nothing was written that could be lost.
        }
    }
    Q_DISABLE_COPY_MOVE(OneState)

private:
    Database &m_database;
};

} // namespace

Status SafetyService::backUp(const Session &session, Database &connection, const QString &file) const
{
    if (const Status status = Permission::require(session, Action::Backup); !status)
        return status;
    if (connection.dialect() != Dialect::Sqlite)
        return Error{ErrorCode::Invalid, QStringLiteral("server_backup"), {}};
    UnitOfWork work(connection, m_work.bus(), m_work.clock());
    // Written first, so that the copy tells of its own making.
    const Status noted = work.run(session, [&](Transaction &transaction) -> Status {
        transaction.record(QStringLiteral("office.backup"), Kind::Office, 1, {}, {},
                           QFileInfo(file).fileName());
        return {};
    });
    return noted ? Backup::write(connection, file) : noted;
}

Result<OfficeReport> SafetyService::inspect(const Session &session, Database &connection) const
{
    if (!Permission::can(session, Action::Backup) && !Permission::can(session, Action::SeeLedger))
        return ErrorCode::NotPermitted;
    return inspect(connection);
}

Result<OfficeReport> SafetyService::inspect(Database &connection)
{
    return connection.read([&] {
        const OneState state(connection);
        OfficeReport report;
        report.findings = checkIntegrity(connection);
        // On broken pages the rest would stumble rather than find.
        if (report.findings.damage.isEmpty()) {
            report.ledger = Ledger::verify(connection);
            report.sums = KeptSums::verify(connection);
            report.sheets = AppraisalService::verify(connection);
        }
        return report;
    });
}

Result<QList<LedgerLine>> SafetyService::recent(const Session &session, int most, qint64 before) const
{
    if (const Status status = Permission::require(session, Action::SeeLedger); !status)
        return status.error();
    return m_work.database().read([&] {
        QList<LedgerLine> lines;
        Statement rows(m_work.database(), "safety.recent");
        rows.bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max()).bind(":most", most);
        while (rows.next()) {
            lines.append({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4),
                          rows.integer(5), rows.text(6), rows.text(7).trimmed()});
            if (!lines.last().record.isEmpty()) {
                lines.last().opens = kindFromName(rows.text(8));
                lines.last().opensId = rows.integer(9);
            }
        }
        return lines;
    });
}

} // namespace salesdesk
