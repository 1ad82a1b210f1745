// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_service.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/import_fields.h"
#include "models/exchange/import_sums.h"
#include "models/security/permission.h"
#include "models/storage/bulk_load.h"
#include "models/storage/statement.h"
#include "models/wording/error_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <future>

namespace salesdesk {

namespace {

struct KindOfImport
{
    const char *name;
    Kind kind;
    const char *tables; ///< that a big load outgrows and that its rows are not looked up in
    std::unique_ptr<RecordImporter> (*make)(ImportTools, const ImportRow &);
    void (*keptSums)(Transaction &, ImportId); ///< brings those up to date at the end that its records move
};

constexpr KindOfImport kinds[] = {
    {"staff", Kind::Staff, "", makeStaffImporter, ImportSums::afterPeople},
    {"teams", Kind::Team, "", makeTeamImporter, ImportSums::afterPeople},
    {"products", Kind::Product, "", makeProductImporter, nullptr},
    {"customers", Kind::Customer, "customer", makeCustomerImporter, nullptr},
    {"contacts", Kind::Contact, "contact", makeContactImporter, nullptr},
    {"leads", Kind::Lead, "lead", makeLeadImporter, nullptr},
    {"opportunities", Kind::Opportunity, "opportunity", makeOpportunityImporter,
     ImportSums::afterOpportunities},
    {"activities", Kind::Activity, "", makeActivityImporter, nullptr},
    {"quotes", Kind::Quote, "quote", makeQuoteImporter, nullptr},
    {"contracts", Kind::Contract, "contract", makeContractImporter, ImportSums::afterContracts},
    {"receipts", Kind::Receipt, "receipt", makeReceiptImporter, ImportSums::afterReceipts},
    {"targets", Kind::Target, "target", makeTargetImporter, nullptr},
};

const KindOfImport *findKind(const QString &name)
{
    for (const KindOfImport &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return &kind;
    }
    return nullptr;
}

/// Every field is one of the kind's, and the required ones have a source.
Status checkFields(const ColumnMapping &mapping, const QString &kind)
{
    if (mapping.kind != kind)
        return Error{ErrorCode::MappingInvalid, {}, QStringLiteral("kind")};
    QSet<QString> known;
    const QList<MappableField> fields = importFields(kind);
    for (const MappableField &field : fields) {
        known.insert(field.key);
        if (field.required && !mapping.columns.contains(field.key))
            return Error{ErrorCode::FileColumnMissing, field.key, {}};
    }
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column) {
        if (!known.contains(column.key()))
            return Error{ErrorCode::MappingInvalid, {}, QStringLiteral("columns.") + column.key()};
    }
    return {};
}

QString digestOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

/// Rows given back, with the reason in a last column. Opened at the first one.
class RejectedRows
{
public:
    RejectedRows(const ImportRequest &request, const QStringList &headings)
        : m_wanted(request.rejectedFile), m_source(request.file), m_headings(headings),
          m_wanting(!request.dryRun || !request.rejectedFile.isEmpty())
    {
    }

    Status add(const QStringList &cells, const Error &reason)
    {
        if (!m_wanting)
            return {};
        if (!m_writer) {
            if (const Status status = open(); !status)
                return status;
        }
        QStringList row = cells;
        while (row.size() < m_headings.size())
            row << QString();
        m_writer->row(row << errorText(reason));
        return {};
    }
    Status commit() { return m_writer ? m_writer->commit() : Status(); }
    /// Empty where nothing was rejected.
    QString path() const { return m_writer ? m_path : QString(); }

private:
    Status open()
    {
        const QString name = QFileInfo(m_source).fileName() + QLatin1StringView(".rejected.csv");
        QStringList places{m_wanted};
        if (m_wanted.isEmpty())
            places = {QFileInfo(m_source).absolutePath() + QLatin1Char('/') + name,
                      QDir::current().filePath(name)};
        Status status;
        for (const QString &place : std::as_const(places)) {
            m_path = place;
            m_writer = std::make_unique<CsvWriter>(place);
            status = m_writer->open();
            if (status)
                break;
            m_writer.reset();
        }
        if (status)
            m_writer->row(QStringList(m_headings) << QStringLiteral("reason"));
        return status;
    }

    QString m_wanted;
    QString m_source;
    QStringList m_headings;
    bool m_wanting;
    QString m_path;
    std::unique_ptr<CsvWriter> m_writer;
};

/// Cells beyond the headings can't be meant.
bool isTooWide(const TableRow &row, qsizetype headings)
{
    for (qsizetype column = headings; column < row.size(); ++column) {
        if (!row[column].isEmpty())
            return true;
    }
    return false;
}

void addToDigest(QCryptographicHash &hash, const TableRow &row)
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QByteArrayView cell = row[column].utf8;
        const quint32 length = quint32(cell.size());
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(cell);
    }
    hash.addData(QByteArrayView("\n", 1));
}

