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

-- name: update
UPDATE opportunity SET
    number = :number, customer_id = :customer_id, lead_id = :lead_id, title = :title, scene = :scene,
    functions = :functions, product_id = :product_id, competitor = :competitor, budget = :budget, amount =
    :amount, currency = :currency, probability = :probability, engaged_on = :engaged_on, expected_close_on =
    :expected_close_on, closed_on = :closed_on, stage = :stage, lost_reason = :lost_reason, owner_id =
    :owner_id, notes = :notes, deleted_at = :deleted_at, created_at = :created_at, updated_at = :updated_at,
    version = version + 1
WHERE id = :id AND version = :version

-- name: find
SELECT id, version,
    number, customer_id, lead_id, title, scene, functions, product_id, competitor, budget, amount, currency,
    probability, engaged_on, expected_close_on, closed_on, stage, lost_reason, owner_id, notes, deleted_at,
    created_at, updated_at
FROM opportunity WHERE id = :id

-- name: find_by_number
SELECT id FROM opportunity WHERE number = :number
