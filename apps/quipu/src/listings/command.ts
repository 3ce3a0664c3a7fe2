import type { Command } from 'commander';
import { EXIT } from '../failed-command.js';
import { NothingFound, QueriesClient, type TableQuery } from '../http/queries-client.js';
import { patienceWith } from '../http/retrying.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';
import type { Listing } from './listing.js';

interface ListingOptions {
  entity?: string;
  recordedUntil?: string;
  json?: boolean;
}

/** Adds `quipu <listing>`. */
export function addListing<Row>(program: Command, screen: Screen, listing: Listing<Row>): void {
  const { command, table, columns, footer, beside, arrange = (rows: readonly Row[]) => [...rows] } = listing;
  program
    .command(command)
    .summary(listing.summary)
    .description(listing.description)
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', `\nEjemplos:\n  quipu ${command} --entity 300711\n  quipu ${command} --json`)
    .action(async ({ entity, recordedUntil, json }: ListingOptions) => {
      const found = addresses();
      const queries = new QueriesClient(found.queries, patienceWith(found, screen));
      const of = await chosenEntity(entity);
      const until = { 'recorded-until': recordedUntil };
      const answer = await queries.table<Row>(of, table, until);
      if (answer.rows.length === 0) await mustBeKnown(queries, of, until);
      const rows = arrange(answer.rows);
      const aside = beside && (await queries.table<unknown>(of, beside.table, until)).rows;
      if (json) return screen.out(JSON.stringify({ ...answer, rows, ...(beside ? { [beside.name]: aside } : {}) }, null, 2));
      screen.out(...textTable(columns, rows.map((row) => columns.map(({ of }) => of(row)))));
      if (footer) screen.out('', footer(rows));
      if (beside && aside!.length > 0) screen.out('', ...beside.lines(aside!));
    });
}

/** A list of nothing is an answer; that nobody knows the entity is another. */
async function mustBeKnown(queries: QueriesClient, entity: string, until: TableQuery): Promise<void> {
  if (await queries.tableIfAny(entity, 'plan-tree', until)) return;
  throw new NothingFound(`La entidad ${entity} no tiene nada registrado a este corte.`, undefined, EXIT.refused);
}
