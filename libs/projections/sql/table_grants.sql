-- $1 schema, $2 table. The rights on it of others than its owner.
SELECT a.privilege_type AS privilege, COALESCE(quote_ident(r.rolname), 'PUBLIC') AS grantee
FROM pg_class AS c
CROSS JOIN aclexplode(c.relacl) AS a
LEFT JOIN pg_roles AS r ON r.oid = a.grantee
WHERE c.oid = to_regclass(format('%I.%I', $1::text, $2::text)) AND a.grantee <> c.relowner
