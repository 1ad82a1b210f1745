// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/approvals/approval_rules.h"
#include "models/approvals/content_changes.h"
#include "models/people/people_service.h"
#include "models/storage/unit_of_work.h"
#include "models/tables/roles.h"

#include <QHash>
#include <QVariantMap>

namespace salesdesk {

/// What the engine needs to know of a document that goes through a chain.
struct ApprovalDocument
{
    QString number;
    QString title;
    qint64 amount = 0; ///< minor units of currency
    QString currency;
    qint64 officeAmount = 0; ///< the same in the office's currency
    StaffId drafter;
    QJsonObject content;         ///< all that the document shows; what the digest is of
    QJsonObject facts;           ///< for the conditions of policies
    QList<Role> alsoNeeded;      ///< authorities that a price below a floor needs
    QJsonObject previousContent; ///< of the version before, for a first round; empty: there is none
};

enum class ApprovalOutcome { Sent, Approved, Returned, Rejected, Withdrawn, Void };
/// How the document stands after it.
ApprovalState approvalStateAfter(ApprovalOutcome outcome);

/// A fact beside the document for who decides. Words are made by the screen from key and values.
struct ApprovalCheck
{
    QString key; ///< "same_as_quote", "floor", "margin", "credit", "risk"
    Tone tone = Tone::Neutral;
    QVariantMap values;
};

/// A feature whose documents are approved. Registered with the engine; all calls are made inside its
/// transaction or reading and may throw StorageFailure.
class ApprovalClient
{
public:
    virtual ~ApprovalClient() = default;
    virtual Kind kind() const = 0;
    /// Whether a document can be sent as it is: its state, and that nothing is missing.
    virtual Status ready(Database &database, qint64 document) = 0;
    /// Leave and state of who sends; gives the final number at the first sending.
    virtual Status prepare(Transaction &transaction, qint64 document) = 0;
    /// The document as it is now; NotFound where it is gone.
    virtual Result<ApprovalDocument> describe(Database &database, qint64 document) = 0;
    virtual QList<ApprovalCheck> checks(Database &database, qint64 document, bool seesCost) = 0;
    /// Brings the document's approval state, and its own where that follows, up to date.
    virtual Status onOutcome(Transaction &transaction, qint64 document, ApprovalOutcome outcome) = 0;
};

/// What waits for somebody.
struct WaitingItem
{
    ApprovalRequest request;
    qint64 since = 0; ///< ms UTC
    qint64 dueAt = 0; ///< 0: no limit
};

/// Everything about a request that its screen shows.
struct ApprovalView
{
    ApprovalRequest request;
    QList<ApprovalStep> steps;    ///< of all rounds, in order
    QList<ContentChange> changes; ///< against the round before
    QList<ApprovalCheck> checks;
    bool contentUnchanged = true; ///< the document is still the one that was sent
    bool mayDecide = false;
    bool mayWithdraw = false;

    QList<ApprovalStep> stepsOfRound(int round) const;
};

/// The approval chains 审批流 of §7: one engine for every kind of document.
class ApprovalEngine final
{
public:
    ApprovalEngine(UnitOfWork &work, PeopleService &people, const Office &office)
        : m_work(work), m_people(people), m_office(office)
    {
    }
    /// The client outlives the engine's use.
    void add(ApprovalClient &client) { m_clients.insert(client.kind(), &client); }

    /// Sends, or sends again after a return, a withdrawal or a change. NobodyHoldsRole (role in detail) where
    /// a step has nobody to ask.
    Result<RequestId> send(const Session &session, Kind kind, qint64 document);
    /// Whether the document can be sent as it is, by whom is another question.
    Status ready(const Session &session, Kind kind, qint64 document);
    /// Whom sending would ask, in order; changes nothing.
    Result<QList<ApprovalStep>> planned(const Session &session, Kind kind, qint64 document);
    /// digest: of the content the decider saw. ContentChanged where the document is another one by now (the
    /// request is void then), CommentRequired for a return without a word, NotPermitted where it is not their
    /// turn, OwnDocument for the drafter.
    Status decide(const Session &session, RequestId request, const QString &digest, Decision decision,
                  const QString &comment = {});
    /// By who drafted it, while it runs or lies returned.
    Status withdraw(const Session &session, RequestId request);

    /// To be called in the transaction that changed a document: what was decided on another content is void.
    Status contentChanged(Transaction &transaction, Kind kind, qint64 document);
    /// Whether the latest request is approved and its content still stands.
    bool isApproved(Database &database, Kind kind, qint64 document);

    /// Oldest first.
    Result<QList<WaitingItem>> waiting(const Session &session);
    Result<ApprovalView> view(const Session &session, RequestId request);
    /// The latest request of a document; NotFound where it was never sent.
    Result<ApprovalView> viewOf(const Session &session, Kind kind, qint64 document);

    Result<QList<ApprovalPolicy>> policies(const Session &session);
    /// Adds or changes; running requests keep the one they were sent with.
    Result<qint64> savePolicy(const Session &session, ApprovalPolicy policy);
    /// For presets and imports.
    static qint64 addPolicyIn(Transaction &transaction, ApprovalPolicy policy);

private:
    struct Chain
    {
        ApprovalPolicy policy;
        QList<ApprovalStep> steps;
    };
    ApprovalClient *client(Kind kind) const { return m_clients.value(kind); }
    Result<Chain> chainFor(Database &database, const Session &session, Kind kind,
                           const ApprovalDocument &document);
    ApprovalSettings settings(Database &database) const;
    Status startRound(Transaction &transaction, ApprovalRequest &request, Chain chain);
    Status end(Transaction &transaction, ApprovalRequest &request, ApprovalOutcome outcome,
               const QString &operation);
    bool contentHolds(Database &database, const ApprovalRequest &request);
    Result<ApprovalView> fullView(const Session &session, const std::optional<ApprovalRequest> &request);

    UnitOfWork &m_work;
    PeopleService &m_people;
    const Office &m_office;
    QHash<Kind, ApprovalClient *> m_clients;
};

} // namespace salesdesk
