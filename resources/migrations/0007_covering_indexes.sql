-- Indexes that hold all that a dashboard or a list asks, so that it counts in them alone.

DROP INDEX contract_planned;
CREATE INDEX contract_planned ON contract (first_planned_sign_on, signed_on, state, approval, deleted_at);

DROP INDEX collection_part_due;
CREATE INDEX collection_part_due ON collection_part (due_on, staff_id, team_id, paid_on, amount);

DROP INDEX opportunity_closed;
CREATE INDEX opportunity_closed ON opportunity (stage, closed_on, currency, amount, owner_id)
    WHERE closed_on IS NOT NULL AND deleted_at IS NULL;

-- The order of a list of leads, of just those that it shows: their ids come out of the index alone.
DROP INDEX lead_created;
CREATE INDEX lead_created ON lead (created_at, id, owner_id, deleted_at, merged_into_id)
    WHERE deleted_at IS NULL AND merged_into_id IS NULL;
