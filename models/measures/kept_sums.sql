-- What the figures are made of, for the contracts (or customers) from :first to :last. The same text fills the
-- tables of parts for one contract and for all, and is what verify compares with.

-- name: parts
WITH span AS (SELECT CAST(:first AS BIGINT) AS low, CAST(:last AS BIGINT) AS high),
paid AS (
    SELECT r.contract_id, r.received_on, r.amount,
           SUM(r.amount) OVER (PARTITION BY r.contract_id ORDER BY r.received_on, r.id) AS so_far
    FROM receipt r
    WHERE r.contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span) AND r.deleted_at IS NULL
),
chosen AS (
    SELECT c.id, c.rate, c.amount, c.amount - c.tax - c.cost AS profit, c.owner_id,
           CASE WHEN c.state = 'terminated' THEN c.ended_on END AS ended_on,
           CASE s.value
               WHEN '["deposit"]' THEN
                   (SELECT MIN(p.received_on) FROM paid p WHERE p.contract_id = c.id AND p.amount > 0)
               WHEN '["paid"]' THEN
                   (SELECT MIN(p.received_on) FROM paid p WHERE p.contract_id = c.id AND p.so_far >= c.amount)
               ELSE c.signed_on
           END AS counted_on
    FROM contract c
    LEFT JOIN setting s ON s.key = 'counting_date.' || c.type
    WHERE c.id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
      AND c.deleted_at IS NULL AND c.signed_on IS NOT NULL AND c.state <> 'void'
),
-- Signs apart: integer division rounds towards zero, halves go away from it.
sized AS (
    SELECT id, owner_id, counted_on, ended_on,
           CASE WHEN amount < 0 THEN -1 ELSE 1 END AS sales_sign, ABS(amount) AS sales,
           CASE WHEN profit < 0 THEN -1 ELSE 1 END AS profit_sign, ABS(profit) AS profit,
           rate / 100000000 AS whole, rate % 100000000 AS fraction
    FROM chosen
    WHERE counted_on IS NOT NULL
),
-- amount × rate ÷ 1e8, half up, in halves that stay within 64 bits (§1).
converted AS (
    SELECT id, owner_id, counted_on, ended_on, sales_sign, profit_sign,
           sales * whole + sales / 100000000 * fraction
               + (sales % 100000000 * fraction + 50000000) / 100000000 AS sales,
           profit * whole + profit / 100000000 * fraction
               + (profit % 100000000 * fraction + 50000000) / 100000000 AS profit
    FROM sized
),
-- Each with all of its contract: joining the two again would compare every one with every other.
shares AS (
    SELECT k.id, w.staff_id, w.share, k.counted_on, k.ended_on, k.sales_sign, k.profit_sign, k.sales, k.profit
    FROM converted k JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = k.id
    UNION ALL
    SELECT k.id, k.owner_id, 10000, k.counted_on, k.ended_on, k.sales_sign, k.profit_sign, k.sales, k.profit
    FROM converted k
    WHERE NOT EXISTS (SELECT 1 FROM credit_share w WHERE w.subject_kind = 'contract' AND w.subject_id = k.id)
),
-- Largest remainder, ties by staff number (§3).
rough AS (
    SELECT h.id, h.staff_id, h.share, h.counted_on, h.ended_on, h.sales_sign, h.profit_sign, h.sales, h.profit,
           s.number, s.team_id,
           h.sales / 10000 * h.share + h.sales % 10000 * h.share / 10000 AS sales_part,
           h.sales % 10000 * h.share % 10000 AS sales_rest,
           h.profit / 10000 * h.share + h.profit % 10000 * h.share / 10000 AS profit_part,
           h.profit % 10000 * h.share % 10000 AS profit_rest
    FROM shares h JOIN staff s ON s.id = h.staff_id
),
placed AS (
    SELECT id, staff_id, share, counted_on, ended_on, team_id, sales_part, profit_part, sales_sign, profit_sign,
           sales - CAST(SUM(sales_part) OVER (PARTITION BY id) AS BIGINT) AS sales_left,
           ROW_NUMBER() OVER (PARTITION BY id ORDER BY sales_rest DESC, number) AS sales_place,
           profit - CAST(SUM(profit_part) OVER (PARTITION BY id) AS BIGINT) AS profit_left,
           ROW_NUMBER() OVER (PARTITION BY id ORDER BY profit_rest DESC, number) AS profit_place
    FROM rough
),
split AS (
    SELECT id, staff_id, share, counted_on, ended_on, team_id,
           sales_sign * (sales_part + CASE WHEN sales_place <= sales_left THEN 1 ELSE 0 END) AS sales,
           profit_sign * (profit_part + CASE WHEN profit_place <= profit_left THEN 1 ELSE 0 END) AS profit
    FROM placed
),
entries AS (
    SELECT id, staff_id, 'signed' AS entry, counted_on, team_id, share, sales, profit FROM split
    UNION ALL
    SELECT id, staff_id, 'ended', ended_on, team_id, share, -sales, -profit
    FROM split
    WHERE ended_on >= counted_on
)
SELECT e.id AS contract_id, e.staff_id, e.entry, e.counted_on,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = e.staff_id AND m.from_on <= e.counted_on
                   AND (m.to_on IS NULL OR m.to_on >= e.counted_on)
                 ORDER BY m.from_on DESC LIMIT 1), e.team_id, 0) AS team_id,
       e.share, e.sales, e.profit
