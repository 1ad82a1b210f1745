// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_lookup.h"
#include "models/exchange/import_row.h"

#include <algorithm>
#include <memory>

namespace salesdesk {

enum class OnDuplicate { Skip, Update, Create };

/// What became of a row.
enum class RowFate {
    Created,
    Updated,
    Skipped,  ///< it was there already
    Deferred, ///< it names a record that may come later in the file; told by finish()
};

/// A deferred row after the file's end.
struct Leftover
{
    qint64 line = 0;
    QStringList cells;
    std::optional<Error> error; ///< none: created
};

/// Makes records of one kind out of rows, each within wholeRow(). All throw StorageFailure.
class RecordImporter
{
public:
    virtual ~RecordImporter() = default;
    /// The reason, where the row can't be taken.
    virtual Result<RowFate> take(ImportRow &row) = 0;
    virtual QList<Leftover> finish() { return {}; }
};

/// What every importer is given.
struct ImportTools
{
    ImportScene &scene;
    ImportLookup &lookup;
    OnDuplicate onDuplicate = OnDuplicate::Skip;

    Database &database() const { return scene.transaction.database(); }
    qint64 now() const { return scene.transaction.now(); }
};

std::unique_ptr<RecordImporter> makeStaffImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeTeamImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeProductImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeCustomerImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeContactImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeLeadImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeOpportunityImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeActivityImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeQuoteImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeTargetImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeContractImporter(ImportTools tools, const ImportRow &row);
std::unique_ptr<RecordImporter> makeReceiptImporter(ImportTools tools, const ImportRow &row);

/// One row whole or nothing of it, also none of the records that it had made on its way.
template <class Take>
Result<RowFate> wholeRow(ImportLookup &lookup, Take take)
{
    lookup.beginRow();
    const Result<RowFate> fate = [&]() -> Result<RowFate> {
        try {
            return take();
        } catch (const StorageFailure &failure) {
            // A number that a record in the recycle bin still has.
            if (failure.error.code != ErrorCode::Duplicate)
                throw;
            return Error{ErrorCode::Duplicate, QStringLiteral("number"), {}};
        }
    }();
    if (fate)
        lookup.keepRow();
    else
        lookup.dropRow();
    return fate;
}

/// Puts the text of a mapped, filled cell into the field.
inline void fill(QString &value, const ImportRow &row, const ImportRow::Field &field)
{
    if (QString text = row.text(field); !text.isEmpty())
        value = std::move(text);
}
/// The same for a field that holds the key of a choice or, where the office has words of its own, those.
inline void fillChoice(QString &value, const ImportRow &row, const ImportRow::Field &field, QStringView group)
{
    const QString text = row.text(field);
    if (text.isEmpty() || text == value)
        return;
    const QString key = keyOfLabel(group, text);
    value = key.isEmpty() ? text : key;
}
inline void fill(QDate &value, ImportRow &row, const ImportRow::Field &field)
{
    if (const QDate day = row.date(field); day.isValid())
        value = day;
}
/// Three capitals, as CNY.
inline bool isCurrency(const QString &text)
{
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
template <class T>
void fill(T &value, const std::optional<qint64> &found)
{
    if (found)
        value = static_cast<T>(*found);
}

/// A reference cell that says it points at nothing: empty, or the word that databases export for it.
inline bool namesNothing(const QString &text)
{
    return text.isEmpty() || text.compare(QLatin1StringView("null"), Qt::CaseInsensitive) == 0;
}

} // namespace salesdesk
