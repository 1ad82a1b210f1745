-- Policies, requests and the people asked (§7).

-- name: policies
SELECT id, version, document_kind, name, position, condition, steps, active
FROM approval_policy ORDER BY document_kind, position, id

-- name: insert_policy
INSERT INTO approval_policy (document_kind, name, position, condition, steps, active, created_at, updated_at)
VALUES (:kind, :name, :position, :condition, :steps, :active, :created_at, :updated_at)
RETURNING id

-- name: update_policy
UPDATE approval_policy SET version = version + 1, name = :name, position = :position, condition = :condition,
    steps = :steps, active = :active, updated_at = :updated_at
WHERE id = :id AND version = :version

-- name: insert_request
INSERT INTO approval_request (
    document_kind, document_id, document_number, title, amount, currency, drafter_id, round, state, policy, content,
    previous_content, digest, sent_at, ended_at)
VALUES (
    :kind, :document, :number, :title, :amount, :currency, :drafter, :round, :state, :policy, :content,
    :previous, :digest, :sent_at, :ended_at)
RETURNING id

-- name: update_request
UPDATE approval_request SET version = version + 1,
    document_number = :number, title = :title, amount = :amount, currency = :currency, drafter_id = :drafter,
    round = :round, state = :state, policy = :policy, content = :content, previous_content = :previous,
    digest = :digest, sent_at = :sent_at, ended_at = :ended_at
WHERE id = :id AND version = :version

-- name: request
SELECT r.id, r.version, r.document_kind, r.document_id, r.document_number, r.title, r.amount, r.currency, r.drafter_id,
    s.name, r.round, r.state, r.policy, r.content, r.previous_content, r.digest, r.sent_at, r.ended_at
FROM approval_request r JOIN staff s ON s.id = r.drafter_id WHERE r.id = :id

-- name: latest_request
SELECT r.id, r.version, r.document_kind, r.document_id, r.document_number, r.title, r.amount, r.currency, r.drafter_id,
    s.name, r.round, r.state, r.policy, r.content, r.previous_content, r.digest, r.sent_at, r.ended_at
FROM approval_request r JOIN staff s ON s.id = r.drafter_id
WHERE r.document_kind = :kind AND r.document_id = :document ORDER BY r.id DESC LIMIT 1

-- name: steps
SELECT a.id, a.request_id, a.round, a.position, a.role, a.mode, a.approver_id, s.name, a.state, a.reason, a.limit_hours,
    a.min_amount, a.opened_at, a.due_at, a.decided_at, a.decided_by, a.comment, a.digest
FROM approval_step a JOIN staff s ON s.id = a.approver_id
WHERE a.request_id = :request ORDER BY a.round, a.position, a.id

-- name: insert_step
INSERT INTO approval_step (
    request_id, round, position, role, mode, approver_id, state, reason, limit_hours, min_amount, opened_at, due_at,
    decided_at, decided_by, comment, digest)
VALUES (
    :request, :round, :position, :role, :mode, :approver, :state, :reason, :limit_hours, :min_amount, :opened_at, :due_at,
    :decided_at, :decided_by, :comment, :digest)
RETURNING id

-- name: update_step
UPDATE approval_step SET state = :state, reason = :reason, opened_at = :opened_at, due_at = :due_at,
    decided_at = :decided_at, decided_by = :decided_by, comment = :comment, digest = :digest
WHERE id = :id

-- name: waiting
SELECT a.request_id, a.opened_at, a.due_at
FROM approval_step a JOIN approval_request r ON r.id = a.request_id
WHERE a.approver_id = :staff AND a.state = 'waiting' AND r.state = 'running' AND a.round = r.round
ORDER BY a.opened_at, a.id

-- name: asked_ever
SELECT 1 FROM approval_step WHERE request_id = :request AND approver_id = :staff LIMIT 1
