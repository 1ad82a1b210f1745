-- The board reads kept sums; what lies in the as-of day's month but after the day is taken off again. :team and
-- :staff narrow where they are not 0.

-- name: months
SELECT month, measure, CAST(SUM(value) AS BIGINT) FROM kept_month
WHERE measure IN ('sales', 'profit', 'new_customers') AND month >= :first AND month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY month, measure

-- name: sales_after
SELECT CAST(COALESCE(SUM(sales), 0) AS BIGINT), CAST(COALESCE(SUM(profit), 0) AS BIGINT) FROM contract_part
WHERE counted_on > :asof AND counted_on <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: customers_after
SELECT COUNT(*) FROM customer_first
WHERE counted_on > :asof AND counted_on <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: by_staff
SELECT staff_id, CAST(SUM(value) AS BIGINT) FROM kept_month
WHERE measure = 'sales' AND month >= :first AND month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: by_staff_after
SELECT staff_id, CAST(SUM(sales) AS BIGINT) FROM contract_part
WHERE counted_on > :asof AND counted_on <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: collection
WITH span AS (SELECT CAST(:first AS TEXT) AS low, CAST(:last AS TEXT) AS high)
SELECT staff_id,
       CAST(SUM(CASE WHEN paid_month = '' THEN amount WHEN paid_month < span.low THEN -amount ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN paid_month >= span.low AND paid_month <= span.high THEN amount ELSE 0 END) AS BIGINT)
FROM kept_collection CROSS JOIN span
WHERE due_month <= (SELECT high FROM span)
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: collection_due_after
WITH span AS (SELECT CAST(:first AS TEXT) AS low, CAST(:last AS TEXT) AS high)
SELECT staff_id,
       CAST(SUM(CASE WHEN paid_on = '' THEN amount WHEN paid_on < span.low THEN -amount ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN paid_on >= span.low AND paid_on <= span.high THEN amount ELSE 0 END) AS BIGINT)
FROM collection_part CROSS JOIN span
WHERE due_on > :asof AND due_on <= (SELECT high FROM span)
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: collection_paid_after
SELECT staff_id, CAST(SUM(amount) AS BIGINT) FROM collection_part
WHERE paid_on > :asof AND paid_on <= :last AND due_on <= :asof2
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: received
SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM kept_collection
WHERE paid_month >= :first AND paid_month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: received_after
SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM collection_part
WHERE paid_on > :asof AND paid_on <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: funnel_open
SELECT o.stage, COUNT(*), CAST(COALESCE(SUM(CASE WHEN o.currency = f.currency THEN o.amount END), 0) AS BIGINT),
       CAST(COALESCE(SUM(CASE WHEN o.currency = f.currency
                              THEN o.amount / 10000 * o.probability + o.amount % 10000 * o.probability / 10000 END), 0)
            AS BIGINT)
FROM opportunity o CROSS JOIN office f LEFT JOIN staff s ON s.id = o.owner_id
WHERE o.deleted_at IS NULL AND o.closed_on IS NULL AND o.stage NOT IN ('won', 'lost')
  AND (CAST(:team AS BIGINT) = 0 OR s.team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR o.owner_id = :staffb)
GROUP BY o.stage

-- name: funnel_won
SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN o.currency = f.currency THEN o.amount END), 0) AS BIGINT)
FROM opportunity o CROSS JOIN office f LEFT JOIN staff s ON s.id = o.owner_id
WHERE o.deleted_at IS NULL AND o.closed_on >= :first AND o.closed_on <= :last AND o.stage = 'won'
  AND (CAST(:team AS BIGINT) = 0 OR s.team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR o.owner_id = :staffb)

-- The contracts planned to be signed from :first to :last, but those given up before: signing_given_up tells
-- which of these were given up too late to be left out. A contract's shares sum to 10000.

-- name: signing
SELECT 10000 * COUNT(CASE WHEN signed_on <= first_planned_sign_on AND signed_on <= :asof THEN 1 END),
       10000 * COUNT(*), COUNT(*)
FROM contract
WHERE first_planned_sign_on >= :first AND first_planned_sign_on <= :last AND deleted_at IS NULL
  AND (signed_on IS NOT NULL OR (state <> 'void' AND approval NOT IN ('rejected', 'withdrawn')))

-- name: signing_part
SELECT CAST(COALESCE(SUM(CASE WHEN c.signed_on <= c.first_planned_sign_on AND c.signed_on <= :asof
                              THEN COALESCE(w.share, 10000) ELSE 0 END), 0) AS BIGINT),
       CAST(COALESCE(SUM(COALESCE(w.share, 10000)), 0) AS BIGINT), COUNT(DISTINCT c.id)
FROM contract c LEFT JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
WHERE c.first_planned_sign_on >= :first AND c.first_planned_sign_on <= :last AND c.deleted_at IS NULL
  AND (c.signed_on IS NOT NULL OR (c.state <> 'void' AND c.approval NOT IN ('rejected', 'withdrawn')))
  AND (CAST(:staff AS BIGINT) = 0 OR COALESCE(w.staff_id, c.owner_id) = :staffb)
  AND (CAST(:team AS BIGINT) = 0
       OR COALESCE((SELECT m.team_id FROM team_membership m
                    WHERE m.staff_id = COALESCE(w.staff_id, c.owner_id) AND m.from_on <= c.first_planned_sign_on
                      AND (m.to_on IS NULL OR m.to_on >= c.first_planned_sign_on)
                    ORDER BY m.from_on DESC LIMIT 1),
                   (SELECT s.team_id FROM staff s WHERE s.id = COALESCE(w.staff_id, c.owner_id)), 0) = :teamb)

-- name: signing_given_up
SELECT c.id, c.first_planned_sign_on, c.ended_on,
       (SELECT MAX(r.ended_at) FROM approval_request r WHERE r.document_kind = 'contract' AND r.document_id = c.id),
       COALESCE(w.share, 10000)
FROM contract c LEFT JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
WHERE c.first_planned_sign_on >= :first AND c.first_planned_sign_on <= :last AND c.deleted_at IS NULL
  AND c.signed_on IS NULL AND (c.state = 'void' OR c.approval IN ('rejected', 'withdrawn'))
  AND (CAST(:staff AS BIGINT) = 0 OR COALESCE(w.staff_id, c.owner_id) = :staffb)
  AND (CAST(:team AS BIGINT) = 0
       OR COALESCE((SELECT m.team_id FROM team_membership m
                    WHERE m.staff_id = COALESCE(w.staff_id, c.owner_id) AND m.from_on <= c.first_planned_sign_on
                      AND (m.to_on IS NULL OR m.to_on >= c.first_planned_sign_on)
                    ORDER BY m.from_on DESC LIMIT 1),
                   (SELECT s.team_id FROM staff s WHERE s.id = COALESCE(w.staff_id, c.owner_id)), 0) = :teamb)

-- name: ageing
SELECT due_on, team_id, staff_id, open_amount FROM kept_due
WHERE open_amount <> 0
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: people
SELECT s.id, s.name, COALESCE(t.name, '') FROM staff s LEFT JOIN team t ON t.id = s.team_id ORDER BY s.number

-- name: teams
SELECT id, name FROM team ORDER BY id
