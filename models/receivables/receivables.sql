-- Payment plans, receipts and what is allocated to what.

-- name: plan
SELECT id, version, contract_id, name, due_on, amount, received, voided
FROM instalment WHERE contract_id = :contract ORDER BY position, id

-- name: instalment
SELECT id, version, contract_id, name, due_on, amount, received, voided FROM instalment WHERE id = :id

-- name: insert_instalment
INSERT INTO instalment (contract_id, position, name, due_on, amount, received, voided, created_at, updated_at)
VALUES (:contract, :position, :name, :due_on, :amount, 0, :voided, :created_at, :updated_at)
RETURNING id

-- name: update_instalment
UPDATE instalment SET version = version + 1, position = :position, name = :name, due_on = :due_on, amount = :amount,
    voided = :voided, updated_at = :updated_at
WHERE id = :id AND version = :version

-- name: delete_instalment
DELETE FROM instalment WHERE id = :id

-- name: void_plan
UPDATE instalment SET version = version + 1, voided = TRUE, updated_at = :now
WHERE contract_id = :contract AND NOT voided AND received < amount

-- name: insert_receipt
INSERT INTO receipt (number, contract_id, customer_id, received_on, amount, currency, method, note, created_at, updated_at)
VALUES (:number, :contract, :customer, :received_on, :amount, :currency, :method, :note, :created_at, :updated_at)
RETURNING id

-- name: receipt
SELECT id, version, number, contract_id, customer_id, received_on, amount, currency, method, note
FROM receipt WHERE id = :id AND deleted_at IS NULL

-- name: receipts_of
SELECT id, version, number, contract_id, customer_id, received_on, amount, currency, method, note
FROM receipt WHERE contract_id = :contract AND deleted_at IS NULL ORDER BY received_on, id

-- name: remove_receipt
UPDATE receipt SET deleted_at = :now, version = version + 1
WHERE id = :id AND version = :version AND deleted_at IS NULL

-- name: insert_allocation
INSERT INTO receipt_allocation (receipt_id, instalment_id, amount) VALUES (:receipt, :instalment, :amount)

-- name: allocations
SELECT instalment_id, amount FROM receipt_allocation WHERE receipt_id = :receipt ORDER BY instalment_id

-- name: delete_allocations
DELETE FROM receipt_allocation WHERE receipt_id = :receipt

-- name: refresh_received
UPDATE instalment SET updated_at = :now, received = (
    SELECT CAST(COALESCE(SUM(a.amount), 0) AS BIGINT) FROM receipt_allocation a
    WHERE a.instalment_id = instalment.id)
WHERE contract_id = :contract

-- name: received
SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM receipt WHERE contract_id = :contract AND deleted_at IS NULL

-- name: contract_facts
SELECT c.state, c.owner_id, c.customer_id, c.currency, c.amount, c.number
FROM contract c WHERE c.id = :contract AND c.deleted_at IS NULL

-- name: outstanding
SELECT i.due_on, i.amount - i.received, c.rate, COALESCE(c.customer_id, 0), COALESCE(u.name, ''), c.owner_id, s.name,
    COALESCE(s.team_id, 0), COALESCE(t.name, '')
FROM instalment i JOIN contract c ON c.id = i.contract_id JOIN staff s ON s.id = c.owner_id
LEFT JOIN customer u ON u.id = c.customer_id LEFT JOIN team t ON t.id = s.team_id
WHERE NOT i.voided AND i.received < i.amount AND c.state IN ('signed', 'in_execution', 'completed')
    AND c.deleted_at IS NULL
ORDER BY s.number, c.customer_id

-- name: number_taken
SELECT 1 FROM receipt WHERE number = :number
