-- What Office shows of the ledger.

-- The record's number and name as they are now, and what to open for it: the document of a decision, whom a
-- follow-up or contact belongs to.
-- name: recent
SELECT l.id, l.at, COALESCE(s.name, ''), l.operation, l.subject_kind, l.subject_id, l.note,
    COALESCE(CASE l.subject_kind
        WHEN 'lead' THEN (SELECT r.number || ' ' || r.company FROM lead r WHERE r.id = l.subject_id)
        WHEN 'customer' THEN (SELECT r.number || ' ' || r.name FROM customer r WHERE r.id = l.subject_id)
        WHEN 'contact' THEN (SELECT r.name || ' ' || u.name FROM contact r JOIN customer u ON u.id = r.customer_id
                             WHERE r.id = l.subject_id)
        WHEN 'activity' THEN (SELECT COALESCE(d.number || ' ' || d.company, u.number || ' ' || u.name,
                                              o.number || ' ' || o.title)
                              FROM activity r LEFT JOIN lead d ON d.id = r.lead_id
                              LEFT JOIN customer u ON u.id = r.customer_id
                              LEFT JOIN opportunity o ON o.id = r.opportunity_id WHERE r.id = l.subject_id)
        WHEN 'opportunity' THEN (SELECT r.number || ' ' || r.title FROM opportunity r WHERE r.id = l.subject_id)
        WHEN 'product' THEN (SELECT r.code || ' ' || r.name FROM product r WHERE r.id = l.subject_id)
        WHEN 'quote' THEN (SELECT COALESCE(r.number, r.draft_number) || ' ' || u.name
                           FROM quote r JOIN customer u ON u.id = r.customer_id WHERE r.id = l.subject_id)
        WHEN 'contract' THEN (SELECT COALESCE(r.number, r.draft_number) || ' ' || COALESCE(u.name, r.title)
                              FROM contract r LEFT JOIN customer u ON u.id = r.customer_id
                              WHERE r.id = l.subject_id)
        WHEN 'instalment' THEN (SELECT COALESCE(c.number, c.draft_number) || ' ' || r.name
                                FROM instalment r JOIN contract c ON c.id = r.contract_id
                                WHERE r.id = l.subject_id)
        WHEN 'receipt' THEN (SELECT r.number || COALESCE(' ' || u.name, '')
                             FROM receipt r LEFT JOIN customer u ON u.id = r.customer_id WHERE r.id = l.subject_id)
        WHEN 'approval_request' THEN (SELECT r.document_number || ' ' || r.title FROM approval_request r
                                      WHERE r.id = l.subject_id)
        WHEN 'approval_policy' THEN (SELECT r.name FROM approval_policy r WHERE r.id = l.subject_id)
        WHEN 'appraisal' THEN (SELECT p.name || ' ' || r.period FROM appraisal r JOIN staff p ON p.id = r.staff_id
                               WHERE r.id = l.subject_id)
        WHEN 'appraisal_scheme' THEN (SELECT r.name FROM appraisal_scheme r WHERE r.id = l.subject_id)
        WHEN 'target' THEN (SELECT r.period || COALESCE(' ' || t.name, ' ' || p.name, '')
                            FROM target r LEFT JOIN team t ON t.id = r.subject_id AND r.level = 'team'
                            LEFT JOIN staff p ON p.id = r.subject_id AND r.level = 'staff'
                            WHERE r.id = l.subject_id)
        WHEN 'staff' THEN (SELECT r.number || ' ' || r.name FROM staff r WHERE r.id = l.subject_id)
        WHEN 'session' THEN (SELECT r.number || ' ' || r.name FROM staff r WHERE r.id = l.subject_id)
        WHEN 'team' THEN (SELECT r.name FROM team r WHERE r.id = l.subject_id)
        WHEN 'import' THEN (SELECT r.file_name FROM import_run r WHERE r.id = l.subject_id)
        WHEN 'saved_view' THEN (SELECT r.name FROM saved_view r WHERE r.id = l.subject_id)
        WHEN 'office' THEN (SELECT r.name FROM office r WHERE r.id = l.subject_id)
        END, ''),
    COALESCE(CASE l.subject_kind
        WHEN 'approval_request' THEN (SELECT r.document_kind FROM approval_request r WHERE r.id = l.subject_id)
        WHEN 'contact' THEN 'customer'
        WHEN 'activity' THEN (SELECT CASE WHEN r.lead_id IS NOT NULL THEN 'lead'
                                          WHEN r.customer_id IS NOT NULL THEN 'customer' ELSE 'opportunity' END
                              FROM activity r WHERE r.id = l.subject_id)
        WHEN 'session' THEN 'staff'
        ELSE l.subject_kind END, ''),
    COALESCE(CASE l.subject_kind
        WHEN 'approval_request' THEN (SELECT r.document_id FROM approval_request r WHERE r.id = l.subject_id)
        WHEN 'contact' THEN (SELECT r.customer_id FROM contact r WHERE r.id = l.subject_id)
        WHEN 'activity' THEN (SELECT COALESCE(r.lead_id, r.customer_id, r.opportunity_id)
                              FROM activity r WHERE r.id = l.subject_id)
        ELSE l.subject_id END, 0)
FROM ledger l LEFT JOIN staff s ON s.id = l.staff_id
WHERE l.id < :before ORDER BY l.id DESC LIMIT :most
