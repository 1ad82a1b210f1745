-- Targets, kept sums and appraisals (§10–§12).
CREATE TABLE target (
    id @id,
    version @int NOT NULL DEFAULT 1,
    measure TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'task',
    level TEXT NOT NULL CHECK (level IN ('office', 'team', 'staff')),
    subject_id @int NOT NULL DEFAULT 0,
    period TEXT NOT NULL,
    value @int NOT NULL,
    approval TEXT NOT NULL DEFAULT 'none',
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL,
    UNIQUE (measure, role, level, subject_id, period)
);

-- What each contract adds to whose figures, split by credit shares (§3, §11), in the office's currency, in the
-- team of the counting date. entry: 'signed', or 'ended' for what a termination takes back on its day. profit is
-- null where the contract's cost is unknown.
CREATE TABLE contract_part (
    contract_id @int NOT NULL REFERENCES contract (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    entry TEXT NOT NULL,
    counted_on TEXT NOT NULL,
    team_id @int NOT NULL DEFAULT 0,
    share @int NOT NULL,
    sales @money NOT NULL,
    profit @money,
    PRIMARY KEY (contract_id, staff_id, entry)
);
CREATE INDEX contract_part_day ON contract_part (counted_on);
CREATE INDEX contract_part_staff ON contract_part (staff_id, counted_on);

-- The contract that made a customer a new one, and whose new customer it was (§11).
CREATE TABLE customer_first (
    customer_id @int PRIMARY KEY REFERENCES customer (id),
    contract_id @int NOT NULL REFERENCES contract (id),
    counted_on TEXT NOT NULL,
    staff_id @int NOT NULL REFERENCES staff (id),
    team_id @int NOT NULL DEFAULT 0
);
CREATE INDEX customer_first_contract ON customer_first (contract_id);
CREATE INDEX customer_first_day ON customer_first (counted_on);

-- What falls due (paid_on '') and what of it was paid on a day, at most the instalment, by who collects it, in
-- the team of the due date and the office's currency (§9, §11).
CREATE TABLE collection_part (
    contract_id @int NOT NULL REFERENCES contract (id),
    instalment_id @int NOT NULL REFERENCES instalment (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    paid_on TEXT NOT NULL,
    team_id @int NOT NULL DEFAULT 0,
    due_on TEXT NOT NULL,
    amount @money NOT NULL,
    PRIMARY KEY (contract_id, instalment_id, staff_id, paid_on)
);
CREATE INDEX collection_part_due ON collection_part (due_on);
CREATE INDEX collection_part_paid ON collection_part (paid_on, due_on);

-- Sums that dashboards read, kept in the transaction that changes them. value: minor units or 1/10000.
CREATE TABLE kept_month (
    measure TEXT NOT NULL,
    month TEXT NOT NULL,
    staff_id @int NOT NULL,
    team_id @int NOT NULL,
    value @int NOT NULL,
    records @int NOT NULL,
    PRIMARY KEY (measure, month, staff_id, team_id)
);

CREATE TABLE kept_collection (
    due_month TEXT NOT NULL,
    paid_month TEXT NOT NULL,
    staff_id @int NOT NULL,
    team_id @int NOT NULL,
    amount @money NOT NULL,
    records @int NOT NULL,
    PRIMARY KEY (due_month, paid_month, staff_id, team_id)
);

-- What is still open of everything due on a day: ageing reads only the days that are not settled.
CREATE TABLE kept_due (
    due_on TEXT NOT NULL,
    staff_id @int NOT NULL,
    team_id @int NOT NULL,
    open_amount @money NOT NULL,
    PRIMARY KEY (due_on, staff_id, team_id)
);
CREATE INDEX kept_due_open ON kept_due (due_on, team_id, staff_id, open_amount) WHERE open_amount <> 0;

-- The funnel reads open opportunities only; they do not pile up as history does.
CREATE INDEX opportunity_open ON opportunity (stage, owner_id, amount, probability)
    WHERE deleted_at IS NULL AND closed_on IS NULL;
CREATE INDEX opportunity_closed ON opportunity (closed_on, stage) WHERE closed_on IS NOT NULL;

CREATE TABLE appraisal_scheme (
    id @id,
    version @int NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    period_kind TEXT NOT NULL,
    rules @json NOT NULL,
    active @flag NOT NULL DEFAULT TRUE,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);

-- figures: everything the sheet shows, with its source records; reviews: who wrote what when.
CREATE TABLE appraisal (
    id @id,
    version @int NOT NULL DEFAULT 1,
    staff_id @int NOT NULL REFERENCES staff (id),
    period TEXT NOT NULL,
    scheme_id @int REFERENCES appraisal_scheme (id),
    state TEXT NOT NULL DEFAULT 'computed',
    figures @json NOT NULL,
    score @int,
    grade TEXT NOT NULL DEFAULT '',
    bonus @money,
    reviews @json NOT NULL,
    manager_score @int,
    frozen_at @instant,
    digest TEXT NOT NULL DEFAULT '',
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL,
    UNIQUE (staff_id, period)
);
