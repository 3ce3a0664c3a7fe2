-- $1 entity, $2 login
UPDATE access.token SET revoked_at = now()
FROM access.account
WHERE account.id = token.account AND entity = $1 AND login = $2 AND revoked_at IS NULL
