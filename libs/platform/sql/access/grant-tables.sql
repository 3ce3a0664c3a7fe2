GRANT SELECT ON access.account, access.token TO quipu_app
