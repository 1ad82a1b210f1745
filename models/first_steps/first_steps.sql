-- How far an office, and somebody in it, has come.

-- name: office
SELECT (SELECT COUNT(*) FROM staff WHERE active),
    (SELECT COUNT(*) FROM team WHERE active),
    (SELECT COUNT(*) FROM team t JOIN staff s ON s.id = t.leader_id WHERE t.active AND s.active),
    EXISTS (SELECT 1 FROM product WHERE active AND (floor_salesperson IS NOT NULL OR floor_leader IS NOT NULL
                                                    OR floor_manager IS NOT NULL)),
    EXISTS (SELECT 1 FROM lead) OR EXISTS (SELECT 1 FROM customer),
    EXISTS (SELECT 1 FROM target)

-- name: own
SELECT EXISTS (SELECT 1 FROM lead WHERE owner_id = :lead_owner)
        OR EXISTS (SELECT 1 FROM customer WHERE owner_id = :customer_owner),
    EXISTS (SELECT 1 FROM activity WHERE staff_id = :staff),
    EXISTS (SELECT 1 FROM opportunity WHERE owner_id = :opportunity_owner),
    EXISTS (SELECT 1 FROM quote WHERE owner_id = :quote_owner)
