import { Checks, refuse } from '@quipu/ledger';
import { decimal, isDecimal } from '@quipu/rules';
import type { Day, DecimalText, InvestmentEvent } from '../contract/events.js';
import type { CorrectPhysicalProgress, ReportPhysicalProgress } from './commands.js';
import { needsGrounds, notInFuture, standing } from './demands.js';
import type { Investment, InvestmentState } from './state.js';
import { checkStep } from './steps/next-steps.js';
import type { Surroundings } from './surroundings.js';

/** Accumulated progress, later than the last report and not below it. A lower figure is a correction of an earlier one. */
export function reportPhysicalProgress(command: ReportPhysicalProgress, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, day, percentage } = command;
  const investment = standing(state, cui);
  checkStep('report-physical-progress', investment);
  const last = investment.progress.at(-1);
  const checks = new Checks();
  notInFuture(checks, 'day', day, surroundings);
  if (checkPercentage(checks, percentage) && last) {
    const pointer = 'Si el dato anterior está mal, corríjalo con motivo y documento.';
    checks.that(day > last.day, 'day', `Ya hay avance registrado al ${last.day}. ${pointer}`);
    const grows = decimal(percentage).gte(decimal(last.percentage));
    checks.that(grows, 'percentage', `El avance no puede bajar de ${last.percentage} %, registrado al ${last.day}. ${pointer}`);
    checkStillStopped(checks, command, investment);
  }
  checks.done();
  return [{ type: 'PhysicalProgressReported', data: { cui, day, percentage } }];
}

export function correctPhysicalProgress(command: CorrectPhysicalProgress, state: Investment): InvestmentEvent[] {
  const { cui, day, percentage, support } = command;
  const { progress } = standing(state, cui);
  const at = progress.findIndex((report) => report.day === day);
  if (at < 0) refuse('day', `No hay avance registrado al ${day}. Registrado: ${progress.map((one) => one.day).join(', ') || 'nada'}.`);
  const from = progress[at]!.percentage;
  const checks = new Checks();
  needsGrounds(checks, support);
  if (checkPercentage(checks, percentage)) {
    checks.that(percentage !== from, 'percentage', `El avance al ${day} ya es ${from} %: no hay nada que corregir.`);
    checkBetween(checks, percentage, progress[at - 1], progress[at + 1]);
  }
  checks.done();
  return [{ type: 'PhysicalProgressCorrected', data: { cui, day, from, to: percentage } }];
}

function checkPercentage(checks: Checks, text: DecimalText): boolean {
  const within = isDecimal(text) && !decimal(text).isNegative() && decimal(text).lte(100);
  return checks.that(within, 'percentage', 'El avance físico es un porcentaje de 0 a 100.');
}

interface Report {
  day: Day;
  percentage: DecimalText;
}

function checkBetween(checks: Checks, percentage: DecimalText, before: Report | undefined, after: Report | undefined): void {
  const low = !before || decimal(percentage).gte(decimal(before.percentage));
  checks.that(low, 'percentage', `Quedaría por debajo del avance al ${before?.day} (${before?.percentage} %): corrija antes ese.`);
  const high = !after || decimal(percentage).lte(decimal(after.percentage));
  checks.that(high, 'percentage', `Quedaría por encima del avance al ${after?.day} (${after?.percentage} %): corrija antes ese.`);
}

/** A stopped work does not advance; the same figure again is the monthly record of it. */
function checkStillStopped(checks: Checks, { day, percentage }: Report, { stop, progress }: InvestmentState): void {
  if (!stop || day <= stop.since.day) return;
  const same = decimal(percentage).eq(decimal(progress.at(-1)!.percentage));
  checks.that(same, 'percentage', `Está paralizada desde el ${stop.since.day}: para registrar avance, registre antes la reanudación.`);
}
