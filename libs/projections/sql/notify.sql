-- $1 position: heard at commit by whoever waits for it.
SELECT pg_notify('read_model', $1)