/// Whether the load outgrows its table, so that dropping the indexes pays.
bool isBig(Database &database, const KindOfImport &kind, qint64 bytes)
{
    constexpr qint64 bytesOfARow = 150;
    const qint64 coming = bytes / bytesOfARow;
    if (coming < 20'000 || !*kind.tables)
        return false;
    Statement count = Statement::composed(
        database, QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1StringView(kind.tables),
        QStringLiteral("bulk.count"));
    return count.next() && count.integer(0) < coming;
}

/// One run through the file.
class Load
{
public:
    Load(Transaction &transaction, const Office &office, const ImportRequest &request,
         const KindOfImport &kind)
        : m_transaction(transaction), m_request(request), m_kind(kind),
          m_journal(transaction.database()), m_scene{transaction, office, m_journal, {}, {}, 0},
          m_lookup(m_scene)
    {
        m_scene.today = QDateTime::fromMSecsSinceEpoch(transaction.now(), office.zone).date();
    }

    Result<ImportReport> run()
    {
        auto table = openTable(m_request.file);
        if (!table)
            return table.error();
        TableReader &reader = **table;
        const auto mapping = m_request.mapping ? Result<ColumnMapping>(*m_request.mapping)
                                               : ImportService::suggest(m_request.kind, reader.header());
        if (!mapping)
            return mapping.error();
        if (const Status status = checkFields(*mapping, m_request.kind); !status)
            return status.error();
        const auto bound = BoundMapping::bind(*mapping, reader.header());
        if (!bound)
            return bound.error();
        m_scene.createMissing = mapping->createMissing;
        m_report.kind = m_request.kind;
        return read(reader, *bound);
    }

private:
    Result<ImportReport> read(TableReader &reader, const BoundMapping &bound)
    {
        Database &database = m_transaction.database();
        std::future<QString> fileDigest = std::async(std::launch::async, digestOfFile, m_request.file);
        const ImportId id = begin();
        BulkLoad bulk(database, {QString::fromLatin1(m_kind.tables)},
                      isBig(database, m_kind, QFileInfo(m_request.file).size()));
        ImportRow row(bound);
        const auto importer = m_kind.make({m_scene, m_lookup, m_request.onDuplicate}, row);
        RejectedRows rejected(m_request, reader.header());
        if (const Status status = readRows(reader, bound, row, *importer, rejected); !status)
            return status.error();
        const QList<Leftover> leftovers = importer->finish();
        for (const Leftover &leftover : leftovers) {
            if (!leftover.error)
                ++m_report.created;
            else if (const Status status = reject(leftover.line, leftover.cells, *leftover.error, rejected);
                     !status)
                return status.error();
        }
        m_lookup.finish();
        bulk.finish();
        m_journal.finish();
        if (m_kind.keptSums)
            m_kind.keptSums(m_transaction, id);
        end(id, fileDigest.get());
        if (const Status status = rejected.commit(); !status)
            return status.error();
        m_report.unlinked = m_scene.unlinked;
        m_report.rejectedFile = rejected.path();
        m_report.kept = !m_request.dryRun && !(m_request.strict && m_report.rejected > 0);
        if (m_report.kept)
            m_report.id = id;
        return m_report;
    }

    Status readRows(TableReader &reader, const BoundMapping &bound, ImportRow &row, RecordImporter &importer,
                    RejectedRows &rejected)
    {
        TableRow cells;
        for (;;) {
            const Result<bool> more = reader.next(cells);
            if (!more)
                return more.error();
            if (!*more)
                return endOfRows(reader);
            ++m_report.rows;
            if (m_report.rows % 1024 == 0 && m_request.progress &&
                !m_request.progress(reader.position(), reader.size()))
                return ErrorCode::Cancelled;
            if (!isTooWide(cells, reader.header().size()) && !bound.accepts(cells)) {
                ++m_report.leftOut;
                continue;
            }
            row.take(cells);
            const Result<RowFate> fate = isTooWide(cells, reader.header().size())
                                             ? Result<RowFate>(ErrorCode::TooManyCells)
                                             : wholeRow(m_lookup, [&] { return importer.take(row); });
            if (!fate) {
                if (const Status status = reject(cells.line(), cells.texts(), fate.error(), rejected);
                    !status)
                    return status;
                continue;
            }
            count(*fate);
            addToDigest(m_rows, cells);
        }
    }

    Status endOfRows(const TableReader &reader) const
    {
        if (m_report.rows == 0)
            return Error{ErrorCode::FileNoRows, {}, QFileInfo(m_request.file).fileName()};
        // What comes after takes its time: whoever waits is told that the file is through.
        if (m_request.progress && !m_request.progress(reader.size(), reader.size()))
            return ErrorCode::Cancelled;
        return {};
    }

    void count(RowFate fate)
    {
        switch (fate) {
        case RowFate::Created:
            ++m_report.created;
            break;
        case RowFate::Updated:
            ++m_report.updated;
            break;
        case RowFate::Skipped:
            ++m_report.skipped;
            break;
        case RowFate::Deferred:
            break;
        }
    }

    Status reject(qint64 line, QStringList cells, const Error &error, RejectedRows &rejected)
    {
        // Nobody reads further; a sheet made to fill the disk would have its thousands of columns for each
        // row.
        constexpr qsizetype cellsAtMost = 1000;
        if (cells.size() > cellsAtMost)
            cells.resize(cellsAtMost);
        constexpr qsizetype toldAtMost = 20;
        ++m_report.rejected;
        if (m_report.problems.size() < toldAtMost)
            m_report.problems.append({line, error});
        return rejected.add(cells, error);
    }

    ImportId begin()
    {
        const ImportId id(Statement(m_transaction.database(), "imports.begin")
                              .bind(":kind", m_request.kind)
                              .bind(":file_name", QFileInfo(m_request.file).fileName())
                              .bind(":now", m_transaction.now())
                              .bind(":staff", m_transaction.session().staff)
                              .insert());
        m_journal.begin(id);
        return id;
    }

    void end(ImportId id, const QString &fileDigest)
    {
        const QString rowsDigest = QString::fromLatin1(m_rows.result().toHex());
        Statement(m_transaction.database(), "imports.end")
            .bind(":file_digest", fileDigest)
            .bind(":rows_digest", rowsDigest)
            .bind(":created", m_report.created)
            .bind(":updated", m_report.updated)
            .bind(":skipped", m_report.skipped)
            .bind(":rejected", m_report.rejected)
            .bind(":id", id)
            .run();
        for (const KindOfImport &kind : kinds) {
            qint64 made = m_journal.createdCount(kind.kind);
            if (made > 0 || &kind == &m_kind)
                m_transaction.touchAll(kind.kind);
            if (&kind == &m_kind)
                made -= m_report.created;
            if (made > 0)
                m_report.alsoCreated.insert(QString::fromLatin1(kind.name), made);
        }
        m_transaction.record(QStringLiteral("import.run"), Kind::Import, id.value, {},
                             QJsonObject{{QStringLiteral("kind"), m_request.kind},
                                         {QStringLiteral("file"), QFileInfo(m_request.file).fileName()},
                                         {QStringLiteral("file_digest"), fileDigest},
                                         {QStringLiteral("rows_digest"), rowsDigest},
                                         {QStringLiteral("created"), m_report.created},
                                         {QStringLiteral("updated"), m_report.updated},
                                         {QStringLiteral("skipped"), m_report.skipped},
                                         {QStringLiteral("rejected"), m_report.rejected}},
                             m_request.kind);
    }

    Transaction &m_transaction;
    const ImportRequest &m_request;
    const KindOfImport &m_kind;
    ImportJournal m_journal;
    ImportScene m_scene;
    ImportLookup m_lookup;
    ImportReport m_report;
    QCryptographicHash m_rows{QCryptographicHash::Sha256};
};

} // namespace

Result<ColumnMapping> ImportService::suggest(const QString &kind, const QStringList &headings)
{
    return suggestMapping(kind, headings, importFields(kind));
}

Result<ImportReport> ImportService::run(const Session &session, const ImportRequest &request)
{
    if (const Status status = Permission::require(session, Action::Import); !status)
        return status.error();
    const KindOfImport *kind = findKind(request.kind);
    if (!kind)
        return Error{ErrorCode::Usage, QStringLiteral("kind"), request.kind};
    std::optional<ImportReport> notKept;
    auto result = m_work.run(session, [&](Transaction &transaction) -> Result<ImportReport> {
        notKept.reset();
        auto report = Load(transaction, m_office, request, *kind).run();
        if (report && !report->kept) {
            // Rolled back as an error would be, and told as what it is.
            notKept = *report;
            return ErrorCode::Cancelled;
        }
        return report;
    });
    if (!result && notKept)
        return *notKept;
    return result;
}

} // namespace salesdesk
