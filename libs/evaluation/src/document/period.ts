import type { PeriodText } from '@quipu/planning';
import type { ScaleName } from '@quipu/rules';

const HALVES: Record<string, string> = { S1: 'Primer semestre de', S2: 'Segundo semestre de', A: 'Año' };

/** `2025-S1` → «Primer semestre de 2025». */
export function periodName(period: PeriodText): string {
  const [year, half] = period.split('-');
  return `${HALVES[half!]} ${year}`;
}

/** `2025-S1` → `2025`: the year whose target counts. */
export function yearOf(period: PeriodText): string {
  return period.slice(0, 4);
}

/** Both scales, the one that belongs to the period first. */
export function scalesOf(period: PeriodText): readonly [ScaleName, ScaleName] {
  return period.endsWith('-A') ? ['annual', 'semester'] : ['semester', 'annual'];
}
