-- One engine for every kind of document (§7).
CREATE TABLE approval_policy (
    id @id,
    version @int NOT NULL DEFAULT 1,
    document_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    position @int NOT NULL DEFAULT 0,
    condition @json NOT NULL,
    steps @json NOT NULL,
    active @flag NOT NULL DEFAULT TRUE,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);

-- The policy in force and all that the document shows are copied here at sending; digest is the SHA-256 of
-- content as canonical JSON.
CREATE TABLE approval_request (
    id @id,
    version @int NOT NULL DEFAULT 1,
    document_kind TEXT NOT NULL,
    document_id @int NOT NULL,
    document_number TEXT NOT NULL,
    title TEXT NOT NULL,
    amount @money,
    currency TEXT NOT NULL DEFAULT '',
    drafter_id @int NOT NULL REFERENCES staff (id),
    round @int NOT NULL DEFAULT 1,
    state TEXT NOT NULL,
    policy @json NOT NULL,
    content @json NOT NULL,
    previous_content @json,
    digest TEXT NOT NULL,
    sent_at @instant NOT NULL,
    ended_at @instant
);
CREATE INDEX approval_request_document ON approval_request (document_kind, document_id);
CREATE INDEX approval_request_state ON approval_request (state, sent_at);

-- The steps of a round with whom each asks; one row a person asked.
CREATE TABLE approval_step (
    id @id,
    request_id @int NOT NULL REFERENCES approval_request (id),
    round @int NOT NULL,
    position @int NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'any',
    limit_hours @int NOT NULL DEFAULT 0,
    min_amount @money,
    approver_id @int NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL DEFAULT 'pending',
    reason TEXT NOT NULL DEFAULT '',
    opened_at @instant,
    due_at @instant,
    decided_at @instant,
    decided_by @int REFERENCES staff (id),
    comment TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT ''
);
CREATE INDEX approval_step_request ON approval_step (request_id, round, position);
CREATE INDEX approval_step_waiting ON approval_step (approver_id, state);
