-- The board reads kept sums; what lies in the as-of day's month but after the day is taken off again. :team and
-- :staff narrow where they are not 0.

-- name: months
SELECT month, measure, CAST(SUM(value) AS BIGINT) FROM kept_month
WHERE measure IN ('sales', 'profit', 'new_customers', 'signed_in_time', 'signings_planned')
  AND month >= :first AND month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY month, measure

-- name: months_after
SELECT measure, CAST(SUM(value) AS BIGINT) FROM kept_day
WHERE measure IN ('sales', 'profit', 'new_customers', 'signed_in_time', 'signings_planned')
  AND day > :asof AND day <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY measure

-- name: by_staff
SELECT staff_id, CAST(SUM(value) AS BIGINT) FROM kept_month
WHERE measure = 'sales' AND month >= :first AND month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: by_staff_after
SELECT staff_id, CAST(SUM(value) AS BIGINT) FROM kept_day
WHERE measure = 'sales' AND day > :asof AND day <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: collection
WITH span AS (SELECT CAST(:first AS TEXT) AS low, CAST(:last AS TEXT) AS high)
SELECT staff_id,
       CAST(SUM(CASE WHEN part = '' THEN value WHEN part < span.low THEN -value ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN part >= span.low THEN value ELSE 0 END) AS BIGINT)
FROM kept_month CROSS JOIN span
WHERE measure = 'collection' AND month <= (SELECT high FROM span)
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: collection_after
WITH span AS (SELECT CAST(:first AS TEXT) AS low)
SELECT staff_id,
       CAST(SUM(CASE WHEN part = '' THEN value WHEN part < span.low THEN -value ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN part >= span.low THEN value ELSE 0 END) AS BIGINT)
FROM kept_day CROSS JOIN span
WHERE measure = 'collection' AND day > :asof AND day <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY staff_id

-- name: received
SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT) FROM kept_month
WHERE measure = 'received' AND month >= :first AND month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: received_after
SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT) FROM kept_day
WHERE measure = 'received' AND day > :asof AND day <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- Opportunities are in the team that their owner is in now.

-- name: funnel_open
SELECT k.part, CAST(SUM(k.records) AS BIGINT), CAST(SUM(CASE WHEN k.measure = 'open' THEN k.value ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN k.measure = 'forecast' THEN k.value ELSE 0 END) AS BIGINT)
FROM kept_day k LEFT JOIN staff s ON s.id = k.staff_id
WHERE k.measure IN ('open', 'forecast') AND k.day = ''
  AND (CAST(:team AS BIGINT) = 0 OR s.team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR k.staff_id = :staffb)
GROUP BY k.part

-- name: won
SELECT CAST(COALESCE(SUM(k.records), 0) AS BIGINT), CAST(COALESCE(SUM(k.value), 0) AS BIGINT)
FROM kept_month k LEFT JOIN staff s ON s.id = k.staff_id
WHERE k.measure = 'won' AND k.month >= :first AND k.month <= :last
  AND (CAST(:team AS BIGINT) = 0 OR s.team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR k.staff_id = :staffb)

-- name: won_after
SELECT CAST(COALESCE(SUM(k.records), 0) AS BIGINT), CAST(COALESCE(SUM(k.value), 0) AS BIGINT)
FROM kept_day k LEFT JOIN staff s ON s.id = k.staff_id
WHERE k.measure = 'won' AND k.day > :asof AND k.day <= :last
  AND (CAST(:team AS BIGINT) = 0 OR s.team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR k.staff_id = :staffb)

-- Those given up so near to their planned date that the midnight of the office's time zone decides.
-- name: signings_near
SELECT planned_on, gone_at, share FROM signing_part
WHERE gone_at IS NOT NULL AND planned_on >= :first AND planned_on <= :last
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: outstanding
SELECT month, team_id, staff_id, value FROM kept_month
WHERE measure = 'outstanding' AND value <> 0
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)

-- name: outstanding_days
SELECT team_id, staff_id, CAST(SUM(value) AS BIGINT) FROM kept_day
WHERE measure = 'outstanding' AND day >= :first AND day < :before
  AND (CAST(:team AS BIGINT) = 0 OR team_id = :teamb) AND (CAST(:staff AS BIGINT) = 0 OR staff_id = :staffb)
GROUP BY team_id, staff_id

-- name: people
SELECT s.id, s.name, COALESCE(t.name, '') FROM staff s LEFT JOIN team t ON t.id = s.team_id ORDER BY s.number

-- name: teams
SELECT id, name FROM team ORDER BY id
