-- For triggers: whoever it is, also the owner, history is not edited.
CREATE FUNCTION ledger.refuse_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'La historia no se modifica ni se borra: % en %.% fue rechazado.',
    TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation',
          HINT = 'Una corrección se registra como un hecho nuevo.';
END
$$
