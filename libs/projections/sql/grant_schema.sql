GRANT USAGE ON SCHEMA read TO quipu_app
