-- Records a batch of commands, each on its own: one that conflicts does not touch the others.
-- The only way to write events; runs with the owner's rights, callers need no more than EXECUTE.
--
-- Two families of arrays:
--   request_*  one element per command. request_expected: version of the stream that it was decided from.
--   event_*    one element per event. event_request: which command it is of, counting from 1.
-- In one batch a stream and a command id appear at most once; else the whole batch is refused
-- by a unique key.
--
-- One row per command, in its order. outcome:
--   recorded   its receipt
--   repeated   recorded before with this fingerprint: the first receipt
--   reused     recorded before with another fingerprint: the id's first receipt, not to be shown
--   conflict   version is the stream's actual one
--
-- Order (law 2): whoever holds the head's row is alone until commit. READ COMMITTED gives the
-- statement after the lock a new snapshot, which sees all that was recorded before; under
-- REPEATABLE READ the lock itself fails when the head has moved. So positions are gapless, and
-- commit in order: what a reader sees below the head will not change.
CREATE FUNCTION ledger.append(
  request_command uuid[],
  request_fingerprint text[],
  request_stream text[],
  request_expected integer[],
  request_entity text[],
  request_valid_at timestamptz[],
  request_metadata text[],
  event_request integer[],
  event_id uuid[],
  event_type text[],
  event_schema_version integer[],
  event_data text[]
)
RETURNS TABLE (
  request integer, outcome text, stream text, version integer, "position" bigint, events integer,
  recorded_at timestamptz
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- One plan for the life of the connection, since making it costs more than running it; and one
-- that looks up by key, also when it was made while the tables were small.
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  before ledger.head%ROWTYPE;
  moment timestamptz;
BEGIN
  SELECT * INTO STRICT before FROM ledger.head FOR UPDATE;
  -- A clock that goes back does not take history with it.
  moment := greatest(date_trunc('milliseconds', clock_timestamp()), before.recorded_at);

  RETURN QUERY
  WITH size AS (
    SELECT numbered.request, count(*)::integer AS events
    FROM unnest(event_request) AS numbered (request)
    GROUP BY numbered.request
  ), asked AS MATERIALIZED (
    -- LIMIT 1 keeps the look-ups per command, by key.
    SELECT r.*, size.events, first AS first, coalesce(latest.version, 0) AS actual,
      CASE
        WHEN first.fingerprint = r.fingerprint THEN 'repeated'
        WHEN first.id IS NOT NULL THEN 'reused'
        WHEN coalesce(latest.version, 0) <> r.expected THEN 'conflict'
        ELSE 'recorded'
      END AS outcome
    FROM unnest(request_command, request_fingerprint, request_stream, request_expected,
                request_entity, request_valid_at, request_metadata)
         WITH ORDINALITY AS r (command, fingerprint, stream, expected, entity, valid_at, metadata, request)
    JOIN size ON size.request = r.request
    LEFT JOIN LATERAL (SELECT * FROM ledger.command c WHERE c.id = r.command LIMIT 1) first ON true
    LEFT JOIN LATERAL (
      SELECT e.version FROM ledger.event e WHERE e.stream = r.stream ORDER BY e.version DESC LIMIT 1
    ) latest ON true
  ), accepted AS MATERIALIZED (
    SELECT asked.*, before.position + sum(asked.events) OVER (ORDER BY asked.request) AS last_position
    FROM asked
    WHERE asked.outcome = 'recorded'
  ), new_event AS (
    INSERT INTO ledger.event (position, id, stream, version, type, schema_version, entity,
                              valid_at, recorded_at, command_id, data, metadata)
    SELECT a.last_position - a.events + e.place, e.id, a.stream, a.expected + e.place, e.type, e.schema_version,
           a.entity, a.valid_at, moment, a.command, e.data, a.metadata
    FROM (
      SELECT u.*, row_number() OVER (PARTITION BY u.request ORDER BY u.ordinality) AS place
      FROM unnest(event_request, event_id, event_type, event_schema_version, event_data)
           WITH ORDINALITY AS u (request, id, type, schema_version, data)
    ) e
    JOIN accepted a ON a.request = e.request
    ORDER BY 1
  ), new_command AS (
    INSERT INTO ledger.command (id, fingerprint, stream, version, position, events, recorded_at)
    SELECT a.command, a.fingerprint, a.stream, a.expected + a.events, a.last_position, a.events, moment
    FROM accepted a
  ), new_head AS (
    UPDATE ledger.head SET position = added.last_position, recorded_at = moment
    FROM (SELECT max(a.last_position) AS last_position FROM accepted a) added
    WHERE added.last_position IS NOT NULL
  )
  SELECT asked.request::integer,
    asked.outcome,
    coalesce((asked.first).stream, asked.stream),
    CASE asked.outcome
      WHEN 'recorded' THEN asked.expected + asked.events
      WHEN 'conflict' THEN asked.actual
      ELSE (asked.first).version
    END,
    coalesce((asked.first).position, accepted.last_position::bigint),
    coalesce((asked.first).events, asked.events),
    coalesce((asked.first).recorded_at, moment)
  FROM asked
  LEFT JOIN accepted ON accepted.request = asked.request
  ORDER BY asked.request;

  -- Once per batch: a notification in every append costs more than the append.
  PERFORM pg_notify('quipu_ledger', '') FROM ledger.head WHERE head.position > before.position;
END
$$
