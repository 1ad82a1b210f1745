-- What imports leave behind for their undo.

-- name: begin
INSERT INTO import_run (kind, file_name, file_digest, rows_digest, created_count, updated_count, skipped_count,
                        rejected_count, at, staff_id)
VALUES (:kind, :file_name, '', '', 0, 0, 0, 0, :now, :staff) RETURNING id

-- name: end
UPDATE import_run
SET file_digest = :file_digest, rows_digest = :rows_digest, created_count = :created, updated_count = :updated,
    skipped_count = :skipped, rejected_count = :rejected
WHERE id = :id

-- name: run
SELECT kind, file_name, at, undone_at FROM import_run WHERE id = :id

-- name: past
SELECT i.id, i.kind, i.file_name, i.created_count, i.updated_count, i.skipped_count, i.rejected_count, i.at,
       COALESCE(s.name, ''), COALESCE(i.undone_at, 0)
FROM import_run i LEFT JOIN staff s ON s.id = i.staff_id
ORDER BY i.id DESC LIMIT :most

-- name: undone
UPDATE import_run SET undone_at = :now WHERE id = :id

-- name: add_record
INSERT INTO import_record (import_id, kind, record_id, record_count, before_content)
VALUES (:import, :kind, :record, :count, :before)

-- The first content of a record is the one to go back to, and what the import made itself just goes.
-- name: add_change
INSERT INTO import_record (import_id, kind, record_id, record_count, before_content)
VALUES (:import, :kind, :record, 1, :before) ON CONFLICT DO NOTHING

-- name: made_by
SELECT 1 FROM import_record
WHERE import_id = :import AND kind = :kind AND before_content IS NULL AND record_id <= :record
  AND record_id + record_count > :record_too

-- name: records
SELECT kind, record_id, record_count, before_content FROM import_record WHERE import_id = :import

-- name: customer_by_phone
SELECT id FROM customer WHERE phone_fold = :phone AND deleted_at IS NULL ORDER BY id LIMIT 1

-- name: receipt_by_number
SELECT id FROM receipt WHERE number = :number

-- name: lead_keys
SELECT id, number, company_fold, phone_fold, mobile_fold FROM lead WHERE deleted_at IS NULL AND merged_into_id IS NULL

-- name: put_target_back
UPDATE target SET version = version + 1, value = :value, updated_at = :now WHERE id = :id

-- name: newest_activity
SELECT COALESCE(MAX(id), 0) FROM activity

-- name: activity_done
SELECT a.id
FROM activity a LEFT JOIN lead l ON l.id = a.lead_id LEFT JOIN customer c ON c.id = a.customer_id
LEFT JOIN opportunity o ON o.id = a.opportunity_id
WHERE a.staff_id IN (SELECT s.id FROM staff s WHERE s.name = :owner OR s.number = :owner_number)
  AND a.done_at >= :first AND a.done_at < :after
  AND a.kind = :kind AND COALESCE(a.planned_on, '') = :planned AND a.summary = :summary
  AND COALESCE(l.number, '') = :lead AND COALESCE(o.number, '') = :opportunity
  AND (COALESCE(c.name, l.company, '') = :customer OR c.number = :customer_number)
  AND a.deleted_at IS NULL AND a.id <= :newest
ORDER BY a.id

-- name: activity_planned
SELECT a.id
FROM activity a LEFT JOIN lead l ON l.id = a.lead_id LEFT JOIN customer c ON c.id = a.customer_id
LEFT JOIN opportunity o ON o.id = a.opportunity_id
WHERE a.staff_id IN (SELECT s.id FROM staff s WHERE s.name = :owner OR s.number = :owner_number)
  AND a.done_at IS NULL
  AND a.kind = :kind AND COALESCE(a.planned_on, '') = :planned AND a.summary = :summary
  AND COALESCE(l.number, '') = :lead AND COALESCE(o.number, '') = :opportunity
  AND (COALESCE(c.name, l.company, '') = :customer OR c.number = :customer_number)
  AND a.deleted_at IS NULL AND a.id <= :newest
ORDER BY a.id

-- name: made_opportunities
SELECT record_id, record_count FROM import_record
WHERE import_id = :import AND kind = 'opportunity' AND before_content IS NULL

-- name: contracts_of_contracts
SELECT c.id
FROM import_record r JOIN contract c ON c.id >= r.record_id AND c.id < r.record_id + r.record_count
WHERE r.import_id = :import AND r.kind = 'contract'

-- name: contracts_of_receipts
SELECT DISTINCT p.contract_id
FROM import_record r JOIN receipt p ON p.id >= r.record_id AND p.id < r.record_id + r.record_count
WHERE r.import_id = :import AND r.kind = 'receipt' AND p.contract_id IS NOT NULL
