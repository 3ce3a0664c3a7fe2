import { Checks, refuse } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import type { AddBlocker, LiftBlocker } from './commands.js';
import { factDay, needsDocument, notBefore, notInFuture, standing } from './demands.js';
import type { Investment } from './state.js';
import { checkStep } from './steps/next-steps.js';
import type { Surroundings } from './surroundings.js';

/** One open blocker per authority. */
export function addBlocker(command: AddBlocker, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, authority, since, detail = null } = command;
  const investment = standing(state, cui);
  checkStep('add-blocker', investment);
  const checks = new Checks();
  const open = investment.blockers.some((blocker) => blocker.authority === authority);
  checks.that(!open, 'authority', `Ya hay un impedimento sin levantar de ${authority}.`);
  checks.that(authority !== 'otra' || detail !== null, 'detail', 'Diga de qué impedimento se trata.');
  notInFuture(checks, 'since', since, surroundings);
  checks.done();
  return [{ type: 'BlockerAdded', data: { cui, authority, since: factDay(command), detail } }];
}

export function liftBlocker(command: LiftBlocker, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, authority, since, support } = command;
  const { blockers } = standing(state, cui);
  const blocker = blockers.find((one) => one.authority === authority);
  if (!blocker) {
    const open = blockers.map((one) => one.authority).join(', ') || 'ninguno';
    refuse('authority', `No hay impedimento sin levantar de ${authority}. Sin levantar: ${open}.`);
  }
  const checks = new Checks();
  needsDocument(checks, support, 'Levantar un impedimento');
  notInFuture(checks, 'since', since, surroundings);
  notBefore(checks, 'since', since, blocker.since.is === 'exacta' ? blocker.since.day : undefined, 'el impedimento');
  checks.done();
  return [{ type: 'BlockerLifted', data: { cui, authority, since: factDay(command) } }];
}
