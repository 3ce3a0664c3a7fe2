import type { ActionAdvanceRow, FigureText, IndicatorAdvance, IndicatorDetail } from '@quipu/planning';
import type { Relevance } from '@quipu/rules';
import { figureCell } from '../document/figure-cell.js';
import type { EvaluationInput } from '../document/input.js';
import { sortedBy } from '../document/order.js';
import { scalesOf } from '../document/period.js';
import { indexPlan, type PlanIndex } from '../document/plan-index.js';
import { BASES, LEVEL_WORD } from '../document/words.js';
import { numberOf } from './cells.js';
import { peiColumns } from './pei-layout.js';
import type { Sheet, SheetCell } from './workbook.js';

const RELEVANCE: Readonly<Record<Relevance, string>> = { 1: 'Muy relevante', 2: 'Relevante', 3: 'Menos relevante' };
const DIFFERENCE: Readonly<Record<IndicatorAdvance['difference'], string>> = { none: '', unexplained: 'Sin explicar', explained: 'Explicada' };

/** The follow-up of the plan as a sheet in CEPLAN's layout: a row per indicator of an action, in order of code. */
export function peiFollowUp(input: EvaluationInput): Sheet {
  const index = indexPlan(input.nodes);
  const { startYear, endYear } = index.plan.detail;
  const years = Array.from({ length: endYear - startYear + 1 }, (_, place) => startYear + place);
  const details = new Map(index.indicators.map(({ code, detail }) => [code, detail]));
  const actions = sortedBy(input.actions, ({ action }) => action);
  return {
    name: 'Seguimiento PEI',
    columns: peiColumns({ ...input, years }),
    rows: actions.flatMap((action) =>
      sortedBy(action.indicators, ({ code }) => code).map((indicator) => row({ action, indicator, detail: details.get(indicator.code), years, index, input })),
    ),
  };
}

interface Line {
  action: ActionAdvanceRow;
  indicator: IndicatorAdvance;
  detail: IndicatorDetail | undefined;
  years: readonly number[];
  index: PlanIndex;
  input: EvaluationInput;
}

function row({ action, indicator, detail, years, index, input: { ruleSet, period } }: Line): SheetCell[] {
  const { code, name, unit, relevance, sense, aggregation } = indicator;
  const texts = [action.action, action.name, code, name, index.unitName(unit), RELEVANCE[relevance], capital(sense), capital(aggregation)];
  const figure = (of: FigureText) => figureOf(of, ruleSet.decimals);
  return [
    ...texts.map((text) => ({ text })),
    detail?.baseline ? { number: String(detail.baseline.year), decimals: 0, plain: true } : null,
    numberOf(detail?.baseline?.value ?? null),
    ...years.map((year) => numberOf(detail?.targets[String(year)] ?? null)),
    numberOf(indicator.target),
    numberOf(indicator.value) ?? { text: 'sin dato' },
    ...BASES.map((basis) => figure(indicator[basis])),
    ...BASES.map((basis) => figure(action[basis])),
    ...BASES.flatMap((basis) => scalesOf(period).map((scale) => levelOf(action.levels[basis][scale]))),
    { text: DIFFERENCE[indicator.difference] },
  ];
}

function levelOf(level: ActionAdvanceRow['levels']['reported']['annual']): SheetCell {
  return { text: level ? LEVEL_WORD[level] : 'Sin nivel' };
}

/** The printed figure as a number, or in words why there is none: an empty cell would be read as 0. */
function figureOf(figure: FigureText, decimals: number): SheetCell {
  if (figure.kind === 'value') return { number: figure.rounded, decimals };
  const { text, note } = figureCell(figure, decimals);
  return { text: note ? `${text} ${note}` : text };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