FROM entries e

-- name: firsts
WITH span AS (SELECT CAST(:first AS BIGINT) AS low, CAST(:last AS BIGINT) AS high),
counted AS (
    SELECT c.customer_id, p.contract_id, p.counted_on, c.owner_id,
           ROW_NUMBER() OVER (PARTITION BY c.customer_id ORDER BY p.counted_on, p.contract_id, p.staff_id) AS place
    FROM contract c JOIN contract_part p ON p.contract_id = c.id AND p.entry = 'signed'
    WHERE c.customer_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
),
owned AS (
    SELECT k.customer_id, k.contract_id, k.counted_on, COALESCE(u.owner_id, k.owner_id) AS staff_id
    FROM counted k JOIN customer u ON u.id = k.customer_id
    WHERE k.place = 1
)
SELECT o.customer_id, o.contract_id, o.counted_on, o.staff_id,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = o.staff_id AND m.from_on <= o.counted_on
                   AND (m.to_on IS NULL OR m.to_on >= o.counted_on)
                 ORDER BY m.from_on DESC LIMIT 1), s.team_id, 0) AS team_id
FROM owned o JOIN staff s ON s.id = o.staff_id

-- Sums so far, at most the instalment and not below nothing, are converted and split, and a day's part is the
-- difference: what is fully paid is fully paid for each collector, to the cent. Where the owner holds no share
-- (handed over), the largest share's collection is theirs.
-- name: collections
WITH span AS (SELECT CAST(:first AS BIGINT) AS low, CAST(:last AS BIGINT) AS high),
chosen AS (
    SELECT i.id, i.contract_id, i.amount, i.due_on, c.owner_id, c.rate / 100000000 AS whole,
           c.rate % 100000000 AS fraction
    FROM contract c JOIN instalment i ON i.contract_id = c.id
    WHERE c.id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
      AND c.deleted_at IS NULL AND c.signed_on IS NOT NULL AND c.state <> 'void' AND NOT i.voided
),
received AS (
    SELECT k.id, r.received_on, k.amount,
           CAST(SUM(SUM(a.amount)) OVER (PARTITION BY k.id ORDER BY r.received_on) AS BIGINT) AS so_far
    FROM chosen k
    JOIN receipt_allocation a ON a.instalment_id = k.id
    JOIN receipt r ON r.id = a.receipt_id AND r.deleted_at IS NULL
    GROUP BY k.id, r.received_on, k.amount
),
levels AS (
    SELECT id, '' AS paid_on, amount AS level FROM chosen
    UNION ALL
    SELECT id, received_on, CASE WHEN so_far > amount THEN amount WHEN so_far < 0 THEN 0 ELSE so_far END
    FROM received
),
converted AS (
    SELECT k.contract_id, k.id, k.due_on, k.owner_id, l.paid_on,
           l.level * k.whole + l.level / 100000000 * k.fraction
               + (l.level % 100000000 * k.fraction + 50000000) / 100000000 AS level
    FROM chosen k JOIN levels l ON l.id = k.id
),
held AS (
    SELECT c.id AS contract_id, c.owner_id, w.staff_id, w.share,
           ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY w.share DESC, s.number) AS place,
           MAX(CASE WHEN w.staff_id = c.owner_id THEN 1 ELSE 0 END) OVER (PARTITION BY c.id) AS owner_holds
    FROM contract c
    JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = c.id
    JOIN staff s ON s.id = w.staff_id
    WHERE c.id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
),
collectors AS (
    SELECT contract_id, CASE WHEN owner_holds = 0 AND place = 1 THEN owner_id ELSE staff_id END AS staff_id, share
    FROM held
    UNION ALL
    SELECT c.id, c.owner_id, 10000
    FROM contract c
    WHERE c.id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
      AND NOT EXISTS (SELECT 1 FROM credit_share w WHERE w.subject_kind = 'contract' AND w.subject_id = c.id)
),
rough AS (
    SELECT k.contract_id, k.id, k.due_on, k.paid_on, k.level, h.staff_id, s.number, s.team_id,
           k.level / 10000 * h.share + k.level % 10000 * h.share / 10000 AS part,
           k.level % 10000 * h.share % 10000 AS rest
    FROM converted k JOIN collectors h ON h.contract_id = k.contract_id JOIN staff s ON s.id = h.staff_id
),
placed AS (
    SELECT contract_id, id, due_on, paid_on, staff_id, team_id, part,
           level - CAST(SUM(part) OVER (PARTITION BY id, paid_on) AS BIGINT) AS missing,
           ROW_NUMBER() OVER (PARTITION BY id, paid_on ORDER BY rest DESC, number) AS place
    FROM rough
),
split AS (
    SELECT contract_id, id, due_on, paid_on, staff_id, team_id,
           part + CASE WHEN place <= missing THEN 1 ELSE 0 END AS level
    FROM placed
),
steps AS (
    SELECT contract_id, id, due_on, paid_on, staff_id, team_id,
           level - CASE WHEN paid_on = '' THEN 0 ELSE
               LAG(level, 1, CAST(0 AS BIGINT)) OVER
                   (PARTITION BY id, staff_id, CASE WHEN paid_on = '' THEN 0 ELSE 1 END ORDER BY paid_on)
           END AS amount
    FROM split
)
SELECT t.contract_id, t.id AS instalment_id, t.staff_id, t.paid_on,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = t.staff_id AND m.from_on <= t.due_on
                   AND (m.to_on IS NULL OR m.to_on >= t.due_on)
                 ORDER BY m.from_on DESC LIMIT 1), t.team_id, 0) AS team_id,
       t.due_on, t.amount
