-- The records behind each measure of §11: key, record to open, number, person, team on the counting date, share,
-- part of the numerator, part of the denominator. Sums, names and "not applicable" are made in measure_reader.cpp.

-- name: sales
SELECT p.contract_id, p.contract_id, COALESCE(c.number, c.draft_number), p.staff_id, p.team_id, p.share, p.sales,
       p.profit
FROM contract_part p JOIN contract c ON c.id = p.contract_id
WHERE p.counted_on >= :first AND p.counted_on <= :last
ORDER BY p.counted_on, p.contract_id, p.entry DESC, p.staff_id

-- name: new_customers
SELECT f.customer_id, f.customer_id, u.number, f.staff_id, f.team_id, 10000, 10000
FROM customer_first f JOIN customer u ON u.id = f.customer_id
WHERE f.counted_on >= :first AND f.counted_on <= :last
ORDER BY f.counted_on, f.customer_id

-- name: collection
WITH span AS (SELECT CAST(:first AS TEXT) AS low, CAST(:last AS TEXT) AS high),
flows AS (
    SELECT t.instalment_id, t.contract_id, t.staff_id, t.team_id, t.due_on,
           CAST(SUM(CASE WHEN t.paid_on >= span.low AND t.paid_on <= span.high THEN t.amount ELSE 0 END) AS BIGINT)
               AS received,
           CAST(SUM(CASE WHEN t.paid_on = '' THEN t.amount WHEN t.paid_on < span.low THEN -t.amount ELSE 0 END)
               AS BIGINT) AS due
    FROM collection_part t CROSS JOIN span
    WHERE t.due_on <= (SELECT high FROM span)
    GROUP BY t.instalment_id, t.contract_id, t.staff_id, t.team_id, t.due_on
)
SELECT f.instalment_id, f.contract_id, COALESCE(c.number, c.draft_number) || '/' || CAST(i.position AS TEXT),
       f.staff_id, f.team_id,
       COALESCE((SELECT w.share FROM credit_share w WHERE w.subject_kind = 'contract'
                   AND w.subject_id = f.contract_id AND w.staff_id = f.staff_id),
                (SELECT MAX(w.share) FROM credit_share w WHERE w.subject_kind = 'contract'
                   AND w.subject_id = f.contract_id), 10000),
       f.received, f.due
FROM flows f JOIN contract c ON c.id = f.contract_id JOIN instalment i ON i.id = f.instalment_id
WHERE f.received <> 0 OR f.due <> 0
ORDER BY f.due_on, f.instalment_id, f.staff_id

-- name: churn
WITH span AS (SELECT CAST(:first AS TEXT) AS low, CAST(:last AS TEXT) AS high)
SELECT u.id, u.id, u.number, COALESCE(u.owner_id, 0), COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = u.owner_id AND m.from_on <= span.low AND (m.to_on IS NULL OR m.to_on >= span.low)
                 ORDER BY m.from_on DESC LIMIT 1),
                (SELECT s.team_id FROM staff s WHERE s.id = u.owner_id), 0), 10000,
       CASE WHEN u.lost_on <= span.high THEN 10000 ELSE 0 END, 10000
FROM customer u CROSS JOIN span
WHERE u.deleted_at IS NULL
  AND (u.lost_on >= span.low OR (u.lost_on IS NULL AND u.status <> 'lost'))
  AND (u.created_at < :first_instant
       OR EXISTS (SELECT 1 FROM customer_first f WHERE f.customer_id = u.id AND f.counted_on < span.low))
ORDER BY u.number

-- name: planned_signings
SELECT c.id, c.id, COALESCE(c.number, c.draft_number), COALESCE(w.staff_id, c.owner_id),
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = COALESCE(w.staff_id, c.owner_id) AND m.from_on <= c.first_planned_sign_on AND (m.to_on IS NULL OR m.to_on >= c.first_planned_sign_on)
                 ORDER BY m.from_on DESC LIMIT 1),
                (SELECT s.team_id FROM staff s WHERE s.id = COALESCE(w.staff_id, c.owner_id)), 0),
       COALESCE(w.share, 10000), c.first_planned_sign_on, c.signed_on,
       CASE WHEN c.state = 'void' OR c.approval IN ('rejected', 'withdrawn') THEN 1 ELSE 0 END, c.ended_on,
       (SELECT MAX(r.ended_at) FROM approval_request r
        WHERE r.document_kind = 'contract' AND r.document_id = c.id)
FROM contract c LEFT JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
WHERE c.first_planned_sign_on >= :first AND c.first_planned_sign_on <= :last AND c.deleted_at IS NULL
ORDER BY c.first_planned_sign_on, c.id, w.staff_id

