import { projections } from '@quipu/tables';
import pg from 'pg';

/** Row by row, history included: what the second lacks of the first, and what it has besides. */
export async function compareTables(expectedUrl, foundUrl) {
  const clients = [new pg.Client({ connectionString: expectedUrl }), new pg.Client({ connectionString: foundUrl })];
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const sum = { rows: 0, missing: 0, extra: 0, tables: [] };
    for (const { table } of projections) {
      const [expected, found] = await Promise.all(clients.map((client) => rowsOf(client, table.name)));
      const { missing, extra } = difference(expected, found);
      sum.rows += expected.length;
      sum.missing += missing;
      sum.extra += extra;
      if (missing + extra > 0) sum.tables.push(table.name);
    }
    const blocked = await clients[1].query('SELECT entity, message FROM read.blocked');
    return { ...sum, blocked: blocked.rows };
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** A digest of each row, in order. */
async function rowsOf(client, table) {
  const text = `SELECT digest FROM (SELECT md5(to_jsonb(r)::text) AS digest FROM read.${pg.escapeIdentifier(table)} AS r) AS d ORDER BY digest COLLATE "C"`;
  return (await client.query({ text, rowMode: 'array' })).rows.map(([digest]) => digest);
}

/** Of two ordered lists; a row that is there twice counts twice. */
function difference(expected, found) {
  let [missing, extra, i, j] = [0, 0, 0, 0];
  while (i < expected.length || j < found.length) {
    if (j === found.length || expected[i] < found[j]) [missing, i] = [missing + 1, i + 1];
    else if (i === expected.length || expected[i] > found[j]) [extra, j] = [extra + 1, j + 1];
    else [i, j] = [i + 1, j + 1];
  }
  return { missing, extra };
}
