-- Indexes that hold all a dashboard asks, so that it counts in them alone.

DROP INDEX contract_planned;
CREATE INDEX contract_planned ON contract (first_planned_sign_on, signed_on, state, approval, deleted_at);

DROP INDEX collection_part_due;
CREATE INDEX collection_part_due ON collection_part (due_on, staff_id, team_id, paid_on, amount);

DROP INDEX opportunity_closed;
CREATE INDEX opportunity_closed ON opportunity (stage, closed_on, currency, amount, owner_id)
    WHERE closed_on IS NOT NULL AND deleted_at IS NULL;