FROM steps t
WHERE t.amount <> 0

-- Those given up before their planned date have no part. The day they were given up is that of the office's time
-- zone, which is 14 hours ahead at most and 12 behind: between the two gone_at is kept for whoever reads.
-- name: signings
WITH span AS (SELECT CAST(:first AS BIGINT) AS low, CAST(:last AS BIGINT) AS high),
dated AS (
    SELECT c.id, c.owner_id, c.first_planned_sign_on AS planned_on, c.signed_on, c.ended_on,
           CASE WHEN c.signed_on IS NULL AND (c.state = 'void' OR c.approval IN ('rejected', 'withdrawn'))
                THEN 1 ELSE 0 END AS given_up,
           CAST(substr(c.first_planned_sign_on, 1, 4) AS BIGINT) AS y,
           CAST(substr(c.first_planned_sign_on, 6, 2) AS BIGINT) AS m,
           CAST(substr(c.first_planned_sign_on, 9, 2) AS BIGINT) AS d
    FROM contract c
    WHERE c.id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
      AND c.deleted_at IS NULL AND c.first_planned_sign_on IS NOT NULL
),
-- midnight: of the planned date in UTC, by its Julian day number.
timed AS (
    SELECT id, owner_id, planned_on, signed_on, ended_on, given_up,
           CASE WHEN given_up = 1 AND ended_on IS NULL THEN
               (SELECT MAX(r.ended_at) FROM approval_request r
                WHERE r.document_kind = 'contract' AND r.document_id = dated.id) END AS gone_at,
           (1461 * (y + 4800 + (m - 14) / 12) / 4 + 367 * (m - 2 - (m - 14) / 12 * 12) / 12
            - 3 * ((y + 4900 + (m - 14) / 12) / 100) / 4 + d - 32075 - 2440588) * 86400000 AS midnight
    FROM dated
),
chosen AS (
    SELECT id, owner_id, planned_on, CASE WHEN signed_on <= planned_on THEN 1 ELSE 0 END AS in_time,
           CASE WHEN gone_at < midnight + 43200000 THEN gone_at END AS gone_at
    FROM timed
    WHERE given_up = 0 OR ended_on >= planned_on OR gone_at >= midnight - 50400000
),
shares AS (
    SELECT k.id, COALESCE(w.staff_id, k.owner_id) AS staff_id, COALESCE(w.share, 10000) AS share, k.planned_on,
           k.in_time, k.gone_at
    FROM chosen k LEFT JOIN credit_share w ON w.subject_kind = 'contract' AND w.subject_id = k.id
)
SELECT h.id AS contract_id, h.staff_id, h.planned_on,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = h.staff_id AND m.from_on <= h.planned_on
                   AND (m.to_on IS NULL OR m.to_on >= h.planned_on)
                 ORDER BY m.from_on DESC LIMIT 1), s.team_id, 0) AS team_id,
       h.share, h.in_time * h.share AS in_time, h.gone_at
