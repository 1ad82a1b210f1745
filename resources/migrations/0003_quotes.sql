-- Quotes (§5). A row is one version; the versions of a quote share root_id.
CREATE TABLE quote (
    id @id,
    version @int NOT NULL DEFAULT 1,
    root_id @int,
    draft_number TEXT NOT NULL,
    number TEXT,
    version_no @int NOT NULL DEFAULT 1,
    newest @flag NOT NULL DEFAULT TRUE,
    customer_id @int NOT NULL REFERENCES customer (id),
    opportunity_id @int REFERENCES opportunity (id),
    contact_id @int REFERENCES contact (id),
    owner_id @int NOT NULL REFERENCES staff (id),
    title TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft',
    approval TEXT NOT NULL DEFAULT 'none',
    currency TEXT NOT NULL,
    rate @int NOT NULL DEFAULT 100000000,
    document_discount @money NOT NULL DEFAULT 0,
    total @money NOT NULL DEFAULT 0,
    tax @money NOT NULL DEFAULT 0,
    cost @money,
    quoted_on TEXT,
    valid_until TEXT,
    service_terms TEXT NOT NULL DEFAULT '',
    plan_terms TEXT NOT NULL DEFAULT '',
    payment_terms TEXT NOT NULL DEFAULT '',
    delivery_terms TEXT NOT NULL DEFAULT '',
    decline_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX quote_root ON quote (root_id, version_no);
CREATE INDEX quote_customer ON quote (customer_id);
CREATE INDEX quote_owner ON quote (owner_id, state);
CREATE UNIQUE INDEX quote_number ON quote (number, version_no);

-- Unit prices include tax (§5): price in 1e-6, quantity in 1e-4, discount and tax rate in 1/10000.
CREATE TABLE quote_line (
    id @id,
    quote_id @int NOT NULL REFERENCES quote (id),
    position @int NOT NULL,
    role TEXT NOT NULL DEFAULT 'normal',
    product_id @int REFERENCES product (id),
    name TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    quantity @int NOT NULL,
    unit_price @price NOT NULL,
    discount @int NOT NULL DEFAULT 0,
    tax_rate @int NOT NULL,
    unit_cost @price,
    amount @money NOT NULL,
    tax @money NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX quote_line_quote ON quote_line (quote_id, position);
