import type { Decider } from '@quipu/ledger';
import type { MetaEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { MetaCommand } from './commands.js';
import { recordMetaState } from './record-meta-state.js';
import { registerMaintenanceMeta } from './register-maintenance-meta.js';
import { evolveMeta, type MaintenanceMetaState } from './state.js';

/** Stream `<entity>.meta-<year>.<finalidad>`. */
export function metaDecider(surroundings: Surroundings): Decider<MetaCommand, MaintenanceMetaState, MetaEvent> {
  return {
    initialState: null,
    decide: (command, state) =>
      command.kind === 'record-meta-state' ? recordMetaState(command, state, surroundings) : registerMaintenanceMeta(command, state, surroundings),
    evolve: evolveMeta,
  };
}