FROM shares h JOIN staff s ON s.id = h.staff_id

-- What the contracts, customers or opportunities from :first to :last add to the sums by day, piece by piece:
-- kept_sums.cpp sums them, for one that changed and for all. 'collection' is of the day from which it was both due
-- and paid, since it is collected up to a day where neither lies after it; part: the month it was paid in.

-- name: contract_pieces
WITH span AS (SELECT CAST(:first AS BIGINT) AS low, CAST(:last AS BIGINT) AS high)
SELECT 'sales' AS measure, counted_on AS day, '' AS part, staff_id, team_id, sales AS value FROM contract_part
WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
UNION ALL
SELECT 'profit', counted_on, '', staff_id, team_id, profit FROM contract_part
WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span) AND profit IS NOT NULL
UNION ALL
SELECT 'signed_in_time', planned_on, '', staff_id, team_id, in_time FROM signing_part
WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span) AND gone_at IS NULL
UNION ALL
SELECT 'signings_planned', planned_on, '', staff_id, team_id, share FROM signing_part
WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span) AND gone_at IS NULL
UNION ALL
SELECT 'received', paid_on, '', staff_id, team_id, amount FROM collection_part
WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span) AND paid_on <> ''
UNION ALL
SELECT 'collection', CASE WHEN paid_on > due_on THEN paid_on ELSE due_on END, substr(paid_on, 1, 7), staff_id,
       team_id, amount
FROM collection_part WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)
UNION ALL
SELECT 'outstanding', due_on, '', staff_id, team_id, CASE WHEN paid_on = '' THEN amount ELSE -amount END
FROM collection_part WHERE contract_id BETWEEN (SELECT low FROM span) AND (SELECT high FROM span)

-- name: customer_pieces
SELECT 'new_customers' AS measure, counted_on AS day, '' AS part, staff_id, team_id, 10000 AS value
FROM customer_first WHERE customer_id BETWEEN CAST(:first AS BIGINT) AND CAST(:last AS BIGINT)

