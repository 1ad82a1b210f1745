-- Products.

-- name: product
SELECT id, version, code, name, model, category, unit, kind, list_price, cost, tax_rate, lead_days, floor_salesperson,
       floor_leader, floor_manager, active
FROM product WHERE id = :id AND deleted_at IS NULL

-- name: deleted_product
SELECT id, version, code, name, model, category, unit, kind, list_price, cost, tax_rate, lead_days, floor_salesperson,
       floor_leader, floor_manager, active
FROM product WHERE id = :id AND deleted_at IS NOT NULL

-- name: by_code
SELECT id FROM product WHERE code = :code

-- name: by_name
SELECT id FROM product WHERE (name = :name OR model = :model) AND deleted_at IS NULL ORDER BY active DESC, id

-- name: insert
INSERT INTO product (code, name, name_key, model, category, unit, kind, list_price, cost, tax_rate, lead_days,
                     floor_salesperson, floor_leader, floor_manager, active, created_at, updated_at)
VALUES (:code, :name, :name_key, :model, :category, :unit, :kind, :list_price, :cost, :tax_rate, :lead_days,
        :floor_salesperson, :floor_leader, :floor_manager, :active, :now, :now_too)
RETURNING id

-- name: update
UPDATE product
SET version = version + 1, code = :code, name = :name, name_key = :name_key, model = :model, category = :category,
    unit = :unit, kind = :kind, list_price = :list_price, cost = :cost, tax_rate = :tax_rate, lead_days = :lead_days,
    floor_salesperson = :floor_salesperson, floor_leader = :floor_leader, floor_manager = :floor_manager,
    active = :active, updated_at = :now
WHERE id = :id AND version = :version AND deleted_at IS NULL

-- name: remove
UPDATE product SET version = version + 1, deleted_at = :now, updated_at = :now_too
WHERE id = :id AND version = :version AND deleted_at IS NULL

-- name: restore
UPDATE product SET version = version + 1, deleted_at = NULL, updated_at = :now WHERE id = :id AND deleted_at IS NOT NULL
