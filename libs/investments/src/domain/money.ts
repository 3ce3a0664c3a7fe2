import type { Checks } from '@quipu/ledger';
import { decimal, isDecimal } from '@quipu/rules';
import type { Amounts, MoneyFigures } from '../contract/events.js';
import { MONEY_CONCEPTS } from '../contract/vocabulary.js';

/** What is not named stays as it was known. */
export function mergedFigures(before: MoneyFigures | undefined, now: MoneyFigures): MoneyFigures {
  return { day: now.day, amounts: { ...before?.amounts, ...now.amounts }, reported: now.reported ?? before?.reported ?? null };
}

/** No negative amount; each stage of spending at most the one before it, as far as both are known. */
export function checkMoney(checks: Checks, { amounts, reported }: Pick<MoneyFigures, 'amounts' | 'reported'>): void {
  const valid = MONEY_CONCEPTS.filter((concept) => amounts[concept] !== undefined).every((concept) =>
    checks.that(isAmount(amounts[concept]!), `amounts.${concept}`, `${concept}: se espera un monto en soles de 0 o más.`),
  );
  if (valid) checkChain(checks, amounts);
  if (!reported) return;
  const sound = isAmount(reported.percentage);
  checks.that(sound, 'reported.percentage', 'El avance financiero no puede ser negativo.');
  const within = !sound || reported.denominator !== 'PIM' || decimal(reported.percentage).lte(100);
  checks.that(within, 'reported.percentage', 'Lo devengado no puede pasar del 100 % del PIM.');
}

/** PIA is no limit: the budget is modified during the year. */
function checkChain(checks: Checks, amounts: Amounts): void {
  const known = MONEY_CONCEPTS.slice(1).filter((concept) => amounts[concept] !== undefined);
  known.slice(1).forEach((concept, index) => {
    const before = known[index]!;
    const fits = decimal(amounts[concept]!).lte(decimal(amounts[before]!));
    checks.that(fits, `amounts.${concept}`, `El monto ${concept} (${amounts[concept]}) pasa del ${before} (${amounts[before]}).`);
  });
}

function isAmount(text: string): boolean {
  return isDecimal(text) && !decimal(text).isNegative();
}
