-- Staff, their roles and teams, and what logging in needs.

-- name: staff
SELECT id, version, number, name, COALESCE(login, ''), team_id, post, phone, email, joined_on, left_on, active,
       deputy_id, bonus_base
FROM staff WHERE id = :id

-- name: staff_by_login
SELECT id, password_hash, pin_hash FROM staff WHERE login = :login

-- name: staff_by_number
SELECT id FROM staff WHERE number = :number

-- name: staff_by_name
SELECT id FROM staff WHERE name = :name ORDER BY active DESC, id LIMIT 2

-- name: staff_all
SELECT id FROM staff ORDER BY number, id

-- name: insert_staff
INSERT INTO staff (number, name, name_key, login, password_hash, team_id, post, phone, email, joined_on, left_on, active,
                   deputy_id, bonus_base, created_at, updated_at)
VALUES (:number, :name, :name_key, :login, :password_hash, :team, :post, :phone, :email, :joined_on, :left_on, :active,
        :deputy, :bonus_base, :now, :now_too)
RETURNING id

-- name: update_staff
UPDATE staff
SET version = version + 1, number = :number, name = :name, name_key = :name_key, login = :login, team_id = :team,
    post = :post, phone = :phone, email = :email, joined_on = :joined_on, left_on = :left_on, active = :active,
    deputy_id = :deputy, bonus_base = :bonus_base, updated_at = :now
WHERE id = :id AND version = :version

-- name: roles
SELECT role FROM staff_role WHERE staff_id = :staff

-- name: clear_roles
DELETE FROM staff_role WHERE staff_id = :staff

-- name: add_role
INSERT INTO staff_role (staff_id, role) VALUES (:staff, :role)

-- name: holders
SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id
WHERE r.role = :role AND s.active AND (s.left_on IS NULL OR s.left_on >= :day)
ORDER BY s.number, s.id

-- name: administrators
SELECT COUNT(*) FROM staff s JOIN staff_role r ON r.staff_id = s.id
WHERE r.role = 'administrator' AND s.active AND s.login IS NOT NULL AND s.left_on IS NULL

-- name: set_password
UPDATE staff SET password_hash = :hash, updated_at = :now WHERE id = :id

-- name: password
SELECT password_hash FROM staff WHERE id = :id

-- name: set_pin
UPDATE staff SET pin_hash = :hash, updated_at = :now WHERE id = :id

-- name: end_membership
UPDATE team_membership SET to_on = :to_on
WHERE staff_id = :staff AND from_on < :from_on AND (to_on IS NULL OR to_on >= :from_on_too)

-- name: begin_membership
INSERT INTO team_membership (staff_id, team_id, from_on) VALUES (:staff, :team, :from_on)
ON CONFLICT (staff_id, from_on) DO UPDATE SET team_id = excluded.team_id, to_on = NULL

-- name: drop_membership
DELETE FROM team_membership WHERE staff_id = :staff AND from_on >= :from_on

-- name: team_on
SELECT team_id FROM team_membership
WHERE staff_id = :staff AND from_on <= :day AND (to_on IS NULL OR to_on >= :day_too)
ORDER BY from_on DESC LIMIT 1

-- name: team
SELECT id, version, name, leader_id, region, active FROM team WHERE id = :id

-- name: teams
SELECT id, version, name, leader_id, region, active FROM team ORDER BY name, id

-- name: team_by_name
SELECT id FROM team WHERE name = :name

-- name: teams_led
SELECT id FROM team WHERE leader_id = :staff AND active ORDER BY id

-- name: insert_team
INSERT INTO team (name, leader_id, region, active, created_at, updated_at)
VALUES (:name, :leader, :region, :active, :now, :now_too) RETURNING id

-- name: update_team
UPDATE team SET version = version + 1, name = :name, leader_id = :leader, region = :region, active = :active,
                updated_at = :now
WHERE id = :id AND version = :version

-- name: refusals
SELECT COUNT(*), MAX(at) FROM ledger
WHERE subject_kind = 'session' AND subject_id = :staff AND operation = :operation AND at > :since
  AND id > (SELECT COALESCE(MAX(id), 0) FROM ledger
            WHERE subject_kind = 'session' AND subject_id = :staff_too AND operation = 'session.login')
