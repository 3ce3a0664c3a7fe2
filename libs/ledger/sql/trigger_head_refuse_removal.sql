-- The head only moves; without its row nothing could be appended.
CREATE TRIGGER refuse_removal BEFORE DELETE OR TRUNCATE ON ledger.head
FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()
