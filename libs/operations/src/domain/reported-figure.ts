import { type Checks } from '@quipu/ledger';
import { parsePeriod } from '@quipu/planning';
import { decimal } from '@quipu/rules';
import type { DecimalText, PeriodText } from '../contract/events.js';
import { firstDayOf } from './month.js';
import { coversYear, planIn, type Surroundings } from './surroundings.js';

/** A percentage that a source reports for a period: not negative, of a period of the plan that has begun. */
export function checkReported(checks: Checks, command: { plan: string; period: PeriodText; percentage: DecimalText }, surroundings: Surroundings): void {
  const { percentage, period } = command;
  const plan = planIn(surroundings, command.plan);
  checks.that(decimal(percentage).gte(0), 'percentage', `El porcentaje ${percentage} no puede ser negativo.`);
  const parsed = parsePeriod(period);
  if (!checks.that(parsed !== undefined, 'period', `El periodo «${period}» no existe: use 2025-S1, 2025-S2 o 2025-A (año completo).`)) return;
  const { year, half } = parsed!;
  checks.that(coversYear(plan, year), 'period', `El periodo ${period} está fuera del plan ${plan.code} (${plan.startYear}-${plan.endYear}).`);
  checks.that(firstDayOf(year, half === 'S2' ? 7 : 1) <= surroundings.today, 'period', `El periodo ${period} todavía no empieza.`);
}

/** A figure already reported is replaced only by another one, with a reason and a document. */
export function replaceable(
  checks: Checks,
  { period, percentage, previous }: { period: PeriodText; percentage: DecimalText; previous: DecimalText | null },
  { justified }: Surroundings,
): void {
  if (previous === null) return;
  if (!checks.that(!decimal(previous).eq(percentage), 'percentage', `El porcentaje de ${period} ya es ${previous}.`)) return;
  checks.that(justified, 'percentage', `Ya se registró ${previous} en ${period}: para reemplazarlo hacen falta motivo y documento.`);
}
