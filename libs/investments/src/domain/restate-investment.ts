import { isDeepStrictEqual } from 'node:util';
import { Checks, refuse } from '@quipu/ledger';
import type { InvestmentEvent, Restatement } from '../contract/events.js';
import type { RestateInvestment } from './commands.js';
import { factDay, needsGrounds, notInFuture, standing } from './demands.js';
import type { Investment, InvestmentState } from './state.js';
import { BEFORE_COMPLETION, COMPLETED, STOPPABLE } from './steps/phase-steps.js';
import type { Surroundings } from './surroundings.js';

/** A record that was wrong from the start. It follows no table, but what it leaves must hold together. */
export function restateInvestment(command: RestateInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, support } = command;
  const investment = standing(state, cui);
  const to = differing(wanted(command, investment), investment);
  const checks = new Checks();
  needsGrounds(checks, support);
  notInFuture(checks, 'since', command.since, surroundings);
  notInFuture(checks, 'operatingSince', command.operatingSince, surroundings);
  checkCoherence(checks, { ...investment, ...to });
  checks.done();
  const fields = Object.keys(to) as (keyof Restatement)[];
  if (fields.length === 0) refuse('', 'La rectificación no cambia nada de lo registrado.');
  const from = Object.fromEntries(fields.map((field) => [field, investment[field]])) as Restatement;
  return [{ type: 'InvestmentRestated', data: { cui, from, to } }];
}

function wanted(command: RestateInvestment, { phase, operation }: InvestmentState): Restatement {
  const { since, sinceIs, operating = operation !== null, operatingSince } = command;
  const to: Restatement = {};
  if (command.name !== undefined) to.name = command.name;
  if (command.phase !== undefined) to.phase = command.phase;
  if (since !== undefined) to.phaseSince = factDay({ since, sinceIs });
  // The day of the wrong phase says nothing of the right one.
  else if (to.phase !== undefined && to.phase !== phase) to.phaseSince = null;
  if (!operating) to.operation = null;
  else if (operatingSince !== undefined) to.operation = { since: factDay({ since: operatingSince }) };
  else to.operation = operation ?? { since: null };
  return to;
}

function differing(to: Restatement, investment: InvestmentState): Restatement {
  const entries = Object.entries(to).filter(([field, value]) => !isDeepStrictEqual(value, investment[field as keyof Restatement]));
  return Object.fromEntries(entries) as Restatement;
}

function checkCoherence(checks: Checks, { phase, operation, stop, deactivated, blockers }: InvestmentState): void {
  const refusing = (holds: boolean, why: string) => checks.that(holds, 'phase', `En fase «${phase}» ${why}.`);
  refusing(operation === null || COMPLETED.includes(phase), 'no puede estar en funcionamiento');
  refusing(stop === null || STOPPABLE.includes(phase), 'no puede seguir paralizada: registre antes la reanudación');
  refusing(deactivated === null || BEFORE_COMPLETION.includes(phase), 'no puede estar desactivada: reactívela antes');
  refusing(phase !== 'cerrada' || blockers.length === 0, 'no puede tener impedimentos: levántelos antes');
}
