GRANT USAGE ON SCHEMA access TO quipu_app
