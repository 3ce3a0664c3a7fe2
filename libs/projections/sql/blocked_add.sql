-- $1 checkpoint, $2 JSON array of blocked entities
INSERT INTO read.blocked (checkpoint, entity, position, event_id, event_type, table_name, message, detail, recorded_at)
SELECT $1, b.entity, b.position, b."eventId", b."eventType", b."table", b.message, b.detail, b."recordedAt"
FROM jsonb_to_recordset($2::jsonb) AS b (
  entity text, position bigint, "eventId" uuid, "eventType" text, "table" text,
  message text, detail text, "recordedAt" timestamptz
)
