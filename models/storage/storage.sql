-- Shared by every feature: the ledger, numbers, settings, choices and search.

-- name: ledger_anchor [sqlite]
SELECT ledger_last_id, ledger_last_hash FROM office

-- name: ledger_anchor [postgres]
SELECT ledger_last_id, ledger_last_hash FROM office FOR UPDATE

-- name: ledger_anchor_read
SELECT ledger_last_id, ledger_last_hash FROM office

-- name: ledger_append
INSERT INTO ledger (id, at, staff_id, operation, subject_kind, subject_id, note, before_digest, after_digest, hash)
VALUES (:id, :at, :staff, :operation, :kind, :subject, :note, :before, :after, :hash)

-- name: ledger_content
INSERT INTO ledger_content (ledger_id, before_content, after_content) VALUES (:id, :before, :after)

-- name: ledger_move_anchor
UPDATE office SET ledger_last_id = :id, ledger_last_hash = :hash

-- name: ledger_all
SELECT l.id, l.at, l.staff_id, l.operation, l.subject_kind, l.subject_id, l.note, l.before_digest,
       l.after_digest, l.hash, c.before_content, c.after_content
FROM ledger l LEFT JOIN ledger_content c ON c.ledger_id = l.id
ORDER BY l.id

-- name: next_number
INSERT INTO number_sequence (kind, period, last) VALUES (:kind, :period, :count)
ON CONFLICT (kind, period) DO UPDATE SET last = number_sequence.last + :count2
RETURNING last

-- name: setting
SELECT value FROM setting WHERE key = :key

-- name: set_setting
INSERT INTO setting (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value

-- name: index_lead [sqlite]
INSERT INTO search_lead (rowid, tokens) VALUES (:id, :tokens)

-- name: index_lead [postgres]
INSERT INTO search_lead (rowid, tokens) VALUES (:id, to_tsvector('simple', :tokens))

-- name: unindex_lead [sqlite]
INSERT INTO search_lead (search_lead, rowid, tokens) VALUES ('delete', :id, :tokens)

-- name: unindex_lead [postgres]
DELETE FROM search_lead WHERE rowid = :id AND CAST(:tokens AS TEXT) IS NOT NULL

-- name: index_other [sqlite]
INSERT INTO search_other (rowid, tokens) VALUES (:id, :tokens)

-- name: index_other [postgres]
INSERT INTO search_other (rowid, tokens) VALUES (:id, to_tsvector('simple', :tokens))

-- name: unindex_other [sqlite]
INSERT INTO search_other (search_other, rowid, tokens) VALUES ('delete', :id, :tokens)

-- name: unindex_other [postgres]
DELETE FROM search_other WHERE rowid = :id AND CAST(:tokens AS TEXT) IS NOT NULL

-- name: find_lead [sqlite]
SELECT rowid FROM search_lead WHERE search_lead MATCH :match LIMIT :most

-- name: find_lead [postgres]
SELECT rowid FROM search_lead WHERE tokens @@ to_tsquery('simple', :match) LIMIT :most

-- name: find_other [sqlite]
SELECT rowid FROM search_other WHERE search_other MATCH :match AND rowid % 16 = :kind LIMIT :most

-- name: find_other [postgres]
SELECT rowid FROM search_other WHERE tokens @@ to_tsquery('simple', :match) AND rowid % 16 = :kind LIMIT :most
