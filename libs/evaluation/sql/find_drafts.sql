-- $1 entity, $2 plan, $3 period
SELECT place, text, account, saved_at FROM reports.narrative_draft
WHERE entity = $1 AND plan = $2 AND period = $3 ORDER BY place
