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

-- What each contract adds to whose figures, split by credit shares (§3, §11), in the office's currency.
-- profit is null where the contract's cost is unknown.
CREATE TABLE contract_part (
    contract_id @int NOT NULL REFERENCES contract (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    team_id @int NOT NULL DEFAULT 0,
    counted_on TEXT NOT NULL,
    share @int NOT NULL,
    sales @money NOT NULL,
    profit @money,
    first_of_customer @flag NOT NULL DEFAULT FALSE,
    PRIMARY KEY (contract_id, staff_id, counted_on)
);
CREATE INDEX contract_part_day ON contract_part (counted_on);
CREATE INDEX contract_part_staff ON contract_part (staff_id, counted_on);

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
    self_comment TEXT NOT NULL DEFAULT '',
    leader_comment TEXT NOT NULL DEFAULT '',
    manager_comment TEXT NOT NULL DEFAULT '',
    manager_score @int,
    frozen_at @instant,
    digest TEXT NOT NULL DEFAULT '',
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL,
    UNIQUE (staff_id, period)
);
