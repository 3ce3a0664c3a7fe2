import { atMost100, type Fraction, fraction, isPositive, mean, percent, sum, twoPlaces } from './fraction.js';

/**
 * The follow-up of a POI by the footnotes of CEPLAN's report, read again from scratch and written as
 * plainly as they say it: it shares no code with what it judges.
 */
export interface PlainActivity {
  code: string;
  action: string;
  accumulation: 'acumulado anual' | 'acumulado mensual' | 'no acumulado' | null;
  active: boolean;
  /** Goals in force, twelve each; null without a programme. Money null where the source has none. */
  goals: { physical: string; financial: string | null }[] | null;
  /** Twelve; null is a month without a record that counts. */
  done: { physical: string | null; financial: string | null }[];
}

/** `"66.67"`, `S.I.`, `S.P.` or `-`. */
type Printed = string;
interface Both {
  uncapped: Printed;
  capped: Printed;
}
export interface PlainReport {
  activities: Record<string, { physical: Both; financial: Both }>;
  actions: Record<string, Both>;
  total: Both;
  ofActions: Both;
}

type Figure = Fraction | 'S.I.' | 'S.P.' | '-';

/** @param months of the period, from 1 */
export function plainReport(poi: readonly PlainActivity[], months: readonly number[]): PlainReport {
  const reported = poi.filter((one) => one.active && one.accumulation !== null && one.goals?.some(({ physical }) => isPositive(fraction(physical))));
  const physical = new Map(reported.map((one) => [one.code, physicalOf(one, months)]));
  const actions = new Map<string, Figure[]>();
  for (const { action, code } of reported) actions.set(action, [...(actions.get(action) ?? []), physical.get(code)!]);
  return {
    activities: Object.fromEntries(reported.map((one) => [one.code, { physical: both(physical.get(one.code)!), financial: both(financialOf(one, months)) }])),
    actions: Object.fromEntries([...actions].map(([action, terms]) => [action, { uncapped: print(ofAction(terms)), capped: print(ofAction(terms.map(cap))) }])),
    total: meanOfFigures([...physical.values()], [...physical.values()].map(cap)),
    ofActions: meanOfFigures([...actions.values()].map(ofAction), [...actions.values()].map((terms) => ofAction(terms.map(cap)))),
  };
}

function physicalOf({ accumulation, goals, done }: PlainActivity, months: readonly number[]): Figure {
  const programmed = months.map((month) => fraction(goals![month - 1]!.physical));
  const executed = months.map((month) => done[month - 1]!.physical);
  if (!programmed.some(isPositive)) return 'S.P.';
  if (executed.includes(null)) return 'S.I.';
  const recorded = executed.map((text) => fraction(text!));
  if (accumulation === 'acumulado anual') return percent(sum(recorded), sum(programmed));
  if (accumulation === 'acumulado mensual') return percent(lastAboveZero(recorded), lastAboveZero(programmed));
  return mean(programmed.flatMap((goal, index) => (isPositive(goal) ? [percent(recorded[index]!, goal)] : [])));
}

function financialOf({ goals, done }: PlainActivity, months: readonly number[]): Figure {
  const given = months.map((month) => goals![month - 1]!.financial);
  if (given.every((text) => text === null)) return '-';
  const programmed = sum(given.map((text) => fraction(text ?? '0')));
  if (!isPositive(programmed)) return 'S.P.';
  const executed = months.map((month) => done[month - 1]!.financial);
  return executed.includes(null) ? 'S.I.' : percent(sum(executed.map((text) => fraction(text!))), programmed);
}

function ofAction(terms: readonly Figure[]): Figure {
  if (terms.includes('S.I.')) return 'S.I.';
  const figures = terms.filter((term) => typeof term !== 'string');
  if (figures.length > 0) return mean(figures);
  return terms.includes('S.P.') ? fraction('0') : '-';
}

function meanOfFigures(uncapped: readonly Figure[], capped: readonly Figure[]): Both {
  const of = (terms: readonly Figure[]) => terms.filter((term) => typeof term !== 'string');
  return of(uncapped).length === 0 ? { uncapped: '-', capped: '-' } : { uncapped: twoPlaces(mean(of(uncapped))), capped: twoPlaces(mean(of(capped))) };
}

function lastAboveZero(amounts: readonly Fraction[]): Fraction {
  return amounts.filter(isPositive).at(-1) ?? fraction('0');
}

const cap = (figure: Figure): Figure => (typeof figure === 'string' ? figure : atMost100(figure));
const print = (figure: Figure): Printed => (typeof figure === 'string' ? figure : twoPlaces(figure));
const both = (figure: Figure): Both => ({ uncapped: print(figure), capped: print(cap(figure)) });
