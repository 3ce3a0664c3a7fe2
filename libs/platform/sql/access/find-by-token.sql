-- $1 sha256 of the token. No row when it is unknown, revoked, expired, or of an account put out of use.
SELECT login AS account, office_code AS office, role, entity, expires_at AS "expiresAt"
FROM access.token JOIN access.account ON account.id = token.account
WHERE sha256 = $1 AND active AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
