-- The office, its people, the ledger and what every feature shares. One row in office.
CREATE TABLE office (
    id @id,
    version @int NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',
    bank_account TEXT NOT NULL DEFAULT '',
    logo @bytes,
    seal @bytes,
    currency TEXT NOT NULL,
    fiscal_start_month @int NOT NULL DEFAULT 1 CHECK (fiscal_start_month BETWEEN 1 AND 12),
    time_zone TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    preset TEXT NOT NULL,
    ledger_last_id @int NOT NULL DEFAULT 0,
    ledger_last_hash TEXT NOT NULL DEFAULT '',
    clock_run_on TEXT,
    created_at @instant NOT NULL
);

-- Office-wide settings: each rule of the rule book that an office can change.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value @json NOT NULL
);

CREATE TABLE team (
    id @id,
    version @int NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    leader_id @int,
    region TEXT NOT NULL DEFAULT '',
    active @flag NOT NULL DEFAULT TRUE,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);

CREATE TABLE staff (
    id @id,
    version @int NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    login TEXT UNIQUE,
    password_hash TEXT,
    pin_hash TEXT,
    team_id @int REFERENCES team (id),
    post TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    joined_on TEXT,
    left_on TEXT,
    active @flag NOT NULL DEFAULT TRUE,
    deputy_id @int REFERENCES staff (id),
    bonus_base @money NOT NULL DEFAULT 0,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX staff_team ON staff (team_id);

CREATE TABLE staff_role (
    staff_id @int NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL,
    PRIMARY KEY (staff_id, role)
);

-- A figure belongs to the team its person was in on the counting date (§3).
CREATE TABLE team_membership (
    staff_id @int NOT NULL REFERENCES staff (id),
    team_id @int NOT NULL REFERENCES team (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    PRIMARY KEY (staff_id, from_on)
);

-- Append-only; hash covers all other columns and the hash of the row before (§15).
CREATE TABLE ledger (
    id @int PRIMARY KEY,
    at @instant NOT NULL,
    staff_id @int,
    operation TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id @int NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    before_digest TEXT NOT NULL DEFAULT '',
    after_digest TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL
);
CREATE INDEX ledger_subject ON ledger (subject_kind, subject_id);

-- What the digests are of; can be purged while the chain holds.
CREATE TABLE ledger_content (
    ledger_id @int PRIMARY KEY,
    before_content @json,
    after_content @json
);

CREATE TABLE number_sequence (
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    last @int NOT NULL,
    PRIMARY KEY (kind, period)
);

CREATE TABLE saved_view (
    id @id,
    staff_id @int REFERENCES staff (id),
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    definition @json NOT NULL,
    shared @flag NOT NULL DEFAULT FALSE,
    pinned @flag NOT NULL DEFAULT FALSE,
    position @int NOT NULL DEFAULT 0
);

-- Values that an office offers in pickers: source, region, industry, category, unit …
CREATE TABLE choice (
    id @id,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    position @int NOT NULL DEFAULT 0,
    active @flag NOT NULL DEFAULT TRUE,
    UNIQUE (field, value)
);

CREATE TABLE attachment (
    id @id,
    subject_kind TEXT NOT NULL,
    subject_id @int NOT NULL,
    name TEXT NOT NULL,
    content @bytes NOT NULL,
    added_at @instant NOT NULL,
    added_by @int REFERENCES staff (id)
);
CREATE INDEX attachment_subject ON attachment (subject_kind, subject_id);

-- Percentages 业绩分成 in 1/10000 that sum to 10000 for each subject (§3).
CREATE TABLE credit_share (
    subject_kind TEXT NOT NULL,
    subject_id @int NOT NULL,
    staff_id @int NOT NULL REFERENCES staff (id),
    share @int NOT NULL CHECK (share BETWEEN 1 AND 10000),
    PRIMARY KEY (subject_kind, subject_id, staff_id)
);
CREATE INDEX credit_share_staff ON credit_share (staff_id, subject_kind);

CREATE TABLE import_run (
    id @id,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_digest TEXT NOT NULL,
    rows_digest TEXT NOT NULL,
    created_count @int NOT NULL,
    updated_count @int NOT NULL,
    skipped_count @int NOT NULL,
    rejected_count @int NOT NULL,
    at @instant NOT NULL,
    staff_id @int,
    undone_at @instant
);

-- What an undo needs: records made (before_content null; record_count of them with ids in a row) or as they were
-- before.
CREATE TABLE import_record (
    import_id @int NOT NULL REFERENCES import_run (id),
    kind TEXT NOT NULL,
    record_id @int NOT NULL,
    record_count @int NOT NULL DEFAULT 1,
    before_content @json,
    PRIMARY KEY (import_id, kind, record_id)
);
