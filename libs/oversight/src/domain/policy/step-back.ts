import { decimal } from '@quipu/rules';
import type { IndicatorFact } from './facts.js';

/** The first pair of years whose targets go against the sense, in words; null when there is none or no sense is declared. */
export function stepBack({ sense, targets }: Pick<IndicatorFact, 'sense' | 'targets'>): string | null {
  if (sense === 'no definido') return null;
  const years = Object.keys(targets).sort();
  for (const [i, year] of years.slice(1).entries()) {
    const before = years[i]!;
    const change = decimal(targets[year]!).cmp(decimal(targets[before]!));
    if (change === (sense === 'ascendente' ? -1 : 1)) {
      return `su logro esperado pasa de ${targets[before]} (${before}) a ${targets[year]} (${year}), contra su sentido ${sense}.`;
    }
  }
  return null;
}
