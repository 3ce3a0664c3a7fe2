-- Files by the fingerprint of their bytes. An event that names the fingerprint says what they are.
CREATE TABLE reports.file (
  sha256 bytea PRIMARY KEY,
  bytes bytea NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now(),
  CHECK (sha256 = sha256(bytes))
)
