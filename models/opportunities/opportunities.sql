-- Opportunities 商机 (§5).

-- name: insert
INSERT INTO opportunity (
    number, customer_id, lead_id, title, scene, functions, product_id, competitor, budget, amount, currency,
    probability, engaged_on, expected_close_on, closed_on, stage, lost_reason, owner_id, notes, deleted_at,
    created_at, updated_at)
VALUES (
    :number, :customer_id, :lead_id, :title, :scene, :functions, :product_id, :competitor, :budget, :amount,
    :currency, :probability, :engaged_on, :expected_close_on, :closed_on, :stage, :lost_reason, :owner_id,
    :notes, :deleted_at, :created_at, :updated_at)
RETURNING id

-- name: find
SELECT id, version,
    number, customer_id, lead_id, title, scene, functions, product_id, competitor, budget, amount, currency,
    probability, engaged_on, expected_close_on, closed_on, stage, lost_reason, owner_id, notes, deleted_at,
    created_at, updated_at
FROM opportunity WHERE id = :id

-- name: find_by_number
SELECT id FROM opportunity WHERE number = :number
