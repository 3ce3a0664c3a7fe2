import { discardBlocked, type DiscardResult } from '@quipu/projections';
import { projections } from '@quipu/tables';
import { EXIT, FailedCommand } from '../failed-command.js';
import { operator } from '../local/operator.js';
import { confirm } from '../screen/confirm.js';
import { limaMoment } from '../screen/moment.js';
import type { Screen } from '../screen/screen.js';
import { waitingEntities, type WaitingEntity } from './waiting-entities.js';
import { withTables } from './with-tables.js';

export interface DiscardAsked {
  reason: string;
  account?: string;
  yes?: boolean;
}

/** Gives 1 when another event blocks the entity now, else 0. */
export async function discard(entity: string, { reason, account, yes }: DiscardAsked, json: boolean, screen: Screen): Promise<number> {
  const result = await withTables(async (tables) => {
    const found = (await waitingEntities(tables)).find((one) => one.entity === entity);
    if (!found) throw new FailedCommand(`La entidad ${entity.slice(0, 20)} no está detenida.`, 'Vea las que hay con: quipu blocked', EXIT.refused);
    if (!yes) await warn(found, screen);
    // Only the event that was shown: another one may block by now.
    return discardBlocked({ ...tables, projections, entity, eventId: found.eventId, reason, account: account ?? operator() });
  });
  screen.out(...(json ? [JSON.stringify(result, null, 2)] : discardLines(result)));
  return result.blocked ? 1 : 0;
}

async function warn(found: WaitingEntity, screen: Screen): Promise<void> {
  screen.say(...warningLines(found));
  await confirm(screen, '¿Dejarlo fuera?', 'No se dejó fuera ningún registro.');
}

function warningLines({ entity, position, eventType, eventId, recordedAt, detail, waiting }: WaitingEntity): string[] {
  return [
    `La entidad ${entity} está detenida por el registro ${position} (${eventType}), del ${limaMoment(recordedAt)}:`,
    `  ${detail}`,
    `Si se deja fuera, las cifras de la entidad no lo contarán y se procesará lo que espera (registros: ${waiting}).`,
    'El registro sigue en la historia. Queda guardado quién lo decidió y por qué; para que vuelva a contar:',
    `  quipu blocked restore ${eventId} && quipu rebuild`,
  ];
}

function discardLines({ discarded, blocked }: DiscardResult): string[] {
  return [
    `El registro ${discarded.position} (${discarded.eventType}) quedó fuera de las tablas; sigue en la historia.`,
    blocked
      ? `La entidad ${discarded.entity} está detenida ahora por el registro ${blocked.position}: ${blocked.detail}`
      : `La entidad ${discarded.entity} vuelve a avanzar.`,
  ];
}
