-- Targets: one figure a measure, role, subject and period.

-- name: set
INSERT INTO target (measure, role, level, subject_id, period, value, created_at, updated_at)
VALUES (:measure, :role, :level, :subject, :period, :value, :created_at, :updated_at)
ON CONFLICT (measure, role, level, subject_id, period)
DO UPDATE SET value = excluded.value, version = target.version + 1, updated_at = excluded.updated_at
RETURNING id

-- name: find
SELECT id, version, value FROM target
WHERE measure = :measure AND role = :role AND level = :level AND subject_id = :subject AND period = :period

-- name: remove
DELETE FROM target WHERE id = :id

-- name: table
SELECT level, subject_id, period, value FROM target WHERE measure = :measure AND role = :role

-- name: teams
SELECT id, COALESCE(team_id, 0) FROM staff

-- name: subjects
SELECT 'team' AS level, t.id, t.name, '' AS number, 0 AS team_id, 0 AS place FROM team t WHERE t.active
UNION ALL
SELECT 'staff', s.id, s.name, s.number, COALESCE(s.team_id, 0), 1
FROM staff s
WHERE s.active AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'salesperson')
ORDER BY 6, 4, 2
