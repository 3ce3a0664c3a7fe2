-- $1 entity, $2 plan, $3 period, $4 places, $5 texts, $6 account
INSERT INTO reports.narrative_draft (entity, plan, period, place, text, account)
SELECT $1, $2, $3, draft.place, draft.text, $6 FROM unnest($4::text[], $5::text[]) AS draft (place, text)
ON CONFLICT (entity, plan, period, place)
DO UPDATE SET text = excluded.text, account = excluded.account, saved_at = excluded.saved_at
