-- Appraisal schemes and sheets.

-- name: schemes
SELECT id, version, name, post, period_kind, rules, active FROM appraisal_scheme ORDER BY id

-- name: insert_scheme
INSERT INTO appraisal_scheme (name, post, period_kind, rules, active, created_at, updated_at)
VALUES (:name, :post, :period_kind, :rules, :active, :created_at, :updated_at)
RETURNING id

-- name: update_scheme
UPDATE appraisal_scheme SET version = version + 1, name = :name, post = :post, period_kind = :period_kind,
    rules = :rules, active = :active, updated_at = :updated_at
WHERE id = :id AND version = :version

-- name: of_period
SELECT id, version, staff_id, period, scheme_id, state, figures, reviews, manager_score, frozen_at, digest
FROM appraisal WHERE period = :period

-- name: by_id
SELECT id, version, staff_id, period, scheme_id, state, figures, reviews, manager_score, frozen_at, digest
FROM appraisal WHERE id = :id

-- name: frozen
SELECT id, version, staff_id, period, scheme_id, state, figures, reviews, manager_score, frozen_at, digest
FROM appraisal WHERE frozen_at IS NOT NULL ORDER BY id

-- name: scores
SELECT staff_id, period, score FROM appraisal WHERE period = :period AND score IS NOT NULL

-- name: insert
INSERT INTO appraisal (staff_id, period, scheme_id, state, figures, score, grade, bonus, reviews, manager_score,
    created_at, updated_at)
VALUES (:staff, :period, :scheme, :state, :figures, :score, :grade, :bonus, :reviews, :manager_score, :created_at,
    :updated_at)
RETURNING id

-- name: update
UPDATE appraisal SET version = version + 1, scheme_id = :scheme, state = :state, figures = :figures, score = :score,
    grade = :grade, bonus = :bonus, reviews = :reviews, manager_score = :manager_score, frozen_at = :frozen_at,
    digest = :digest, updated_at = :updated_at
WHERE id = :id AND version = :version

-- name: people
SELECT s.id, s.number, s.name, COALESCE(s.team_id, 0), COALESCE(t.name, ''), s.post, s.joined_on, s.left_on,
       s.bonus_base
FROM staff s LEFT JOIN team t ON t.id = s.team_id
WHERE (s.active OR s.left_on IS NOT NULL)
  AND (s.joined_on IS NULL OR s.joined_on <= :last) AND (s.left_on IS NULL OR s.left_on >= :first)
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'salesperson')
ORDER BY s.number

-- name: received
SELECT staff_id, CAST(SUM(amount) AS BIGINT) FROM collection_part
WHERE paid_on >= :first AND paid_on <= :last GROUP BY staff_id

-- name: ledger_row
SELECT COALESCE(MAX(id), 0) FROM ledger
WHERE subject_kind = 'appraisal' AND subject_id = :id AND operation = 'appraisal.approve'
