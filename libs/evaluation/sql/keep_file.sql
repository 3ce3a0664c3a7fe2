-- $1 fingerprint, $2 bytes
INSERT INTO reports.file (sha256, bytes) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING
