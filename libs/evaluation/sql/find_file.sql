-- $1 fingerprint
SELECT bytes FROM reports.file WHERE sha256 = $1
