-- What a board needs of a month that is not over, of signing on time, of deals won and of the open stages, kept by
-- day (§11, §14), so that none of it is counted from records.

-- What each contract with a planned date adds to signing on time, in the team of that date; those given up before it
-- have no part. in_time: the share where it was signed by the date. gone_at: when it was given up, where that is so
-- near to the date that the midnight of the office's time zone decides; sums leave these few to whoever reads.
CREATE TABLE signing_part (
    contract_id @int NOT NULL REFERENCES contract (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    planned_on TEXT NOT NULL,
    team_id @int NOT NULL DEFAULT 0,
    share @int NOT NULL,
    in_time @int NOT NULL,
    gone_at @instant,
    PRIMARY KEY (contract_id, staff_id)
) WITHOUT ROWID;
CREATE INDEX signing_part_near ON signing_part (planned_on) WHERE gone_at IS NOT NULL;

-- Sums by day, and by month, in place of those that each had a table of its own. value: minor units or 1/10000.
-- 'received' is of the day it was paid; 'collection' of the day from which it was both due and paid, part being the
-- month it was paid in, '' for what falls due; 'outstanding' of the day it falls due; 'open' (part: the stage) and
-- 'forecast' are of the opportunities as they stand, without a day.
DROP TABLE kept_month;
DROP TABLE kept_collection;
DROP TABLE kept_due;
CREATE TABLE kept_day (
    measure TEXT NOT NULL,
    day TEXT NOT NULL,
    part TEXT NOT NULL,
    staff_id @int NOT NULL,
    team_id @int NOT NULL,
    value @int NOT NULL,
    records @int NOT NULL,
    PRIMARY KEY (measure, day, part, staff_id, team_id)
) WITHOUT ROWID;
CREATE TABLE kept_month (
    measure TEXT NOT NULL,
    month TEXT NOT NULL,
    part TEXT NOT NULL,
    staff_id @int NOT NULL,
    team_id @int NOT NULL,
    value @int NOT NULL,
    records @int NOT NULL,
    PRIMARY KEY (measure, month, part, staff_id, team_id)
) WITHOUT ROWID;

-- Whose new customer it was had not followed a change of the customer's owner.
DELETE FROM customer_first;
INSERT INTO customer_first (customer_id, contract_id, counted_on, staff_id, team_id)
WITH counted AS (
    SELECT c.customer_id, p.contract_id, p.counted_on, c.owner_id,
           ROW_NUMBER() OVER (PARTITION BY c.customer_id ORDER BY p.counted_on, p.contract_id, p.staff_id) AS place
    FROM contract c JOIN contract_part p ON p.contract_id = c.id AND p.entry = 'signed'
    WHERE c.customer_id IS NOT NULL
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
                 ORDER BY m.from_on DESC LIMIT 1), s.team_id, 0)
FROM owned o JOIN staff s ON s.id = o.staff_id;

-- As kept_sums.signings has it.
INSERT INTO signing_part (contract_id, staff_id, planned_on, team_id, share, in_time, gone_at)
WITH dated AS (
    SELECT c.id, c.owner_id, c.first_planned_sign_on AS planned_on, c.signed_on, c.ended_on,
           CASE WHEN c.signed_on IS NULL AND (c.state = 'void' OR c.approval IN ('rejected', 'withdrawn'))
                THEN 1 ELSE 0 END AS given_up,
           CAST(substr(c.first_planned_sign_on, 1, 4) AS BIGINT) AS y,
           CAST(substr(c.first_planned_sign_on, 6, 2) AS BIGINT) AS m,
           CAST(substr(c.first_planned_sign_on, 9, 2) AS BIGINT) AS d
    FROM contract c
    WHERE c.deleted_at IS NULL AND c.first_planned_sign_on IS NOT NULL
),
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
SELECT h.id, h.staff_id, h.planned_on,
       COALESCE((SELECT m.team_id FROM team_membership m
                 WHERE m.staff_id = h.staff_id AND m.from_on <= h.planned_on
                   AND (m.to_on IS NULL OR m.to_on >= h.planned_on)
                 ORDER BY m.from_on DESC LIMIT 1), s.team_id, 0),
       h.share, h.in_time * h.share, h.gone_at
