// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/appraisal.h"
#include "models/people/office.h"
#include "models/security/permission.h"
#include "models/storage/unit_of_work.h"

namespace salesdesk {

/// Appraisals of salespeople by month, quarter and year (§12). Settings: "appraisal.commission_base"
/// (received, sales or profit), "appraisal.commission_tiers" ([{from, rate}] in 1/10000, none: no
/// commission), "appraisal.commission_marginal".
class AppraisalService final
{
public:
    AppraisalService(UnitOfWork &work, const Office &office) : m_work(work), m_office(office) {}

    Result<QList<Scheme>> schemes(const Session &session) const;
    Result<qint64> saveScheme(const Session &session, const Scheme &scheme);

    /// Every salesperson of the period within sight, by number: the sheet as it stands, computed where it was
    /// never started. `staff`: only these; none: all.
    Result<QList<Appraisal>> sheets(const Session &session, const Period &period,
                                    const QList<StaffId> &staff = {}) const;
    /// The same for jobs that read with their own connection; throws StorageFailure.
    static QList<Appraisal> read(Database &database, const Office &office, const Sight &sight, QDate today,
                                 const Period &period, const QList<StaffId> &staff = {});
    Result<Appraisal> sheet(const Session &session, AppraisalId id) const;

    /// Starts the sheets of those people (none: all in reach), and computes anew those that are not frozen.
    /// The number of sheets written.
    Result<int> compute(const Session &session, const Period &period, const QList<StaffId> &staff = {});

    /// By the person; whoever may write the sheet may enter it from paper.
    Status selfReview(const Session &session, AppraisalId id, qint64 version, const QString &text);
    Status leaderReview(const Session &session, AppraisalId id, qint64 version, const QString &text);
    /// The manager's points 0–100 for the scheme's manual item; computes the sheet anew.
    Status setManagerPoints(const Session &session, AppraisalId id, qint64 version,
                            std::optional<int> points);
    /// Approves and freezes the sheet with every figure, formula and source record. A year's is the
    /// executive's. OwnDocument for one's own sheet.
    Status approve(const Session &session, AppraisalId id, qint64 version, const QString &text);
    /// By the person; whoever may freeze may note a signature on paper.
    Status sign(const Session &session, AppraisalId id, qint64 version);

    /// What a frozen sheet says and would say today; empty where nothing changed or it is not frozen.
    Result<QList<AppraisalDifference>> difference(const Session &session, AppraisalId id) const;
    /// Row of the ledger where the sheet was frozen; 0: not yet.
    Result<qint64> ledgerRow(AppraisalId id) const;

    /// Sheets whose frozen content is no longer that of their digest, as "number period". For verify; throws
    /// StorageFailure.
    static QStringList verify(Database &database);

    QDate today() const { return m_work.clock().today(m_office.zone); }
    const Office &office() const { return m_office; }

private:
    Status advance(const Session &session, AppraisalId id, qint64 version, AppraisalEvent event,
                   const QString &text);

    UnitOfWork &m_work;
    const Office &m_office;
};

} // namespace salesdesk
