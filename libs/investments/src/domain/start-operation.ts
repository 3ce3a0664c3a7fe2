import { Checks } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import type { StartOperation } from './commands.js';
import { factDay, notInFuture, standing } from './demands.js';
import type { Investment } from './state.js';
import { checkStep } from './steps/next-steps.js';
import type { Surroundings } from './surroundings.js';

/** A fact of its own: a work serves people before, while and after it is settled. */
export function startOperation(command: StartOperation, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  checkStep('start-operation', standing(state, command.cui));
  const checks = new Checks();
  notInFuture(checks, 'since', command.since, surroundings);
  checks.done();
  return [{ type: 'OperationStarted', data: { cui: command.cui, since: factDay(command) } }];
}
