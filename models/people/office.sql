-- The office row, its choices and what a preset brings.

-- name: read
SELECT version, name, address, phone, tax_number, bank, bank_account, logo, seal, currency, fiscal_start_month,
       time_zone, preset, created_at
FROM office

-- name: create
INSERT INTO office (id, name, currency, fiscal_start_month, time_zone, preset, created_at)
VALUES (1, :name, :currency, :fiscal_start, :time_zone, :preset, :now)

-- name: change
UPDATE office
SET version = version + 1, name = :name, address = :address, phone = :phone, tax_number = :tax_number, bank = :bank,
    bank_account = :bank_account, logo = :logo, seal = :seal, fiscal_start_month = :fiscal_start,
    time_zone = :time_zone
WHERE id = 1 AND version = :version

-- name: choices
SELECT value FROM choice WHERE field = :field AND active ORDER BY position, id

-- name: add_choice
INSERT INTO choice (field, value, position, active)
VALUES (:field, :value, (SELECT COALESCE(MAX(position), 0) + 1 FROM choice WHERE field = :field_too), TRUE)
ON CONFLICT (field, value) DO UPDATE SET active = TRUE WHERE NOT choice.active

-- name: hide_choice
UPDATE choice SET active = FALSE WHERE field = :field AND value = :value AND active

-- name: add_policy
INSERT INTO approval_policy (document_kind, name, position, condition, steps, active, created_at, updated_at)
VALUES (:document_kind, :name, :position, :condition, :steps, TRUE, :now, :now_too)

-- name: add_scheme
INSERT INTO appraisal_scheme (name, post, period_kind, rules, active, created_at, updated_at)
VALUES (:name, :post, :period_kind, :rules, TRUE, :now, :now_too)

-- name: note_clock
UPDATE office SET clock_run_on = :day WHERE COALESCE(clock_run_on, '') <> :day_too
