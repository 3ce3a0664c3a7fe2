-- $1 entity, $2 login, $3 sha256, $4 label, $5 expires at. No row when there is no such account.
INSERT INTO access.token (account, sha256, label, expires_at)
SELECT id, $3, $4, $5 FROM access.account WHERE entity = $1 AND login = $2
RETURNING account
