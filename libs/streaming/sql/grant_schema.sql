GRANT USAGE ON SCHEMA streaming TO quipu_app
