import { Checks } from '@quipu/ledger';
import type { Day, FactDay, InvestmentEvent } from '../contract/events.js';
import type { DeactivateInvestment, ReactivateInvestment, TakeBackInvestment, TransferInvestment } from './commands.js';
import { factDay, needsDocument, needsReason, notBefore, notInFuture, standing } from './demands.js';
import type { Investment, InvestmentState } from './state.js';
import { checkStep } from './steps/next-steps.js';
import type { Surroundings } from './surroundings.js';

type CustodyCommand = TransferInvestment | TakeBackInvestment | DeactivateInvestment | ReactivateInvestment;

/** To which entity, by which agreement. */
export function transferInvestment(command: TransferInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const investment = stepOf(command, state);
  const { to, agreement } = command;
  const since = documented(command, surroundings, 'Transferir la inversión', stopOf(investment), 'la paralización');
  return [{ type: 'InvestmentTransferred', data: { cui: command.cui, to, agreement, since } }];
}

export function takeBackInvestment(command: TakeBackInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { holder } = stepOf(command, state);
  const since = documented(command, surroundings, 'Recuperar la inversión', exact(holder?.since), 'la transferencia');
  return [{ type: 'InvestmentTakenBack', data: { cui: command.cui, since } }];
}

export function deactivateInvestment(command: DeactivateInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const investment = stepOf(command, state);
  const since = documented(command, surroundings, 'Desactivar la inversión', stopOf(investment), 'la paralización');
  return [{ type: 'InvestmentDeactivated', data: { cui: command.cui, since } }];
}

export function reactivateInvestment(command: ReactivateInvestment, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { deactivated } = stepOf(command, state);
  const since = documented(command, surroundings, 'Reactivar la inversión', exact(deactivated?.since), 'la desactivación');
  return [{ type: 'InvestmentReactivated', data: { cui: command.cui, since } }];
}

function stepOf({ kind, cui }: CustodyCommand, state: Investment): InvestmentState {
  const investment = standing(state, cui);
  checkStep(kind, investment);
  return investment;
}

/** A stop that ends may not end before it began. */
function stopOf({ stop }: InvestmentState): Day | undefined {
  return stop?.since.day;
}

function exact(since: FactDay | undefined): Day | undefined {
  return since?.is === 'exacta' ? since.day : undefined;
}

function documented(command: CustodyCommand, surroundings: Surroundings, what: string, earlier: Day | undefined, name: string): FactDay {
  const checks = new Checks();
  if (command.kind === 'deactivate-investment') needsReason(checks, command.support, what);
  needsDocument(checks, command.support, what);
  notInFuture(checks, 'since', command.since, surroundings);
  notBefore(checks, 'since', command.since, earlier, name);
  checks.done();
  return factDay(command);
}
