-- PostgreSQL lets everybody execute a new function.
REVOKE ALL ON FUNCTION ledger.append FROM PUBLIC
