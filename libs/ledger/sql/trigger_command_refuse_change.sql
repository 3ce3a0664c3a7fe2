-- A command forgotten could be recorded twice.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.command
FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()
