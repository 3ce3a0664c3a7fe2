import { EXIT, FailedCommand } from '../failed-command.js';
import { databaseUrl } from './databases.js';
import { withClient } from './with-client.js';

/** The entity asked for, or QUIPU_ENTITY, or the only one that this machine's system knows. */
export async function chosenEntity(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const said = asked?.trim() || environment['QUIPU_ENTITY']?.trim();
  if (said) return checked(said);
  const appUrl = databaseUrl('appUrl', environment);
  const known = appUrl ? await entitiesIn(appUrl) : [];
  if (known.length === 1) return known[0]!;
  const which = known.length > 1 ? `Hay ${known.length} entidades: ${known.slice(0, 10).join(', ')}.` : 'Por ejemplo: --entity 300711.';
  throw new FailedCommand('Falta decir de qué entidad.', `Indique --entity o QUIPU_ENTITY. ${which}`, EXIT.usage);
}

function checked(entity: string): string {
  if (/^\d{6}$/.test(entity)) return entity;
  throw new FailedCommand(`«${entity.slice(0, 20)}» no es una entidad.`, 'Indique las seis cifras de la unidad ejecutora, por ejemplo 300711.', EXIT.usage);
}

const KNOWN = "SELECT DISTINCT entity FROM read.plan_node WHERE kind = 'plan' ORDER BY entity";

function entitiesIn(appUrl: string): Promise<string[]> {
  return withClient(appUrl, async (client) => (await client.query<{ entity: string }>(KNOWN)).rows.map(({ entity }) => entity));
}
