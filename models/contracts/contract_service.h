// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/contracts/contract_parties.h"
#include "models/quotes/quote_service.h"
#include "models/receivables/receivable_service.h"

namespace salesdesk {

/// A contract with its payment plan: what a form edits and saves whole.
struct ContractFile
{
    Contract contract;
    QList<Instalment> plan;
};

struct Signing
{
    QDate signedOn;
    QString signatory;             ///< ours
    QString counterpartySignatory; ///< the customer's
};

/// Contracts 合同 (§6): drafted from a quote or blank, approved, signed, carried out.
class ContractService final : public ApprovalClient
{
public:
    /// Registers with the engine.
    ContractService(UnitOfWork &work, ApprovalEngine &approvals, const ProductService &products,
                    QuoteService &quotes, const Office &office);

    /// A draft; with lines, amount and tax are computed from them. The plan is never more than the amount.
    Result<ContractFile> create(const Session &session, ContractFile file);
    /// A draft with everything the accepted quote says; only its newest version can become one.
    Result<ContractFile> createFromQuote(const Session &session, QuoteId quote);
    /// A draft, or an approved one before signing: what was decided on another content is then void.
    /// WrongState after signing.
    Result<ContractFile> save(const Session &session, ContractFile file);
    /// A draft that has no final number yet, to the recycle bin.
    Status remove(const Session &session, ContractId id);

    /// Only what was approved, word for word; its cost is copied. ContentChanged otherwise.
    Status sign(const Session &session, ContractId id, const Signing &signing);
    Status startExecution(const Session &session, ContractId id);
    Status complete(const Session &session, ContractId id);
    /// CommentRequired without a reason; unpaid instalments are void.
    Status terminate(const Session &session, ContractId id, const QString &reason);
    /// Before signing; a numbered document is voided, never deleted.
    Status voidContract(const Session &session, ContractId id, const QString &reason);

    Result<ContractFile> find(const Session &session, ContractId id);
    /// What a picker shows: contracts in force in sight that match what was typed, newest first, without
    /// lines; at most `most`.
    Result<QList<Contract>> search(const Session &session, const QString &typed, int most);
    Result<ContractParties> parties(const Session &session, ContractId id);
    /// What differs from the quote it came from; empty where nothing does, or it came from none.
    Result<QList<ContentChange>> differencesFromQuote(const Session &session, ContractId id);

    /// Computes amounts, tax and sums as saving will, and who must agree to which price. Costs are for those
    /// who may see them.
    Result<DraftPrices> price(const Session &session, Contract &contract) const;

    /// For other services; throws StorageFailure.
    ContractId findContract(const QString &number) const;

    // ApprovalClient
    Kind kind() const override { return Kind::Contract; }
    Status ready(Database &database, qint64 document) override;
    Status prepare(Transaction &transaction, qint64 document) override;
    Result<ApprovalDocument> describe(Database &database, qint64 document) override;
    QList<ApprovalCheck> checks(Database &database, qint64 document, bool seesCost) override;
    Status onOutcome(Transaction &transaction, qint64 document, ApprovalOutcome outcome) override;

private:
    Result<PriceTotals> priced(Contract &contract) const;
    Result<Contract> completed(const Session &session, Contract contract) const;
    Status step(const Session &session, ContractId id, Action action, ContractEvent event,
                const QString &operation, const std::function<Status(Transaction &, Contract &)> &change);
    /// From the quote it came from.
    QList<ContentChange> differences(const Contract &contract) const;
    static PriceTotals totalsOf(const Contract &contract);

    UnitOfWork &m_work;
    ApprovalEngine &m_approvals;
    const ProductService &m_products;
    QuoteService &m_quotes;
    const Office &m_office;
};

} // namespace salesdesk
