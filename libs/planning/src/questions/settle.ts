import { invalidInput, ProblemException } from '@quipu/platform';
import { defaultRuleSet, type RuleSet, ruleSets } from '@quipu/rules';
import { parsePeriod } from '../domain/period.js';
import { type PlanRow, planOfPeriod, plansOf } from '../read-models/plan-node/query.js';
import type { Reader } from '@quipu/querying/versioned';

/** The period asked for. Throws a 400 that names the field. */
export function settlePeriod(text: string): string {
  if (parsePeriod(text)) return text;
  throw invalidInput([{ field: 'period', message: `El periodo «${text}» no existe: use 2025-S1, 2025-S2 o 2025-A (año completo).` }]);
}

/** The rules asked for, or those the system uses when nobody says. Throws a 400 that lists them. */
export function settleRules(id: string | undefined): RuleSet {
  const rules = id === undefined ? defaultRuleSet : ruleSets.find((one) => one.id === id);
  if (rules) return rules;
  const known = ruleSets.map((one) => one.id).join(', ');
  throw invalidInput([{ field: 'ruleset', message: `No existen las reglas «${id}». Las disponibles son: ${known}.` }]);
}

export interface PlanAsked {
  entity: string;
  asOf: number;
  /** Without a code: the plan that covers the period or, without a period either, the latest. */
  code?: string;
  period?: string;
}

/** The plan asked for, as it stood. Throws a 404 that says what is missing. */
export async function settlePlan(db: Reader, { entity, asOf, code, period }: PlanAsked): Promise<PlanRow> {
  if (code === undefined && period !== undefined) {
    const plan = await planOfPeriod(db, { entity, period, asOf });
    return plan ?? missing('period', `La entidad ${entity} no tiene, a este corte, un plan que cubra ${period}.`);
  }
  const plans = await plansOf(db, { entity, asOf });
  if (code === undefined) return plans.at(-1) ?? missing('entity', `La entidad ${entity} no tiene planes registrados a este corte.`);
  return plans.find(({ plan }) => plan === code) ?? missing('plan', `La entidad ${entity} no tiene el plan ${code} a este corte.`);
}

/** Throws a 404 that names the field whose value finds nothing. */
export function missing(field: string, message: string): never {
  throw new ProblemException({ status: 404, title: 'No hay datos para esa consulta', detail: message, errors: [{ field, message }] });
}
