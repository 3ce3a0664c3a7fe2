GRANT EXECUTE ON FUNCTION ledger.append TO quipu_app