-- Delivery is the owner's of the day: one who holds no share (handed over) stands for the largest.
-- name: deliveries
WITH held AS (
    SELECT c.id, c.number, c.draft_number, c.owner_id, c.delivery_due_on, c.accepted_on,
           COALESCE(w.staff_id, c.owner_id) AS holder, COALESCE(w.share, 10000) AS share,
           ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY w.share DESC, s.number) AS place,
           MAX(CASE WHEN COALESCE(w.staff_id, c.owner_id) = c.owner_id THEN 1 ELSE 0 END)
               OVER (PARTITION BY c.id) AS owner_holds
    FROM contract c
    LEFT JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
    LEFT JOIN staff s ON s.id = w.staff_id
    WHERE c.delivery_due_on >= :first AND c.delivery_due_on <= :last AND c.deleted_at IS NULL
      AND c.signed_on IS NOT NULL AND c.state <> 'void'
      AND (c.state <> 'terminated' OR c.ended_on >= c.delivery_due_on)
),
deliverers AS (
    SELECT id, number, draft_number, delivery_due_on, accepted_on, share,
           CASE WHEN owner_holds = 0 AND place = 1 THEN owner_id ELSE holder END AS staff_id
    FROM held
)
SELECT d.id, d.id, COALESCE(d.number, d.draft_number), d.staff_id, COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = d.staff_id AND m.from_on <= d.delivery_due_on AND (m.to_on IS NULL OR m.to_on >= d.delivery_due_on)
                 ORDER BY m.from_on DESC LIMIT 1),
                (SELECT s.team_id FROM staff s WHERE s.id = d.staff_id), 0),
       d.share,
       CASE WHEN d.accepted_on <= d.delivery_due_on AND d.accepted_on <= :asof THEN d.share ELSE 0 END, d.share
FROM deliverers d
ORDER BY d.delivery_due_on, d.id, d.staff_id

-- name: planned_visits
SELECT a.id, COALESCE(a.customer_id, a.lead_id, a.id), a.planned_on, a.staff_id,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = a.staff_id AND m.from_on <= a.planned_on AND (m.to_on IS NULL OR m.to_on >= a.planned_on)
                 ORDER BY m.from_on DESC LIMIT 1),
                (SELECT s.team_id FROM staff s WHERE s.id = a.staff_id), 0), a.done_at, a.created_at
FROM activity a
WHERE a.kind = 'visit' AND a.planned_on >= :first AND a.planned_on <= :last AND a.deleted_at IS NULL
ORDER BY a.planned_on, a.id

-- The runs of ids that imports made and that were not taken back.
-- name: imported_activities
SELECT r.record_id, r.record_count, i.at
FROM import_run i JOIN import_record r ON r.import_id = i.id
WHERE i.undone_at IS NULL AND r.kind = 'activity' AND r.before_content IS NULL
ORDER BY r.record_id

-- name: leads_by_holder
SELECT l.id, l.id, l.number, l.first_owner_id, COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = l.first_owner_id AND m.from_on <= l.first_assigned_on AND (m.to_on IS NULL OR m.to_on >= l.first_assigned_on)
                 ORDER BY m.from_on DESC LIMIT 1),
                (SELECT s.team_id FROM staff s WHERE s.id = l.first_owner_id), 0), 10000,
       CASE WHEN l.converted_on <= :asof THEN 10000 ELSE 0 END, 10000
FROM lead l
WHERE l.first_assigned_on >= :first AND l.first_assigned_on <= :last AND l.first_owner_id IS NOT NULL
  AND l.merged_into_id IS NULL AND l.deleted_at IS NULL
ORDER BY l.id

-- name: leads_created
SELECT l.id, l.id, l.number, COALESCE(l.first_owner_id, 0), 0, 10000,
       CASE WHEN l.converted_on <= :asof THEN 10000 ELSE 0 END, 10000
FROM lead l
WHERE l.created_at >= :first_instant AND l.created_at < :after_instant
  AND l.merged_into_id IS NULL AND l.deleted_at IS NULL
ORDER BY l.id

-- name: teams
SELECT t.id, t.name, t.active FROM team t ORDER BY t.id

-- name: staff
SELECT s.id, s.name, s.number, COALESCE(s.team_id, 0),
       CASE WHEN (s.active OR s.left_on IS NOT NULL) AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'salesperson')
            THEN 1 ELSE 0 END,
       s.joined_on, s.left_on
FROM staff s ORDER BY s.number
