import type { ParkedMessage, Place } from '@quipu/streaming/parked';
import { EXIT, FailedCommand } from '../failed-command.js';
import { operator } from '../local/operator.js';
import { confirm } from '../screen/confirm.js';
import { limaMoment } from '../screen/moment.js';
import type { Screen } from '../screen/screen.js';
import { firstBytes } from './first-bytes.js';
import { notParked, parsePlace, placeText } from './place.js';
import { withParked, type Parked } from './with-parked.js';

export interface DiscardParkedAsked {
  reason: string;
  account?: string;
  yes?: boolean;
}

export async function discard(asked: string, { reason, account, yes }: DiscardParkedAsked, json: boolean, screen: Screen): Promise<void> {
  const place = parsePlace(asked);
  if (!reason.trim()) throw new FailedCommand('Falta decir por qué se descarta.', 'Indique --reason "…".', EXIT.usage);
  const settled = { who: account?.trim() || operator(), why: reason.trim() };
  await withParked(async (parked) => {
    const found = await messageAt(parked, place);
    if (!yes) await warn(found, screen);
    // Somebody else may have settled it while the question stood.
    if (!(await parked.messages.discard(parked.topic, place, settled))) throw notParked(place);
  });
  screen.out(json ? JSON.stringify({ ...place, ...settled }, null, 2) : `El mensaje ${placeText(place)} quedó descartado por ${settled.who}.`);
}

async function messageAt({ topic, messages }: Parked, place: Place): Promise<ParkedMessage> {
  const found = (await messages.waiting(topic)).find(({ partition, offset }) => partition === place.partition && offset === place.offset);
  if (!found) throw notParked(place);
  return found;
}

async function warn(found: ParkedMessage, screen: Screen): Promise<void> {
  screen.say(`El mensaje ${placeText(found)}, apartado el ${limaMoment(found.parkedAt)}: ${found.why}`, `  ${firstBytes(found.value)}`);
  screen.say('Si era un registro no falta en las tablas: se toma de la historia.');
  await confirm(screen, '¿Descartarlo?', 'No se descartó ningún mensaje.');
}