FROM shares h JOIN staff s ON s.id = h.staff_id;

-- As the pieces of kept_sums have it.
INSERT INTO kept_day (measure, day, part, staff_id, team_id, value, records)
SELECT 'sales', counted_on, '', staff_id, team_id, CAST(SUM(sales) AS BIGINT), COUNT(*)
FROM contract_part GROUP BY counted_on, staff_id, team_id
UNION ALL
SELECT 'profit', counted_on, '', staff_id, team_id, CAST(SUM(profit) AS BIGINT), COUNT(*)
FROM contract_part WHERE profit IS NOT NULL GROUP BY counted_on, staff_id, team_id
UNION ALL
SELECT 'new_customers', counted_on, '', staff_id, team_id, 10000 * COUNT(*), COUNT(*)
FROM customer_first GROUP BY counted_on, staff_id, team_id
UNION ALL
SELECT 'signed_in_time', planned_on, '', staff_id, team_id, CAST(SUM(in_time) AS BIGINT), COUNT(*)
FROM signing_part WHERE gone_at IS NULL GROUP BY planned_on, staff_id, team_id
UNION ALL
SELECT 'signings_planned', planned_on, '', staff_id, team_id, CAST(SUM(share) AS BIGINT), COUNT(*)
FROM signing_part WHERE gone_at IS NULL GROUP BY planned_on, staff_id, team_id
UNION ALL
SELECT 'received', paid_on, '', staff_id, team_id, CAST(SUM(amount) AS BIGINT), COUNT(*)
FROM collection_part WHERE paid_on <> '' GROUP BY paid_on, staff_id, team_id
UNION ALL
SELECT 'collection', CASE WHEN paid_on > due_on THEN paid_on ELSE due_on END, substr(paid_on, 1, 7), staff_id, team_id,
       CAST(SUM(amount) AS BIGINT), COUNT(*)
FROM collection_part
GROUP BY CASE WHEN paid_on > due_on THEN paid_on ELSE due_on END, substr(paid_on, 1, 7), staff_id, team_id
UNION ALL
SELECT 'outstanding', due_on, '', staff_id, team_id,
       CAST(SUM(CASE WHEN paid_on = '' THEN amount ELSE -amount END) AS BIGINT), COUNT(*)
FROM collection_part GROUP BY due_on, staff_id, team_id
UNION ALL
SELECT 'won', o.closed_on, '', COALESCE(o.owner_id, 0), 0,
       CAST(SUM(CASE WHEN o.currency = f.currency THEN o.amount ELSE 0 END) AS BIGINT), COUNT(*)
FROM opportunity o CROSS JOIN office f
WHERE o.deleted_at IS NULL AND o.stage = 'won' AND o.closed_on IS NOT NULL
GROUP BY o.closed_on, COALESCE(o.owner_id, 0)
UNION ALL
SELECT 'open', '', o.stage, COALESCE(o.owner_id, 0), 0,
       CAST(SUM(CASE WHEN o.currency = f.currency THEN o.amount ELSE 0 END) AS BIGINT), COUNT(*)
FROM opportunity o CROSS JOIN office f
WHERE o.deleted_at IS NULL AND o.stage NOT IN ('won', 'lost') AND o.closed_on IS NULL
GROUP BY o.stage, COALESCE(o.owner_id, 0)
UNION ALL
SELECT 'forecast', '', '', COALESCE(o.owner_id, 0), 0,
       CAST(SUM(CASE WHEN o.currency = f.currency
                     THEN o.amount / 10000 * o.probability + o.amount % 10000 * o.probability / 10000
                     ELSE 0 END) AS BIGINT), COUNT(*)
FROM opportunity o CROSS JOIN office f
WHERE o.deleted_at IS NULL AND o.stage NOT IN ('won', 'lost') AND o.closed_on IS NULL
GROUP BY COALESCE(o.owner_id, 0);

INSERT INTO kept_month (measure, month, part, staff_id, team_id, value, records)
SELECT measure, substr(day, 1, 7), part, staff_id, team_id, CAST(SUM(value) AS BIGINT), CAST(SUM(records) AS BIGINT)
FROM kept_day WHERE day <> ''
GROUP BY measure, substr(day, 1, 7), part, staff_id, team_id;
