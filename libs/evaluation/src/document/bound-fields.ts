import { progressText } from '@quipu/operations';
import type { ActionAdvanceRow, IndicatorAdvance } from '@quipu/planning';
import { formatNumber, formatPercent, type ScaleName } from '@quipu/rules';
import { averageText } from './average.js';
import { figureCell } from './figure-cell.js';
import type { EvaluationInput } from './input.js';
import { scalesOf } from './period.js';
import { physicalPercent } from './physical.js';
import { LEVELS } from './words.js';

/**
 * Figures that a narrative may name as `{{…}}` and that the report fills in, so that prose cannot drift from data:
 * `promedio`, `promedio.recalculado`, `acciones`, `poi`, `inversiones`, `inversiones.paralizadas`,
 * `malo`, `regular`, `bueno` (how many actions, on the period's scale; `.anual` or `.semestral` names one), and of an
 * action or indicator `AEI.01.01.` / `IND.01.AEI.01.01.` + `reportado`, `recalculado`, `meta`, `valor`;
 * of an action also `nivel` and `fisico`. An action of several indicators has no one `meta` or `valor`.
 */
export interface BoundFields {
  fill(text: string): Filled;
}
export interface Filled {
  text: string;
  /** Absent when the text holds no field. */
  source?: string;
  unknownFields?: string[];
}

const FIELD = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g;
const SCALE_OF: Readonly<Record<string, ScaleName>> = { anual: 'annual', semestral: 'semester' };

export function boundFields(input: EvaluationInput): BoundFields {
  const actions = new Map(input.actions.map((row) => [row.action, row]));
  const indicators = new Map(input.actions.flatMap((row) => row.indicators.map((one) => [one.code, one] as const)));
  const physical = new Map(input.physicalProgress.map((row) => [row.action, row]));
  const valueOf = (name: string): string | undefined => {
    const [, code, what] = /^((?:IND\.\d+\.)?AEI\.\d+\.\d+)\.(\p{L}+)$/u.exec(name) ?? [];
    if (!code || !what) return ofPlan(name, input);
    const action = actions.get(code);
    if (!action) return ofIndicator(indicators.get(code), what, input);
    if (what === 'fisico' || what === 'físico') return percentOr(physicalPercent(physical.get(code)));
    return ofAction(action, what, input);
  };
  return { fill: (text) => fill(text, valueOf) };
}

function fill(text: string, valueOf: (name: string) => string | undefined): Filled {
  const unknown = new Set<string>();
  const filled = text.replaceAll(FIELD, (_whole, name: string) => {
    const value = valueOf(name);
    if (value === undefined) unknown.add(name);
    return value ?? `[campo desconocido: ${name}]`;
  });
  if (filled === text) return { text };
  return { text: filled, source: text, ...(unknown.size > 0 ? { unknownFields: [...unknown] } : {}) };
}

function ofPlan(name: string, { summary, period, ruleSet, poiSummary, investments }: EvaluationInput): string | undefined {
  const [base, which] = name.split('.') as [string, string | undefined];
  const level = LEVELS.find((one) => one === base);
  if (level) {
    const scale = which === undefined ? scalesOf(period)[0] : SCALE_OF[which];
    return scale && (summary ? String(summary.levels.reported[scale][level]) : 'sin dato');
  }
  switch (name) {
    case 'promedio':
      return summary ? averageText(summary.averages.reported, ruleSet) : 'sin dato';
    case 'promedio.recalculado':
      return summary ? averageText(summary.averages.recalculated, ruleSet) : 'sin dato';
    case 'acciones':
      return summary ? String(summary.averages.reported.terms + summary.averages.reported.excluded) : 'sin dato';
    case 'poi':
      return poiSummary ? progressText(poiSummary.total.uncapped) : 'sin dato';
    case 'inversiones':
      return String(investments.length);
    case 'inversiones.paralizadas':
      return String(investments.filter(({ condition }) => condition === 'paralizada').length);
    default:
      return undefined;
  }
}

function ofAction(action: ActionAdvanceRow, what: string, input: EvaluationInput): string | undefined {
  const { period, ruleSet } = input;
  switch (what) {
    case 'reportado':
      return withSign(figureCell(action.reported, ruleSet.decimals).text, action.reported.kind);
    case 'recalculado':
      return withSign(figureCell(action.recalculated, ruleSet.decimals).text, action.recalculated.kind);
    case 'nivel':
      return action.levels.reported[scalesOf(period)[0]] ?? 'sin nivel';
    default:
      return action.indicators.length === 1 ? ofIndicator(action.indicators[0], what, input) : undefined;
  }
}

function ofIndicator(indicator: IndicatorAdvance | undefined, what: string, { ruleSet }: EvaluationInput): string | undefined {
  if (!indicator) return undefined;
  switch (what) {
    case 'reportado':
      return withSign(figureCell(indicator.reported, ruleSet.decimals).text, indicator.reported.kind);
    case 'recalculado':
      return withSign(figureCell(indicator.recalculated, ruleSet.decimals).text, indicator.recalculated.kind);
    case 'meta':
      return indicator.target === null ? 'sin meta' : formatNumber(indicator.target);
    case 'valor':
      return indicator.value === null ? 'sin dato' : formatNumber(indicator.value);
    default:
      return undefined;
  }
}

function withSign(text: string, kind: string): string {
  return kind === 'value' ? `${text} %` : text;
}

function percentOr(percent: string | null): string {
  return percent === null ? 'sin dato' : formatPercent(percent);
}
