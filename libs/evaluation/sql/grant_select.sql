GRANT SELECT ON read.report_narrative, read.report_version TO quipu_app
