-- What Office shows of the ledger.

-- name: recent
SELECT l.id, l.at, COALESCE(s.name, ''), l.operation, l.subject_kind, l.subject_id, l.note
FROM ledger l LEFT JOIN staff s ON s.id = l.staff_id
WHERE l.id < :before ORDER BY l.id DESC LIMIT :most
