-- One entity's history in order.
CREATE INDEX event_entity ON ledger.event (entity, position)
