-- Only the SHA-256 of a token is kept: who reads this table cannot act as anybody.
CREATE TABLE access.token (
  sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
  account uuid NOT NULL REFERENCES access.account (id),
  label text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz
)
