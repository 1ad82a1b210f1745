-- Credit shares and the sight that they give (§1, §3).

-- name: clear
DELETE FROM credit_share WHERE subject_kind = :kind AND subject_id = :subject

-- name: insert
INSERT INTO credit_share (subject_kind, subject_id, staff_id, share) VALUES (:kind, :subject, :staff, :share)

-- name: of
SELECT cs.staff_id, cs.share, s.number, s.name
FROM credit_share cs JOIN staff s ON s.id = cs.staff_id
WHERE cs.subject_kind = :kind AND cs.subject_id = :subject
ORDER BY cs.share DESC, s.number

-- name: team_of
SELECT team_id FROM staff WHERE id = :staff

-- name: holds
SELECT 1 FROM credit_share WHERE subject_kind = :kind AND subject_id = :subject AND staff_id = :staff

-- name: owner_of_lead
SELECT owner_id FROM lead WHERE id = :id AND deleted_at IS NULL

-- name: owner_of_opportunity
SELECT owner_id FROM opportunity WHERE id = :id AND deleted_at IS NULL

-- name: owner_of_contract
SELECT owner_id FROM contract WHERE id = :id AND deleted_at IS NULL
