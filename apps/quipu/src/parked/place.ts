import type { Place } from '@quipu/streaming/parked';
import { EXIT, FailedCommand } from '../failed-command.js';

/** `3:1042`: the message at 1042 of partition 3. */
export function placeText({ partition, offset }: Place): string {
  return `${partition}:${offset}`;
}

/** @throws FailedCommand */
export function parsePlace(text: string): Place {
  const [, partition, offset] = /^(\d{1,6}):(\d{1,18})$/.exec(text) ?? [];
  if (partition !== undefined && offset !== undefined) return { partition: Number(partition), offset: BigInt(offset).toString() };
  throw new FailedCommand(`«${text.slice(0, 40)}» no es el lugar de un mensaje.`, 'Es partición:lugar, por ejemplo 3:1042. Vea quipu parked.', EXIT.usage);
}

export function notParked(place: Place): FailedCommand {
  return new FailedCommand(`En ${placeText(place)} no hay un mensaje apartado.`, 'Vea los que hay con: quipu parked', EXIT.refused);
}
