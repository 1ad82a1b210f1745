-- Saved views of registers: one's own and those shared with the office.

-- name: of_page
SELECT id, staff_id, page, name, definition, shared, pinned
FROM saved_view
WHERE page = :page AND (staff_id = :staff OR shared)
ORDER BY pinned DESC, position, id

-- name: find
SELECT id, staff_id, page, name, definition, shared, pinned FROM saved_view WHERE id = :id

-- name: insert
INSERT INTO saved_view (staff_id, page, name, definition, shared, pinned, position)
VALUES (:staff, :page, :name, :definition, :shared, :pinned, 0)
RETURNING id

-- name: update
UPDATE saved_view SET name = :name, definition = :definition, shared = :shared, pinned = :pinned WHERE id = :id

-- name: remove
DELETE FROM saved_view WHERE id = :id
