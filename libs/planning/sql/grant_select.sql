GRANT SELECT ON read.plan_node, read.indicator_value, read.action_advance, read.objective_level, read.plan_summary TO quipu_app
