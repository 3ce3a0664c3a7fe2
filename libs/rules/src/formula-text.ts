import { decimal } from './decimal.js';
import { formulaOf, type Formula } from './formula.js';
import type { IndicatorInput, NotApplicableReason, RuleSet } from './types.js';

/** Why there is no figure, in Spanish. */
export const NOT_APPLICABLE_TEXT: Readonly<Record<NotApplicableReason, string>> = {
  'target-zero': 'logro esperado 0: el avance no se calcula',
  'target-negative': 'logro esperado negativo: el avance no se calcula',
  'target-missing': 'sin logro esperado para el año',
  'sense-undefined': 'sentido no definido: el avance no se calcula',
  'target-equals-baseline': 'logro esperado igual a la línea de base: el avance no se calcula',
  'baseline-missing': 'sin línea de base',
};

/** The formula of tipo I with its numbers as they were recorded, in Spanish, e.g. «min(100, 88.70 / 90.01 × 100)». */
export function formulaText(input: IndicatorInput, rules: RuleSet): string {
  const formula = formulaOf(input, rules);
  switch (formula.kind) {
    case 'no-data':
      return 'sin dato';
    case 'not-applicable':
      return NOT_APPLICABLE_TEXT[formula.why];
    case 'met':
      return metText(formula.how, input);
    case 'ratio':
      return ratioText(formula, input, rules);
  }
}

function metText(how: Extract<Formula, { kind: 'met' }>['how'], { value, target }: IndicatorInput): string {
  switch (how) {
    case 'within-maximum':
      return `${value} ≤ ${target}: dentro del máximo permisible → 100`;
    case 'within-minimum':
      return `${value} ≥ ${target}: dentro del mínimo permisible → 100`;
    case 'fell-to-zero':
      return `${value} en un indicador que debe bajar hasta ${target} → 100`;
  }
}

function ratioText(formula: Extract<Formula, { kind: 'ratio' }>, { value, target }: IndicatorInput, rules: RuleSet): string {
  const ratio = `${formula.numerator} / ${formula.denominator} × 100`;
  // Outside a permissible limit the ratio is below 100 already: there is nothing to cap.
  if (formula.beyond === 'maximum') return `${value} > ${target}: fuera del máximo permisible → ${ratio}`;
  const floored = decimal(formula.numerator).isNegative() ? `max(0, ${ratio})` : undefined;
  if (formula.beyond === 'minimum') return `${value} < ${target}: fuera del mínimo permisible → ${floored ?? ratio}`;
  return floored ?? `min(${rules.cap}, ${ratio})`;
}
