GRANT SELECT ON read.investment, read.investment_timeline, read.action_investments TO quipu_app
