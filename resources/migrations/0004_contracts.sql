-- Contracts, payment plans and receipts (§6, §9).
CREATE TABLE contract (
    id @id,
    version @int NOT NULL DEFAULT 1,
    draft_number TEXT NOT NULL,
    number TEXT UNIQUE,
    type TEXT NOT NULL DEFAULT 'sale',
    title TEXT NOT NULL DEFAULT '',
    quote_id @int REFERENCES quote (id),
    customer_id @int REFERENCES customer (id),
    opportunity_id @int REFERENCES opportunity (id),
    product_id @int REFERENCES product (id),
    owner_id @int NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL DEFAULT 'draft',
    approval TEXT NOT NULL DEFAULT 'none',
    currency TEXT NOT NULL,
    rate @int NOT NULL DEFAULT 100000000,
    amount @money NOT NULL DEFAULT 0,
    tax @money NOT NULL DEFAULT 0,
    cost @money,
    document_discount @money NOT NULL DEFAULT 0,
    planned_sign_on TEXT,
    first_planned_sign_on TEXT,
    signed_on TEXT,
    signatory TEXT NOT NULL DEFAULT '',
    counterparty_signatory TEXT NOT NULL DEFAULT '',
    delivery_due_on TEXT,
    accepted_on TEXT,
    ended_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    payment_terms TEXT NOT NULL DEFAULT '',
    delivery_terms TEXT NOT NULL DEFAULT '',
    clauses TEXT NOT NULL DEFAULT '',
    risk_likelihood @int NOT NULL DEFAULT 1 CHECK (risk_likelihood BETWEEN 1 AND 5),
    risk_impact @int NOT NULL DEFAULT 1 CHECK (risk_impact BETWEEN 1 AND 5),
    copies @int NOT NULL DEFAULT 2,
    archived @flag NOT NULL DEFAULT FALSE,
    in_default @flag NOT NULL DEFAULT FALSE,
    imported @flag NOT NULL DEFAULT FALSE,
    notes TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX contract_customer ON contract (customer_id, signed_on);
CREATE INDEX contract_owner ON contract (owner_id, state);
CREATE INDEX contract_signed ON contract (signed_on);
CREATE INDEX contract_planned ON contract (first_planned_sign_on);

CREATE TABLE contract_line (
    id @id,
    contract_id @int NOT NULL REFERENCES contract (id),
    position @int NOT NULL,
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
CREATE INDEX contract_line_contract ON contract_line (contract_id, position);

-- Payment plan 回款计划 by instalment; received is kept by the unit of work. owner_id: who collects.
CREATE TABLE instalment (
    id @id,
    version @int NOT NULL DEFAULT 1,
    contract_id @int NOT NULL REFERENCES contract (id),
    position @int NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    amount @money NOT NULL CHECK (amount > 0),
    received @money NOT NULL DEFAULT 0,
    voided @flag NOT NULL DEFAULT FALSE,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX instalment_contract ON instalment (contract_id, position);
CREATE INDEX instalment_due ON instalment (due_on);

-- Refunds are negative. amount is in the contract's currency.
CREATE TABLE receipt (
    id @id,
    version @int NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    contract_id @int REFERENCES contract (id),
    customer_id @int REFERENCES customer (id),
    received_on TEXT NOT NULL,
    amount @money NOT NULL,
    currency TEXT NOT NULL,
    method TEXT NOT NULL DEFAULT 'transfer',
    note TEXT NOT NULL DEFAULT '',
    deleted_at @instant,
    created_at @instant NOT NULL,
    updated_at @instant NOT NULL
);
CREATE INDEX receipt_contract ON receipt (contract_id);
CREATE INDEX receipt_day ON receipt (received_on);

CREATE TABLE receipt_allocation (
    receipt_id @int NOT NULL REFERENCES receipt (id),
    instalment_id @int NOT NULL REFERENCES instalment (id),
    amount @money NOT NULL,
    PRIMARY KEY (receipt_id, instalment_id)
);
CREATE INDEX receipt_allocation_instalment ON receipt_allocation (instalment_id);
