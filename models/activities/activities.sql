-- Follow-ups 跟进 of leads, customers and opportunities (§4).

-- name: insert
INSERT INTO activity (
    kind, lead_id, customer_id, opportunity_id, contact_id, staff_id, planned_on, done_at, summary,
    customer_words, outcome, next_step, next_on, deleted_at, created_at, updated_at)
VALUES (
    :kind, :lead_id, :customer_id, :opportunity_id, :contact_id, :staff_id, :planned_on, :done_at, :summary,
    :customer_words, :outcome, :next_step, :next_on, :deleted_at, :created_at, :updated_at)
RETURNING id

-- name: find
SELECT id, version,
    kind, lead_id, customer_id, opportunity_id, contact_id, staff_id, planned_on, done_at, summary,
    customer_words, outcome, next_step, next_on, deleted_at, created_at, updated_at
FROM activity WHERE id = :id

-- name: of_lead
SELECT a.id, a.version, a.kind, a.lead_id, a.customer_id, a.opportunity_id, a.contact_id, a.staff_id,
       a.planned_on, a.done_at, a.summary, a.customer_words, a.outcome, a.next_step, a.next_on, a.deleted_at,
       a.created_at, a.updated_at, s.name
FROM activity a JOIN staff s ON s.id = a.staff_id
WHERE a.deleted_at IS NULL AND (a.lead_id = :lead OR a.lead_id IN (SELECT id FROM lead WHERE merged_into_id = :lead2))
ORDER BY COALESCE(a.done_at, a.created_at) DESC, a.id DESC
LIMIT :most

-- name: of_customer
SELECT a.id, a.version, a.kind, a.lead_id, a.customer_id, a.opportunity_id, a.contact_id, a.staff_id,
       a.planned_on, a.done_at, a.summary, a.customer_words, a.outcome, a.next_step, a.next_on, a.deleted_at,
       a.created_at, a.updated_at, s.name
FROM activity a JOIN staff s ON s.id = a.staff_id
WHERE a.deleted_at IS NULL AND (a.customer_id = :customer OR a.lead_id IN (SELECT id FROM lead WHERE customer_id = :customer2)
       OR a.opportunity_id IN (SELECT id FROM opportunity WHERE customer_id = :customer3))
ORDER BY COALESCE(a.done_at, a.created_at) DESC, a.id DESC
LIMIT :most

-- name: of_opportunity
SELECT a.id, a.version, a.kind, a.lead_id, a.customer_id, a.opportunity_id, a.contact_id, a.staff_id,
       a.planned_on, a.done_at, a.summary, a.customer_words, a.outcome, a.next_step, a.next_on, a.deleted_at,
       a.created_at, a.updated_at, s.name
FROM activity a JOIN staff s ON s.id = a.staff_id
WHERE a.deleted_at IS NULL AND a.opportunity_id = :opportunity
ORDER BY COALESCE(a.done_at, a.created_at) DESC, a.id DESC
LIMIT :most
