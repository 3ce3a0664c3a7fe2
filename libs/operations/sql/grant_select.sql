GRANT SELECT ON read.poi_version, read.activity, read.activity_month, read.activity_progress, read.action_physical_progress, read.poi_summary, read.maintenance_meta TO quipu_app
