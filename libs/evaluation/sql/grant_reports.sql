GRANT USAGE ON SCHEMA reports TO quipu_app
