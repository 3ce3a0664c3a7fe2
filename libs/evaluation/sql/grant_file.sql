-- Neither changed nor taken away.
GRANT SELECT, INSERT ON reports.file TO quipu_app
