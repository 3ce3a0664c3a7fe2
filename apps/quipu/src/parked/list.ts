import type { ParkedMessage } from '@quipu/streaming/parked';
import { limaMoment } from '../screen/moment.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';
import { firstBytes } from './first-bytes.js';
import { placeText } from './place.js';
import { withParked } from './with-parked.js';

/** Gives how many there are. */
export async function showParked(json: boolean, screen: Screen): Promise<number> {
  const { topic, found } = await withParked(async ({ topic, messages }) => ({ topic, found: await messages.waiting(topic) }));
  screen.out(...(json ? [JSON.stringify(found.map((one) => described(topic, one)), null, 2)] : parkedLines(topic, found)));
  return found.length;
}

function described(topic: string, { partition, offset, parkedAt, why, value }: ParkedMessage) {
  return { topic, partition, offset, parkedAt, why, begins: firstBytes(value), bytes: value?.length ?? 0 };
}

function parkedLines(topic: string, found: readonly ParkedMessage[]): string[] {
  if (found.length === 0) return [`No hay mensajes apartados del tema «${topic}».`];
  const columns = ['Mensaje', 'Apartado', 'Por qué', 'Empieza con'].map((title) => ({ title }));
  const rows = found.map((one) => [placeText(one), limaMoment(one.parkedAt), one.why, firstBytes(one.value)]);
  return [`Tema «${topic}»:`, ...textTable(columns, rows)];
}
