LISTEN read_model
