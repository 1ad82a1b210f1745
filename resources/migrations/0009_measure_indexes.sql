-- What the measures of a period look for by its days, so that they read no more than the period.
CREATE INDEX activity_planned ON activity (planned_on, id, staff_id, done_at, created_at, customer_id, lead_id)
    WHERE kind = 'visit' AND deleted_at IS NULL AND planned_on IS NOT NULL;
CREATE INDEX contract_delivery ON contract (delivery_due_on) WHERE delivery_due_on IS NOT NULL;
