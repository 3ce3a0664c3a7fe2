import { Checks } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import { CUI } from './codes.js';
import { checkActions } from './link-actions.js';
import type { RegisterInvestment } from './commands.js';
import { factDay, notInFuture } from './demands.js';
import type { Investment } from './state.js';
import { COMPLETED } from './steps/phase-steps.js';
import type { Surroundings } from './surroundings.js';

/** An investment enters in whatever phase it is found: most are older than the system. */
export function registerInvestment(command: RegisterInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, name, actions, phase, since, sinceIs, operating = false, operatingSince, assumptions = [] } = command;
  const checks = new Checks();
  if (checks.that(CUI.test(cui), 'cui', `El CUI «${cui}» no tiene siete cifras.`)) {
    checks.that(state === undefined, 'cui', `La inversión ${cui} ya está registrada.`);
  }
  checks.that(actions.length > 0, 'actions', 'La inversión debe servir al menos a una acción.');
  checkActions(checks, 'actions', actions, surroundings);
  checkOperation(checks, command);
  notInFuture(checks, 'since', since, surroundings);
  notInFuture(checks, 'operatingSince', operatingSince, surroundings);
  checks.done();
  const phaseSince = since === undefined ? null : factDay({ since, sinceIs });
  const operation = operating ? { since: operatingSince === undefined ? null : factDay({ since: operatingSince }) } : null;
  return [{ type: 'InvestmentRegistered', data: { cui, name, actions, phase, phaseSince, operation, assumptions } }];
}

function checkOperation(checks: Checks, { operating = false, operatingSince, phase }: RegisterInvestment): void {
  const completed = !operating || COMPLETED.includes(phase);
  checks.that(completed, 'operating', `En fase «${phase}» no puede estar en funcionamiento: primero se concluye.`);
  checks.that(operating || operatingSince === undefined, 'operatingSince', 'Hay fecha de puesta en funcionamiento, pero no se dice que funcione.');
}
