-- Leads 线索 (§2).

-- name: insert
INSERT INTO lead (
    number, company, contact, phone, mobile, wechat, email, region, address, industry, source, channel,
    interest, budget, expected_on, tier, owner_id, status, lost_reason, next_follow_up_on, last_follow_up_on,
    assigned_on, first_owner_id, first_assigned_on, contacted_on, pool_due_on, protected_until, last_owner_id,
    returned_on, converted_on, customer_id, opportunity_id, merged_into_id, imported, notes, deleted_at,
    created_at, updated_at, company_key, company_fold, phone_fold, mobile_fold)
VALUES (
    :number, :company, :contact, :phone, :mobile, :wechat, :email, :region, :address, :industry, :source,
    :channel, :interest, :budget, :expected_on, :tier, :owner_id, :status, :lost_reason, :next_follow_up_on,
    :last_follow_up_on, :assigned_on, :first_owner_id, :first_assigned_on, :contacted_on, :pool_due_on,
    :protected_until, :last_owner_id, :returned_on, :converted_on, :customer_id, :opportunity_id,
    :merged_into_id, :imported, :notes, :deleted_at, :created_at, :updated_at, :company_key, :company_fold,
    :phone_fold, :mobile_fold)
RETURNING id

-- name: find
SELECT id, version,
    number, company, contact, phone, mobile, wechat, email, region, address, industry, source, channel,
    interest, budget, expected_on, tier, owner_id, status, lost_reason, next_follow_up_on, last_follow_up_on,
    assigned_on, first_owner_id, first_assigned_on, contacted_on, pool_due_on, protected_until, last_owner_id,
    returned_on, converted_on, customer_id, opportunity_id, merged_into_id, imported, notes, deleted_at,
    created_at, updated_at
FROM lead WHERE id = :id

-- name: find_by_number
SELECT id FROM lead WHERE number = :number

-- name: held
SELECT COUNT(*) FROM lead
WHERE owner_id = :owner AND status IN ('new', 'contacted', 'qualified')
  AND deleted_at IS NULL AND merged_into_id IS NULL

-- name: insert_claim
INSERT INTO lead_claim (staff_id, claimed_on, lead_id) VALUES (:staff, :day, :lead)
ON CONFLICT (staff_id, claimed_on, lead_id) DO NOTHING

-- name: claims
SELECT COUNT(*) FROM lead_claim WHERE staff_id = :staff AND claimed_on = :day

-- name: fallen_due
SELECT id FROM lead
WHERE pool_due_on < :day AND owner_id IS NOT NULL AND status IN ('new', 'contacted', 'qualified')
  AND deleted_at IS NULL AND merged_into_id IS NULL
ORDER BY pool_due_on, id

-- name: same_leads
SELECT l.id, l.number, l.company, l.contact, l.phone, l.mobile, s.name, l.status,
       l.company_fold, l.phone_fold, l.mobile_fold
FROM (SELECT id FROM lead WHERE company_fold = :company AND company_fold <> ''
      UNION SELECT id FROM lead WHERE phone_fold IN (:phone1, :mobile1) AND phone_fold <> ''
      UNION SELECT id FROM lead WHERE mobile_fold IN (:phone2, :mobile2) AND mobile_fold <> '') same
JOIN lead l ON l.id = same.id
LEFT JOIN staff s ON s.id = l.owner_id
WHERE l.id <> :self AND l.deleted_at IS NULL AND l.merged_into_id IS NULL
ORDER BY l.id
LIMIT 20

-- name: same_customers
SELECT c.id, c.number, c.name, c.phone, s.name, c.status, c.name_fold, c.phone_fold
FROM (SELECT id FROM customer WHERE name_fold = :company AND name_fold <> ''
      UNION SELECT id FROM customer WHERE phone_fold IN (:phone, :mobile) AND phone_fold <> '') same
JOIN customer c ON c.id = same.id
LEFT JOIN staff s ON s.id = c.owner_id
WHERE c.deleted_at IS NULL
ORDER BY c.id
LIMIT 20
