-- Customers 客户 and their contacts (§4).

-- name: insert
INSERT INTO customer (
    number, name, tax_number, bank, bank_account, phone, region, industry, address, tier, owner_id, status,
    lost_reason, lost_on, credit_limit, rating, parent_id, last_visit_on, notes, deleted_at, created_at,
    updated_at, name_key, name_fold, phone_fold)
VALUES (
    :number, :name, :tax_number, :bank, :bank_account, :phone, :region, :industry, :address, :tier, :owner_id,
    :status, :lost_reason, :lost_on, :credit_limit, :rating, :parent_id, :last_visit_on, :notes, :deleted_at,
    :created_at, :updated_at, :name_key, :name_fold, :phone_fold)
RETURNING id

-- name: find
SELECT id, version,
    number, name, tax_number, bank, bank_account, phone, region, industry, address, tier, owner_id, status,
    lost_reason, lost_on, credit_limit, rating, parent_id, last_visit_on, notes, deleted_at, created_at,
    updated_at
FROM customer WHERE id = :id

-- name: contact_insert
INSERT INTO contact (
    customer_id, name, role, phone, mobile, wechat, email, notes, deleted_at, created_at, updated_at)
VALUES (
    :customer_id, :name, :role, :phone, :mobile, :wechat, :email, :notes, :deleted_at, :created_at,
    :updated_at)
RETURNING id

-- name: contact_find
SELECT id, version,
    customer_id, name, role, phone, mobile, wechat, email, notes, deleted_at, created_at, updated_at
FROM contact WHERE id = :id

-- name: find_by_number
SELECT id FROM customer WHERE number = :number

-- name: find_by_name
SELECT id FROM customer WHERE name_fold = :fold AND deleted_at IS NULL ORDER BY id LIMIT 1

-- name: overdue
SELECT id FROM customer
WHERE deleted_at IS NULL AND status = 'active'
  AND ((tier = 'VIP' AND (last_visit_on < :vip OR (last_visit_on IS NULL AND created_at < :vip_at)))
    OR (tier = 'A' AND (last_visit_on < :a OR (last_visit_on IS NULL AND created_at < :a_at)))
    OR (tier = 'B' AND (last_visit_on < :b OR (last_visit_on IS NULL AND created_at < :b_at))))
ORDER BY COALESCE(last_visit_on, ''), id

-- name: contacts_of
SELECT id, version,
    customer_id, name, role, phone, mobile, wechat, email, notes, deleted_at, created_at, updated_at
FROM contact WHERE customer_id = :customer AND deleted_at IS NULL
ORDER BY id

-- name: dealings
SELECT (SELECT COUNT(*) FROM quote q WHERE q.customer_id = :quoted AND q.newest AND q.deleted_at IS NULL),
       (SELECT COUNT(*) FROM contract c WHERE c.customer_id = :contracted AND c.deleted_at IS NULL)
