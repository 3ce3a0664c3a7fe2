GRANT SELECT ON read.alert, read.commitment, read.finding TO quipu_app
