import pg from 'pg';

const BIGINT = 20;
const TIMESTAMPTZ = 1184;
const IN_UTC = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?\+00$/;

const asDate = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/** Positions as numbers (exact up to 2^53), instants as the ledger shows them. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === BIGINT) return Number;
    if (oid === TIMESTAMPTZ) return instantFrom;
    return pg.types.getTypeParser(oid, format) as unknown;
  },
};

/** Rewritten as text where possible: through a Date it takes a fifth of the time of a long read. */
function instantFrom(text: string): string {
  const parts = IN_UTC.exec(text);
  return parts ? `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(3, '0')}Z` : asDate(text).toISOString();
}
