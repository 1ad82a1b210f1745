-- Quotes: a row a version, and their lines.

-- name: insert
INSERT INTO quote (
    root_id, draft_number, number, version_no, newest, customer_id, opportunity_id, contact_id, owner_id,
    title, state, approval, currency, rate, document_discount, total, tax, cost, quoted_on, valid_until,
    service_terms, plan_terms, payment_terms, delivery_terms, decline_reason, notes, created_at, updated_at)
VALUES (
    :root_id, :draft_number, :number, :version_no, :newest, :customer_id, :opportunity_id, :contact_id,
    :owner_id, :title, :state, :approval, :currency, :rate, :document_discount, :total, :tax, :cost,
    :quoted_on, :valid_until, :service_terms, :plan_terms, :payment_terms, :delivery_terms, :decline_reason,
    :notes, :created_at, :updated_at)
RETURNING id

-- name: set_root
UPDATE quote SET root_id = id WHERE id = :id

-- name: by_id
SELECT id, version,
    root_id, draft_number, number, version_no, newest, customer_id, opportunity_id, contact_id, owner_id,
    title, state, approval, currency, rate, document_discount, total, tax, cost, quoted_on, valid_until,
    service_terms, plan_terms, payment_terms, delivery_terms, decline_reason, notes, created_at, updated_at
FROM quote WHERE id = :id AND deleted_at IS NULL

-- name: by_number
SELECT id, version,
    root_id, draft_number, number, version_no, newest, customer_id, opportunity_id, contact_id, owner_id,
    title, state, approval, currency, rate, document_discount, total, tax, cost, quoted_on, valid_until,
    service_terms, plan_terms, payment_terms, delivery_terms, decline_reason, notes, created_at, updated_at
FROM quote WHERE (number = :number OR draft_number = :draft) AND newest AND deleted_at IS NULL

-- name: versions
SELECT id, version,
    root_id, draft_number, number, version_no, newest, customer_id, opportunity_id, contact_id, owner_id,
    title, state, approval, currency, rate, document_discount, total, tax, cost, quoted_on, valid_until,
    service_terms, plan_terms, payment_terms, delivery_terms, decline_reason, notes, created_at, updated_at
FROM quote WHERE root_id = :root AND deleted_at IS NULL ORDER BY version_no

-- name: mark_deleted
UPDATE quote SET deleted_at = :now, version = version + 1 WHERE id = :id AND deleted_at IS NULL

-- name: overdue
SELECT id FROM quote
WHERE state IN ('approved', 'sent') AND newest AND valid_until < CAST(:today AS TEXT) AND deleted_at IS NULL
ORDER BY id

-- name: parties
SELECT COALESCE(c.name, ''), COALESCE(k.name, ''), s.name
FROM quote q JOIN staff s ON s.id = q.owner_id LEFT JOIN customer c ON c.id = q.customer_id
LEFT JOIN contact k ON k.id = q.contact_id
WHERE q.id = :id

-- name: lines
SELECT role, product_id, name, model, unit, quantity, unit_price, discount, tax_rate, unit_cost, amount, tax, note
FROM quote_line WHERE quote_id = :quote ORDER BY position

-- name: delete_lines
DELETE FROM quote_line WHERE quote_id = :quote

-- name: insert_line
INSERT INTO quote_line (
    quote_id, position, role, product_id, name, model, unit, quantity, unit_price, discount, tax_rate, unit_cost,
    amount, tax, note)
VALUES (
    :quote, :position, :role, :product, :name, :model, :unit, :quantity, :unit_price, :discount, :tax_rate, :unit_cost,
    :amount, :tax, :note)

-- name: number_taken
SELECT 1 FROM quote WHERE number = :number