-- An opportunity is in the team that its owner is in now; money of other currencies is not added up.
-- name: opportunity_pieces
WITH chosen AS (
    SELECT o.stage, o.closed_on, o.probability, COALESCE(o.owner_id, 0) AS staff_id,
           CASE WHEN o.currency = f.currency THEN o.amount ELSE 0 END AS amount
    FROM opportunity o CROSS JOIN office f
    WHERE o.id BETWEEN CAST(:first AS BIGINT) AND CAST(:last AS BIGINT) AND o.deleted_at IS NULL
)
SELECT 'won' AS measure, closed_on AS day, '' AS part, staff_id, 0 AS team_id, amount AS value FROM chosen
WHERE stage = 'won' AND closed_on IS NOT NULL
UNION ALL
SELECT 'open', '', stage, staff_id, 0, amount FROM chosen WHERE stage NOT IN ('won', 'lost') AND closed_on IS NULL
UNION ALL
SELECT 'forecast', '', '', staff_id, 0, amount / 10000 * probability + amount % 10000 * probability / 10000
FROM chosen WHERE stage NOT IN ('won', 'lost') AND closed_on IS NULL

-- name: month_sums
SELECT measure, substr(day, 1, 7) AS month, part, staff_id, team_id, CAST(SUM(value) AS BIGINT) AS value,
       CAST(SUM(records) AS BIGINT) AS records
FROM kept_day WHERE day <> ''
GROUP BY measure, substr(day, 1, 7), part, staff_id, team_id

-- name: add_to_day
INSERT INTO kept_day (measure, day, part, staff_id, team_id, value, records)
VALUES (:measure, :span, :part, :staff, :team, :value, :records)
ON CONFLICT (measure, day, part, staff_id, team_id)
DO UPDATE SET value = kept_day.value + excluded.value, records = kept_day.records + excluded.records

-- name: add_to_month
INSERT INTO kept_month (measure, month, part, staff_id, team_id, value, records)
VALUES (:measure, :span, :part, :staff, :team, :value, :records)
ON CONFLICT (measure, month, part, staff_id, team_id)
DO UPDATE SET value = kept_month.value + excluded.value, records = kept_month.records + excluded.records

-- name: drop_parts
DELETE FROM contract_part WHERE contract_id = :contract

-- name: drop_collections
DELETE FROM collection_part WHERE contract_id = :contract

-- name: drop_signings
DELETE FROM signing_part WHERE contract_id = :contract

-- name: drop_first
DELETE FROM customer_first WHERE customer_id = :customer

-- Whether a contract counts in anything, or did.
-- name: counts
SELECT 1 FROM contract WHERE id = :contract AND (signed_on IS NOT NULL OR first_planned_sign_on IS NOT NULL)
UNION ALL
SELECT 1 FROM contract_part WHERE contract_id = :contract2
UNION ALL
SELECT 1 FROM collection_part WHERE contract_id = :contract3
UNION ALL
SELECT 1 FROM signing_part WHERE contract_id = :contract4
LIMIT 1

-- name: customers_of_contract
SELECT customer_id FROM contract WHERE id = :contract AND customer_id IS NOT NULL
UNION
SELECT customer_id FROM customer_first WHERE contract_id = :contract2

-- name: contracts_of_staff
SELECT contract_id FROM contract_part WHERE staff_id = :staff
UNION
SELECT contract_id FROM collection_part WHERE staff_id = :staff2
UNION
SELECT contract_id FROM customer_first WHERE staff_id = :staff3
UNION
SELECT contract_id FROM signing_part WHERE staff_id = :staff4

-- name: last_contract
SELECT COALESCE(MAX(id), 0) FROM contract

-- name: last_customer
SELECT COALESCE(MAX(id), 0) FROM customer

-- name: last_opportunity
SELECT COALESCE(MAX(id), 0) FROM opportunity
