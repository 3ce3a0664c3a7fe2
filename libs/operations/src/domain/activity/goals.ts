import { type Checks } from '@quipu/ledger';
import { decimal } from '@quipu/rules';
import type { DecimalText, MonthlyGoal } from '../../contract/events.js';
import { MONTHS } from '../month.js';
import { checkMonths } from './definition.js';

export function checkGoals(checks: Checks, months: readonly MonthlyGoal[]): void {
  checkMonths(checks, months.map(({ month }) => month), (index) => `months[${index}].month`);
  months.forEach(({ physical, financial }, index) => {
    checkAmount(checks, `months[${index}].physical`, physical);
    checkAmount(checks, `months[${index}].financial`, financial);
  });
}

export function checkAmount(checks: Checks, field: string, text: DecimalText | null): void {
  checks.that(text === null || decimal(text).gte(0), field, `La cantidad ${text} no puede ser negativa.`);
}

/** Twelve months in order: the given ones over those that stood, and none otherwise. */
export function twelve(given: readonly MonthlyGoal[], standing: readonly MonthlyGoal[] = []): MonthlyGoal[] {
  return MONTHS.map((month) => {
    const { physical, financial } = at(given, month) ?? at(standing, month) ?? { physical: '0', financial: null };
    return { month, physical, financial };
  });
}

function at(months: readonly MonthlyGoal[], month: number): MonthlyGoal | undefined {
  return months.find((one) => one.month === month);
}
