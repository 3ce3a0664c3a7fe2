import pg from 'pg';

const { builtins } = pg.types;

/** `bigint` as a JSON number (positions and counts stay below 2^53), the rest as pg gives it. */
export const ROW_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === Number(builtins.INT8) ? Number : pg.types.getTypeParser(oid, format as 'text'),
};
