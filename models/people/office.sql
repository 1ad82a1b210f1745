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

-- name: all_choices
SELECT value, active FROM choice WHERE field = :field ORDER BY position, id

-- name: rename_choice
UPDATE choice SET value = :new_value WHERE field = :field AND value = :value

-- name: place_choice
UPDATE choice SET position = :position WHERE field = :field AND value = :value

-- name: delete_choice
DELETE FROM choice WHERE field = :field AND value = :value

-- name: source_in_use
SELECT 1 FROM lead WHERE source = :value LIMIT 1

-- name: region_in_use
SELECT 1 FROM lead WHERE region = :value
UNION ALL SELECT 1 FROM customer WHERE region = :value_too
UNION ALL SELECT 1 FROM team WHERE region = :value_three
LIMIT 1

-- name: industry_in_use
SELECT 1 FROM lead WHERE industry = :value
UNION ALL SELECT 1 FROM customer WHERE industry = :value_too
LIMIT 1

-- name: category_in_use
SELECT 1 FROM product WHERE category = :value LIMIT 1

-- name: unit_in_use
SELECT 1 FROM product WHERE unit = :value LIMIT 1

-- name: rename_lead_source
UPDATE lead SET source = :new_value, version = version + 1 WHERE source = :value

-- name: rename_lead_region
UPDATE lead SET region = :new_value, version = version + 1 WHERE region = :value

-- name: rename_customer_region
UPDATE customer SET region = :new_value, version = version + 1 WHERE region = :value

-- name: rename_team_region
UPDATE team SET region = :new_value, version = version + 1 WHERE region = :value

-- name: rename_lead_industry
UPDATE lead SET industry = :new_value, version = version + 1 WHERE industry = :value

-- name: rename_customer_industry
UPDATE customer SET industry = :new_value, version = version + 1 WHERE industry = :value

-- name: rename_product_category
UPDATE product SET category = :new_value, version = version + 1 WHERE category = :value

-- name: rename_product_unit
UPDATE product SET unit = :new_value, version = version + 1 WHERE unit = :value

-- name: add_policy
INSERT INTO approval_policy (document_kind, name, position, condition, steps, active, created_at, updated_at)
VALUES (:document_kind, :name, :position, :condition, :steps, TRUE, :now, :now_too)

-- name: add_scheme
INSERT INTO appraisal_scheme (name, post, period_kind, rules, active, created_at, updated_at)
VALUES (:name, :post, :period_kind, :rules, TRUE, :now, :now_too)

-- name: clock_day
SELECT clock_run_on FROM office

-- name: note_clock
UPDATE office SET clock_run_on = :day WHERE COALESCE(clock_run_on, '') <> :day_too
