// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_mapping.h"
#include "models/exchange/record_importer.h"
#include "models/people/office.h"
#include "models/storage/unit_of_work.h"

#include <functional>

namespace salesdesk {

struct ImportRequest
{
    QString kind; ///< as "contracts"
    QString file;
    std::optional<ColumnMapping> mapping; ///< none: by the headings
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    bool dryRun = false;  ///< all is done and rolled back
    bool strict = false;  ///< one bad row and nothing is kept
    QString rejectedFile; ///< empty: FILE.rejected.csv beside the source, else in the current folder
    /// How far, in bytes; false cancels.
    std::function<bool(qint64 done, qint64 total)> progress;
};

struct ImportReport
{
    ImportId id; ///< none for a dry run or where nothing was kept
    QString kind;
    qint64 rows = 0;    ///< of data in the file
    qint64 leftOut = 0; ///< that the mapping's "only" does not want
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0; ///< there already
    qint64 rejected = 0;
    qint64 unlinked = 0;               ///< opportunities kept without a customer
    QMap<QString, qint64> alsoCreated; ///< kind → records that rows named
    QString rejectedFile;              ///< empty where nothing was rejected
    struct Problem
    {
        qint64 line = 0;
        Error error;
    };
    QList<Problem> problems; ///< the first twenty
    bool kept = false;
};

/// An import as it is listed.
struct PastImport
{
    ImportId id;
    QString kind;
    QString fileName;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 at = 0; ///< milliseconds UTC
    QString who;
    qint64 undoneAt = 0; ///< 0: it stands
};

/// Imports of whole files (§15): one transaction, all the good rows or none, and one row in the ledger with
/// the digests of file and rows. Needs the Import permission.
class ImportService final
{
public:
    ImportService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    /// Usage for an unknown kind; MappingInvalid; FileColumnMissing; all errors of openTable(); Cancelled.
    Result<ImportReport> run(const Session &session, const ImportRequest &request);
    /// Takes out what the import made and puts back what it changed; the number of records. WrongState where
    /// it was undone already ("import_undone" as field), where one of them was changed since
    /// ("import_changed", its number or name as detail) or others depend on it ("import_used").
    Result<qint64> undo(const Session &session, ImportId id);
    /// Both through a connection of the caller's thread, so that a job can.
    Result<ImportReport> run(const Session &session, Database &connection,
                             const ImportRequest &request) const;
    Result<qint64> undo(const Session &session, Database &connection, ImportId id) const;
    /// The newest first, at most `most`.
    Result<QList<PastImport>> past(const Session &session, int most) const;

    /// The mapping that is used where none is given; for the wizard.
    static Result<ColumnMapping> suggest(const QString &kind, const QStringList &headings);

private:
    Result<ImportReport> load(Transaction &transaction, const ImportRequest &request);

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk
