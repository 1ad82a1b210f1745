-- Tables of the rulebooks that are no measures.

-- name: ageing
SELECT c.customer_id, COALESCE(u.number, ''), COALESCE(u.name, ''), t.staff_id, t.due_on,
       CAST(SUM(CASE WHEN t.paid_on = '' THEN t.amount ELSE -t.amount END) AS BIGINT)
FROM collection_part t
JOIN contract c ON c.id = t.contract_id
LEFT JOIN customer u ON u.id = c.customer_id
WHERE t.paid_on <= :asof
GROUP BY c.customer_id, u.number, u.name, t.staff_id, t.due_on
HAVING SUM(CASE WHEN t.paid_on = '' THEN t.amount ELSE -t.amount END) <> 0
ORDER BY 2, 1

-- name: contracts
SELECT c.owner_id, COALESCE(c.number, c.draft_number), COALESCE(u.name, ''), c.title, s.name, c.signed_on, c.amount,
       c.currency, c.state, c.delivery_due_on,
       (SELECT CAST(SUM(r.amount) AS BIGINT) FROM receipt r WHERE r.contract_id = c.id AND r.deleted_at IS NULL)
FROM contract c JOIN staff s ON s.id = c.owner_id LEFT JOIN customer u ON u.id = c.customer_id
WHERE c.signed_on >= :first AND c.signed_on <= :last AND c.deleted_at IS NULL AND c.state <> 'void'
ORDER BY c.signed_on, c.id

-- name: visits
SELECT a.staff_id, a.planned_on, s.name, COALESCE(u.name, l.company, ''), a.summary, a.done_at, a.next_step
FROM activity a
JOIN staff s ON s.id = a.staff_id
LEFT JOIN customer u ON u.id = a.customer_id
LEFT JOIN lead l ON l.id = a.lead_id
WHERE a.kind = 'visit' AND a.deleted_at IS NULL AND a.planned_on >= :first AND a.planned_on <= :last
ORDER BY a.planned_on, s.number, a.id

-- name: visit_counts
SELECT a.staff_id, COUNT(*), COUNT(a.done_at), COUNT(DISTINCT COALESCE(a.customer_id, -a.lead_id))
FROM activity a
WHERE a.kind = 'visit' AND a.deleted_at IS NULL AND a.planned_on >= :first AND a.planned_on <= :last
GROUP BY a.staff_id

-- name: walk_in_counts
SELECT a.staff_id, COUNT(*)
FROM activity a
WHERE a.kind = 'visit' AND a.deleted_at IS NULL AND a.planned_on IS NULL
  AND a.done_at >= :first_instant AND a.done_at < :after_instant
GROUP BY a.staff_id

-- name: received
SELECT staff_id, CAST(SUM(amount) AS BIGINT) FROM collection_part
WHERE paid_on >= :first AND paid_on <= :last GROUP BY staff_id

-- name: people
SELECT s.id, COALESCE(s.team_id, 0), COALESCE(t.name, '') FROM staff s LEFT JOIN team t ON t.id = s.team_id
