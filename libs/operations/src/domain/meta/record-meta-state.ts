import { Checks, refuse } from '@quipu/ledger';
import type { MetaEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { RecordMetaState } from './commands.js';
import type { MaintenanceMetaState } from './state.js';

const ORDER = ['ficha en elaboración', 'ficha aprobada', 'comprometida', 'en ejecución', 'concluida'] as const;

/** Forward freely; backwards is a correction and says why, with a document. */
export function recordMetaState(command: RecordMetaState, meta: MaintenanceMetaState, { justified }: Surroundings): MetaEvent[] {
  const { plan, year, finalidad, state, stateDetail } = command;
  const from = meta ?? refuse('finalidad', `La meta de finalidad ${finalidad} no está registrada en ${year}.`);
  const checks = new Checks();
  checks.that(from !== state, 'state', `La meta ya está «${state}».`);
  const backwards = ORDER.indexOf(state) < ORDER.indexOf(from);
  checks.that(!backwards || justified, 'state', `Volver de «${from}» a «${state}» necesita motivo y documento.`);
  checks.done();
  return [{ type: 'MetaStateRecorded', data: { plan, year, finalidad, from, state, stateDetail } }];
}
