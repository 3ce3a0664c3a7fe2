-- One element per event. As the owner: nobody else may write here but through ledger.append.
INSERT INTO ledger.event (position, id, stream, version, type, schema_version, entity,
                          valid_at, recorded_at, command_id, data, metadata)
SELECT *
FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::integer[], $7::text[],
            $8::timestamptz[], $9::timestamptz[], $10::uuid[], $11::text[], $12::text[])
