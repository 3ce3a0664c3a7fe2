import { type Checks, refuse } from '@quipu/ledger';
import type { Day, FactDay } from '../contract/events.js';
import type { Since, Support } from './commands.js';
import type { Investment, InvestmentState } from './state.js';
import type { Surroundings } from './surroundings.js';

/** The investment, once registered. */
export function standing(state: Investment, cui: string): InvestmentState {
  return state ?? refuse('cui', `La inversión ${cui} no está registrada.`);
}

export function factDay({ since, sinceIs = 'exacta' }: Since): FactDay {
  return { day: since, is: sinceIs };
}

/** A fact is not recorded before it happens. */
export function notInFuture(checks: Checks, field: string, day: Day | undefined, { today }: Surroundings): void {
  if (day !== undefined) checks.that(day <= today, field, `La fecha ${day} todavía no llega: hoy es ${today}.`);
}

/** @param earlier what may not come after the day, with its name in Spanish */
export function notBefore(checks: Checks, field: string, day: Day, earlier: Day | undefined, name: string): void {
  if (earlier !== undefined) checks.that(day >= earlier, field, `La fecha ${day} es anterior: ${name} es del ${earlier}.`);
}

export function needsDocument(checks: Checks, { documents }: Support, what: string): void {
  checks.that(documents.length > 0, 'documents', `${what} necesita un documento que lo sustente.`);
}

export function needsReason(checks: Checks, { reason = '' }: Support, what: string): void {
  checks.that(reason.trim() !== '', 'reason', `${what} necesita el motivo.`);
}

/** What changes something already recorded says why, and shows it. */
export function needsGrounds(checks: Checks, support: Support): void {
  needsReason(checks, support, 'Rectificar un registro');
  needsDocument(checks, support, 'Rectificar un registro');
}
