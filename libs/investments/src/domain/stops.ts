import { isDeepStrictEqual } from 'node:util';
import { Checks, refuse } from '@quipu/ledger';
import type { InvestmentEvent, StopGrounds } from '../contract/events.js';
import type { CorrectStop, ResumeWork, StopWork } from './commands.js';
import { factDay, needsDocument, needsGrounds, notBefore, notInFuture, standing } from './demands.js';
import type { Investment } from './state.js';
import { checkStep } from './steps/next-steps.js';
import type { Surroundings } from './surroundings.js';

/** Cause, since when, norm, article and document: all of them. The phase stays. */
export function stopWork(command: StopWork, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, cause, norm, article, effect = null, support } = command;
  const investment = standing(state, cui);
  checkStep('stop-work', investment);
  const grounds: StopGrounds = { cause, since: factDay(command), norm, article, effect };
  const checks = new Checks();
  needsDocument(checks, support, 'Una paralización');
  checkGrounds(checks, grounds, surroundings);
  notBefore(checks, 'since', command.since, investment.pastStop?.ended, 'el fin de la paralización anterior');
  checks.done();
  return [{ type: 'WorkStopped', data: { cui, ...grounds } }];
}

/** What was recorded of the last stop, put right. */
export function correctStop(command: CorrectStop, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, support } = command;
  const { stop, pastStop } = standing(state, cui);
  const from = stop ?? pastStop?.grounds ?? refuse('cui', `La inversión ${cui} no tiene ninguna paralización que rectificar.`);
  const { cause = from.cause, norm = from.norm, article = from.article, effect = from.effect } = command;
  const { since = from.since.day, sinceIs = command.since === undefined ? from.since.is : 'exacta' } = command;
  const to: StopGrounds = { cause, since: factDay({ since, sinceIs }), norm, article, effect };
  const checks = new Checks();
  needsGrounds(checks, support);
  checkGrounds(checks, to, surroundings);
  // While a stop is open, the day on which an earlier one ended still bounds it; once ended, its own end does.
  if (stop) notBefore(checks, 'since', since, pastStop?.ended, 'el fin de la paralización anterior');
  else checks.that(since <= pastStop!.ended, 'since', `La paralización terminó el ${pastStop!.ended}: no pudo empezar después.`);
  checks.that(!isDeepStrictEqual(from, to), '', 'La rectificación no cambia nada de la paralización.');
  checks.done();
  return [{ type: 'StopCorrected', data: { cui, from, to } }];
}

export function resumeWork(command: ResumeWork, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, since, support } = command;
  const investment = standing(state, cui);
  checkStep('resume-work', investment);
  const checks = new Checks();
  needsDocument(checks, support, 'Reanudar');
  notInFuture(checks, 'since', since, surroundings);
  notBefore(checks, 'since', since, investment.stop!.since.day, 'la paralización');
  checks.done();
  return [{ type: 'WorkResumed', data: { cui, since: factDay(command) } }];
}

function checkGrounds(checks: Checks, { norm, article, since }: StopGrounds, surroundings: Surroundings): void {
  checks.that(norm.trim() !== '', 'norm', 'Diga la norma en que se funda la paralización.');
  checks.that(article.trim() !== '', 'article', 'Diga el artículo de la norma.');
  notInFuture(checks, 'since', since.day, surroundings);
}
