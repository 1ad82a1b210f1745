-- Contracts, their lines and credit shares.

-- name: insert
INSERT INTO contract (
    draft_number, number, type, title, quote_id, customer_id, opportunity_id, product_id, owner_id, state,
    approval, currency, rate, amount, tax, cost, document_discount, planned_sign_on, first_planned_sign_on,
    signed_on, signatory, counterparty_signatory, delivery_due_on, accepted_on, ended_on, end_reason,
    payment_terms, delivery_terms, clauses, risk_likelihood, risk_impact, copies, archived, in_default,
    imported, notes, created_at, updated_at)
VALUES (
    :draft_number, :number, :type, :title, :quote_id, :customer_id, :opportunity_id, :product_id, :owner_id,
    :state, :approval, :currency, :rate, :amount, :tax, :cost, :document_discount, :planned_sign_on,
    :first_planned_sign_on, :signed_on, :signatory, :counterparty_signatory, :delivery_due_on, :accepted_on,
    :ended_on, :end_reason, :payment_terms, :delivery_terms, :clauses, :risk_likelihood, :risk_impact,
    :copies, :archived, :in_default, :imported, :notes, :created_at, :updated_at)
RETURNING id

-- name: by_id
SELECT id, version,
    draft_number, number, type, title, quote_id, customer_id, opportunity_id, product_id, owner_id, state,
    approval, currency, rate, amount, tax, cost, document_discount, planned_sign_on, first_planned_sign_on,
    signed_on, signatory, counterparty_signatory, delivery_due_on, accepted_on, ended_on, end_reason,
    payment_terms, delivery_terms, clauses, risk_likelihood, risk_impact, copies, archived, in_default,
    imported, notes, created_at, updated_at
FROM contract WHERE id = :id AND deleted_at IS NULL

-- name: by_number
SELECT id, version,
    draft_number, number, type, title, quote_id, customer_id, opportunity_id, product_id, owner_id, state,
    approval, currency, rate, amount, tax, cost, document_discount, planned_sign_on, first_planned_sign_on,
    signed_on, signatory, counterparty_signatory, delivery_due_on, accepted_on, ended_on, end_reason,
    payment_terms, delivery_terms, clauses, risk_likelihood, risk_impact, copies, archived, in_default,
    imported, notes, created_at, updated_at
FROM contract WHERE (number = :number OR draft_number = :draft) AND deleted_at IS NULL

-- name: mark_deleted
UPDATE contract SET deleted_at = :now, version = version + 1 WHERE id = :id AND deleted_at IS NULL

-- name: lines
SELECT product_id, name, model, unit, quantity, unit_price, discount, tax_rate, unit_cost, amount, tax, note
FROM contract_line WHERE contract_id = :contract ORDER BY position

-- name: delete_lines
DELETE FROM contract_line WHERE contract_id = :contract

-- name: insert_line
INSERT INTO contract_line (
    contract_id, position, product_id, name, model, unit, quantity, unit_price, discount, tax_rate, unit_cost,
    amount, tax, note)
VALUES (
    :contract, :position, :product, :name, :model, :unit, :quantity, :unit_price, :discount, :tax_rate, :unit_cost,
    :amount, :tax, :note)

-- name: insert_share
INSERT INTO credit_share (subject_kind, subject_id, staff_id, share) VALUES ('contract', :contract, :staff, :share)

-- name: customer_name
SELECT name FROM customer WHERE id = :id

-- name: parties
SELECT COALESCE(u.name, ''), s.name, COALESCE(q.number, ''), COALESCE(q.version_no, 0)
FROM contract c JOIN staff s ON s.id = c.owner_id LEFT JOIN customer u ON u.id = c.customer_id
LEFT JOIN quote q ON q.id = c.quote_id
WHERE c.id = :id

-- name: credit_standing
SELECT u.credit_limit,
    (SELECT CAST(COALESCE(SUM(i.amount - i.received), 0) AS BIGINT)
     FROM instalment i JOIN contract c ON c.id = i.contract_id
     WHERE c.customer_id = u.id AND c.state IN ('signed', 'in_execution', 'completed') AND NOT i.voided
         AND c.deleted_at IS NULL),
    (SELECT COUNT(*) FROM contract c
     WHERE c.customer_id = u.id AND c.signed_on IS NOT NULL AND c.deleted_at IS NULL)
FROM customer u WHERE u.id = :id

-- name: number_taken
SELECT 1 FROM contract WHERE number = :number
