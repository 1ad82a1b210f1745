-- Leads, customers, contacts, opportunities, activities (§2, §4, §5).
CREATE TABLE customer (
    id @id,
    version @int NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    tax_number TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',
    bank_account TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_fold TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT 'C',
    owner_id @int REFERENCES staff (id),
    status TEXT NOT NULL DEFAULT 'active',
    lost_reason TEXT NOT NULL DEFAULT '',
    lost_on TEXT,
    credit_limit @money,
    rating TEXT NOT NULL DEFAULT '',
    parent_id @int REFERENCES customer (id),
    last_visit_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX customer_fold ON customer (name_fold);
CREATE INDEX customer_phone ON customer (phone_fold);
CREATE INDEX customer_owner ON customer (owner_id);
CREATE INDEX customer_sort ON customer (name_key);

CREATE TABLE contact (
    id @id,
    version @int NOT NULL DEFAULT 1,
    customer_id @int NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    wechat TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX contact_customer ON contact (customer_id);

CREATE TABLE product (
    id @id,
    version @int NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'goods',
    list_price @price NOT NULL,
    cost @price,
    tax_rate @int NOT NULL DEFAULT 1300,
    lead_days @int NOT NULL DEFAULT 0,
    floor_salesperson @price,
    floor_leader @price,
    floor_manager @price,
    active @flag NOT NULL DEFAULT TRUE,
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);

CREATE TABLE opportunity (
    id @id,
    version @int NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    customer_id @int REFERENCES customer (id),
    lead_id @int,
    title TEXT NOT NULL,
    scene TEXT NOT NULL DEFAULT '',
    functions TEXT NOT NULL DEFAULT '',
    product_id @int REFERENCES product (id),
    competitor TEXT NOT NULL DEFAULT '',
    budget @money,
    amount @money NOT NULL DEFAULT 0,
    currency TEXT NOT NULL,
    probability @int NOT NULL DEFAULT 0 CHECK (probability BETWEEN 0 AND 10000),
    engaged_on TEXT,
    expected_close_on TEXT,
    closed_on TEXT,
    stage TEXT NOT NULL DEFAULT 'enquiry',
    lost_reason TEXT NOT NULL DEFAULT '',
    owner_id @int REFERENCES staff (id),
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX opportunity_customer ON opportunity (customer_id);
CREATE INDEX opportunity_owner ON opportunity (owner_id, stage);
CREATE INDEX opportunity_stage ON opportunity (stage, amount);

CREATE TABLE lead (
    id @id,
    version @int NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    company_key TEXT NOT NULL,
    company_fold TEXT NOT NULL,
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_fold TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    mobile_fold TEXT NOT NULL DEFAULT '',
    wechat TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    interest TEXT NOT NULL DEFAULT '',
    budget @money,
    expected_on TEXT,
    tier TEXT NOT NULL DEFAULT 'C',
    owner_id @int REFERENCES staff (id),
    status TEXT NOT NULL DEFAULT 'new',
    lost_reason TEXT NOT NULL DEFAULT '',
    next_follow_up_on TEXT,
    last_follow_up_on TEXT,
    assigned_on TEXT,
    first_owner_id @int,
    first_assigned_on TEXT,
    contacted_on TEXT,
    pool_due_on TEXT,
    protected_until TEXT,
    last_owner_id @int,
    returned_on TEXT,
    converted_on TEXT,
    customer_id @int REFERENCES customer (id),
    opportunity_id @int REFERENCES opportunity (id),
    merged_into_id @int,
    imported @flag NOT NULL DEFAULT FALSE,
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX lead_fold ON lead (company_fold);
CREATE INDEX lead_phone ON lead (phone_fold);
CREATE INDEX lead_mobile ON lead (mobile_fold);
CREATE INDEX lead_owner ON lead (owner_id, status);
CREATE INDEX lead_sort ON lead (company_key);
CREATE INDEX lead_follow ON lead (next_follow_up_on);
CREATE INDEX lead_pool ON lead (pool_due_on);
CREATE INDEX lead_created ON lead (created_at);
-- Few leads have these: over all rows the planner would start a list at "merged_into_id IS NULL".
CREATE INDEX lead_customer ON lead (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX lead_merged ON lead (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Whoever takes a lead from the pool 认领, on which day: so many a day are allowed (§2).
CREATE TABLE lead_claim (
    staff_id @int NOT NULL REFERENCES staff (id),
    claimed_on TEXT NOT NULL,
    lead_id @int NOT NULL REFERENCES lead (id),
    PRIMARY KEY (staff_id, claimed_on, lead_id)
);

CREATE TABLE activity (
    id @id,
    version @int NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    lead_id @int REFERENCES lead (id),
    customer_id @int REFERENCES customer (id),
    opportunity_id @int REFERENCES opportunity (id),
    contact_id @int REFERENCES contact (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    planned_on TEXT,
    done_at @instant,
    summary TEXT NOT NULL DEFAULT '',
    customer_words TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    next_on TEXT,
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX activity_lead ON activity (lead_id);
CREATE INDEX activity_customer ON activity (customer_id);
CREATE INDEX activity_opportunity ON activity (opportunity_id);
CREATE INDEX activity_staff ON activity (staff_id, done_at);

-- Bigrams of each record's folded text, made in C++ (models/core/text_fold.h). search_lead is keyed by
-- the lead's id, search_other by id * 16 + the kind's code in models/storage/search_index.h.
-- [sqlite]
CREATE VIRTUAL TABLE search_lead USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_other USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
-- [postgres]
CREATE TABLE search_lead (rowid BIGINT PRIMARY KEY, tokens TSVECTOR NOT NULL);
CREATE INDEX search_lead_tokens ON search_lead USING gin (tokens);
CREATE TABLE search_other (rowid BIGINT PRIMARY KEY, tokens TSVECTOR NOT NULL);
CREATE INDEX search_other_tokens ON search_other USING gin (tokens);
-- [all]
