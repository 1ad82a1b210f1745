// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/storage/database.h"

namespace salesdesk {

/// SQL ↔ policies, requests and steps. Everything here throws StorageFailure.
namespace ApprovalStore {
QList<ApprovalPolicy> policies(Database &database);
qint64 insert(Database &database, ApprovalPolicy &policy, qint64 now);
void update(Database &database, ApprovalPolicy &policy, qint64 now);

RequestId insert(Database &database, ApprovalRequest &request);
/// Conflict where somebody else decided in the meantime.
void update(Database &database, ApprovalRequest &request);
std::optional<ApprovalRequest> find(Database &database, RequestId id);
std::optional<ApprovalRequest> latest(Database &database, Kind kind, qint64 document);

/// Of all rounds, in order.
QList<ApprovalStep> steps(Database &database, RequestId request);
/// Writes the rows of a new round, or changes those that have an id.
void write(Database &database, QList<ApprovalStep> &steps);
bool wasAsked(Database &database, RequestId request, StaffId staff);

struct Waiting
{
    RequestId request;
    qint64 since = 0;
    qint64 dueAt = 0;
};
/// What waits for that person, oldest first.
QList<Waiting> waiting(Database &database, StaffId staff);
} // namespace ApprovalStore

} // namespace salesdesk
