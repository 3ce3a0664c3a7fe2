GRANT SELECT, INSERT, UPDATE ON reports.narrative_draft TO quipu_app
