import { isDeepStrictEqual } from 'node:util';
import { Checks, own, refuse } from '@quipu/ledger';
import type { InvestmentEvent, MoneyFigures } from '../contract/events.js';
import type { CorrectMoney, RecordMoney } from './commands.js';
import { needsGrounds, notInFuture, standing } from './demands.js';
import { checkMoney, mergedFigures } from './money.js';
import type { Investment } from './state.js';
import type { Surroundings } from './surroundings.js';

/** What is known of a year's money on a day, later than the last one. What is not named stays. */
export function recordMoney(command: RecordMoney, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, year, day, amounts = {}, reported = null } = command;
  const before = own(standing(state, cui).money, String(year));
  const checks = new Checks();
  const said = Object.keys(amounts).length > 0 || reported !== null;
  checks.that(said, 'amounts', 'Registre al menos un monto o un avance financiero reportado.');
  checkDay(checks, command, surroundings);
  const later = !before || day > before.day;
  checks.that(later, 'day', `Ya hay montos de ${year} al ${before?.day}: si están mal, corríjalos con motivo y documento.`);
  const figures: MoneyFigures = { day, amounts, reported };
  checkMoney(checks, mergedFigures(before, figures));
  checks.done();
  return [{ type: 'MoneyRecorded', data: { cui, year, ...figures } }];
}

export function correctMoney(command: CorrectMoney, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, year, day, amounts, support } = command;
  const from = own(standing(state, cui).money, String(year)) ?? refuse('year', `No hay montos de ${year} que corregir.`);
  const to: MoneyFigures = { day, amounts, reported: command.reported === undefined ? from.reported : command.reported };
  const checks = new Checks();
  needsGrounds(checks, support);
  checkDay(checks, command, surroundings);
  checkMoney(checks, to);
  checks.that(!isDeepStrictEqual(from, to), '', `Los montos de ${year} ya son esos: no hay nada que corregir.`);
  checks.done();
  return [{ type: 'MoneyCorrected', data: { cui, year, from, to } }];
}

/** A year's accounts close in the following one. */
function checkDay(checks: Checks, { year, day }: { year: number; day: string }, surroundings: Surroundings): void {
  notInFuture(checks, 'day', day, surroundings);
  checks.that(day >= `${year}-01-01`, 'day', `La fecha ${day} es anterior al año ${year}.`);
}
