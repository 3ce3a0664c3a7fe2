-- $1 entity, $2 login, $3 display name, $4 office code, $5 office name, $6 role. No row when it exists.
INSERT INTO access.account (entity, login, display_name, office_code, office_name, role)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (entity, login) DO NOTHING
RETURNING id
